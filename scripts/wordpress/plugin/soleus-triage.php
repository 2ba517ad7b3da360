<?php
/**
 * Plugin Name:       Calf pain check for runners
 * Description:       A check for calf pain in runners, as a block and a shortcode. Answers never leave the visitor's device. Not yet clinically reviewed.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            soleus-triage
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Update URI:        false
 * Text Domain:       soleus-triage
 * Domain Path:       /languages
 *
 * The widget is in the folder "widget", as it was built. Everything else puts it on a page.
 *
 * @package Soleus_Triage
 */

namespace Soleus_Triage;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;
const OPTION      = 'soleus_triage';

require __DIR__ . '/includes/build.php';
require __DIR__ . '/includes/attributes.php';
require __DIR__ . '/includes/club.php';
require __DIR__ . '/includes/fields.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/settings-page.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/optimizers.php';
require __DIR__ . '/includes/widget.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/policy.php';
require __DIR__ . '/includes/privacy.php';
require __DIR__ . '/includes/site-health.php';
require __DIR__ . '/includes/site-health-requests.php';
require __DIR__ . '/includes/site-health-checks.php';

add_action( 'init', __NAMESPACE__ . '\load_translations', 5 );

/**
 * Loads the translations of the settings and the editor, if there are any. The check itself has its own words.
 */
function load_translations(): void {
	load_plugin_textdomain( 'soleus-triage', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
}
