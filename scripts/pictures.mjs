// @ts-check
// Takes the pictures that are committed: those of the manifest, static/screenshots/, and the one in the README.
//
//   make sheet PICTURES=yes       then build again, so that dist/ has them too

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newPage } from '../tests/browser/harness.mjs';
import { withPhoneFace } from '../tests/browser/looks.mjs';
import { CALM, PHONE, quick } from '../tests/browser/visit.mjs';

/**
 * @import { Browser, Page } from 'playwright-core'
 */

const root = join(import.meta.dirname, '..');
const screenshots = join(root, 'static', 'screenshots');
const readme = join(root, 'docs', 'phone.webp');
const BYTES_AT_MOST = 150_000;
const QUALITY = 0.48;
const README_QUALITY = 0.8;
// Between the three phones of the README, in pixels of the device.
const GAP_PX = 18;

// The browser writes WebP too: a fifth of the bytes of its PNG. Several pictures are put side by side.
/**
 * @param {Browser} browser
 * @param {Buffer[]} pngs
 * @param {number} quality
 */
async function asWebp(browser, pngs, quality) {
  const page = await browser.newPage();
  const url = await page.evaluate(async ({ pngs, quality, gap }) => {
    const pictures = await Promise.all(pngs.map(async (png) => {
      const picture = new Image();
      picture.src = `data:image/png;base64,${png}`;
      await picture.decode();
      return picture;
    }));
    const canvas = document.createElement('canvas');
    canvas.width = pictures.reduce((sum, { width }) => sum + width + gap, -gap);
    canvas.height = Math.max(...pictures.map(({ height }) => height));
    let left = 0;
    for (const picture of pictures) {
      canvas.getContext('2d')?.drawImage(picture, left, 0);
      left += picture.width + gap;
    }
    return canvas.toDataURL('image/webp', quality);
  }, { pngs: pngs.map((png) => png.toString('base64')), quality, gap: GAP_PX });
  await page.close();
  return Buffer.from(url.split(',')[1] ?? '', 'base64');
}

/** @param {Page} page */
async function drawn(page) {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  return page.screenshot();
}

/**
 * @param {Browser} browser
 * @param {string} address
 */
export async function takePictures(browser, address) {
  const open = (/** @type {import('../tests/browser/harness.mjs').PageOptions} */ options) => newPage(browser, address, [], {
    reducedMotion: 'reduce', serviceWorkers: 'block', before: (page) => withPhoneFace(page.context()), ...options,
  });
  const phone = await open({ width: PHONE.width, height: PHONE.height, deviceScaleFactor: 1.5 });
  const visit = quick(phone);
  const signs = await drawn(phone);
  await visit.run({}, { until: 'site' });
  await visit.answer('site', CALM.site);
  await visit.shown.locator('.map').evaluate((/** @type {Element} */ map) => map.scrollIntoView({ block: 'center' }));
  const map = await drawn(phone);
  await visit.outcome();
  const outcome = await drawn(phone);
  const wide = await drawn(await open({ width: 1280, height: 800 }));

  rmSync(screenshots, { recursive: true, force: true });
  mkdirSync(screenshots, { recursive: true });
  let bytes = 0;
  for (const [name, png] of Object.entries({ signs, map, outcome, wide })) {
    const webp = await asWebp(browser, [png], QUALITY);
    writeFileSync(join(screenshots, `${name}.webp`), webp);
    bytes += webp.length;
  }
  writeFileSync(readme, await asWebp(browser, [signs, map, outcome], README_QUALITY));
  console.log(`static/screenshots: ${bytes} bytes in all`);
  if (bytes > BYTES_AT_MOST) throw new Error(`The screenshots may weigh ${BYTES_AT_MOST} bytes.`);
}
