// Two languages that nobody speaks prove that the product carries languages: one with accents on every letter and two
// fifths longer, one that is read from right to left. The build makes both from English (src/tools/words/pseudo.rs).

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.mjs';
import { faults } from './faults.mjs';
import { axe, dist, shareApp, test } from './harness.mjs';
import { CALM } from './visit.mjs';

const app = shareApp(() => serve(join(dist, '..', 'target', 'pseudo')));

const PSEUDO = [['en-XA', 'ltr'], ['ar-XB', 'rtl']];
const NARROW = { width: 320, height: 640 };

// By the way that leads there: what is answered on the way, and what is pressed on the first screen.
const JOURNEYS = [
  ['care at home', {}],
  ['a routine visit', { 'behavior': 'recurring', 'raise-pattern': 'raise-both-same' }],
  ['1 to 3 days', { 'pain-now': '6', 'pain-worst': '6' }],
  ['today', { 'pain-now': '9', 'pain-worst': '9' }],
  ['under 16', { age: 'under-16' }],
  ['not sure of anything', Object.fromEntries([...Object.keys(CALM), 'behavior', 'feel', 'nerve', 'clot-risk'].map((code) => [code, 'not-sure']))],
];

// The running screen. Each is checked when it appears and again with its answers.
const SHOWN = '.soleus:visible';

// What is still English: words of three Latin letters or more, none of which has an accent. Some are no words of ours:
// the numbers' own names, references, and what the browser calls a country.
const OWN = '.place, .countries, .numbers, .call, .source, .unreviewed, .chain dd, svg title';
const english = (page) => page.locator(SHOWN).evaluate((screen, own) => {
  const found = [];
  const walk = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (node.parentElement.closest(own)) continue;
    if (/(?<![\p{L}\d])[A-Za-z]{3,}(?![\p{L}\d])/u.test(node.data.replace('NHS 111', ''))) found.push(node.data);
  }
  for (const part of screen.querySelectorAll('[aria-label]')) {
    if (/(?<![\p{L}\d])[A-Za-z]{3,}/u.test(part.ariaLabel) && !part.closest(own)) found.push(part.ariaLabel);
  }
  return found;
}, OWN);

async function check(page, [tag, dir], where) {
  const { lang, dir: shown, direction } = await page.locator(SHOWN).evaluate((screen) =>
    ({ lang: screen.lang, dir: screen.dir, direction: getComputedStyle(screen.querySelector('h1')).direction }));
  assert.deepEqual([lang, shown, direction], [tag, dir, dir], where);
  assert.deepEqual(await english(page), [], `${where}: English`);
  assert.deepEqual(await faults(page, ['hollow', 'sideways', 'clipped', 'overlapped']), [], where);
}

const click = (locator) => locator.evaluate((element) => element.click());

// What differs between two screens.
const screenOf = (page) => page.locator(SHOWN).evaluate((screen) => screen.querySelector('h1').textContent);
async function leads(page, act) {
  await page.evaluate(() => { window.screenBefore = document.querySelector('soleus-triage').shadowRoot.querySelector('.soleus'); });
  await act();
  await page.waitForFunction(() => document.querySelector('soleus-triage').shadowRoot.querySelector('.soleus') !== window.screenBefore);
}

// Answers the question of the screen by its code, as far as there is something to choose. Returns what leads on.
async function answer(page, answers) {
  const [go, notSure] = ['.go', '.alt:not(.go)'].map((button) => page.locator(`${SHOWN} .bar ${button}`));
  const code = await page.locator(`${SHOWN} .question input`).first().getAttribute('name');
  const given = answers[code] ?? CALM[code] ?? 'none';
  const choice = code === 'about-which'
    ? page.locator(`${SHOWN} input[name=about-which]`).first()
    : page.locator(`${SHOWN} input[name="${code}"][value="${given}"]`);
  if (!await choice.count()) return given === 'none' && await go.count() ? go : notSure;
  await click(choice);
  return go;
}

const open = (tag, more = {}) => app.newPage({
  ...NARROW, ...more,
  // The page's own tag is in English: a club writes the language on it. The words are preloaded in that language too;
  // what is preloaded and not used, the browser warns about after a few seconds, which is before the end of a slow test.
  before: (page) => page.route((url) => url.pathname === '/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('<soleus-triage ', `<soleus-triage lang="${tag}" `).replace('first.en.txt', `first.${tag}.txt`);
    await route.fulfill({ response, body });
  }),
  until: 'running',
});

for (const language of PSEUDO) {
  const [tag] = language;
  for (const [name, answers] of JOURNEYS) {
    test(`${tag}, ${name}: no English is left, and all of it fits 320 px`, async () => {
      const page = await open(tag);
      const seen = new Set();
      await check(page, language, 'the signs');
      await leads(page, () => click(page.locator(`${SHOWN} .bar .go`)));
      for (let screens = 0; screens < 60; screens += 1) {
        const where = await screenOf(page);
        seen.add(where);
        await check(page, language, where);
        // All questions are asked, also after an outcome that opened early.
        const more = page.locator(`${SHOWN} .onward button`);
        if (await page.locator(`${SHOWN} .tell`).count() && !await more.count()) break;
        let onward = await more.count() ? more : page.locator(`${SHOWN} .bar .go`);
        if (await page.locator(`${SHOWN} .question`).count()) {
          onward = await answer(page, answers);
          await check(page, language, `${where}, answered`);
        }
        await leads(page, () => click(onward));
      }
      assert.ok(seen.size >= 6, [...seen].join('\n'));
      await page.locator(`${SHOWN} details`).evaluateAll((parts) => parts.forEach((part) => { part.open = true; }));
      await check(page, language, 'the outcome, all of it open');
      assert.deepEqual(await axe(page), []);
    });
  }

  test(`${tag}: an emergency with its list of countries, the help screen and a mistake`, async () => {
    const page = await open(tag);
    await leads(page, () => click(page.locator(`${SHOWN} .help`)));
    await check(page, language, 'help');
    await leads(page, () => click(page.locator(`${SHOWN} .back`)));
    await click(page.locator(`${SHOWN} input[value=sign-cold-foot]`));
    await page.locator(`${SHOWN} .level`).waitFor();
    await check(page, language, 'emergency');
    // The options are part of the screen that was checked; here they are all there.
    assert.ok(await page.locator(`${SHOWN} .place option`).count() > 50, 'the countries');
    await leads(page, () => click(page.locator(`${SHOWN} .level > button.quiet`)));
    await check(page, language, 'mistake');
    assert.deepEqual(await axe(page), []);
  });
}

test('the language changes while the check runs, and no answer is lost', async () => {
  const page = await app.newPage(NARROW);
  await leads(page, () => click(page.locator(`${SHOWN} .bar .go`)));
  await click(page.locator(`${SHOWN} input[name=age][value="30-39"]`));
  const fetched = [];
  page.on('request', (request) => fetched.push(request.url().split('/').pop()));
  page.loaded = false;
  for (const [tag, dir] of [...PSEUDO, ['en', 'ltr'], ...PSEUDO]) {
    await page.locator('soleus-triage').evaluate((element, tag) => { element.lang = tag; }, tag);
    await page.locator(`${SHOWN}[lang="${tag}"][dir=${dir}]`).waitFor();
    assert.ok(await page.locator(`${SHOWN} input[name=age][value="30-39"]`).isChecked(), tag);
  }
  await check(page, PSEUDO[1], 'after the last change');
  assert.deepEqual(fetched.sort(), ['first.ar-XB.txt', 'first.en-XA.txt', 'rest.ar-XB.txt', 'rest.en-XA.txt'], 'each file once');
});

test('two widgets of a page speak two languages', async () => {
  const page = await app.newPage();
  page.loaded = false;
  await page.evaluate(() => {
    const second = document.createElement('soleus-triage');
    second.lang = 'ar-XB';
    document.body.append(second);
    second.scrollIntoView();
  });
  const second = page.locator('soleus-triage').nth(1);
  await page.locator('soleus-triage[data-state=running]').nth(1).waitFor();
  assert.equal(await second.locator('.soleus').evaluate((screen) => screen.lang), 'ar-XB');
  assert.equal(await page.locator('soleus-triage').first().locator('.soleus:visible').evaluate((screen) => screen.lang), 'en');
});

test('a language that cannot be loaded leaves the one that is spoken', async () => {
  const warnings = [];
  const page = await app.newPage({ ...NARROW, expectTrouble: true, before: (page) => {
    page.on('console', (message) => warnings.push(message.text()));
    return page.route('**/first.ar-XB.txt', (route) => route.fulfill({ status: 404 }));
  } });
  await page.locator('soleus-triage').evaluate((element) => { element.lang = 'ar-XB'; });
  await page.waitForFunction(() => true);
  while (!warnings.some((text) => text.includes('lang="ar-XB"'))) await page.waitForEvent('console');
  assert.equal(await page.locator(SHOWN).evaluate((screen) => screen.lang), 'en');
});
