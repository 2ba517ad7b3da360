// The page as a whole: it loads, runs, keeps early taps, and stays useful when it cannot run.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, withApp } from './harness.mjs';

const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'";

// Holds back the files of a pattern until `release` is called, so that a test can act before they arrive.
function hold(pattern) {
  let release;
  const released = new Promise((done) => { release = done; });
  const before = (page) => page.route(pattern, async (route) => { await released; await route.continue(); });
  return { before, release };
}

test('the page runs under its policy, without errors, and asks for nothing after loading', () => withApp(async (app) => {
  const headers = (await fetch(app.address)).headers;
  assert.equal(headers.get('content-security-policy'), policy);
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
  assert.equal(headers.get('referrer-policy'), 'no-referrer');

  const page = await app.newPage();
  await page.getByRole('button', { name: 'Press' }).click();
  await page.locator('.presses', { hasText: '1' }).waitFor();
  await page.getByRole('button', { name: 'Press' }).click();
  await page.locator('.presses', { hasText: '2' }).waitFor();
  assert.equal(await page.evaluate(() => document.querySelector('soleus-triage').shadowRoot.activeElement.localName), 'h1');
  await page.goBack();
  await page.locator('.presses', { hasText: '1' }).waitFor();
  await page.goForward();
  await page.locator('.presses', { hasText: '2' }).waitFor();
  await axe(page);
}));

test('without JavaScript the first screen is there, and its boxes can be ticked', () => withApp(async (app) => {
  const page = await app.newPage({ js: false });
  await page.getByRole('checkbox', { name: 'Chest pain' }).check();
  assert.ok(await page.getByRole('checkbox', { name: 'Chest pain' }).isChecked());
}));

test('taps made before the Wasm runs are kept', () => withApp(async (app) => {
  const wasm = hold('**/*.wasm');
  const page = await app.newPage({ until: 'loading', before: wasm.before });
  await page.getByRole('checkbox', { name: 'Chest pain' }).check();
  await page.locator('button[data-action=go-on]').click();
  wasm.release();
  await page.locator('.kept', { hasText: 'chest-pain' }).waitFor();
  await page.locator('.presses', { hasText: '1' }).waitFor();
}));

test('taps made before even the loader arrived are kept', () => withApp(async (app) => {
  const loader = hold('**/*.js');
  const page = await app.newPage({ until: null, waitUntil: 'commit', before: loader.before });
  await page.getByRole('checkbox', { name: 'None of these' }).check();
  loader.release();
  await page.locator('.kept', { hasText: 'none' }).waitFor();
  await page.locator('.presses', { hasText: '1' }).waitFor();
}));

for (const [trouble, fulfil] of [
  ['is missing', { status: 404 }],
  ['has the wrong bytes', { status: 200, contentType: 'application/wasm', body: 'not wasm' }],
]) {
  test(`when the Wasm ${trouble} the first screen stays, with a plain message`, () => withApp(async (app) => {
    const page = await app.newPage({
      until: 'failed', expectTrouble: true, before: (page) => page.route('**/*.wasm', (route) => route.fulfill(fulfil)),
    });
    assert.ok(await page.locator('[data-when=failed]').isVisible());
    assert.ok(await page.getByRole('checkbox', { name: 'Chest pain' }).isVisible());
  }));
}

test('when the running page breaks, the first screen comes back with a plain message', () => withApp(async (app) => {
  const page = await app.newPage({ expectTrouble: true });
  await page.evaluate(() => {
    const broken = () => { throw new Error('broken on purpose'); };
    Node.prototype.insertBefore = Node.prototype.appendChild = broken;
    Object.defineProperty(Node.prototype, 'nodeValue', { set: broken });
  });
  await page.getByRole('button', { name: 'Press' }).click();
  await page.locator('[data-when=failed]').waitFor();
  assert.ok(await page.getByRole('checkbox', { name: 'Chest pain' }).isVisible());
}));

test('a site that pollutes Object.prototype does not break the buttons', () => withApp(async (app) => {
  const page = await app.newPage({
    before: (page) => page.addInitScript(() => { Object.prototype.once = true; }),
  });
  for (const presses of ['1', '2', '3']) {
    await page.getByRole('button', { name: 'Press' }).click();
    await page.locator('.presses', { hasText: presses }).waitFor();
  }
}));

test('the server gives out only what was built', () => withApp(async (app) => {
  for (const path of ['..%2fCargo.toml', '%2e%2e/Cargo.toml', '..%5cCargo.toml', '.git/config', 'page_bg.wasm.br', '%00', '%', 'absent.js']) {
    assert.equal((await fetch(app.address + path)).status, 404, path);
  }
  const answer = await fetch(`${app.address}page_bg.wasm`, { headers: { 'accept-encoding': 'br' } });
  assert.equal(answer.headers.get('content-type'), 'application/wasm');
  assert.equal(answer.headers.get('content-encoding'), 'br');
  assert.equal((await fetch(app.address, { method: 'POST' })).status, 405);
}));
