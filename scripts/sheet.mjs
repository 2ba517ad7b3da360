// @ts-check
// Draws contact sheets of every screen from the built page: target/sheet/, a PNG for each size and theme.
//
//   make sheet                    then look at them: after each change of a screen
//   make sheet PICTURES=yes       takes the pictures of the README and the manifest too (pictures.mjs)
//
// A sheet shows each screen as it opens; some show the whole of the longer ones too. The same pictures are in a folder of
// the sheet's name, one by one and in full size.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dist, launch, newPage } from '../tests/browser/harness.mjs';
import { SIZES, THEMES, devtools, wear, withPhoneFace } from '../tests/browser/looks.mjs';
import { VISITS } from '../tests/browser/screens.mjs';
import { takePictures } from './pictures.mjs';
import { serve } from './serve.mjs';

/**
 * @import { Browser, Page } from 'playwright-core'
 * @import { Look } from '../tests/browser/looks.mjs'
 * @typedef {{ screen: string, order: number, window: string | null, whole: string | null }} Shot
 */

const folder = join(resolve(import.meta.dirname, '..', process.env.CARGO_TARGET_DIR ?? 'target'), 'sheet');
// How many things go on at once: each waits for the browser now and then, so one more than two cores.
const LANES = 3;
// Where the whole of a long page is drawn, and how many windows of it.
const WHOLE_IN = ['360x740', 'print'];
const WINDOWS_AT_MOST = 6;
const SHEET_PX = 2400;
// On a sheet phones are larger than what has room, and whole pages smaller than windows.
const scaleOf = (/** @type {Look} */ { width }) => (width < 400 ? 0.55 : 0.3);
const WHOLE = 0.5;

/** @type {Look[]} */
const LOOKS = [...SIZES, ...THEMES, { name: 'dark-1280', width: 1280, height: 800, colorScheme: 'dark' }];
/** @type {Map<Look, Shot[]>} */
const shots = new Map(LOOKS.map((look) => [look, []]));

// The window as it is, or as much of the page as is asked for, at a scale.
/**
 * @param {Page} page
 * @param {{ height: number, width: number, scale: number }} [part]
 */
async function picture(page, part) {
  const more = part && { captureBeyondViewport: true, clip: { x: 0, y: 0, ...part } };
  const { data } = await (await devtools(page)).send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true, ...more });
  return data;
}

// The screen that a page shows, in every size and theme.
/**
 * @param {Page} page
 * @param {string} screen
 * @param {number} order
 */
async function take(page, screen, order) {
  for (const [look, taken] of shots) {
    await wear(page, look);
    const length = await page.evaluate(() => {
      scrollTo({ top: 0, behavior: 'instant' });
      return document.documentElement.scrollHeight;
    });
    // Paper has no window.
    const isPaper = look.media === 'print';
    const whole = { width: look.width, height: Math.min(length, look.height * WINDOWS_AT_MOST), scale: isPaper ? 1 : WHOLE };
    taken.push({
      screen, order,
      window: isPaper ? null : await picture(page),
      whole: isPaper || (length > look.height && WHOLE_IN.includes(look.name)) ? await picture(page, whole) : null,
    });
  }
}

/**
 * @param {Browser} browser
 * @param {string} address
 */
async function takeAll(browser, address) {
  // The longest visit is among the last: begun first, it leaves no lane idle at the end.
  await inLanes([...VISITS.entries()].reverse(), async ([at, { walk }]) => {
    let order = at * 1000;
    await walk((options) => newPage(browser, address, [], {
      reducedMotion: 'reduce', serviceWorkers: 'block', ...options,
      before: async (page) => {
        await withPhoneFace(page.context());
        await options.before?.(page);
      },
    }), async ({ page }, screen) => take(page, screen, order += 1));
  });
  for (const taken of shots.values()) taken.sort((one, other) => one.order - other.order);
}

const SHEET_STYLE = `
  body { width: ${SHEET_PX}px; margin: 0; padding: 24px; box-sizing: border-box; background: #d5d8dc; color: #111; font: 12px/1.3 sans-serif }
  h1 { margin: 0 0 16px; font-size: 28px }
  section { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 20px 14px; margin-bottom: 28px }
  figure { margin: 0 } figcaption { min-height: 4em; overflow-wrap: anywhere; font-weight: 600 } small { display: block; font-weight: 400 } img { display: block; width: 100% }`;

// Does something with each of these, a few at a time.
/**
 * @template Item
 * @param {Iterable<Item>} items
 * @param {(item: Item) => Promise<void>} act
 */
async function inLanes(items, act) {
  const waiting = [...items];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await act(next);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

// A sheet as a page.
/**
 * @param {Look} look
 * @param {Shot[]} taken
 */
function asPage(look, taken) {
  const place = `${look.name} (${look.width} × ${look.height})`;
  const tile = (/** @type {string} */ screen, /** @type {string | null} */ data, /** @type {number} */ scale) => (data
    ? `<figure style="width:${Math.round(look.width * scale)}px"><figcaption>${screen}<small>${place}</small></figcaption><img src="data:image/png;base64,${data}"></figure>` : '');
  const scale = scaleOf(look);
  return `<!doctype html><meta charset="utf-8"><style>${SHEET_STYLE}</style><h1>${place}</h1>
    <section>${taken.map(({ screen, window }) => tile(screen, window, scale)).join('')}</section>
    <section>${taken.map(({ screen, whole }) => tile(`${screen}: the whole page`, whole, scale * WHOLE)).join('')}</section>`;
}

/**
 * @param {Browser} browser
 * @param {Look} look
 * @param {Shot[]} taken
 */
async function write(browser, look, taken) {
  const single = join(folder, look.name);
  mkdirSync(single, { recursive: true });
  for (const [at, { screen, window, whole }] of taken.entries()) {
    const name = `${String(at + 1).padStart(3, '0')} ${screen.replaceAll(/[^\w, -]/g, '').slice(0, 80)}`;
    if (window) writeFileSync(join(single, `${name}.png`), Buffer.from(window, 'base64'));
    if (whole) writeFileSync(join(single, `${name}, whole.png`), Buffer.from(whole, 'base64'));
  }
  const page = await browser.newPage({ viewport: { width: SHEET_PX, height: 1000 } });
  await page.setContent(asPage(look, taken));
  const size = await page.evaluate(async () => {
    await Promise.all([...document.images].map((image) => image.decode()));
    return { width: document.documentElement.scrollWidth, height: document.documentElement.scrollHeight };
  });
  writeFileSync(join(folder, `${look.name}.png`), Buffer.from(await picture(page, { ...size, scale: 1 }), 'base64'));
  await page.close();
}

const began = performance.now();
rmSync(folder, { recursive: true, force: true });
const [server, browser] = await Promise.all([serve(dist), launch()]);
await takeAll(browser, server.address);
const drawn = performance.now();
await inLanes(shots, ([look, taken]) => write(browser, look, taken));
if (process.env.PICTURES) await takePictures(browser, server.address);
await browser.close();
await server.close();
const seconds = (/** @type {number} */ from, /** @type {number} */ to) => Math.round((to - from) / 1000);
const [first] = shots.values();
console.log(`${folder}: ${first?.length} screens, ${shots.size} sheets, in ${seconds(began, performance.now())} s (${seconds(drawn, performance.now())} s of it to put them together)`);
