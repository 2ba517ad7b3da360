<?php
/**
 * What the build of the widget says about itself: widget/build.json, and the emergency signs that belong to it.
 *
 * @package Soleus_Triage
 */

namespace Soleus_Triage;

defined( 'ABSPATH' ) || exit;

/**
 * The folder of the widget, with a slash at the end.
 */
function widget_folder(): string {
	return plugin_dir_path( PLUGIN_FILE ) . 'widget/';
}

/**
 * The build as widget/build.json describes it, or an empty array if that file is missing or damaged.
 *
 * - content: names the state of all files, such as "0.1.1-1a2b3c4d".
 * - files:   the SHA-256 of each file, by its path in the folder "widget".
 * - regions: the codes of the countries whose numbers the widget knows.
 * - club:    what the widget accepts in a club file: characters, contrast, grounds by theme.
 */
function build(): array {
	static $build = null;
	if ( null === $build ) {
		$file  = widget_folder() . 'build.json';
		$found = is_readable( $file ) ? wp_json_file_decode( $file, array( 'associative' => true ) ) : null;
		$build = is_array( $found ) ? $found : array();
	}
	return $build;
}

/**
 * Names the state of all files. It changes with every build.
 */
function content_hash(): string {
	return build()['content'] ?? '';
}

/**
 * The emergency signs and numbers as HTML, from the same build as the widget.
 *
 * @param int $level The level of their heading.
 */
function signs( int $level ): string {
	$file = widget_folder() . 'signs.html';
	// A file of the plugin, not an address.
	$html = is_readable( $file ) ? (string) file_get_contents( $file ) : ''; // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents
	$html = str_replace( array( '<h2>', '</h2>' ), array( "<h$level>", "</h$level>" ), $html );
	$tags = array_fill_keys( array( 'h1', 'h2', 'h3', 'h4', 'h5', 'ul', 'li', 'p' ), array( 'translate' => true ) );
	return wp_kses( $html, $tags + array( 'a' => array( 'href' => true ) ), array( 'tel' ) );
}
