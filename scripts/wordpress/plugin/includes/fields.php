<?php
/**
 * The settings as a table: what each is called, how it is filled in, its first value and its check.
 *
 * @package Soleus_Triage
 */

namespace Soleus_Triage;

defined( 'ABSPATH' ) || exit;

/**
 * Every setting, by its key in the option.
 *
 * - section: where it is on the page.
 * - type:    how it is filled in: country, select, text, tel, url or colour.
 * - choices: of a select, the text of each value.
 * - initial: the value before anybody has set one.
 * - check:   takes what was written and returns the value to keep, or a WP_Error that says what is allowed.
 *
 * @return array<string, array<string, mixed>>
 */
function fields(): array {
	return check_fields() + club_fields();
}

/**
 * How the check appears, wherever a block or a shortcode does not say otherwise.
 *
 * @return array<string, array<string, mixed>>
 */
function check_fields(): array {
	$checks = attribute_checks();
	return array(
		'region'        => array(
			'section' => 'check',
			'type'    => 'country',
			'label'   => __( 'Country', 'soleus-triage' ),
			'help'    => __( 'Whose emergency numbers are shown. A visitor can always change it.', 'soleus-triage' ),
			'initial' => '',
			'check'   => $checks['region'],
		),
		'theme'         => array(
			'section' => 'check',
			'type'    => 'select',
			'label'   => __( 'Theme', 'soleus-triage' ),
			'choices' => theme_choices(),
			'initial' => 'auto',
			'check'   => $checks['theme'],
		),
		'storage'       => array(
			'section' => 'check',
			'type'    => 'select',
			'label'   => __( 'What may be kept on the device', 'soleus-triage' ),
			'help'    => __( 'The visitor is asked first. The plan with its diary is offered only with the last choice. For the last two, add to your privacy notice what Settings → Privacy → Policy Guide suggests.', 'soleus-triage' ),
			'choices' => storage_choices(),
			'initial' => 'none',
			'check'   => $checks['storage'],
		),
		'heading_level' => array(
			'section' => 'check',
			'type'    => 'select',
			'label'   => __( 'Heading level', 'soleus-triage' ),
			'help'    => __( 'Where the headings of the check start. Most themes use level 1 for the title of the page.', 'soleus-triage' ),
			'choices' => array_combine( range( 1, 5 ), range( 1, 5 ) ),
			'initial' => '2',
			'check'   => $checks['heading-level'],
		),
	);
}

/**
 * The club's details.
 *
 * @return array<string, array<string, mixed>>
 */
function club_fields(): array {
	$row = static function ( string $type, string $label, string $check, string $help = '' ): array {
		return array(
			'section' => 'club',
			'type'    => $type,
			'label'   => $label,
			'help'    => $help,
			'initial' => '',
			'check'   => __NAMESPACE__ . '\\' . $check,
		);
	};
	return array(
		'club_name'         => $row( 'text', __( 'Name of the club', 'soleus-triage' ), 'check_text' ),
		'physio_name'       => $row( 'text', __( 'Physio', 'soleus-triage' ), 'check_text', __( 'A name. Without it, the number and the address are not shown.', 'soleus-triage' ) ),
		'physio_phone'      => $row( 'tel', __( 'Physio: telephone', 'soleus-triage' ), 'check_phone' ),
		'physio_url'        => $row( 'url', __( 'Physio: web address', 'soleus-triage' ), 'check_address' ),
		'first_aider_name'  => $row( 'text', __( 'First aider', 'soleus-triage' ), 'check_text', __( 'A name. Without it, the number and the address are not shown.', 'soleus-triage' ) ),
		'first_aider_phone' => $row( 'tel', __( 'First aider: telephone', 'soleus-triage' ), 'check_phone' ),
		'first_aider_url'   => $row( 'url', __( 'First aider: web address', 'soleus-triage' ), 'check_address' ),
		'accent_light'      => $row( 'colour', __( 'Colour on the light theme', 'soleus-triage' ), 'check_light_accent', __( 'For links and marks, such as #0b5cad. The colours of the levels never change.', 'soleus-triage' ) ),
		'accent_dark'       => $row( 'colour', __( 'Colour on the dark theme', 'soleus-triage' ), 'check_dark_accent', __( 'A lighter one, such as #8ec5ff.', 'soleus-triage' ) ),
	);
}

/**
 * The themes, in words.
 *
 * @return array<string, string>
 */
function theme_choices(): array {
	return array(
		'auto'  => __( 'As the visitor’s phone is set', 'soleus-triage' ),
		'light' => __( 'Light', 'soleus-triage' ),
		'dark'  => __( 'Dark', 'soleus-triage' ),
	);
}

/**
 * What may be kept, in words.
 *
 * @return array<string, string>
 */
function storage_choices(): array {
	return array(
		'none'    => __( 'Nothing', 'soleus-triage' ),
		'session' => __( 'Answers, until the tab is closed', 'soleus-triage' ),
		'device'  => __( 'Answers and a diary, until they are erased', 'soleus-triage' ),
	);
}
