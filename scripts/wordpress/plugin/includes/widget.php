<?php
/**
 * What a visitor gets: the tag with the emergency signs inside, and the line that loads the widget.
 *
 * @package Soleus_Triage
 */

namespace Soleus_Triage;

use WP_Error;

defined( 'ABSPATH' ) || exit;

/**
 * The check as HTML.
 *
 * @param array<string, string> $given      Attributes of the tag, as somebody wrote them. Empty: as in the settings.
 * @param bool                  $shows_club Whether the club's details are shown.
 */
function render( array $given, bool $shows_club ): string {
	$settings = settings();
	$values   = array(
		'region'        => $settings['region'],
		'theme'         => $settings['theme'],
		'storage'       => $settings['storage'],
		'heading-level' => $settings['heading_level'],
	);
	$refused  = array();
	foreach ( attribute_checks() as $name => $check ) {
		$text  = trim( $given[ $name ] ?? '' );
		$value = '' === $text ? '' : call_user_func( $check, $text );
		if ( $value instanceof WP_Error ) {
			$refused[] = sprintf( '%1$s="%2$s": %3$s', $name, $text, $value->get_error_message() );
		} elseif ( '' !== $value ) {
			$values[ $name ] = $value;
		}
	}
	enqueue_script();
	return note_for_editors( $refused ) . tag( $values, $shows_club );
}

/**
 * The tag with the signs inside. What the widget does anyway is left out.
 *
 * @param array<string, string> $values     The attributes, each of them allowed.
 * @param bool                  $shows_club Whether the club's details are shown.
 */
function tag( array $values, bool $shows_club ): string {
	$defaults = array(
		'region'        => '',
		'theme'         => 'auto',
		'storage'       => 'none',
		'heading-level' => '2',
	);
	$html     = '<soleus-triage';
	foreach ( array_diff_assoc( $values, $defaults ) as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	if ( $shows_club && club() ) {
		$html .= sprintf( ' club="%s"', esc_url( club_address() ) );
	}
	return $html . ">\n" . signs( (int) $values['heading-level'] ) . "\n</soleus-triage>";
}

/**
 * Tells whoever may edit the page what was refused. Visitors get the check without it.
 *
 * @param string[] $refused What was refused, and why.
 */
function note_for_editors( array $refused ): string {
	$post = get_the_ID();
	if ( ! $refused || ! $post || ! current_user_can( 'edit_post', $post ) ) {
		return '';
	}
	return sprintf(
		'<p class="soleus-triage-note"><strong>%1$s</strong> %2$s</p>',
		esc_html__( 'Only those who can edit this page see this line. Not used:', 'soleus-triage' ),
		esc_html( implode( ' ', $refused ) )
	);
}
