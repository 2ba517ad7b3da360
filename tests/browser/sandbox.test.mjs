// The frame: its call button dials, its print button prints and its links open under the sandbox that docs/EMBED.md
// recommends. Under a narrower one the number can be read and selected. Every click is a real mouse click.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from './harness.mjs';
import { shareSite } from './site.mjs';

const site = shareSite();
const guide = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'EMBED.md'), 'utf8');
const [, RECOMMENDED] = guide.match(/sandbox="([^"]+)"/) ?? [];
const NARROW = 'allow-scripts allow-same-origin';
const BLOCKED = 'Navigation to external protocol blocked by sandbox';

async function openFrame(sandbox, query = '?region=GB') {
  const attribute = sandbox === null ? '' : `sandbox="${sandbox}"`;
  const page = await site.open(`<iframe ${attribute} title="check" width="360" height="700" src="/soleus-triage/embed.html${query}"></iframe>`, { until: null });
  const frame = page.frames()[1];
  await frame.locator('soleus-triage[data-state=running]').waitFor();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.enable');
  const dials = new Promise((done) => { devtools.on('Page.frameRequestedNavigation', ({ url }) => done(url)); });
  const shown = frame.locator('.soleus:visible');
  return { page, frame, dials, shown, press: (name) => shown.getByRole('button', { name, exact: true }).click() };
}

async function emergency(opened) {
  await opened.shown.locator('label:has(input[value=sign-urine])').click();
  const call = opened.shown.locator('.level > a.call');
  await call.waitFor();
  return call;
}

// A frame that may not dial. The message about it comes after any about a frame before it.
async function refused() {
  const opened = await openFrame(NARROW);
  const blocked = opened.page.waitForEvent('console', (message) => message.text().startsWith(BLOCKED));
  await (await emergency(opened)).click();
  await blocked;
  return opened;
}

for (const [name, sandbox] of [['no sandbox', null], ['the sandbox of the guide', RECOMMENDED]]) {
  test(`the call button of a frame with ${name} dials`, async () => {
    const opened = await openFrame(sandbox);
    await (await emergency(opened)).click();
    assert.equal(await opened.dials, 'tel:999');
    await refused();
    assert.deepEqual(opened.page.errors.filter((text) => text.startsWith(BLOCKED)), []);
  });
}

test('under the sandbox of the guide the outcome prints, the rules open, and damaged answers are handed over', async () => {
  const damaged = 'soleus-triage 1 3 77 _at=1&signs=é';
  const opened = await openFrame(RECOMMENDED, '?region=GB&storage=device');
  await opened.frame.evaluate((text) => localStorage.setItem('soleus-triage.a', text), damaged);
  await opened.frame.goto(opened.frame.url());
  await opened.frame.locator('soleus-triage[data-state=running]').waitFor();
  const [download] = await Promise.all([opened.page.waitForEvent('download'), opened.press('Save as a file')]);
  assert.equal(readFileSync(await download.path(), 'utf8'), damaged);

  await emergency(opened);
  await opened.frame.evaluate(() => addEventListener('beforeprint', () => { window.isPrinted = true; }));
  await opened.press('Print');
  await opened.frame.waitForFunction(() => window.isPrinted);
  const [rules] = await Promise.all([opened.page.context().waitForEvent('page'), opened.shown.getByRole('link', { name: 'Read all the rules' }).click()]);
  await rules.waitForLoadState();
  assert.match(rules.url(), /protocol\.html$/);
  assert.equal(await rules.evaluate(() => origin), site.address, 'not in the sandbox of the frame');
});

test('a frame that may not dial shows the number large, and it can be selected', async () => {
  const { frame, shown, page } = await refused();
  const call = shown.locator('.level > a.call');
  const size = await call.evaluate((link) => parseFloat(getComputedStyle(link).fontSize));
  assert.ok(size >= 28, `${size} px`);
  // From the end of the words to their middle, as somebody drags who wants to copy the number.
  const box = await call.boundingBox();
  const words = await call.evaluate((link) => {
    const range = document.createRange();
    range.selectNodeContents(link);
    const { left, right } = range.getBoundingClientRect();
    const from = link.getBoundingClientRect().left;
    return { left: left - from, right: right - from };
  });
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + words.right - 2, y);
  await page.mouse.down();
  await page.mouse.move(box.x + (words.left + words.right) / 2, y, { steps: 8 });
  await page.mouse.up();
  const selected = await frame.locator('soleus-triage').evaluate((element) => element.shadowRoot.getSelection().toString());
  assert.match(selected, /999/);
});
