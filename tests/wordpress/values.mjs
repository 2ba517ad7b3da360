// @ts-check
// What somebody may write into the settings of the club: the details of a test, and values on both sides of each limit.

// All of it, with characters that mean something to HTML.
export const CLUB = {
  club_name: 'Riverside “Runners” & <Friends>',
  physio_name: 'Ann Lee',
  physio_phone: '+44 20 7946 0000',
  physio_url: 'https://example.org/ann?a=1&b=2',
  first_aider_name: 'Bob Day',
  first_aider_phone: '',
  first_aider_url: '',
  accent_light: '#0b5cad',
  accent_dark: '#8ec5ff',
};

// The setting, the part of the club file, and what is written there.
/** @type {[key: string, part: string, values: string[]][]} */
export const VALUES = [
  ['club_name', 'name', ['R'.repeat(80), 'R'.repeat(81), '🏃'.repeat(40), '🏃'.repeat(41), 'a\u200bb', 'a\u202eb', 'a\tb', 'Läufer – 100 %']],
  ['physio_phone', 'physio.phone', ['999', '99', '+49 (0)30.123-45', '+44\u00a020 7946', '+', '1'.repeat(25), '12 345x', '٠١٢٣']],
  ['physio_url', 'physio.url', ['https://example.org', 'http://example.org', 'example.org', 'https://', 'javascript:alert(1)', 'https://example.org/a?b=c#d']],
  ['accent_light', 'accent.light', ['#0b5cad', '#0B5CAD', '#0b5', 'blue', '#777777', '#8ec5ff']],
  ['accent_dark', 'accent.dark', ['#8ec5ff', '#0b5cad', '#888888', '#7f8f9f', '#ffffff']],
];
