<?php
/**
 * The settings page: Settings → Calf pain check.
 *
 * @package Soleus_Triage
 */

namespace Soleus_Triage;

defined( 'ABSPATH' ) || exit;

const PAGE = 'soleus-triage';

add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );
add_action( 'admin_init', __NAMESPACE__ . '\add_fields' );
add_filter( 'plugin_action_links_' . plugin_basename( PLUGIN_FILE ), __NAMESPACE__ . '\add_link' );

/**
 * Adds the page to the menu.
 */
function add_page(): void {
	$hook = add_options_page(
		__( 'Calf pain check', 'soleus-triage' ),
		__( 'Calf pain check', 'soleus-triage' ),
		'manage_options',
		PAGE,
		__NAMESPACE__ . '\print_page'
	);
	add_action( 'admin_print_scripts-' . $hook, __NAMESPACE__ . '\enqueue_page_script' );
}

/**
 * The script gives the countries their names, in the language of the page.
 */
function enqueue_page_script(): void {
	wp_enqueue_script( 'soleus-triage-settings', plugins_url( 'admin/settings.js', PLUGIN_FILE ), array(), content_hash(), true );
}

/**
 * Adds the link in the list of plugins.
 *
 * @param string[] $links The links of this plugin.
 * @return string[]
 */
function add_link( array $links ): array {
	$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=' . PAGE ) ), esc_html__( 'Settings', 'soleus-triage' ) );
	return array_merge( array( 'settings' => $link ), $links );
}

/**
 * Adds the fields to the page, in their sections.
 */
function add_fields(): void {
	add_settings_section( 'check', __( 'The check', 'soleus-triage' ), __NAMESPACE__ . '\print_check_intro', PAGE );
	add_settings_section( 'club', __( 'Your club', 'soleus-triage' ), __NAMESPACE__ . '\print_club_intro', PAGE );
	foreach ( fields() as $key => $field ) {
		$arguments = array(
			'key'       => $key,
			'field'     => $field,
			'label_for' => OPTION . '_' . $key,
		);
		add_settings_field( $key, $field['label'], __NAMESPACE__ . '\print_field', PAGE, $field['section'], $arguments );
	}
}

/**
 * The page.
 */
function print_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<div class="notice notice-warning inline">
			<p>
				<strong><?php esc_html_e( 'Not yet clinically reviewed. Not CE or UKCA marked. Not clinically validated. Not for use by people under 16.', 'soleus-triage' ); ?></strong>
				<?php esc_html_e( 'No clinician has reviewed the questions or the advice so far. It does not diagnose. Decide with your committee, and if you can with a physio or a doctor, before you offer it to members.', 'soleus-triage' ); ?>
			</p>
		</div>
		<p>
			<?php esc_html_e( 'Put the check on a page with the block “Calf pain check”, or with this shortcode:', 'soleus-triage' ); ?>
			<code>[soleus_triage]</code>
		</p>
		<form action="options.php" method="post">
			<?php
			settings_fields( OPTION );
			do_settings_sections( PAGE );
			submit_button();
			?>
		</form>
		<p>
			<?php
			/* translators: %s: the name of the build, such as 0.1.1-1a2b3c4d. */
			echo esc_html( sprintf( __( 'Build %s.', 'soleus-triage' ), content_hash() ) );
			?>
			<a href="<?php echo esc_url( admin_url( 'site-health.php' ) ); ?>"><?php esc_html_e( 'Site Health says whether this site delivers it correctly.', 'soleus-triage' ); ?></a>
		</p>
	</div>
	<?php
}

/**
 * The line above the settings of the check.
 */
function print_check_intro(): void {
	echo '<p>' . esc_html__( 'A block or a shortcode can override these on its own page.', 'soleus-triage' ) . '</p>';
}

/**
 * The line above the club's details.
 */
function print_club_intro(): void {
	echo '<p>' . esc_html__( 'Shown below the check, and never beside an emergency. Everything here is optional, and public once it is saved. Ask a person before you publish a number.', 'soleus-triage' ) . '</p>';
}

/**
 * One field.
 *
 * @param array{key: string, field: array<string, mixed>, label_for: string} $arguments Which one.
 */
function print_field( array $arguments ): void {
	$field = $arguments['field'];
	$id    = $arguments['label_for'];
	$name  = OPTION . '[' . $arguments['key'] . ']';
	$value = settings()[ $arguments['key'] ];
	$help  = $field['help'] ?? '';
	$note  = $help ? $id . '_help' : '';
	if ( 'country' === $field['type'] ) {
		print_select( $id, $name, $value, country_choices(), $note );
	} elseif ( 'select' === $field['type'] ) {
		print_select( $id, $name, $value, $field['choices'], $note );
	} else {
		printf(
			'<input class="regular-text" id="%1$s" name="%2$s" type="%3$s" value="%4$s" aria-describedby="%5$s">',
			esc_attr( $id ),
			esc_attr( $name ),
			// A browser would refuse some of what is refused here with a reason. It offers the right keyboard either way.
			esc_attr( 'tel' === $field['type'] ? 'tel' : 'text' ),
			esc_attr( $value ),
			esc_attr( $note )
		);
	}
	if ( $help ) {
		printf( '<p class="description" id="%s">%s</p>', esc_attr( $note ), esc_html( $help ) );
	}
}

/**
 * A list to choose from.
 *
 * @param string                    $id      The id of the control.
 * @param string                    $name    Its name in the form.
 * @param string                    $value   What is chosen.
 * @param array<string|int, string> $choices The text of each value.
 * @param string                    $note    The id of the help for it, if there is one.
 */
function print_select( string $id, string $name, string $value, array $choices, string $note ): void {
	printf( '<select id="%s" name="%s" aria-describedby="%s">', esc_attr( $id ), esc_attr( $name ), esc_attr( $note ) );
	foreach ( $choices as $choice => $text ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $choice ), selected( $value, (string) $choice, false ), esc_html( $text ) );
	}
	echo '</select>';
}

/**
 * The countries by their codes. The script of the page puts their names in place.
 *
 * @return array<string, string>
 */
function country_choices(): array {
	$codes = build()['regions'] ?? array();
	return array( '' => __( 'The country of the visitor’s phone', 'soleus-triage' ) ) + array_combine( $codes, $codes );
}
