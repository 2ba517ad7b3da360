// @ts-check
// How much a check asks of a thumb: taps, swipes and words, counted on the shipped product with real touches on a small
// phone. A swipe moves the page by no more than the screen, and what is tapped has to be in view and not covered.

import assert from 'node:assert/strict';
import { shareApp, test } from './harness.mjs';
import { withPhoneFace } from './looks.mjs';
import { PHONE, touch } from './visit.mjs';

/**
 * @import { Locator, Page } from 'playwright-core'
 * @typedef {{ taps: number, swipes: number, words: number }} Effort
 */

const app = shareApp();

// In the letters of a phone: those of a machine without its fonts are wider.
const phone = () => app.newPage({ ...PHONE, before: (page) => withPhoneFace(page.context()) });
// What follows a scroll or a new screen follows in the next frame.
const nextFrame = (/** @type {Page} */ page) => page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));

// What a runner reads to answer: the question with its hint, its choices and the buttons, as far as they have come into
// view. Not what is the same on every screen, and what is below the question.
const NOT_READ = '.lane, .why, .more, .foot, .unreviewed';
/**
 * @param {Page} page
 * @param {Set<string>} read
 */
const readInView = async (page, read) => {
  const seen = await page.locator('.soleus:visible main').evaluate((screen, notRead) => {
    const bar = screen.querySelector('.more, .bar')?.getBoundingClientRect().top ?? innerHeight;
    const texts = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
    const words = [];
    // A text is read once, wherever it has moved to meanwhile.
    const places = window.places ??= new WeakMap();
    while (texts.nextNode()) {
      const part = /** @type {Element} */ (texts.currentNode.parentElement);
      if (!places.has(part)) places.set(part, window.placesSeen = (window.placesSeen ?? 0) + 1);
      const { top, height } = part.getBoundingClientRect();
      const isInView = height && top >= 0 && top < (part.closest('.bar') ? innerHeight : bar);
      if (isInView && part.checkVisibility() && !part.closest(notRead)) words.push(`${places.get(part)} ${texts.currentNode.nodeValue}`);
    }
    return words;
  }, NOT_READ);
  seen.forEach((text) => read.add(text));
};

// Whether a thumb can reach the middle of it without moving the page.
const isInReach = (/** @type {Locator} */ target) => target.evaluate((part) => {
  const { left, right, top, bottom } = part.getBoundingClientRect();
  const y = (top + bottom) / 2;
  const root = /** @type {ShadowRoot} */ (part.getRootNode());
  const hit = root.elementFromPoint((left + right) / 2, y);
  return y > 0 && y < innerHeight && (hit === part || part.contains(hit));
});

// A visit that counts what its runner does. "More below" is tapped before the page is swiped, as its place is in reach.
/** @param {Page} page */
function counted(page) {
  /** @type {Effort} */
  const effort = { taps: 0, swipes: 0, words: 0 };
  /** @type {Set<string>} */
  const texts = new Set();
  const more = page.locator('.soleus:visible .more button');
  const reach = async (/** @type {Locator} */ target) => {
    await nextFrame(page);
    for (let moves = 0; !await isInReach(target); moves += 1) {
      assert.ok(moves < 10, `${await target.textContent()} can be reached`);
      if (await more.count() && await isInReach(more)) {
        effort.taps += 1;
        // Where it is: Playwright would scroll it clear of the edge first, and the rows with it.
        const { x = 0, y = 0, width = 0, height = 0 } = await more.boundingBox() ?? {};
        await page.touchscreen.tap(x + width / 2, y + height / 2);
      } else {
        effort.swipes += 1;
        await page.evaluate(() => scrollBy(0, innerHeight - 120));
      }
      await nextFrame(page);
    }
    await read();
    effort.taps += 1;
    await target.tap();
  };
  const read = async () => {
    await readInView(page, texts);
    // Without the number of its place.
    const words = [...texts].flatMap((text) => text.replace(/^\d+ /, '').split(/\s+/));
    effort.words = words.filter((word) => /\w/.test(word)).length;
  };
  return { visit: touch(page, reach), effort, read };
}

// The whole check, from the first screen to the outcome.
/** @param {Record<string, string>} answers */
async function effortOf(answers) {
  const page = await phone();
  const { visit, effort, read } = counted(page);
  await read();
  const seen = await visit.outcome(answers, { before: read });
  return { seen, ...effort };
}

/** @type {[string, Record<string, string>, Effort][]} */
const CHECKS = [
  ['care at home', {}, { taps: 27, swipes: 2, words: 1_600 }],
  ['today', { 'pain-now': '9', 'pain-worst': '9' }, { taps: 12, swipes: 1, words: 800 }],
  ['within days', { skin: 'bruise' }, { taps: 29, swipes: 2, words: 1_650 }],
];
for (const [name, answers, most] of CHECKS) {
  test(`${name}: at most ${most.taps} taps, ${most.swipes} swipes and ${most.words} words`, async (t) => {
    const { taps, swipes, words, seen } = await effortOf(answers);
    t.diagnostic(`${taps} taps, ${swipes} swipes, ${words} words on ${seen.length - 1} screens`);
    assert.ok(taps <= most.taps && swipes <= most.swipes && words <= most.words, `${taps} taps, ${swipes} swipes, ${words} words`);
  });
}

test('an emergency is one tap away', async () => {
  const page = await phone();
  const { visit, effort } = counted(page);
  await visit.sign('sign-cold-foot');
  assert.equal(await visit.level(), 'emergency');
  assert.deepEqual({ ...effort, words: 0 }, { taps: 1, swipes: 0, words: 0 });
});
