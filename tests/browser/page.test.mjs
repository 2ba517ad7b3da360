// The page as a whole: it loads, runs, keeps early taps, stays useful when it cannot run, and shares the browser's
// history with its site.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, hold, otherWasm, quietMinute, shareApp, test, wasm, watchShifts } from './harness.mjs';
import { PHONE, quick, touch } from './visit.mjs';

const sheets = [...readFileSync(join(dist, 'index.html'), 'utf8').matchAll(/<style[^>]*>(.*?)<\/style>/gs)]
  .map(([, text]) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
const policy =
  `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' ${sheets.join(' ')}; img-src 'self' data:; media-src blob:; connect-src 'self'; `
  + "manifest-src 'self'; worker-src 'self'";
const SIGNS = ['sign-lung-clot', 'sign-cold-foot', 'sign-hard-calf', 'sign-saddle', 'sign-both-legs-weak', 'sign-urine',
  'sign-confused', 'sign-sepsis', 'sign-deformity'];
const NUMBERS = ['999', '112', '911', '000'];

const app = shareApp();

const box = (page, value) => page.locator(`.soleus:visible input[value="${value}"]`);
const tick = (page, value) => box(page, value).check();
const state = (page) => page.locator('soleus-triage').getAttribute('data-state');

// Checks the static first screen: each sign can be ticked, and one leaves only itself, the card and the numbers.
async function signsWork(page) {
  const { shown, dials } = touch(page);
  const card = shown.locator('.signs .level[data-level=emergency]');
  const values = await shown.getByRole('checkbox').evaluateAll((boxes) => boxes.map(({ name, value }) => name === 'sign' && value));
  assert.deepEqual(values.filter(Boolean), SIGNS);
  assert.deepEqual(await dials('.foot'), NUMBERS);
  assert.ok(await shown.locator('.foot .numbers').isVisible());
  assert.ok(await card.isHidden());

  await tick(page, 'sign-urine');
  assert.ok(await card.isVisible());
  assert.deepEqual(await dials('.signs .level'), NUMBERS);
  assert.ok(await card.locator('a.call').first().isVisible());
  assert.ok(await box(page, 'sign-urine').isVisible());
  for (const gone of [box(page, 'sign-saddle'), box(page, 'none'), shown.locator('.ask h1'), shown.locator('.foot')]) {
    assert.ok(await gone.isHidden(), `${gone} is hidden`);
  }

  await card.locator('[type=reset]').click();
  assert.ok(await card.isHidden());
  assert.ok(!await box(page, 'sign-urine').isChecked());
  assert.ok(await box(page, 'sign-saddle').isVisible());
}

test('the page runs under its policy, without errors, and asks for nothing after loading', async () => {
  const headers = (await fetch(app.address)).headers;
  assert.equal(headers.get('content-security-policy'), policy);
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
  assert.equal(headers.get('referrer-policy'), 'no-referrer');

  // The watch on every page of these tests checks the same; here the watch itself is checked.
  const page = await app.newPage({ ...PHONE, expectTrouble: true });
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await quick(page).outcome();
  assert.deepEqual(asked.filter((url) => !url.endsWith('/icon.svg')), []);
  const refused = await page.evaluate(async () => {
    const violation = new Promise((done) => document.addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective), { once: true }));
    await fetch('https://example.org/').catch(() => {});
    return violation;
  });
  assert.equal(refused, 'connect-src');
});

test('W7: without JavaScript the signs and the numbers work', async () => {
  const page = await app.newPage({ ...PHONE, js: false });
  await signsWork(page);
  assert.ok(await page.locator('.foot noscript').isVisible());
  assert.ok(await page.locator('p[data-when=failed]').isHidden());
  // Questions that cannot load are not promised.
  await tick(page, 'none');
  assert.equal(await page.locator('.bar > .waiting:visible').count(), 0);
  assert.ok(await page.locator('.bar noscript').isVisible());
});

test('the second tap of a double tap on a sign dials nothing and takes nothing back, without JavaScript', async () => {
  const page = await app.newPage({ ...PHONE, js: false });
  await tick(page, 'sign-urine');
  // What a tap there would reach at a moment after the card appeared.
  const reached = (ms) => page.locator('.signs .level').evaluate((card, ms) => {
    const presses = [...card.querySelectorAll('a, button')];
    // On a busy machine the card has appeared long ago: it appears again.
    const signs = card.closest('.signs');
    signs.hidden = true;
    signs.getClientRects();
    signs.hidden = false;
    for (const press of presses) for (const each of press.getAnimations()) { each.pause(); each.currentTime = ms; }
    return presses.map((press) => getComputedStyle(press).pointerEvents);
  }, ms);
  for (const ms of [0, 250, 399]) assert.deepEqual(await reached(ms), Array(5).fill('none'), `${ms} ms`);
  assert.deepEqual(await reached(400), Array(5).fill('auto'));
});

for (const [missing, pattern, options] of [
  ['the Wasm runs', '**/page_bg.wasm', { until: 'loading' }],
  ['even the loader arrived', '**/*.js', { until: null, waitUntil: 'commit' }],
]) {
  for (const [taps, then] of [
    [['sign-saddle'], 'main .level[data-level=emergency] h1'],
    [['none'], 'input[name=age]'],
    [['not-sure'], 'input[name=about-which]'],
  ]) {
    test(`taps made before ${missing} are kept: ${taps.join(', then ')}`, async () => {
      const held = hold(pattern);
      const page = await app.newPage({ ...PHONE, ...options, before: held.before });
      for (const value of taps) await tick(page, value);
      held.release();
      await page.locator('soleus-triage[data-state=running]').waitFor();
      assert.ok(await touch(page).shown.locator(then).first().isVisible());
      assert.equal(await page.evaluate(() => document.querySelector('soleus-triage').shadowRoot.activeElement?.localName), 'h1');
    });
  }
}

const flipped = Buffer.from(wasm);
// In the words and tables at its end, where only the hash gives it away.
flipped[flipped.length - 1000] ^= 1;
for (const [trouble, fulfil] of [
  ['W5: when the Wasm is missing', { status: 404 }],
  ['W5: when the Wasm is empty', { contentType: 'application/wasm', body: '' }],
  ['W5: when the Wasm has the wrong bytes', { contentType: 'application/wasm', body: 'not wasm' }],
  ['W5: when a captive portal answers for the Wasm', { contentType: 'text/html', body: '<!doctype html><title>Log in</title>' }],
  ['W5: when the Wasm is truncated', { contentType: 'application/wasm', body: wasm.subarray(0, wasm.length / 2) }],
  ['W5: when a bit of the Wasm is flipped', { contentType: 'application/wasm', body: flipped }],
  ['W4: when the Wasm is from another build', { contentType: 'application/wasm', body: otherWasm }],
]) {
  test(`${trouble} the first screen stays usable, with a plain message`, async () => {
    const page = await app.newPage({
      ...PHONE, until: 'failed', expectTrouble: true,
      before: (page) => page.route('**/page_bg.wasm', (route) => route.fulfill({ status: 200, ...fulfil })),
    });
    assert.ok(await page.locator('p[data-when=failed]').isVisible());
    await signsWork(page);
  });
}

for (const [missing, before] of [
  ['without WebAssembly', (page) => page.addInitScript(() => { delete window.WebAssembly; })],
  ['where the policy does not allow WebAssembly', (page) => page.route(app.address, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': policy.replace(" 'wasm-unsafe-eval'", '') };
    await route.fulfill({ response, headers });
  })],
]) {
  test(`W6: ${missing} the first screen stays usable, with every sign and the numbers`, async () => {
    const page = await app.newPage({ ...PHONE, until: 'failed', expectTrouble: true, before });
    assert.ok(await page.locator('p[data-when=failed]').isVisible());
    await signsWork(page);
  });
}

test('W5: a Wasm served with the wrong type is used anyway, if it is the right one', async () => {
  const page = await app.newPage({ expectTrouble: true, before: (page) => page.route('**/page_bg.wasm', (route) =>
    route.fulfill({ contentType: 'text/plain', body: wasm })) });
  assert.equal(await page.locator('soleus-triage').getAttribute('data-state'), 'running');
});

test('W5: when the Wasm hangs the first screen stays usable and nothing moves, and another try is offered', async () => {
  const held = hold('**/page_bg.wasm');
  let isHeld = true;
  const page = await app.newPage({ ...PHONE, until: 'loading', expectTrouble: true, today: null, before: async (page) => {
    await watchShifts(page);
    await held.before(page);
    await page.route('**/page_bg.wasm', (route) => (isHeld ? route.fallback() : route.continue()));
  } });
  await quietMinute(page);
  assert.equal(await state(page), 'loading');
  assert.ok(await page.getByText('The questions are slow to come.').isVisible());
  await signsWork(page);
  isHeld = false;
  await page.getByRole('button', { name: 'Start again' }).tap();
  await page.locator('soleus-triage[data-state=running]').waitFor();
});

test('questions that do not come are not promised any longer', async () => {
  const held = hold('**/page_bg.wasm');
  const page = await app.newPage({ ...PHONE, until: 'loading', expectTrouble: true, before: held.before });
  const { shown } = touch(page);
  await tick(page, 'none');
  await tick(page, '30-39');
  // It leads on by itself.
  await shown.locator('.waiting').waitFor();
  held.release((route) => route.abort());
  await page.locator('soleus-triage[data-state=failed]').waitFor();
  assert.ok(await shown.locator('.waiting').isHidden());
  assert.ok(await shown.locator('p[data-when=failed]').isVisible());
});

for (const [trouble, breaks] of [
  // The module notices a refused call, and stops.
  ['the page refuses to draw', () => {
    Node.prototype.insertBefore = Node.prototype.appendChild = () => { throw new Error('broken on purpose'); };
  }],
  // The module does not notice this one: it passes through.
  ['the browser throws through it', () => {
    Object.defineProperty(HTMLInputElement.prototype, 'checked', { set() { throw new Error('broken on purpose'); } });
    Object.defineProperty(Node.prototype, 'nodeValue', { set() { throw new Error('broken on purpose'); } });
  }],
]) {
  test(`when ${trouble} in the middle of a visit, the first screen comes back with a plain message`, async () => {
    const page = await app.newPage({ ...PHONE, expectTrouble: true });
    const visit = touch(page);
    await visit.go('None of these');
    await page.evaluate(breaks);
    await visit.box('age', '30-39').click({ noWaitAfter: true });
    await page.locator('soleus-triage[data-state=failed]').waitFor();
    assert.ok(await page.locator('p[data-when=failed]').isVisible());
    await signsWork(page);
  });
}

test('an error of the site around it does not end a visit', async () => {
  const page = await app.newPage({ ...PHONE, expectTrouble: true });
  const visit = touch(page);
  await visit.go('None of these');
  await page.evaluate(() => new Promise((done) => {
    addEventListener('unhandledrejection', done);
    setTimeout(() => { Promise.reject(new Error('of the site')); throw new Error('of the site'); });
  }));
  assert.equal(await state(page), 'running');
  await visit.screen();
  await visit.screen();
  assert.equal(await visit.asked(), 'onset');
});

test('a site that pollutes Object.prototype does not break the buttons', async () => {
  const page = await app.newPage({
    ...PHONE, before: (page) => page.addInitScript(() => { Object.prototype.once = true; }),
  });
  const visit = quick(page);
  await visit.outcome();
  assert.equal(await visit.level(), 'self_care');
});

test('the browser’s back and forward walk through the screens, and no answer is lost', async () => {
  const page = await app.newPage(PHONE);
  const visit = touch(page);
  const seen = await visit.run({}, { until: 'leg' });
  const [, age, pregnancy, onset, leg] = seen;
  assert.equal(seen.length, 5);
  const site = await visit.screen();

  // Each step has to put the focus on the heading, too: visit.mjs checks that on every new screen.
  const back = () => visit.leads(() => page.goBack());
  const forward = () => visit.leads(() => page.goForward());
  assert.equal(await back(), leg);
  assert.deepEqual(await visit.chosen('leg'), ['left-leg']);
  assert.equal(await back(), onset);
  assert.deepEqual(await visit.chosen('onset'), ['onset-gradual']);
  assert.equal(await back(), pregnancy);
  assert.deepEqual(await visit.chosen('pregnancy'), ['not-pregnant']);
  assert.equal(await back(), age);
  assert.deepEqual(await visit.chosen('age'), ['30-39']);
  await back();
  assert.equal(await visit.count('input[name=sign]'), 9);
  assert.equal(await forward(), age);
  assert.equal(await forward(), pregnancy);
  assert.equal(await forward(), onset);
  assert.equal(await forward(), leg);
  assert.deepEqual(await visit.chosen('leg'), ['left-leg']);
  assert.equal(await forward(), site);

  // The Back of the page is the same step, so the browser's forward undoes it.
  assert.equal(await visit.go('Back'), leg);
  assert.equal(await forward(), site);
});

test('the server serves only what was built', async () => {
  for (const path of ['..%2fCargo.toml', '%2e%2e/Cargo.toml', '..%5cCargo.toml', '.git/config', 'page_bg.wasm.br', '%00', '%', 'absent.js']) {
    assert.equal((await fetch(app.address + path)).status, 404, path);
  }
  const response = await fetch(`${app.address}page_bg.wasm`, { headers: { 'accept-encoding': 'br' } });
  assert.equal(response.headers.get('content-type'), 'application/wasm');
  assert.equal(response.headers.get('content-encoding'), 'br');
  assert.equal((await fetch(app.address, { method: 'POST' })).status, 405);
});
