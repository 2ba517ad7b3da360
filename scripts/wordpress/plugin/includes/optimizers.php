<?php
/**
 * Keeps plugins that speed up a site from delaying, joining, minifying or moving the widget.
 *
 * The widget's files check each other by hash, so a changed one is refused and only the emergency signs are left.
 * Each plugin has filters for this; the attributes in script.php are not enough for all of them.
 *
 * @package Soleus_Triage
 */

namespace Soleus_Triage;

defined( 'ABSPATH' ) || exit;

// WP Rocket.
foreach ( array( 'rocket_delay_js_exclusions', 'rocket_exclude_defer_js', 'rocket_exclude_js', 'rocket_cdn_reject_files' ) as $soleus_triage_filter ) {
	add_filter( $soleus_triage_filter, __NAMESPACE__ . '\exclude_as_pattern' );
}
// LiteSpeed Cache.
foreach ( array( 'litespeed_optimize_js_excludes', 'litespeed_optm_js_defer_exc', 'litespeed_optm_gm_js_exc', 'litespeed_conf_load_option_cdn-exc' ) as $soleus_triage_filter ) {
	add_filter( $soleus_triage_filter, __NAMESPACE__ . '\exclude_as_text' );
}
unset( $soleus_triage_filter );
// Autoptimize.
add_filter( 'autoptimize_filter_js_exclude', __NAMESPACE__ . '\exclude_for_autoptimize' );
add_filter( 'autoptimize_filter_js_consider_minified', __NAMESPACE__ . '\exclude_as_text' );
add_filter( 'autoptimize_filter_base_apply_cdn', __NAMESPACE__ . '\allow_cdn', 10, 2 );

/**
 * The path of the widget's files on this site, such as /wp-content/plugins/soleus-triage/widget/.
 */
function widget_path(): string {
	return (string) wp_parse_url( plugins_url( 'widget/', PLUGIN_FILE ), PHP_URL_PATH );
}

/**
 * Adds the widget to a list of regular expressions that have to match a whole path.
 *
 * @param mixed $excluded The list.
 * @return string[]
 */
function exclude_as_pattern( $excluded ): array {
	return array_merge( (array) $excluded, array( preg_quote( widget_path(), '#' ) . '(.*)' ) );
}

/**
 * Adds the widget to a list of texts, one of which an address has to contain.
 *
 * @param mixed $excluded The list. False is an empty one.
 * @return string[]
 */
function exclude_as_text( $excluded ): array {
	return array_merge( array_filter( (array) $excluded ), array( widget_path() ) );
}

/**
 * Adds the widget to Autoptimize's list, which is a text with commas or an array whose keys count.
 *
 * @param mixed $excluded The list.
 * @return mixed
 */
function exclude_for_autoptimize( $excluded ) {
	if ( is_array( $excluded ) ) {
		return $excluded + array( widget_path() => '' );
	}
	return ltrim( $excluded . ', ' . widget_path(), ', ' );
}

/**
 * Keeps Autoptimize from giving the widget the address of a content delivery network.
 *
 * @param bool   $is_allowed Whether it may.
 * @param string $address    The address of a file.
 */
function allow_cdn( $is_allowed, $address ): bool {
	return $is_allowed && false === strpos( (string) $address, widget_path() );
}
