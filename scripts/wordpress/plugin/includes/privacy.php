<?php
/**
 * Suggests what a privacy notice may say: Settings → Privacy → Policy Guide.
 *
 * @package Soleus_Triage
 */

namespace Soleus_Triage;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_init', __NAMESPACE__ . '\suggest_privacy_text' );

/**
 * Hands over the text of the kit, which was built into widget/privacy.html.
 */
function suggest_privacy_text(): void {
	$file = widget_folder() . 'privacy.html';
	if ( function_exists( 'wp_add_privacy_policy_content' ) && is_readable( $file ) ) {
		// A file of the plugin, not an address.
		$text = (string) file_get_contents( $file ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents
		wp_add_privacy_policy_content( __( 'Calf pain check', 'soleus-triage' ), wp_kses_post( $text ) );
	}
}
