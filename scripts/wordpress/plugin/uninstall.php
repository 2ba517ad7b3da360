<?php
/**
 * Removes what the plugin kept: one option, on every site of a network. It keeps nothing else anywhere.
 *
 * @package Soleus_Triage
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	$soleus_triage_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $soleus_triage_sites as $soleus_triage_site ) {
		delete_blog_option( $soleus_triage_site, 'soleus_triage' );
	}
} else {
	delete_option( 'soleus_triage' );
}
