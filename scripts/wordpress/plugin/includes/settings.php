<?php
/**
 * The settings as one option: what is in force, and what becomes of a form that is sent in.
 *
 * @package Soleus_Triage
 */

namespace Soleus_Triage;

use WP_Error;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_option' );

/**
 * What is in force: each setting as it was saved, or its first value.
 *
 * @return array<string, string>
 */
function settings(): array {
	$saved    = get_option( OPTION );
	$settings = array();
	foreach ( fields() as $key => $field ) {
		$value            = is_array( $saved ) ? ( $saved[ $key ] ?? $field['initial'] ) : $field['initial'];
		$settings[ $key ] = is_string( $value ) ? $value : $field['initial'];
	}
	return $settings;
}

/**
 * Registers the option. It is not shown in REST: what visitors need of it is in the club file.
 */
function register_option(): void {
	register_setting(
		OPTION,
		OPTION,
		array(
			'type'              => 'array',
			'description'       => __( 'The calf pain check: country, theme, storage and the club’s details.', 'soleus-triage' ),
			'show_in_rest'      => false,
			'sanitize_callback' => __NAMESPACE__ . '\sanitize',
		)
	);
}

/**
 * Checks a form. A value that is not allowed is refused with its reason, and the earlier one stays.
 *
 * @param mixed $given What was sent in.
 * @return array<string, string>
 */
function sanitize( $given ): array {
	$given   = is_array( $given ) ? $given : array();
	$values  = settings();
	$refused = 0;
	foreach ( fields() as $key => $field ) {
		if ( ! isset( $given[ $key ] ) || ! is_scalar( $given[ $key ] ) ) {
			continue;
		}
		$text  = (string) $given[ $key ];
		$value = call_user_func( $field['check'], $text );
		if ( $value instanceof WP_Error ) {
			++$refused;
			report( $key, refusal( $field['label'], $text, $value->get_error_message() ), 'error' );
		} else {
			$values[ $key ] = $value;
		}
	}
	report_nameless( $values );
	if ( $refused ) {
		report( 'rest', __( 'Everything else has been saved.', 'soleus-triage' ), 'success' );
	}
	return $values;
}

/**
 * Says what was refused and why.
 *
 * @param string $label  The name of the setting.
 * @param string $text   What was written.
 * @param string $reason What is allowed.
 */
function refusal( string $label, string $text, string $reason ): string {
	/* translators: 1: the name of a setting, 2: what somebody wrote, 3: what is allowed. */
	return sprintf( __( '%1$s: “%2$s” was not saved. %3$s The earlier setting stays.', 'soleus-triage' ), $label, mb_substr( $text, 0, 100 ), $reason );
}

/**
 * A person without a name is not shown, so a number or an address alone would be lost.
 *
 * @param array<string, string> $values The settings.
 */
function report_nameless( array $values ): void {
	$fields = fields();
	foreach ( array( 'physio', 'first_aider' ) as $person ) {
		if ( '' === $values[ $person . '_name' ] && '' !== $values[ $person . '_phone' ] . $values[ $person . '_url' ] ) {
			/* translators: %s: "Physio" or "First aider". */
			report( $person, sprintf( __( '%s: add a name. Without it, the number and the address are not shown.', 'soleus-triage' ), $fields[ $person . '_name' ]['label'] ), 'warning' );
		}
	}
}

/**
 * Shows a message on the settings page. Nobody reads it where the option is set by a program.
 *
 * @param string $code    Names the message.
 * @param string $message The text. It is escaped here, since WordPress prints it as it is.
 * @param string $type    "error", "warning" or "success".
 */
function report( string $code, string $message, string $type ): void {
	if ( function_exists( 'add_settings_error' ) ) {
		add_settings_error( OPTION, $code, esc_html( $message ), $type );
	}
}
