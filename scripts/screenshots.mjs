// @ts-check
// Takes the screenshots of the manifest from the built page: static/screenshots/, which is committed.
//
//   make build && node scripts/screenshots.mjs     then build again, so that dist/ has them too

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, launch } from '../tests/browser/harness.mjs';
import { PHONE, quick } from '../tests/browser/visit.mjs';
import { serve } from './serve.mjs';

const folder = join(import.meta.dirname, '..', 'static', 'screenshots');
const BYTES_AT_MOST = 150_000;
const QUALITY = 0.5;

const server = await serve(dist);
const browser = await launch();
let bytes = 0;

/** @param {import('playwright-core').BrowserContextOptions} options */
async function open(options) {
  const context = await browser.newContext({
    locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce', serviceWorkers: 'block', ...options,
  });
  const page = await context.newPage();
  await page.goto(server.address);
  await page.locator('soleus-triage[data-state=running]').waitFor();
  return page;
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} name
 */
async function take(page, name) {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const picture = await asWebp((await page.screenshot()).toString('base64'));
  writeFileSync(join(folder, `${name}.webp`), picture);
  bytes += picture.length;
}

// The browser writes WebP too: a fifth of the bytes of its PNG.
/** @param {string} png */
async function asWebp(png) {
  const page = await browser.newPage();
  const url = await page.evaluate(async ({ png, quality }) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${png}`;
    await picture.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [picture.width, picture.height];
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
    return canvas.toDataURL('image/webp', quality);
  }, { png, quality: QUALITY });
  await page.close();
  return Buffer.from(url.split(',')[1], 'base64');
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const phone = await open({ viewport: { width: PHONE.width, height: PHONE.height }, deviceScaleFactor: 1.5 });
const visit = quick(phone);
await take(phone, 'signs');
await visit.run({}, { until: 'site' });
await visit.answer('site', 'site-calf-deep-low');
await visit.shown.locator('.map').evaluate((/** @type {Element} */ map) => map.scrollIntoView({ block: 'center' }));
await take(phone, 'map');
await visit.outcome();
await take(phone, 'outcome');
const wide = await open({ viewport: { width: 1280, height: 800 } });
await take(wide, 'wide');

await browser.close();
await server.close();
console.log(`${bytes} bytes in all`);
if (bytes > BYTES_AT_MOST) {
  console.error(`The screenshots may weigh ${BYTES_AT_MOST} bytes.`);
  process.exit(1);
}
