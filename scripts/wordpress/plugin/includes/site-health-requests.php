<?php
/**
 * How the tests in Tools → Site Health ask this site for a page or a file. They ask no other site.
 *
 * @package Soleus_Triage
 */

namespace Soleus_Triage;

use WP_Error;

defined( 'ABSPATH' ) || exit;

const PATIENCE_S = 10;

/**
 * Asks this site for something that it has to have, as a visitor would.
 *
 * @param string $address What.
 * @param string $method  "GET" or "HEAD".
 * @return array<string, mixed>|WP_Error
 */
function asked( string $address, string $method = 'GET' ) {
	return wp_remote_request(
		$address,
		array(
			'method'    => $method,
			'timeout'   => PATIENCE_S,
			/** This filter is documented in wp-includes/class-wp-http-streams.php */
			'sslverify' => apply_filters( 'https_local_ssl_verify', false ), // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- of WordPress itself.
		)
	);
}

/**
 * A header of a response, or an empty text. Of several, the last.
 *
 * @param array<string, mixed> $response The response.
 * @param string               $name     The name of the header.
 */
function header_of( array $response, string $name ): string {
	$value = wp_remote_retrieve_header( $response, $name );
	return (string) ( is_array( $value ) ? end( $value ) : $value );
}

/**
 * The policies of a page: those in its headers, and those in its meta tags.
 *
 * @param array<string, mixed> $response The page.
 * @return string[]
 */
function policies_of( array $response ): array {
	$policies = (array) wp_remote_retrieve_header( $response, strtolower( POLICY_HEADER ) );
	preg_match_all( '/<meta\b[^>]*>/i', wp_remote_retrieve_body( $response ), $tags );
	foreach ( $tags[0] as $tag ) {
		$has_policy = preg_match( '/http-equiv\s*=\s*["\']?content-security-policy["\'\s>]/i', $tag );
		if ( $has_policy && preg_match( '/content\s*=\s*("([^"]*)"|\'([^\']*)\')/i', $tag, $found ) ) {
			$policies[] = html_entity_decode( end( $found ), ENT_QUOTES );
		}
	}
	// One header may hold several, with commas between them.
	return array_filter( array_map( 'trim', explode( ',', implode( ',', $policies ) ) ) );
}

/**
 * The result of a test for which this site could not be asked.
 *
 * @param string   $test  The name of the test.
 * @param WP_Error $error What happened.
 * @return array<string, mixed>
 */
function not_asked( string $test, WP_Error $error ): array {
	/* translators: %s: an error message. */
	$text = sprintf( __( 'The site could not ask itself for a page or a file: %s. Open a page with the check on a phone instead.', 'soleus-triage' ), $error->get_error_message() );
	return result( $test, 'recommended', __( 'The calf pain check could not be tested', 'soleus-triage' ), array( $text ) );
}
