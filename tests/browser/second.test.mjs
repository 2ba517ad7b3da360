// The second screen before the page runs: answered in plain HTML, taken over without a jump, and never a dead end.

import assert from 'node:assert/strict';
import { CHUNK, WORDS, axe, hold, shareApp, test, watchShifts } from './harness.mjs';
import { PHONE, touch } from './visit.mjs';

const app = shareApp();

const card = (page, name, value) => page.locator(`.soleus:visible label:has(input[name="${name}"][value="${value}"])`);
const tap = (page, name, value) => card(page, name, value).tap();
// By keyboard.
const choose = async (page, name, value) => {
  await card(page, name, value).locator('input').focus();
  await page.keyboard.press('Space');
};
const heading = (page) => page.locator('.soleus:visible h1').first().textContent();
// The element with the focus, wherever it is.
const focused = (page) => page.evaluate(() => {
  const outer = document.activeElement;
  const inner = outer?.shadowRoot?.activeElement ?? outer;
  return inner?.localName === 'input' ? `${inner.name}=${inner.value}` : inner?.textContent;
});
const running = async (page) => {
  await page.locator('soleus-triage[data-state=running]').waitFor();
  await page.last;
  page.loaded = true;
};
const SIGNS = /^Have any\b/;

// Each with a file held back, so that the static screens can be used for as long as the test wants.
const WITHOUT = [
  ['the Wasm', '**/page_bg.wasm', { until: 'loading' }],
  ['even the loader', '**/*.js', { until: null, waitUntil: 'commit' }],
];
const open = async ([, pattern, options], more = {}) => {
  const held = hold(pattern);
  const page = await app.newPage({ ...PHONE, ...options, ...more, before: async (page) => { await held.before(page); await more.before?.(page); } });
  // The last requests, after the first frame of the running screen.
  page.last = Promise.all([WORDS, CHUNK].map((file) => page.waitForRequest(file)));
  page.last.catch(() => {});
  return { page, release: held.release };
};

for (const missing of WITHOUT) {
  test(`the second screen is answered without ${missing[0]}, and its answers are kept`, async () => {
    const { page, release } = await open(missing);
    await tap(page, 'go', 'none');
    const you = await heading(page);
    assert.doesNotMatch(you, SIGNS);
    const second = page.locator('.soleus.second');
    assert.ok(await second.locator('.lane').isVisible());
    assert.equal(await second.locator('.question').count(), 1);
    assert.ok(await second.locator('.bar > .go').isHidden(), 'nothing to go on with yet');
    await choose(page, 'age', '60-64');
    await choose(page, 'age', '30-39');
    assert.ok(await second.locator('.bar > .go').isVisible());
    release();
    await running(page);

    // By keyboard an answer does not lead on.
    assert.equal(await heading(page), you);
    assert.ok(await page.locator('.soleus:visible input[name=age][value="30-39"]').isChecked(), 'the last one is kept');
    assert.equal(await focused(page), 'age=30-39');
    const visit = touch(page);
    assert.notEqual(await visit.go('Continue'), you);
    assert.equal(await visit.asked(), 'pregnancy');
    await page.goBack();
    await page.locator('.soleus:visible h1', { hasText: you }).waitFor();
  });

  test(`an answer by touch leads on from the second screen as soon as ${missing[0]} is there`, async () => {
    const { page, release } = await open(missing);
    await tap(page, 'go', 'none');
    const you = await heading(page);
    await tap(page, 'age', '30-39');
    release();
    await running(page);
    const visit = touch(page);
    if (missing[2].until) {
      assert.equal(await visit.asked(), 'pregnancy');
      assert.equal(await focused(page), await heading(page));
      await visit.press('Back');
    }
    // Without the loader nobody has seen what it was chosen with.
    assert.equal(await heading(page), you);
    assert.ok(await page.locator('.soleus:visible input[name=age][value="30-39"]').isChecked(), 'it is kept');
    assert.notEqual(await visit.go('Continue'), you);
  });

  test(`“Not sure” on the second screen is an answer, once ${missing[0]} is there`, async () => {
    const { page, release } = await open(missing);
    await tap(page, 'go', 'none');
    const you = await heading(page);
    await tap(page, 'go', 'not-sure-second');
    assert.ok(await page.locator('.second .waiting').isVisible());
    release();
    await running(page);
    assert.notEqual(await heading(page), you);
    assert.equal(await focused(page), await heading(page));
    const visit = touch(page);
    await visit.press('Back');
    assert.equal(await heading(page), you);
    assert.deepEqual(await visit.pressed(), ['Not sure']);
    assert.equal(await visit.count('.question input:checked'), 0);
  });

  test(`Continue on the second screen waits for ${missing[0]}`, async () => {
    const { page, release } = await open(missing);
    await tap(page, 'go', 'none');
    const you = await heading(page);
    await choose(page, 'age', '70-79');
    await tap(page, 'go', 'continue');
    assert.ok(await page.locator('.second .waiting').isVisible());
    release();
    await running(page);
    assert.notEqual(await heading(page), you);
    assert.equal(await focused(page), await heading(page));
    await touch(page).press('Back');
    assert.equal(await heading(page), you);
    assert.ok(await page.locator('.soleus:visible input[value="70-79"]').isChecked());
  });

  test(`Back on the second screen works without ${missing[0]}, and a sign can then be ticked`, async () => {
    const { page, release } = await open(missing);
    const first = await heading(page);
    await tap(page, 'go', 'none');
    await tap(page, 'age', '50-54');
    await page.locator('.second .back').tap();
    assert.equal(await heading(page), first);
    assert.ok(await page.locator('.bar .waiting:visible').count() === 0, 'nothing waits any more');
    await tap(page, 'go', 'none');
    assert.ok(await page.locator('.second input[value="50-54"]').isChecked(), 'the answer is kept');
    await page.locator('.second .back').tap();
    await tap(page, 'sign', 'sign-saddle');
    release();
    await running(page);
    assert.ok(await page.locator('.soleus:visible .level[data-level=emergency]').isVisible());
  });

  test(`Emergency help on the second screen shows the numbers without ${missing[0]}, and leads back`, async () => {
    const { page, release } = await open(missing);
    await tap(page, 'go', 'none');
    const you = await heading(page);
    await page.locator('.second .help').tap();
    assert.ok(await page.locator('#help .numbers').isVisible());
    release();
    await running(page);
    assert.ok(await page.locator('.soleus:visible #help').isVisible());
    await touch(page).press('Back');
    assert.equal(await heading(page), you);
  });
}

for (const isAnswered of [true, false]) {
  test(`the running screen takes over where the static one was, ${isAnswered ? 'answered' : 'open'}: nothing moves, and the same place has the focus`, async () => {
    const { page, release } = await open(WITHOUT[0], { before: watchShifts });
    await tap(page, 'go', 'none');
    if (isAnswered) await choose(page, 'age', '16-29');
    const place = await focused(page);
    // Links and buttons, and the boxes drawn as buttons, are what differs.
    const places = () => page.locator('.soleus:visible :is(h1, legend, .choice, progress, .hint, .back, .help, .go, .alt)').evaluateAll((parts) =>
      parts.map((part) => [part.textContent.trim(), ...['x', 'y', 'width', 'height'].map((side) => Math.round(part.getBoundingClientRect()[side]))].join(' '))
        .filter((line) => !/ 0 0$/.test(line)));
    const before = await places();
    assert.ok(before.length > 12, before.join('\n'));
    assert.equal(before.some((line) => line.startsWith('Continue')), isAnswered);
    const scrolled = await page.evaluate(() => scrollY);
    release();
    await running(page);
    assert.deepEqual(await places(), before);
    assert.equal(await page.evaluate(() => scrollY), scrolled);
    assert.equal(await focused(page), place);
    assert.equal(place, isAnswered ? 'age=16-29' : await heading(page));
  });
}

test('by keyboard the focus follows each static screen to its heading', async () => {
  const { page, release } = await open(WITHOUT[0]);
  const first = await heading(page);
  const press = async (target, key) => { await target.focus(); await page.keyboard.press(key); };
  await press(page.locator('input[data-action=none]'), 'Space');
  const you = await heading(page);
  assert.notEqual(you, first);
  assert.equal(await focused(page), you);
  await press(page.locator('.second .back'), 'Enter');
  await page.waitForFunction(() => document.activeElement?.localName === 'h1');
  assert.equal(await focused(page), first);
  await press(page.locator('input[data-action=none]'), 'Space');
  release();
  await running(page);
  assert.equal(await focused(page), you, 'the heading of the running screen');
});

test('a doubt about a sign is not passed over by the second screen', async () => {
  const { page, release } = await open(WITHOUT[0]);
  await tap(page, 'go', 'not-sure');
  await tap(page, 'go', 'none');
  assert.ok(await page.locator('.second').isHidden());
  release();
  await running(page);
  assert.ok(await page.locator('.soleus:visible input[name=about-which]').first().isVisible());
});

test('where a kept visit will be offered, the second screen waits for it', async () => {
  const { page, release } = await open(WITHOUT[0], {
    before: (page) => page.addInitScript(() => localStorage.setItem('soleus-triage.a', 'anything')),
  });
  await tap(page, 'go', 'none');
  assert.ok(await page.locator('.second').isHidden());
  assert.ok(await page.locator('.bar .waiting').first().isVisible());
  release();
  await running(page);
});

test('when the questions cannot run, the signs come back from the second screen, with a message', async () => {
  let fail = () => {};
  const failed = new Promise((done) => { fail = done; });
  const page = await app.newPage({
    ...PHONE, until: 'loading', expectTrouble: true,
    before: (page) => page.route('**/page_bg.wasm', async (route) => { await failed; await route.fulfill({ status: 404 }); }),
  });
  await tap(page, 'go', 'none');
  await tap(page, 'age', '30-39');
  assert.ok(await page.locator('.second').isVisible());
  fail();
  await page.locator('soleus-triage[data-state=failed]').waitFor();
  assert.match(await heading(page), SIGNS);
  assert.ok(await page.locator('.second').isHidden());
  assert.ok(await page.locator('p[data-when=failed]:visible').isVisible());
});

test('without JavaScript “None of these” leads nowhere that ends', async () => {
  const page = await app.newPage({ ...PHONE, js: false });
  await tap(page, 'go', 'none');
  assert.ok(await page.locator('.second').isHidden());
  assert.ok(await page.locator('.bar noscript').first().isVisible());
});

test('axe finds nothing wrong with the static second screen', async () => {
  const { page, release } = await open(WITHOUT[0]);
  await tap(page, 'go', 'none');
  await tap(page, 'age', '30-39');
  assert.deepEqual(await axe(page), []);
  release();
  await running(page);
});
