<?php
/**
 * The Content-Security-Policy of the site: what the widget needs of it, and what is missing.
 *
 * Nothing here changes a policy unless the site asks for it:
 *
 *     add_filter( 'soleus_triage_amend_policy', '__return_true' );
 *
 * That reaches policies that WordPress or a plugin sends, not those of the web server or of a proxy.
 *
 * @package Soleus_Triage
 */

namespace Soleus_Triage;

defined( 'ABSPATH' ) || exit;

const POLICY_HEADER = 'Content-Security-Policy';

add_action( 'template_redirect', __NAMESPACE__ . '\amend_sent_policies', PHP_INT_MAX );

/**
 * The directives of one policy: the sources of each, by its name.
 *
 * @param string $policy The policy as it is sent.
 * @return array<string, string[]>
 */
function directives( string $policy ): array {
	$directives = array();
	foreach ( explode( ';', $policy ) as $part ) {
		$words = preg_split( '/\s+/', trim( $part ), -1, PREG_SPLIT_NO_EMPTY );
		$name  = strtolower( (string) array_shift( $words ) );
		// Of two with the same name, browsers use the first.
		if ( '' !== $name && ! isset( $directives[ $name ] ) ) {
			$directives[ $name ] = $words;
		}
	}
	return $directives;
}

/**
 * The sources that a policy has to name as well, by directive.
 *
 * @param array<string, string[]> $directives The policy.
 * @return array<string, string[]>
 */
function missing_sources( array $directives ): array {
	$missing = array();
	$scripts = $directives['script-src'] ?? $directives['default-src'] ?? null;
	$lines   = $directives['script-src-elem'] ?? $scripts;
	if ( null !== $scripts && ! array_intersect( array( "'wasm-unsafe-eval'", "'unsafe-eval'" ), array_map( 'strtolower', $scripts ) ) ) {
		$missing['script-src'][] = "'wasm-unsafe-eval'";
	}
	if ( null !== $lines && ! allows_own_files( $lines ) ) {
		$missing[ isset( $directives['script-src-elem'] ) ? 'script-src-elem' : 'script-src' ][] = "'self'";
	}
	$connections = $directives['connect-src'] ?? $directives['default-src'] ?? null;
	if ( null !== $connections && ! allows_own_files( $connections ) ) {
		$missing['connect-src'][] = "'self'";
	}
	return $missing;
}

/**
 * Whether a page may load files from its own site.
 *
 * @param string[] $sources The sources of a directive.
 */
function allows_own_files( array $sources ): bool {
	$scheme = (string) wp_parse_url( home_url(), PHP_URL_SCHEME );
	$host   = (string) wp_parse_url( home_url(), PHP_URL_HOST );
	foreach ( array_map( 'strtolower', $sources ) as $source ) {
		if ( in_array( $source, array( "'self'", '*', $scheme . ':', 'http:' ), true ) ) {
			return true;
		}
		$named = preg_replace( '#^([a-z]+://)?([^/:]*).*$#', '$2', $source );
		if ( $named === $host || ( 0 === strpos( $named, '*.' ) && substr( $host, -strlen( $named ) + 1 ) === substr( $named, 1 ) ) ) {
			return true;
		}
	}
	return false;
}

/**
 * Whether only scripts with the policy's nonce or hash may run, whatever else it names.
 *
 * @param array<string, string[]> $directives The policy.
 */
function is_strict_dynamic( array $directives ): bool {
	$sources = $directives['script-src-elem'] ?? $directives['script-src'] ?? $directives['default-src'] ?? array();
	return in_array( "'strict-dynamic'", array_map( 'strtolower', $sources ), true );
}

/**
 * A policy with what is missing added, and nothing taken away.
 *
 * @param string $policy The policy as it is sent.
 */
function amended( string $policy ): string {
	$directives = directives( $policy );
	foreach ( missing_sources( $directives ) as $name => $sources ) {
		$present = $directives[ $name ] ?? $directives['default-src'] ?? array();
		// With others beside it, 'none' means nothing, and browsers complain.
		$directives[ $name ] = array_merge( array_diff( $present, array( "'none'" ) ), $sources );
	}
	$parts = array();
	foreach ( $directives as $name => $sources ) {
		$parts[] = implode( ' ', array_merge( array( $name ), $sources ) );
	}
	return implode( '; ', $parts );
}

/**
 * Amends the policies that this response carries so far, if the site has asked for it.
 */
function amend_sent_policies(): void {
	/**
	 * Filters whether the Content-Security-Policy of this page gets what the widget needs.
	 *
	 * @param bool $is_wanted Whether it does. False unless a site says otherwise.
	 */
	if ( headers_sent() || ! apply_filters( 'soleus_triage_amend_policy', false ) ) {
		return;
	}
	$policies = array();
	foreach ( headers_list() as $line ) {
		list( $name, $value ) = explode( ':', $line, 2 );
		if ( 0 === strcasecmp( $name, POLICY_HEADER ) ) {
			$policies[] = amended( trim( $value ) );
		}
	}
	header_remove( POLICY_HEADER );
	foreach ( $policies as $policy ) {
		header( POLICY_HEADER . ': ' . $policy, false );
	}
}
