<?php
/**
 * The tests in Tools → Site Health: which there are, and how a result looks. The tests are in site-health-checks.php.
 *
 * @package Soleus_Triage
 */

namespace Soleus_Triage;

use WP_REST_Request;
use WP_REST_Response;

defined( 'ABSPATH' ) || exit;

add_filter( 'site_status_tests', __NAMESPACE__ . '\add_health_tests' );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_health_route' );

/**
 * The tests that ask this site for a page or a file, by their names. They run one after the other, in the background.
 *
 * @return array<string, array{0: string, 1: callable}>
 */
function health_tests(): array {
	return array(
		'served'  => array( __( 'Files of the calf pain check, as they are served', 'soleus-triage' ), __NAMESPACE__ . '\test_served' ),
		'caching' => array( __( 'How long browsers cache the calf pain check', 'soleus-triage' ), __NAMESPACE__ . '\test_caching' ),
		'policy'  => array( __( 'Content-Security-Policy and the calf pain check', 'soleus-triage' ), __NAMESPACE__ . '\test_policy' ),
		'club'    => array( __( 'The club’s details on the calf pain check', 'soleus-triage' ), __NAMESPACE__ . '\test_club' ),
	);
}

/**
 * Adds the tests.
 *
 * @param array<string, array<string, mixed>> $tests The tests of WordPress and of other plugins.
 * @return array<string, array<string, mixed>>
 */
function add_health_tests( array $tests ): array {
	$tests['direct']['soleus_triage_files'] = array(
		'label' => __( 'Files of the calf pain check', 'soleus-triage' ),
		'test'  => __NAMESPACE__ . '\test_files',
	);
	foreach ( health_tests() as $name => list( $label, $test ) ) {
		$tests['async'][ 'soleus_triage_' . $name ] = array(
			'label'             => $label,
			'test'              => rest_url( REST_NAMESPACE . '/health/' . $name ),
			'has_rest'          => true,
			'async_direct_test' => $test,
		);
	}
	return $tests;
}

/**
 * Lets those who may see Site Health run a test. Nobody else may.
 */
function register_health_route(): void {
	register_rest_route(
		REST_NAMESPACE,
		'/health/(?P<name>[a-z]+)',
		array(
			'methods'             => 'GET',
			'callback'            => __NAMESPACE__ . '\run_health_test',
			'permission_callback' => static function (): bool {
				return current_user_can( 'view_site_health_checks' );
			},
			'args'                => array(
				'name' => array(
					'type' => 'string',
					'enum' => array_keys( health_tests() ),
				),
			),
		)
	);
}

/**
 * Runs one test.
 *
 * @param WP_REST_Request $request Names it.
 */
function run_health_test( WP_REST_Request $request ): WP_REST_Response {
	return new WP_REST_Response( call_user_func( health_tests()[ $request['name'] ][1] ) );
}

/**
 * A result that says all is well.
 *
 * @param string $test  The name of the test.
 * @param string $label What was found.
 * @param string $text  One sentence about it.
 * @return array<string, mixed>
 */
function passed( string $test, string $label, string $text ): array {
	return result( $test, 'good', $label, array( $text ) );
}

/**
 * A result.
 *
 * @param string   $test   The name of the test.
 * @param string   $status "good", "recommended" or "critical".
 * @param string   $label  What was found.
 * @param string[] $texts  What follows from it and what to do, a paragraph each.
 * @param string   $lines  What to add to a file, as it has to be written there.
 * @return array<string, mixed>
 */
function result( string $test, string $status, string $label, array $texts, string $lines = '' ): array {
	$description = '';
	foreach ( $texts as $text ) {
		$description .= '<p>' . esc_html( $text ) . '</p>';
	}
	if ( '' !== $lines ) {
		$description .= '<pre>' . esc_html( $lines ) . '</pre>';
	}
	return array(
		'label'       => $label,
		'status'      => $status,
		'badge'       => array(
			'label' => __( 'Calf pain check', 'soleus-triage' ),
			'color' => 'blue',
		),
		'description' => $description,
		'actions'     => '',
		'test'        => 'soleus_triage_' . $test,
	);
}
