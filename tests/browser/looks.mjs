// @ts-check
// The sizes and themes that every screen is drawn and checked in, and the face that phones have.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @import { BrowserContext, CDPSession, Page } from 'playwright-core'
 * @typedef {{ name: string, width: number, height: number, text?: number, theme?: 'auto' | 'light' | 'dark', media?: 'screen' | 'print', colorScheme?: 'light' | 'dark', forcedColors?: 'active' | 'none', contrast?: 'more' | 'no-preference' }} Look
 */

// The size of text that browsers start with, and what a reader who needs it larger sets.
const TEXT_PX = 16;
export const LARGE_TEXT_PX = 32;

const PHONE = { width: 360, height: 740 };
// A sheet of A4 without its margins of 10 mm, at 96 px an inch.
const PAPER = { width: 718, height: 1047 };

/** @type {Look[]} */
export const SIZES = [
  { name: '320', width: 320, height: 640 },
  { name: '360x640', width: 360, height: 640 },
  { name: '360x740', ...PHONE },
  { name: '768', width: 768, height: 1024 },
  { name: '1280', width: 1280, height: 800 },
  { name: 'landscape', width: 740, height: 360 },
  { name: 'large-text', ...PHONE, text: LARGE_TEXT_PX },
];
/** @type {Look[]} */
export const THEMES = [
  { name: 'dark', ...PHONE, colorScheme: 'dark' },
  { name: 'forced-colors', ...PHONE, forcedColors: 'active' },
  { name: 'print', ...PAPER, media: 'print' },
];
// Where the device and the element, or the device and itself, want different things.
/** @type {Look[]} */
export const MORE_THEMES = [
  { name: 'light on a dark device', ...PHONE, colorScheme: 'dark', theme: 'light' },
  { name: 'dark on a light device', ...PHONE, theme: 'dark' },
  { name: 'more contrast', ...PHONE, contrast: 'more' },
  { name: 'dark, wide', width: 1280, height: 800, colorScheme: 'dark' },
];

/** @type {WeakMap<Page, CDPSession>} */
const sessions = new WeakMap();
// What the browser itself does for a page: text size, keys, pictures.
/** @param {Page} page */
export async function devtools(page) {
  const session = sessions.get(page) ?? await page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

/** @type {WeakMap<Page, Record<string, string>>} */
const worn = new WeakMap();

// Gives a page that is open another size and theme. What stays the same is left alone: each of these takes the browser
// some time.
/**
 * @param {Page} page
 * @param {Look} look
 */
export async function wear(page, { width, height, text = TEXT_PX, theme = 'auto', media = 'screen', colorScheme = 'light', forcedColors = 'none', contrast = 'no-preference' }) {
  const session = await devtools(page);
  const last = worn.get(page) ?? {};
  worn.set(page, last);
  const set = async (/** @type {string} */ what, /** @type {unknown} */ value, /** @type {() => Promise<unknown>} */ send) => {
    const next = JSON.stringify(value);
    if (last[what] !== next) await send();
    last[what] = next;
  };
  const device = { media, colorScheme, forcedColors, contrast };
  await Promise.all([
    set('text', text, () => session.send('Page.setFontSizes', { fontSizes: { standard: text } })),
    set('device', device, () => page.emulateMedia(device)),
    set('size', [width, height], () => page.setViewportSize({ width, height })),
    // A page that is loaded again has lost it.
    page.locator('soleus-triage').evaluate((element, theme) => element.setAttribute('theme', theme), theme),
  ]);
}

const face = readFileSync(join(import.meta.dirname, 'node_modules/@fontsource-variable/roboto/files/roboto-latin-wght-normal.woff2'));

// Gives every page of a context the face of Android. Without it text is an eighth wider than on a phone. It comes as
// bytes and not from an address, so that the policy of the page stays as it is.
/** @param {BrowserContext} context */
export const withPhoneFace = (context) => context.addInitScript((bytes) => {
  const font = new FontFace('Roboto', Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)), { weight: '100 900' });
  document.fonts.add(font);
}, face.toString('base64'));
