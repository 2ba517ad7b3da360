<?php
/**
 * The line that loads the widget, once on each page that shows it.
 *
 * @package Soleus_Triage
 */

namespace Soleus_Triage;

defined( 'ABSPATH' ) || exit;

const SCRIPT_ID = 'soleus-triage';

add_filter( 'wp_script_attributes', __NAMESPACE__ . '\keep_as_it_is' );

/**
 * The address of a file of the widget. Without the host where it is this site's own: a site that answers to several
 * names, or whose setting says http, then loads the module from where its page is.
 *
 * @param string $name The path of the file in the folder "widget".
 */
function widget_address( string $name ): string {
	$address = plugins_url( 'widget/' . $name, PLUGIN_FILE );
	$host    = wp_parse_url( $address, PHP_URL_HOST );
	$is_own  = in_array( $host, array( wp_parse_url( home_url(), PHP_URL_HOST ), wp_parse_url( site_url(), PHP_URL_HOST ) ), true );
	return $is_own ? wp_make_link_relative( $address ) : $address;
}

/**
 * Has the page load the widget. More than one call changes nothing.
 */
function enqueue_script(): void {
	// WordPress 6.5 and later.
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( SCRIPT_ID, widget_address( 'soleus-triage.js' ), array(), content_hash() );
		return;
	}
	add_action( 'wp_footer', __NAMESPACE__ . '\print_script' );
}

/**
 * The same line for an older WordPress.
 */
function print_script(): void {
	wp_print_script_tag(
		array(
			'type' => 'module',
			'src'  => add_query_arg( 'ver', content_hash(), widget_address( 'soleus-triage.js' ) ),
			'id'   => SCRIPT_ID . '-js-module',
		)
	);
}

/**
 * Asks whatever speeds up a site to leave the line as it is. The widget checks its files against hashes, and loads them
 * only when somebody scrolls near.
 *
 * @param array<string, string|bool> $attributes The attributes of a script.
 * @return array<string, string|bool>
 */
function keep_as_it_is( array $attributes ): array {
	if ( SCRIPT_ID . '-js-module' !== ( $attributes['id'] ?? '' ) ) {
		return $attributes;
	}
	return $attributes + array(
		// LiteSpeed Cache.
		'data-no-optimize' => '1',
		'data-no-defer'    => '1',
		// Autoptimize.
		'data-noptimize'   => '1',
		// WP Rocket.
		'data-no-minify'   => '1',
		// Cloudflare's Rocket Loader, LiteSpeed Cache and Autoptimize.
		'data-cfasync'     => 'false',
	);
}
