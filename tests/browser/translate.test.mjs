// @ts-check
// A check in a page that the browser translates. The translator takes our text nodes out under the running module's
// feet, so anything that the module changed in place would show its old words, and anything that it inserted before a
// text would stop it. Each screen must say what it says to a runner who translates nothing.

import assert from 'node:assert/strict';
import { hold, shareApp, test } from './harness.mjs';
import { original, translate, translateInPlace } from './translator.mjs';
import { quick } from './visit.mjs';

/**
 * @import { Page } from 'playwright-core'
 * @typedef {ReturnType<typeof quick>} Visit
 * @typedef {(where: string) => Promise<unknown>} Look
 */

const app = shareApp();

// What a screen says, each text on a line of its own, and what is wrong with how it was translated.
/** @param {Visit} visit */
const read = (visit) => visit.shown.evaluate((screen) => {
  const found = { words: /** @type {string[]} */ ([]), wrong: /** @type {string[]} */ ([]), kept: /** @type {string[]} */ ([]) };
  const isTranslated = (/** @type {string} */ text) => /^«.*»$/s.test(text);
  const walk = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const text = node.textContent ?? '';
    const around = node.parentElement;
    if (!text.trim() || !around || around.closest('noscript, title')) continue;
    found.words.push(text);
    if (around.closest('[translate=no]')) {
      found.kept.push(text);
      if (isTranslated(text)) found.wrong.push(`touched: ${text}`);
    } else if (!isTranslated(text)) found.wrong.push(`not translated: ${text}`);
  }
  return found;
});

const click = (/** @type {import('playwright-core').Locator} */ target) => target.evaluate((/** @type {HTMLElement} */ element) => element.click());
const onward = (/** @type {Visit} */ visit) => visit.leads(() => click(visit.onward()));

// From the signs to the outcome, without a name of a button, and all its views.
/**
 * @param {Visit} visit
 * @param {Look} look
 * @param {Record<string, string | string[]>} answers
 */
async function check(visit, look, answers) {
  const at = async () => String(await visit.asked());
  await look('the signs');
  await onward(visit);
  await visit.run(answers, {
    before: async () => look(await at()),
    after: async () => look(`${await at()}, answered`),
  });
  if (!await visit.count('main .level')) {
    await look('the check screen');
    await onward(visit);
  }
  await views(visit, look);
}

/**
 * @param {Visit} visit
 * @param {Look} look
 */
async function views(visit, look) {
  // One line takes the place of the later parts until these have arrived.
  await visit.page.waitForFunction(() => !document.querySelector('soleus-triage')?.shadowRoot?.querySelector('.rest > p.calm:only-child'));
  const links = visit.shown.locator('.views a');
  for (let view = 0; view < await links.count(); view += 1) {
    await click(links.nth(view));
    await links.nth(view).and(visit.page.locator('[aria-current]')).waitFor({ state: 'attached' });
    await look(`the outcome ${await visit.level()}, view ${view + 1}`);
  }
}

/** @type {[name: string, level: string, go: (visit: Visit, look: Look) => Promise<unknown>][]} */
const VISITS = [
  ['care at home', 'self_care', (visit, look) => check(visit, look, {})],
  ['a routine visit', 'routine', (visit, look) => check(visit, look, { 'behavior': 'recurring', 'raise-pattern': 'raise-both-same' })],
  ['1 to 3 days', 'within_days', (visit, look) => check(visit, look, { skin: 'bruise', behavior: ['morning-stiffness', 'recurring'] })],
  ['today', 'same_day', (visit, look) => check(visit, look, { 'pain-now': '9' })],
  ['an emergency', 'emergency', async (visit, look) => {
    await look('the signs');
    await visit.sign('sign-cold-foot');
    await views(visit, look);
  }],
];

// Walks the same way on two pages, and compares them screen by screen. Returns what was kept as written.
/**
 * @param {(page: Page) => Promise<unknown>} translator
 * @param {(visit: Visit, look: Look) => Promise<unknown>} go
 */
async function compare(translator, go) {
  /** @type {Map<string, string[]>} */
  const said = new Map();
  const plain = quick(await app.newPage());
  await go(plain, async (where) => said.set(where, (await read(plain)).words));
  const translated = quick(await app.newPage({ before: translator }));
  /** @type {Map<string, string[]>} */
  const kept = new Map();
  await go(translated, async (where) => {
    const found = await read(translated);
    assert.deepEqual(found.words.map(original), said.get(where), where);
    assert.deepEqual(found.wrong, [], where);
    kept.set(where, found.kept);
  });
  assert.deepEqual([...kept.keys()], [...said.keys()]);
  assert.equal(await translated.level(), await plain.level());
  return { kept, visit: translated };
}

for (const [name, level, go] of VISITS) {
  test(`translated, a check that ends with ${name} asks, counts and advises as it does untranslated`, async () => {
    const { kept, visit } = await compare(translate, go);
    assert.equal(await visit.level(), level);
    assert.ok(Number(kept.get('the signs')?.length) >= 9, 'the signs are as written');
    assert.ok(kept.size > (level === 'emergency' ? 2 : 10), `${kept.size} screens`);
  });
}

test('translated in place, a check says what it says untranslated', async () => {
  await compare(translateInPlace, (visit, look) => check(visit, look, {}));
});

test('translated, a mistake, another country and answers taken back lead to the same words', async () => {
  const { visit } = await compare(translate, async (visit, look) => {
    const leads = (/** @type {string} */ part) => visit.leads(() => click(visit.shown.locator(part)));
    await leads('.top .help');
    await look('the numbers');
    await leads('.back');
    await visit.sign('sign-cold-foot');
    await visit.shown.locator('select').first().selectOption('US');
    await visit.shown.locator('a.call[href="tel:911"]').first().waitFor({ state: 'attached' });
    await look('the emergency, in another country');
    await leads('.level > button.quiet');
    await look('was it a mistake?');
    await leads('.bar .alt');
    await look('the signs again');
    await leads('.bar .alt');
    await click(visit.onward());
    await visit.shown.locator('[role=alert]').waitFor();
    await look('which one is in doubt, none marked');
    await leads('.back');
    await onward(visit);
    await visit.run({}, { until: 'behavior' });
    for (const [choice, ticked] of /** @type {[string, number][]} */ ([['rest-pain', 1], ['cramps', 2], ['recurring', 3]])) {
      await click(visit.box('behavior', choice));
      assert.match(original(String(await visit.onward().textContent())), new RegExp(`${ticked} ticked`));
      await look(`behavior, ${ticked} ticked`);
    }
    for (const choice of ['recurring', 'cramps', 'rest-pain']) await visit.untick('behavior', choice);
    await look('behavior, none ticked');
    await leads('.back');
    await look('back at the question before');
    await visit.run();
    await look('the check screen');
    await onward(visit);
    await look('the outcome');
  });
  assert.equal(await visit.level(), 'self_care');
});

test('translated before the questions run, the signs and the second question take their answers along', async () => {
  const wasm = hold('**/page_bg.wasm');
  const page = await app.newPage({ until: 'loading', before: async (page) => {
    await wasm.before(page);
    await translate(page);
  } });
  const visit = quick(page);
  const first = await read(visit);
  assert.deepEqual(first.wrong, []);
  assert.ok(first.kept.some((text) => text.includes('bone showing')), 'the signs are as written');
  await visit.answer('go', 'none');
  await visit.answer('age', '30-39');
  assert.deepEqual((await read(visit)).wrong, []);
  wasm.release();
  await page.locator('soleus-triage[data-state=running]').waitFor();
  assert.deepEqual(await visit.chosen('age'), ['30-39']);
  assert.equal(await visit.asked(), 'age');
  assert.deepEqual((await read(visit)).wrong, []);
});
