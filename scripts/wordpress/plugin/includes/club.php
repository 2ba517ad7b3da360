<?php
/**
 * The club's details: the checks that the widget makes too, and the club file that it reads from this site.
 *
 * @package Soleus_Triage
 */

namespace Soleus_Triage;

use WP_Error;
use WP_REST_Response;

defined( 'ABSPATH' ) || exit;

const REST_NAMESPACE = 'soleus-triage/v1';
const ADDRESS_LENGTH = 500;

add_action( 'rest_api_init', __NAMESPACE__ . '\register_club_route' );

/**
 * A text without invisible characters, and none that turns the direction of the text around.
 *
 * @param string $value What was written.
 * @return string|WP_Error
 */
function check_text( string $value ) {
	$value = trim( $value );
	$most  = build()['club']['characters'] ?? 0;
	// JavaScript counts a character outside the basic plane as two.
	$length = mb_strlen( $value ) + preg_match_all( '/[\x{10000}-\x{10FFFF}]/u', $value );
	if ( '' === $value || ( 0 === preg_match( '/\p{C}/u', $value ) && $length <= $most ) ) {
		return $value;
	}
	/* translators: %d: a number of characters. */
	return new WP_Error( 'text', sprintf( __( 'Use at most %d characters, and no invisible ones.', 'soleus-triage' ), $most ) );
}

/**
 * A telephone number.
 *
 * @param string $value What was written.
 * @return string|WP_Error
 */
function check_phone( string $value ) {
	$value = trim( $value );
	if ( '' === $value || ( preg_match( '/^\+?[0-9 ().\x{a0}-]{3,24}$/uD', $value ) && preg_match_all( '/[0-9]/', $value ) >= 3 ) ) {
		return $value;
	}
	return new WP_Error( 'phone', __( 'Use a telephone number such as +44 20 7946 0000.', 'soleus-triage' ) );
}

/**
 * A web address that begins with https.
 *
 * @param string $value What was written.
 * @return string|WP_Error
 */
function check_address( string $value ) {
	$value = trim( $value );
	$is_ok = strlen( $value ) <= ADDRESS_LENGTH && 'https' === wp_parse_url( $value, PHP_URL_SCHEME )
		&& wp_parse_url( $value, PHP_URL_HOST ) && esc_url_raw( $value, array( 'https' ) ) === $value;
	if ( '' === $value || $is_ok ) {
		return $value;
	}
	return new WP_Error( 'address', __( 'Use a web address that begins with https://.', 'soleus-triage' ) );
}

/**
 * The accent on the light theme.
 *
 * @param string $value What was written.
 * @return string|WP_Error
 */
function check_light_accent( string $value ) {
	return check_accent( $value, 'light' );
}

/**
 * The accent on the dark theme.
 *
 * @param string $value What was written.
 * @return string|WP_Error
 */
function check_dark_accent( string $value ) {
	return check_accent( $value, 'dark' );
}

/**
 * A colour that can be read on every ground of a theme.
 *
 * @param string $value What was written.
 * @param string $theme "light" or "dark".
 * @return string|WP_Error
 */
function check_accent( string $value, string $theme ) {
	$value = strtolower( trim( $value ) );
	if ( '' === $value ) {
		return $value;
	}
	if ( ! preg_match( '/^#[0-9a-f]{6}$/D', $value ) ) {
		return new WP_Error( 'colour', __( 'Use a colour such as #0b5cad.', 'soleus-triage' ) );
	}
	$club    = build()['club'] ?? array();
	$grounds = $club['grounds'][ $theme ] ?? array( $value );
	$least   = min(
		array_map(
			static function ( string $ground ) use ( $value ): float {
				return contrast( $value, $ground );
			},
			$grounds
		)
	);
	if ( $least >= ( $club['contrast'] ?? 0 ) ) {
		return $value;
	}
	return new WP_Error(
		'contrast',
		sprintf(
			/* translators: 1: a contrast such as 2.1, 2: the contrast that is needed. */
			__( 'It is hard to read here: its contrast is %1$s to 1, and text needs %2$s to 1.', 'soleus-triage' ),
			number_format_i18n( $least, 1 ),
			number_format_i18n( $club['contrast'], 1 )
		)
	);
}

/**
 * The contrast of two colours, as WCAG 2 defines it.
 *
 * @param string $one   A colour such as #0b5cad.
 * @param string $other Another one.
 */
function contrast( string $one, string $other ): float {
	$levels = array( luminance( $one ), luminance( $other ) );
	return ( max( $levels ) + 0.05 ) / ( min( $levels ) + 0.05 );
}

/**
 * The relative luminance of a colour, as WCAG 2 defines it.
 *
 * @param string $colour A colour such as #0b5cad.
 */
function luminance( string $colour ): float {
	$sum = 0.0;
	foreach ( array( 0.2126, 0.7152, 0.0722 ) as $at => $weight ) {
		$part = hexdec( substr( $colour, 1 + 2 * $at, 2 ) ) / 255;
		$sum += $weight * ( $part <= 0.04045 ? $part / 12.92 : ( ( $part + 0.055 ) / 1.055 ) ** 2.4 );
	}
	return $sum;
}

/**
 * The club file as the widget reads it: only what has been filled in.
 */
function club(): array {
	$settings = settings();
	$given    = static function ( array $keys ) use ( $settings ): array {
		$parts = array_map(
			static function ( string $key ) use ( $settings ): string {
				return (string) $settings[ $key ];
			},
			$keys
		);
		return array_filter( $parts, 'strlen' );
	};

	return array_filter(
		array_merge(
			$given( array( 'name' => 'club_name' ) ),
			array(
				'physio'     => $given(
					array(
						'name'  => 'physio_name',
						'phone' => 'physio_phone',
						'url'   => 'physio_url',
					)
				),
				'firstAider' => $given(
					array(
						'name'  => 'first_aider_name',
						'phone' => 'first_aider_phone',
						'url'   => 'first_aider_url',
					)
				),
				'accent'     => $given(
					array(
						'light' => 'accent_light',
						'dark'  => 'accent_dark',
					)
				),
			)
		)
	);
}

/**
 * The address of the club file, without a host: it is always on the same site as the page.
 */
function club_address(): string {
	return wp_make_link_relative( rest_url( REST_NAMESPACE . '/club' ) );
}

/**
 * Serves the club file. It holds what the club shows to every visitor, so everybody may read it.
 */
function register_club_route(): void {
	register_rest_route(
		REST_NAMESPACE,
		'/club',
		array(
			'methods'             => 'GET',
			'callback'            => __NAMESPACE__ . '\serve_club',
			'permission_callback' => '__return_true',
		)
	);
}

/**
 * The club file. Visitors see a change at once.
 */
function serve_club(): WP_REST_Response {
	return new WP_REST_Response( (object) club(), 200, array( 'Cache-Control' => 'no-cache' ) );
}
