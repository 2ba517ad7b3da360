<?php
/**
 * The attributes of the tag: what each may be, as the widget itself reads it.
 *
 * A check takes what somebody wrote and returns the value to use, or a WP_Error that says what is allowed.
 *
 * @package Soleus_Triage
 */

namespace Soleus_Triage;

use WP_Error;

defined( 'ABSPATH' ) || exit;

const THEMES   = array( 'auto', 'light', 'dark' );
const STORAGES = array( 'none', 'session', 'device' );

/**
 * The checks of the attributes, by their names in the tag.
 *
 * @return array<string, callable>
 */
function attribute_checks(): array {
	return array(
		'region'        => __NAMESPACE__ . '\check_region',
		'theme'         => __NAMESPACE__ . '\check_theme',
		'storage'       => __NAMESPACE__ . '\check_storage',
		'heading-level' => __NAMESPACE__ . '\check_heading_level',
	);
}

/**
 * A country whose numbers the widget knows. Empty: the widget takes it from the visitor's phone.
 *
 * @param string $value What was written.
 * @return string|WP_Error
 */
function check_region( string $value ) {
	$code = strtoupper( trim( $value ) );
	// People write UK, but the code is GB.
	$code = 'UK' === $code ? 'GB' : $code;
	if ( '' === $code || in_array( $code, build()['regions'] ?? array(), true ) ) {
		return $code;
	}
	return new WP_Error( 'region', __( 'Use a country code from the list, such as GB, DE or US.', 'soleus-triage' ) );
}

/**
 * Light, dark, or as the visitor's phone is set.
 *
 * @param string $value What was written.
 * @return string|WP_Error
 */
function check_theme( string $value ) {
	return one_of( THEMES, $value );
}

/**
 * What the widget may keep on the visitor's device.
 *
 * @param string $value What was written.
 * @return string|WP_Error
 */
function check_storage( string $value ) {
	return one_of( STORAGES, $value );
}

/**
 * Where the headings of the check start.
 *
 * @param string $value What was written.
 * @return string|WP_Error
 */
function check_heading_level( string $value ) {
	return one_of( array( '1', '2', '3', '4', '5' ), $value );
}

/**
 * One of a few words.
 *
 * @param string[] $allowed The words.
 * @param string   $value   What was written.
 * @return string|WP_Error
 */
function one_of( array $allowed, string $value ) {
	$value = strtolower( trim( $value ) );
	if ( in_array( $value, $allowed, true ) ) {
		return $value;
	}
	/* translators: %s: a list of words, such as "auto, light, dark". */
	return new WP_Error( 'value', sprintf( __( 'Use one of these: %s.', 'soleus-triage' ), implode( ', ', $allowed ) ) );
}
