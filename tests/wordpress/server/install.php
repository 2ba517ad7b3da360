<?php
/**
 * Installs WordPress, with an administrator and an author. Both are spared the tour of the editor.
 */

define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = parse_url( getenv( 'SOLEUS_ADDRESS' ), PHP_URL_HOST );

/** Nobody is written to. */
function wp_new_blog_notification() {
}

require getcwd() . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'Riverside Runners', 'admin', 'admin@example.org', false, '', 'admin' );
wp_insert_user(
	array(
		'user_login' => 'author',
		'user_pass'  => 'author',
		'user_email' => 'author@example.org',
		'role'       => 'author',
	)
);
foreach ( get_users() as $user ) {
	update_user_meta(
		$user->ID,
		'wp_persisted_preferences',
		array(
			'core/edit-post' => array( 'welcomeGuide' => false ),
			'core'           => array( 'enableChoosePatternModal' => false ),
			'_modified'      => '2020-01-01T00:00:00.000Z',
		)
	);
}
update_option( 'permalink_structure', '/%postname%/' );
update_option( 'show_avatars', '0' );
