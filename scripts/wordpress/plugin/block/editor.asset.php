<?php
/**
 * What the script of the block needs.
 *
 * @package Soleus_Triage
 */

return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
	'version'      => '{{version}}',
);
