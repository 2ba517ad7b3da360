// @ts-check
// No list can be denied, left behind with some of it ticked, or answered “Not sure”, before its last row has been in view,
// whether it takes one answer or many: on the static screen before any Wasm and on the running ones, on small phones,
// sideways, with large text, by touch and by keyboard.

import assert from 'node:assert/strict';
import { hold, shareApp, test } from './harness.mjs';
import { PHONE, keyboard, quick, touch } from './visit.mjs';

/** @import { Page } from 'playwright-core' */

const app = shareApp();

const LISTS = ['behavior', 'skin', 'feel', 'nerve', 'body', 'clot-risk', 'health'];
// They take one answer, as cards. None of those that only some runners are asked.
const CARDS = ['pregnancy', 'onset', 'trend', 'size', 'walk', 'raise', 'raise-pattern'];
const SIZES = [[320, 640], [360, 640], [360, 740], [375, 553], [393, 660], [740, 360]];

// Where the last row ends, and how much of the main button shows: as elementFromPoint finds it, so that what lies over it
// counts as covering it.
const seenOf = (/** @type {Page} */ page) => page.evaluate(() => {
  const host = document.querySelector('soleus-triage');
  const root = [host?.shadowRoot, document].find((root) => root?.querySelector('.soleus .choices'));
  const screen = [.../** @type {ShadowRoot} */ (root).querySelectorAll('.soleus')].find((screen) => screen.getClientRects().length);
  const row = [.../** @type {Element} */ (screen).querySelectorAll('.choices > .choice')].at(-1);
  // Nothing leads on from an open question that takes one answer, except "Not sure".
  const button = /** @type {Element} */ (screen?.querySelector('.bar > .go:not([hidden])') ?? screen?.querySelector('.bar > .alt'));
  const { left, right, top, bottom } = button.getBoundingClientRect();
  let shows = 0;
  for (let y = Math.ceil(top) + 1; y < Math.min(bottom - 1, innerHeight); y += 2) {
    const hit = y < 0 ? null : /** @type {ShadowRoot} */ (root).elementFromPoint((left + right) / 2, y);
    if (hit && (hit === button || button.contains(hit))) shows += 1;
  }
  const end = /** @type {Element} */ (row).getBoundingClientRect();
  const atItsEnd = /** @type {ShadowRoot} */ (root).elementFromPoint(end.left + end.width / 2, end.bottom - 3);
  const isRowCovered = !atItsEnd || atItsEnd !== row && !row?.contains(atItsEnd);
  return { rowEnds: end.bottom, isRowCovered, shows, buttonTop: top, height: innerHeight };
});

// From the top of the screen to its end, a few pixels at a time: where the button shows, the last row has ended above it.
/** @param {Page} page */
async function holdsAtEveryStep(page, /** @type {string} */ what, hasScript = true) {
  let hasShown = false;
  await page.evaluate(() => scrollTo(0, 0));
  for (let steps = 0; steps < 200; steps += 1) {
    // The button that covers the bar follows the scroll in the next frame.
    if (hasScript) await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
    let seen = await seenOf(page);
    // On a busy machine it may follow a frame later; what stays covers the row.
    for (let frames = 0; hasScript && seen.shows && seen.isRowCovered && frames < 10; frames += 1) {
      await page.evaluate(() => new Promise((done) => { requestAnimationFrame(done); }));
      seen = await seenOf(page);
    }
    const { rowEnds, isRowCovered, shows, buttonTop, height } = seen;
    if (shows) {
      hasShown = true;
      assert.ok(!isRowCovered || rowEnds < 0, `${what}: nothing lies over the last row`);
      assert.ok(rowEnds <= buttonTop + 1 && rowEnds <= height, `${what}: the last row ends at ${rowEnds}, the button begins at ${buttonTop}`);
      break;
    }
    const isMoved = await page.evaluate(() => { const before = scrollY; scrollBy(0, 24); return scrollY > before; });
    if (!isMoved) break;
  }
  assert.ok(hasShown, `${what}: the button is there at the end of the list`);
}

test('without a script the list is above its actions, and nothing lies over either', async () => {
  for (const [width, height] of SIZES) {
    const page = await app.newPage({ ...PHONE, width, height, js: false, expectTrouble: true });
    await holdsAtEveryStep(page, `the static signs at ${width} × ${height}`, false);
  }
});

for (const [width, height] of SIZES) {
  test(`at ${width} × ${height} no list is denied before its last row was in view`, async () => {
    const held = hold('**/page_bg.wasm');
    const page = await app.newPage({ ...PHONE, width, height, until: 'loading', before: held.before });
    await holdsAtEveryStep(page, 'the static signs');
    held.release();
    await page.locator('soleus-triage[data-state=running]').waitFor();
    page.loaded = true;
    await holdsAtEveryStep(page, 'the signs');
    const visit = quick(page);
    const seen = new Set();
    await visit.run({}, { before: async () => {
      const code = await visit.asked();
      if (![...LISTS, ...CARDS].includes(code)) return;
      seen.add(code);
      await holdsAtEveryStep(page, code);
    } });
    assert.deepEqual([...seen].filter((code) => LISTS.includes(code)), LISTS);
    assert.deepEqual([...seen].filter((code) => CARDS.includes(code)), CARDS);
  });
}

test('at twice the text size no list is denied before its last row was in view', async () => {
  const page = await app.newPage(PHONE);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  await holdsAtEveryStep(page, 'the signs');
  const visit = quick(page);
  await visit.run({}, { until: 'size' });
  await holdsAtEveryStep(page, 'size');
  await visit.run({}, { until: 'feel' });
  await holdsAtEveryStep(page, 'feel');
});

// No window is resized by that, and nothing is scrolled.
test('text made larger on an open list hides its actions, and smaller text brings them back', async () => {
  const page = await app.newPage(PHONE);
  const devtools = await page.context().newCDPSession(page);
  for (const [standard, isBelow] of /** @type {[number, boolean][]} */ ([[16, false], [22, true], [16, false]])) {
    await devtools.send('Page.setFontSizes', { fontSizes: { standard } });
    await page.waitForFunction((isBelow) => {
      const mores = [...document.querySelector('soleus-triage')?.shadowRoot?.querySelectorAll('.more') ?? []];
      return mores.find((more) => more.getClientRects().length)?.hasAttribute('data-below') === isBelow;
    }, isBelow);
    await holdsAtEveryStep(page, `${standard} px`);
    await page.evaluate(() => scrollTo(0, 0));
  }
});

test('a question that takes one answer says how many answers are below as well', async () => {
  const page = await app.newPage({ ...PHONE, height: 640 });
  const visit = touch(page);
  await visit.run({}, { until: 'size' });
  const more = visit.shown.locator('.more');
  await more.getByText(/^\d more below$/).filter({ visible: true }).waitFor();
  assert.match(await more.innerText(), /^[1-6] more below$/);
});

test('with something ticked, Continue waits for the last row as well, and says how many are ticked', async () => {
  const page = await app.newPage({ ...PHONE, height: 640 });
  const visit = touch(page);
  await visit.run({}, { until: 'feel' });
  await visit.answer('feel', 'heard-pop');
  await holdsAtEveryStep(page, 'feel, one ticked');
  assert.equal(await visit.onward().textContent(), 'Continue · 1 ticked');
});

test('the button counts the rows below it and leads to them', async () => {
  const page = await app.newPage({ ...PHONE, height: 640 });
  const visit = touch(page);
  await visit.run({}, { until: 'feel' });
  const more = visit.shown.locator('.more');
  const words = async () => (await more.innerText()).trim();
  const rows = () => more.evaluate((more) => [.../** @type {Element} */ (more.parentElement).querySelectorAll('.joined > .choice')]
    .filter((row) => row.getBoundingClientRect().bottom > more.getBoundingClientRect().top + 1).length);
  for (let below = await rows(); below; below = await rows()) {
    await page.waitForFunction((words) => /** @type {HTMLElement} */ (document.querySelector('soleus-triage')?.shadowRoot?.querySelector('.soleus .more'))?.innerText.trim() === words,
      `${below} more below`).catch(async () => assert.fail(`${below} rows are below, and it says “${await words()}”`));
    await more.locator('button').tap();
    assert.ok(await rows() < below, 'a tap leads on');
  }
});

test('by keyboard every row has been in view before the button has the focus', async () => {
  const page = await app.newPage({ width: 360, height: 640 });
  const visit = keyboard(page);
  await visit.run({}, { until: 'feel' });
  await page.evaluate(() => scrollTo(0, 0));
  /** @type {Set<string>} */
  const seen = new Set();
  const boxes = visit.shown.locator('.joined input');
  const count = await boxes.count();
  const onRow = () => page.evaluate(() => {
    const active = document.querySelector('soleus-triage')?.shadowRoot?.activeElement;
    const row = active?.closest('.choice');
    if (!row) return active?.classList.contains('go') ? 'go' : '';
    const { left, top, bottom, width } = row.getBoundingClientRect();
    const root = /** @type {ShadowRoot} */ (row.getRootNode());
    const isShown = [top + 3, bottom - 3].every((y) => row.contains(root.elementFromPoint(left + width / 2, y)));
    return isShown ? /** @type {HTMLInputElement} */ (active).value : 'covered';
  });
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await onRow();
    assert.notEqual(at, 'covered', 'the row with the focus is in view');
    if (at === 'go') break;
    if (at) seen.add(at);
  }
  assert.equal(seen.size, count);
});
