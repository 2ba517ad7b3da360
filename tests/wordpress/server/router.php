<?php
/**
 * A well-kept web server for the test: types, compression and caching as they should be, and one fault at a time.
 *
 * The file faults.json beside the site lists faults, each with a pattern for the path: "status" answers with it,
 * "type" sends the file with another type, "plain" sends it uncompressed, "fresh" without a lifetime, "changed" with a
 * comment at its end, and "header" adds a header to any answer.
 */

$path   = parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
$list   = dirname( $_SERVER['DOCUMENT_ROOT'] ) . '/faults.json';
$faults = array();
foreach ( is_file( $list ) ? json_decode( file_get_contents( $list ), true ) : array() as $fault ) {
	if ( preg_match( '#' . $fault['path'] . '#', $path ) ) {
		$faults[ $fault['kind'] ] = $fault['value'] ?? true;
	}
}
if ( isset( $faults['header'] ) ) {
	header( $faults['header'] );
}
if ( isset( $faults['status'] ) ) {
	http_response_code( $faults['status'] );
	return true;
}

$types = array(
	'css'   => 'text/css',
	'gif'   => 'image/gif',
	'html'  => 'text/html; charset=utf-8',
	'jpg'   => 'image/jpeg',
	'js'    => 'text/javascript',
	'json'  => 'application/json',
	'png'   => 'image/png',
	'svg'   => 'image/svg+xml',
	'txt'   => 'text/plain; charset=utf-8',
	'wasm'  => 'application/wasm',
	'woff2' => 'font/woff2',
);
$file  = $_SERVER['DOCUMENT_ROOT'] . $path;
$type  = $types[ pathinfo( $path, PATHINFO_EXTENSION ) ] ?? null;
if ( $type && is_file( $file ) ) {
	$content = file_get_contents( $file ) . ( isset( $faults['changed'] ) ? "\n/**/" : '' );
	header( 'Content-Type: ' . ( $faults['type'] ?? $type ) );
	if ( ! isset( $faults['fresh'] ) ) {
		header( 'Cache-Control: public, max-age=31536000' );
	}
	if ( ! isset( $faults['plain'] ) && false !== strpos( $_SERVER['HTTP_ACCEPT_ENCODING'] ?? '', 'gzip' ) ) {
		header( 'Content-Encoding: gzip' );
		$content = gzencode( $content );
	}
	header( 'Content-Length: ' . strlen( $content ) );
	echo $content;
	return true;
}

// A program, or a folder with one.
if ( is_file( $file ) || is_file( rtrim( $file, '/' ) . '/index.php' ) && '/' !== $path ) {
	return false;
}
// Every other address is a page of WordPress.
$_SERVER['SCRIPT_NAME']     = '/index.php';
$_SERVER['PHP_SELF']        = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = $_SERVER['DOCUMENT_ROOT'] . '/index.php';
chdir( $_SERVER['DOCUMENT_ROOT'] );
require 'index.php';
