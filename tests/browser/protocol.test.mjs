// The protocol for clinicians: whether it can be read on a phone, at a desk, in the dark and on paper.

import assert from 'node:assert/strict';
import { axe, shareApp, test } from './harness.mjs';

// Most of the pages are the cases, listed below the rules that they meet.
const PAGES_AT_MOST = 130;
const A4_HEIGHT_PX = 1123;

const app = shareApp();
const open = (options) => app.newPage({ path: 'protocol.html', ...options });

for (const width of [360, 1280]) {
  test(`axe finds no violation at ${width} px, in light and in dark`, async () => {
    const page = await open({ width });
    assert.deepEqual(await axe(page), []);
    // In dark mode only the colors differ.
    await page.emulateMedia({ colorScheme: 'dark' });
    assert.deepEqual(await axe(page, ['color-contrast']), []);
  });
}

test('at 320 px nothing sticks out', async () => {
  const page = await open({ width: 320 });
  const out = await page.evaluate(() => [...document.querySelectorAll('main *')].filter((part) => part.checkVisibility())
    .filter((part) => part.getBoundingClientRect().right > document.scrollingElement.clientWidth + 1)
    .map((part) => part.outerHTML.slice(0, 120)));
  assert.deepEqual(out, []);
  assert.ok(await page.locator('.flow.narrow').isVisible());
});

test('a link to a rule shows that rule', async () => {
  const page = await open({ path: 'protocol.html#RF08' });
  const rule = page.locator('section:has(:target)');
  assert.match(await rule.locator('h4').textContent(), /^RF08\. /);
  assert.ok(await rule.evaluate((section) => section.getBoundingClientRect().top < window.innerHeight / 2));
});

test('it prints on A4 with the drawing on one sheet, and no rule longer than one', async () => {
  const page = await open({ width: 1280 });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  assert.match(pdf, /\/MediaBox \[0 0 59\d(\.\d+)? 84\d(\.\d+)?\]/);
  const sheets = pdf.match(/\/Type\s*\/Page\b/g).length;
  assert.ok(sheets <= PAGES_AT_MOST, `${sheets} pages`);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize({ width: 688, height: A4_HEIGHT_PX });
  const tall = await page.locator('section, .flow').evaluateAll((parts, most) => parts
    .filter((part) => part.getBoundingClientRect().height > most).map((part) => part.textContent.slice(0, 80)), A4_HEIGHT_PX - 120);
  assert.deepEqual(tall, []);
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).color), 'rgb(0, 0, 0)');
});
