// The code of the outcome's later parts is a chunk of the module, which comes after the first frame. Whatever becomes
// of it costs these parts alone, and only until another try.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHUNK, WORDS, axe, dist, hold, shareApp, test } from './harness.mjs';
import { FAILED, GETTING, answers, isWhole, rest } from './rest.mjs';
import { quick } from './visit.mjs';

const chunk = readFileSync(join(dist, 'outcome.wasm'));
const flipped = Buffer.from(chunk);
flipped[flipped.length >> 1] ^= 1;
// It means the same, and has another hash.
const ofAnotherBuild = Buffer.concat([chunk, Buffer.from([0, 1, 0])]);
const WASM = { contentType: 'application/wasm' };

const app = shareApp();

const tryAgain = (visit) => rest(visit).getByRole('button', { name: 'Try again' });
const isSafe = async (visit) => assert.ok(await visit.count('.net') && await visit.count('.pair') && await visit.count('.tell'));
const arrives = (visit) => rest(visit).locator('h2').first().waitFor();

test('a visit gets the chunk from one request with low priority', async () => {
  const priorities = [];
  const page = await app.newPage({
    before: async (page) => {
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Network.enable');
      devtools.on('Network.requestWillBeSent', ({ request }) =>
        request.url.endsWith('outcome.wasm') && priorities.push(request.initialPriority));
    },
  });
  const visit = quick(page);
  await visit.outcome();
  await visit.view('Why');
  await arrives(visit);
  await isWhole(visit);
  assert.deepEqual(priorities, ['Low']);
});

test('an outcome reached before the chunk says so, shows its later parts when it arrives, and is then ready', async () => {
  const held = hold(CHUNK);
  const page = await app.newPage({ before: async (page) => {
    await held.before(page);
    await page.addInitScript(() => addEventListener('soleus-ready', () => { window.isReady = true; }));
  } });
  const visit = quick(page);
  await visit.outcome();
  await visit.view('Why');
  assert.equal(await rest(visit).textContent(), GETTING);
  assert.equal(await page.evaluate(() => window.isReady), undefined);
  await isSafe(visit);
  assert.deepEqual(await axe(page), []);
  held.release();
  await arrives(visit);
  await isWhole(visit);
  await page.waitForFunction(() => window.isReady);
});

for (const [trouble, answer] of [
  ['is missing', { status: 404 }],
  ['is a captive portal’s page instead', { contentType: 'text/html', body: '<!doctype html><title>Log in</title>' }],
  ['is truncated', { ...WASM, body: chunk.subarray(0, -100) }],
  ['has a bit flipped', { ...WASM, body: flipped }],
  ['is from another build', { ...WASM, body: ofAnotherBuild }],
  ['is empty', { ...WASM, body: '' }],
]) {
  test(`when the chunk ${trouble} the outcome says so, and another try loads it`, async () => {
    // Each try asks a second time, past the cache, for a file that is not the one of this build.
    const { asked, before } = answers(CHUNK, answer, answer, null);
    const errors = [];
    const page = await app.newPage({
      expectTrouble: true,
      before: (page) => {
        page.on('console', (message) => errors.push(message.text()));
        return before(page);
      },
    });
    const visit = quick(page);
    await visit.outcome();
    await visit.view('Why');
    await tryAgain(visit).waitFor();
    assert.match(await rest(visit).textContent(), new RegExp(`^${FAILED}`));
    await isSafe(visit);
    assert.deepEqual(await axe(page), []);
    assert.equal(asked.length, 2, 'it does not go on trying by itself');
    assert.equal(errors.filter((text) => /outcome\.wasm cannot be loaded, or is from another build/.test(text)).length, 1, `${errors}`);

    await tryAgain(visit).click();
    await arrives(visit);
    assert.equal(await page.evaluate(() => document.querySelector('soleus-triage').shadowRoot.activeElement?.className), 'rest', 'the focus stays with them');
    await isWhole(visit);
    assert.equal(asked.length, 3);
  });
}

test('W5: when the chunk hangs the outcome says so in the end, and another try loads it', async () => {
  const held = hold(CHUNK);
  let isHeld = true;
  const page = await app.newPage({ expectTrouble: true, today: null, before: async (page) => {
    await page.clock.install();
    await held.before(page);
    await page.route(CHUNK, (route) => (isHeld ? route.fallback() : route.continue()));
  } });
  const visit = quick(page);
  await visit.outcome();
  await visit.view('Why');
  assert.equal(await rest(visit).textContent(), GETTING);
  await page.clock.runFor(60_000);
  await tryAgain(visit).waitFor();
  isHeld = false;
  await tryAgain(visit).click();
  await arrives(visit);
  await isWhole(visit);
});

test('another try asks for what is missing alone: the words, the chunk, or both', async () => {
  for (const [wordsFail, chunkFails] of [[true, false], [false, true], [true, true]]) {
    const words = answers(WORDS, ...(wordsFail ? [{ status: 503 }, { status: 503 }] : []), null);
    const code = answers(CHUNK, ...(chunkFails ? [{ status: 503 }, { status: 503 }] : []), null);
    const page = await app.newPage({ expectTrouble: true, before: async (page) => {
      await words.before(page);
      await code.before(page);
    } });
    const visit = quick(page);
    await visit.outcome();
    await visit.view('Why');
    await tryAgain(visit).click();
    await arrives(visit);
    await isWhole(visit);
    assert.deepEqual([words.asked.length, code.asked.length], [wordsFail ? 3 : 1, chunkFails ? 3 : 1]);
  }
});

for (const [level, reach] of [
  ['emergency', (visit) => visit.sign('sign-lung-clot')],
  ['same_day', (visit) => visit.outcome({ 'pain-now': '9' })],
]) {
  test(`the outcome ${level} is the same with and without the chunk`, async () => {
    const seen = [];
    for (const answer of [null, { status: 404 }]) {
      const page = await app.newPage({ expectTrouble: true, before: answers(CHUNK, answer).before });
      const visit = quick(page);
      await reach(visit);
      assert.equal(await visit.level(), level);
      seen.push(await visit.shown.innerHTML());
    }
    assert.equal(seen[0], seen[1]);
    assert.ok(!seen[0].includes('class="rest"'));
  });
}

test('what is shipped of the module has no names, no relocations and nothing about how it was made', () => {
  for (const name of ['page_bg.wasm', 'outcome.wasm']) {
    const module = new WebAssembly.Module(readFileSync(join(dist, name)));
    for (const section of ['name', 'producers', 'target_features', 'linking', 'reloc.CODE', 'reloc.DATA', '__wasm_split_unstable']) {
      assert.deepEqual(WebAssembly.Module.customSections(module, section), [], `${name}: ${section}`);
    }
  }
  const imports = WebAssembly.Module.imports(new WebAssembly.Module(chunk));
  assert.deepEqual([...new Set(imports.map(({ module }) => module))], ['__wasm_split'], 'the chunk needs main and nothing else');
});
