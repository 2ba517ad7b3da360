<?php
/**
 * The two ways to put the check on a page: the block and the shortcode. The server draws both, so that what it prints
 * is never older than the widget, and so that an author may use them: WordPress removes unknown tags and scripts from
 * what most people write.
 *
 * @package Soleus_Triage
 */

namespace Soleus_Triage;

defined( 'ABSPATH' ) || exit;

const BLOCK     = 'soleus-triage/check';
const SHORTCODE = 'soleus_triage';

add_action( 'init', __NAMESPACE__ . '\register' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\hand_over_to_editor' );

/**
 * Registers both.
 */
function register(): void {
	register_block_type( plugin_dir_path( PLUGIN_FILE ) . 'block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
	add_shortcode( SHORTCODE, __NAMESPACE__ . '\render_shortcode' );
}

/**
 * The block on a page.
 *
 * @param array<string, mixed> $attributes The attributes of the block.
 */
function render_block( array $attributes ): string {
	$given = array();
	foreach ( array_keys( attribute_checks() ) as $name ) {
		// The block has "headingLevel" where the tag has "heading-level".
		$key            = lcfirst( str_replace( '-', '', ucwords( $name, '-' ) ) );
		$given[ $name ] = is_scalar( $attributes[ $key ] ?? null ) ? (string) $attributes[ $key ] : '';
	}
	return sprintf( '<div %1$s>%2$s</div>', get_block_wrapper_attributes(), render( $given, (bool) ( $attributes['club'] ?? true ) ) );
}

/**
 * The shortcode on a page: [soleus_triage region="GB" theme="light" storage="device" heading-level="3" club="no"].
 *
 * @param array<string, string>|string $attributes What was written in it.
 */
function render_shortcode( $attributes ): string {
	$names = array_keys( attribute_checks() );
	$given = shortcode_atts( array_fill_keys( $names, '' ) + array( 'club' => 'yes' ), $attributes, SHORTCODE );
	return render( array_intersect_key( $given, array_flip( $names ) ), 'no' !== strtolower( trim( $given['club'] ) ) );
}

/**
 * What the block needs in the editor: the address of the widget, the signs, the countries and the settings.
 */
function hand_over_to_editor(): void {
	$settings = settings();
	$data     = array(
		'entry'    => add_query_arg( 'ver', content_hash(), widget_address( 'soleus-triage.js' ) ),
		'signs'    => signs( 2 ),
		'regions'  => build()['regions'] ?? array(),
		'themes'   => theme_choices(),
		'storages' => storage_choices(),
		'club'     => club() ? club_address() : '',
		'settings' => array(
			'region'       => $settings['region'],
			'theme'        => $settings['theme'],
			'headingLevel' => $settings['heading_level'],
		),
	);
	$handle   = generate_block_asset_handle( BLOCK, 'editorScript' );
	wp_add_inline_script( $handle, 'window.soleusTriage = ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
	wp_set_script_translations( $handle, 'soleus-triage', plugin_dir_path( PLUGIN_FILE ) . 'languages' );
}
