<?php
/**
 * The tests in Tools → Site Health. Each finds one kind of fault of a site, and names the line that mends it.
 *
 * @package Soleus_Triage
 */

namespace Soleus_Triage;

use WP_Error;

defined( 'ABSPATH' ) || exit;

const DAY_S = 86400;

/**
 * Whether the files are those of one build.
 *
 * @return array<string, mixed>
 */
function test_files(): array {
	$files = build()['files'] ?? array();
	if ( ! $files ) {
		return result( 'files', 'critical', __( 'The list of files of the calf pain check is missing', 'soleus-triage' ), array( __( 'Visitors may get nothing. Upload the plugin again.', 'soleus-triage' ) ) );
	}
	$wrong = array();
	foreach ( $files as $name => $hash ) {
		$file = widget_folder() . $name;
		if ( ! is_readable( $file ) ) {
			/* translators: %s: the name of a file. */
			$wrong[] = sprintf( __( '%s is missing.', 'soleus-triage' ), $name );
		} elseif ( hash_file( 'sha256', $file ) !== $hash ) {
			/* translators: %s: the name of a file. */
			$wrong[] = sprintf( __( '%s is not the file of this build.', 'soleus-triage' ), $name );
		}
	}
	if ( ! $wrong ) {
		return passed( 'files', __( 'The files of the calf pain check are complete', 'soleus-triage' ), __( 'All of them are of the same build.', 'soleus-triage' ) );
	}
	$wrong[] = __( 'The widget refuses files of another build, so visitors get only the emergency signs. Upload the plugin again: Plugins → Add New → Upload Plugin.', 'soleus-triage' );
	return result( 'files', 'critical', __( 'The files of the calf pain check are not of one build', 'soleus-triage' ), $wrong );
}

/**
 * Whether the program comes from the server as it is on the disk, with its type, and compressed.
 *
 * @return array<string, mixed>
 */
function test_served(): array {
	foreach ( array( 'soleus-triage.js', program() ) as $name ) {
		$response = asked( plugins_url( 'widget/' . $name, PLUGIN_FILE ) );
		if ( $response instanceof WP_Error ) {
			return not_asked( 'served', $response );
		}
		$status = wp_remote_retrieve_response_code( $response );
		if ( 200 !== $status ) {
			/* translators: 1: the name of a file, 2: a status such as 404. */
			$text = sprintf( __( 'The server answers %2$d for %1$s, so visitors get only the emergency signs. Ask your host, or whoever set up a security plugin, to allow the files in the folder of this plugin.', 'soleus-triage' ), $name, $status );
			return result( 'served', 'critical', __( 'The server does not deliver the calf pain check', 'soleus-triage' ), array( $text ) );
		}
		if ( hash( 'sha256', wp_remote_retrieve_body( $response ) ) !== ( build()['files'][ $name ] ?? '' ) ) {
			/* translators: %s: the name of a file. */
			$text = sprintf( __( '%s arrives with another content than it has on the disk. Clear your caches, and exclude the folder of this plugin from what minifies or joins scripts.', 'soleus-triage' ), $name );
			return result( 'served', 'critical', __( 'Something changes the files of the calf pain check', 'soleus-triage' ), array( $text ) );
		}
	}
	// The last one is the program.
	if ( 'application/wasm' !== strtolower( trim( strtok( header_of( $response, 'content-type' ), ';' ) ) ) ) {
		/* translators: %s: a type such as text/plain. */
		$text = sprintf( __( 'Files that end in .wasm are sent as “%s”. The check still runs, but starts later. Tell the server their type. Apache, in .htaccess:', 'soleus-triage' ), header_of( $response, 'content-type' ) );
		return result( 'served', 'recommended', __( 'The server sends the calf pain check with the wrong type', 'soleus-triage' ), array( $text ), "<IfModule mod_mime.c>\n  AddType application/wasm .wasm\n</IfModule>\n\n# nginx, in the list of types:\n# application/wasm wasm;" );
	}
	if ( '' === header_of( $response, 'content-encoding' ) ) {
		$text = __( 'The server sends the program uncompressed, so the check takes three times as much of a visitor’s data as it has to. Apache, in .htaccess:', 'soleus-triage' );
		return result( 'served', 'recommended', __( 'The calf pain check is sent uncompressed', 'soleus-triage' ), array( $text ), "<IfModule mod_deflate.c>\n  <IfModule mod_filter.c>\n    AddOutputFilterByType DEFLATE application/wasm text/javascript text/css text/plain\n  </IfModule>\n</IfModule>\n\n# nginx:\n# gzip on;\n# gzip_types application/wasm text/javascript text/css text/plain;" );
	}
	return passed( 'served', __( 'The server delivers the calf pain check correctly', 'soleus-triage' ), __( 'The program has the right content and type, and is compressed.', 'soleus-triage' ) );
}

/**
 * Whether browsers may keep what never changes.
 *
 * @return array<string, mixed>
 */
function test_caching(): array {
	$response = asked( plugins_url( 'widget/' . program(), PLUGIN_FILE ), 'HEAD' );
	if ( $response instanceof WP_Error ) {
		return not_asked( 'caching', $response );
	}
	$status = wp_remote_retrieve_response_code( $response );
	if ( 200 !== $status ) {
		/* translators: %d: a status such as 404. */
		return not_asked( 'caching', new WP_Error( 'status', sprintf( __( 'the server answers %d', 'soleus-triage' ), $status ) ) );
	}
	$caching = strtolower( header_of( $response, 'cache-control' ) );
	$expires = strtotime( header_of( $response, 'expires' ) );
	$is_kept = preg_match( '/max-age=(\d+)/', $caching, $found ) ? (int) $found[1] >= DAY_S : $expires && $expires - time() >= DAY_S;
	if ( $is_kept && ! preg_match( '/no-store|no-cache/', $caching ) ) {
		return passed( 'caching', __( 'Browsers cache the calf pain check', 'soleus-triage' ), __( 'Visitors who come back do not have to load it again.', 'soleus-triage' ) );
	}
	/* translators: %s: a folder such as 0.1.1-1a2b3c4d. */
	$text = sprintf( __( 'Visitors who come back may have to load the whole check again. The files in the folder %s never change: let browsers keep them for a year. Apache, in .htaccess of the site:', 'soleus-triage' ), content_hash() );
	$path = widget_path() . content_hash();
	return result( 'caching', 'recommended', __( 'Browsers do not cache the calf pain check', 'soleus-triage' ), array( $text ), "<IfModule mod_headers.c>\n  <If \"%{REQUEST_URI} =~ m#^$path/#\">\n    Header set Cache-Control \"public, max-age=31536000, immutable\"\n  </If>\n</IfModule>\n\n# nginx:\n# location $path/ { add_header Cache-Control \"public, max-age=31536000, immutable\"; }" );
}

/**
 * Whether a Content-Security-Policy blocks the widget.
 *
 * @return array<string, mixed>
 */
function test_policy(): array {
	$response = asked( home_url( '/' ) );
	if ( $response instanceof WP_Error ) {
		return not_asked( 'policy', $response );
	}
	$missing  = array();
	$policies = policies_of( $response );
	foreach ( $policies as $policy ) {
		$directives = directives( $policy );
		if ( is_strict_dynamic( $directives ) ) {
			$text = __( 'It has “strict-dynamic”, so only lines with its nonce run. The plugin that sends it has to put the nonce on the line of this plugin as well, with the filter wp_script_attributes.', 'soleus-triage' );
			return result( 'policy', 'recommended', __( 'Your Content-Security-Policy may block the calf pain check', 'soleus-triage' ), array( $text ) );
		}
		$missing = array_merge_recursive( $missing, missing_sources( $directives ) );
	}
	if ( ! $missing ) {
		$text = $policies ? __( 'It allows what the check needs.', 'soleus-triage' ) : __( 'The site sends none.', 'soleus-triage' );
		return passed( 'policy', __( 'No Content-Security-Policy blocks the calf pain check', 'soleus-triage' ), $text );
	}
	$lines = '';
	foreach ( $missing as $name => $sources ) {
		$lines .= $name . ' ' . implode( ' ', array_unique( $sources ) ) . "\n";
	}
	$texts = array( __( 'Visitors get only the emergency signs. Add to the policy where it is made (a security plugin, .htaccess, your host). The first word of each line is the directive, the rest is what it has to name as well:', 'soleus-triage' ) );
	return result( 'policy', 'critical', __( 'Your Content-Security-Policy blocks the calf pain check', 'soleus-triage' ), $texts, trim( $lines ) );
}

/**
 * Whether visitors get the club's details.
 *
 * @return array<string, mixed>
 */
function test_club(): array {
	if ( ! club() ) {
		return passed( 'club', __( 'No club details are set for the calf pain check', 'soleus-triage' ), __( 'There is nothing to serve.', 'soleus-triage' ) );
	}
	$response = asked( rest_url( REST_NAMESPACE . '/club' ) );
	if ( $response instanceof WP_Error ) {
		return not_asked( 'club', $response );
	}
	if ( json_decode( wp_remote_retrieve_body( $response ), true ) === club() ) {
		return passed( 'club', __( 'Visitors get the club’s details', 'soleus-triage' ), __( 'They are below the check.', 'soleus-triage' ) );
	}
	/* translators: %s: an address. */
	$text = sprintf( __( 'The check runs, but without your club’s name and contacts: %s does not deliver them. A security plugin may have closed the REST API to visitors: allow this address.', 'soleus-triage' ), club_address() );
	return result( 'club', 'recommended', __( 'Visitors do not get the club’s details', 'soleus-triage' ), array( $text ) );
}

/**
 * The name of the largest program of the widget, in its versioned folder.
 */
function program(): string {
	return content_hash() . '/page_bg.wasm';
}
