// @ts-check
// The club file: the club's name, contacts and colors. It cannot touch a question, a rule or a level.
//
//   {
//     "name": "Riverside Runners",
//     "physio": { "name": "Ann Lee", "phone": "+44 20 7946 0000", "url": "https://example.org/ann" },
//     "firstAider": { "name": "Bob Day", "phone": "+44 20 7946 0001" },
//     "accent": { "light": "#0b5cad", "dark": "#8ec5ff" }
//   }
//
// Every part is optional. An invalid part is left out with a console message; the rest is used.

import { address, warn } from './loader/attributes.js';
import { firstAider, physio } from './safety.js';

/**
 * @typedef {{ name?: string, phone?: string, url?: string }} Person
 * @typedef {{ light?: string, dark?: string }} Accent
 * @typedef {{ name?: string, physio?: Person, firstAider?: Person, accent?: Accent }} Club
 * @typedef {(value: unknown, at: string) => any} Check
 */

const MAX_BYTES = 16_384;
const MAX_CHARACTERS = 80;
const MIN_CONTRAST = 4.5;
// The backgrounds behind the accent, from style.css, and the text colors for use on it.
const GROUNDS = { __proto__: null, light: ['#fbfaf6', '#ffffff', '#f1eee5', '#fcefe9'], dark: ['#0b1824', '#132534', '#0f1f2d', '#2d2830'] };
const ON_ACCENT = ['#ffffff', '#10202e'];

const refuse = (/** @type {string} */ what, /** @type {string} */ because) => warn(`club file: ${what} is left out. ${because}`);

// The valid parts of the file, or undefined if it cannot be read.
/**
 * @param {URL} url
 * @returns {Promise<Club | undefined>}
 */
export async function readClub(url) {
  try {
    const response = await fetch(url, { __proto__: null, credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return checked(JSON.parse(new TextDecoder('utf-8', { __proto__: null, fatal: true }).decode(await bytesOf(response))));
  } catch (error) {
    refuse('all of it', `${url.pathname}: ${/** @type {Error} */ (error).message}.`);
    return undefined;
  }
}

/** @param {Response} response */
async function bytesOf(response) {
  const bytes = new Uint8Array(MAX_BYTES);
  const reader = /** @type {ReadableStream<Uint8Array>} */ (response.body).getReader();
  for (let length = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return bytes.subarray(0, length);
    if (length + value.length > MAX_BYTES) {
      await reader.cancel();
      throw new Error(`it is larger than ${MAX_BYTES} bytes`);
    }
    bytes.set(value, length);
    length += value.length;
  }
}

// The values of an object that pass their check, by name.
/**
 * @param {Record<string, Check>} checks
 * @param {unknown} given
 * @param {string} path
 */
function validParts(checks, given, path) {
  if (given === null || typeof given !== 'object' || Array.isArray(given)) {
    refuse(path || 'all of it', 'It has to be an object.');
    return {};
  }
  /** @type {Record<string, any>} */
  const valid = { __proto__: null };
  for (const [name, value] of Object.entries(given)) {
    const at = path ? `${path}.${name}` : name;
    if (!Object.hasOwn(checks, name)) refuse(at, `Allowed here: ${Object.keys(checks).join(', ')}.`);
    else valid[name] = checks[name](value, at);
  }
  return valid;
}

/** @type {Check} */
const text = (value, at) => {
  // No invisible characters, and none that reverse the direction of the text.
  const isText = typeof value === 'string' && value.trim() && value.length <= MAX_CHARACTERS && !/\p{C}/u.test(value);
  return isText ? value.trim() : void refuse(at, `It has to be a text of 1 to ${MAX_CHARACTERS} characters.`);
};
/** @type {Check} */
const phone = (value, at) => (/^\+?[\d ().\u00a0-]{3,24}$/.test(/** @type {string} */ (value)) && /\d.*\d.*\d/.test(/** @type {string} */ (value)) ? String(value) : void refuse(at, 'It has to be a telephone number.'));
/** @type {Check} */
const https = (value, at) =>
  (typeof value === 'string' && address(value)?.protocol === 'https:' ? value : void refuse(at, 'It has to be an address that begins with https://.'));
/** @type {Check} */
const person = (value, at) => validParts({ name: text, phone, url: https }, value, at);

/** @type {(theme: 'light' | 'dark') => Check} */
const accent = (theme) => (value, at) => {
  if (typeof value !== 'string' || !/^#[\da-f]{6}$/i.test(value)) return void refuse(at, 'It has to be a colour such as #0b5cad.');
  const least = Math.min(...GROUNDS[theme].map((ground) => contrast(value, ground)));
  if (least < MIN_CONTRAST) {
    return void refuse(at, `Its contrast on the ${theme} theme is ${least.toFixed(1)} to 1, and text needs ${MIN_CONTRAST} to 1.`);
  }
  return value;
};
/** @type {Check} */
const accents = (value, at) => validParts({ light: accent('light'), dark: accent('dark') }, value, at);

const checked = (/** @type {unknown} */ file) => validParts({ name: text, physio: person, firstAider: person, accent: accents }, file, '');

/** @param {string} color */
function luminance(color) {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

// As WCAG 2 defines it.
/**
 * @param {string} one
 * @param {string} other
 */
function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

// Shows the contents of the file below the check; never beside an emergency (style.css).
/**
 * @param {Club} club
 * @param {ShadowRoot} root
 * @param {HTMLElement} content
 */
export function show(club, root, content) {
  if (club.accent) paint(root, club.accent);
  const lines = /** @type {[string, Person][]} */ ([[physio, club.physio], [firstAider, club.firstAider]]).filter(([, person]) => person?.name);
  // On a wide screen it is beside the mark too (style.css). Of the texts that pass the check, JSON is CSS as well.
  if (club.name) content.style.setProperty('--club', JSON.stringify(club.name));
  if (!club.name && !lines.length) return;
  const strip = document.createElement('section');
  strip.className = 'club';
  strip.part = 'club';
  if (club.name) strip.append(line('b', club.name));
  for (const [label, person] of lines) {
    const entry = line('p', `${label}: ${person.name}`);
    if (person.phone) entry.append(' ', link(`tel:${person.phone.replace(/[^+\d]/g, '')}`, person.phone));
    if (person.url) entry.append(' ', link(person.url, new URL(person.url).hostname));
    strip.append(entry);
  }
  content.append(strip);
}

/**
 * @param {ShadowRoot} root
 * @param {Accent} accent
 */
function paint(root, accent) {
  try {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, colors(accent)];
  } catch {
    refuse('accent', 'This browser cannot construct style sheets.');
  }
}

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {string} words
 */
function line(name, words) {
  const element = document.createElement(name);
  element.textContent = words;
  return element;
}

/**
 * @param {string} href
 * @param {string} words
 */
function link(href, words) {
  const element = line('a', words);
  element.href = href;
  element.rel = 'noreferrer';
  if (href.startsWith('https:')) element.target = '_blank';
  return element;
}

// The club's colors do not apply on paper or in forced colors.
/** @param {Accent} accent */
function colors({ light, dark }) {
  const rule = (/** @type {string} */ selector, /** @type {string | undefined} */ color) => {
    if (!color) return '';
    const on = ON_ACCENT.find((ink) => contrast(color, ink) >= MIN_CONTRAST);
    return `${selector} { --soleus-accent: ${color}; --soleus-on-accent: ${on}; }`;
  };
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media screen and (forced-colors: none) {
    ${rule(':host', light)}
    @media (prefers-color-scheme: dark) { ${rule(':host(:not([theme=light]))', dark)} }
    ${rule(':host([theme=dark])', dark)}
  }`);
  return sheet;
}
