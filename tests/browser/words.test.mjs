// The words of the outcome's later parts come in a separate file, after the first frame. What a runner has to do, and
// when to get help sooner, never waits for it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIRST_WORDS, WORDS, axe, dist, hold, shareApp, test } from './harness.mjs';
import { FAILED, GETTING, answers, isWhole, rest } from './rest.mjs';
import { quick } from './visit.mjs';

const file = readFileSync(join(dist, 'rest.en.txt'), 'utf8');

const app = shareApp();

const focused = (page) => page.evaluate(() => document.querySelector('soleus-triage').shadowRoot.activeElement?.className);

test('a visit gets the words from one request with low priority', async () => {
  const priorities = [];
  const page = await app.newPage({
    before: async (page) => {
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Network.enable');
      devtools.on('Network.requestWillBeSent', ({ request }) =>
        request.url.endsWith('rest.en.txt') && priorities.push(request.initialPriority));
    },
  });
  const visit = quick(page);
  await visit.outcome();
  await visit.view('Why');
  await isWhole(visit);
  assert.deepEqual(priorities, ['Low']);
});

test('an outcome reached before the words says so, and shows its later parts when they arrive', async () => {
  const held = hold(WORDS);
  const page = await app.newPage({ before: held.before });
  const visit = quick(page);
  await visit.outcome();
  await visit.view('Why');
  assert.equal(await rest(visit).textContent(), GETTING);
  assert.ok(await visit.count('.net') && await visit.count('.pair') && await visit.count('.tell'));
  assert.deepEqual(await axe(page), []);
  held.release();
  await rest(visit).locator('h2').first().waitFor();
  await isWhole(visit);
});

test('the arrival of the words removes nothing from a question on the screen', async () => {
  const held = hold(WORDS);
  const page = await app.newPage({ before: held.before });
  const visit = quick(page);
  await visit.run({}, { until: 'site' });
  await visit.onward().click();
  const alert = visit.shown.locator('[role=alert]').first();
  await alert.waitFor();
  const arrived = page.waitForResponse(WORDS);
  held.release();
  await (await arrived).finished();
  // The module has them within a frame, and draws in another.
  for (let frame = 0; frame < 3; frame += 1) await page.evaluate(() => new Promise((done) => { requestAnimationFrame(done); }));
  assert.ok(await alert.isVisible());
});

const TROUBLES = (file) => [
  ['are missing', { status: 404 }],
  ['are a captive portal’s page instead', { contentType: 'text/html', body: '<!doctype html><title>Log in</title>' }],
  ['are truncated', { body: file.slice(0, -100) }],
  ['have one letter changed', { body: file.replace('calf', 'half') }],
  ['are of another build', { body: file.replace('words 2', 'words 3') }],
  ['are empty', { body: '' }],
];

for (const [trouble, answer] of TROUBLES(file)) {
  test(`when the words ${trouble} the outcome says so, and another try loads them`, async () => {
    // What does not fit is fetched once more, past the cache.
    const { asked, before } = answers(WORDS, answer, answer, null);
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
    await rest(visit).getByRole('button', { name: 'Try again' }).waitFor();
    assert.match(await rest(visit).textContent(), new RegExp(`^${FAILED}`));
    assert.ok(await visit.count('.net') && await visit.count('.pair') && await visit.count('.tell'));
    assert.deepEqual(await axe(page), []);
    assert.equal(asked.length, 2, 'it does not try again by itself');

    await rest(visit).getByRole('button', { name: 'Try again' }).click();
    await rest(visit).locator('h2').first().waitFor();
    assert.equal(await focused(page), 'rest', 'the focus stays with them');
    await isWhole(visit);
    assert.equal(asked.length, 3);
    assert.equal(errors.filter((text) => /rest\.en\.txt cannot be loaded, or is from another build/.test(text)).length, 1, `${errors}`);
  });
}

test('W5: when the words hang the outcome says so in the end, and another try loads them', async () => {
  const held = hold(WORDS);
  let isHeld = true;
  const page = await app.newPage({ expectTrouble: true, today: null, before: async (page) => {
    await page.clock.install();
    await held.before(page);
    await page.route(WORDS, (route) => (isHeld ? route.fallback() : route.continue()));
  } });
  const visit = quick(page);
  await visit.outcome();
  await visit.view('Why');
  assert.equal(await rest(visit).textContent(), GETTING);
  await page.clock.runFor(60_000);
  const again = rest(visit).getByRole('button', { name: 'Try again' });
  await again.waitFor();
  isHeld = false;
  await again.click();
  await rest(visit).locator('h2').first().waitFor();
  await isWhole(visit);
});

test('a second try that fails offers a third', async () => {
  const { asked, before } = answers(WORDS, { status: 503 });
  const page = await app.newPage({ expectTrouble: true, before });
  const visit = quick(page);
  await visit.outcome();
  await visit.view('Why');
  const again = rest(visit).getByRole('button', { name: 'Try again' });
  for (const requests of [4, 6]) {
    await Promise.all([page.waitForResponse(WORDS), again.click()]);
    await again.waitFor();
    assert.equal(asked.length, requests);
  }
});

for (const [level, reach] of [
  ['emergency', (visit) => visit.sign('sign-lung-clot')],
  ['same_day', (visit) => visit.outcome({ 'pain-now': '9' })],
]) {
  test(`the outcome ${level} is the same with and without the words, except for the names of its sources`, async () => {
    const seen = [];
    for (const answer of [null, { status: 404 }]) {
      const page = await app.newPage({ expectTrouble: true, before: answers(WORDS, answer).before });
      const visit = quick(page);
      await reach(visit);
      assert.equal(await visit.level(), level);
      seen.push(await visit.shown.innerHTML());
    }
    const source = /<dt>Source<\/dt><dd>([^<]*)<\/dd>/g;
    const without = (html) => html.replace(source, '');
    assert.equal(without(seen[0]), without(seen[1]));
    const numbers = [...seen[1].matchAll(source)].map(([, reference]) => reference);
    assert.ok(numbers.length && numbers.every((reference) => /^(R\d+ \([^)]+\)(; )?)+$|^A choice/.test(reference)), numbers.join('\n'));
    assert.ok(!seen[0].includes('class="rest"'));
  });
}

test('two widgets share one request', async () => {
  const { asked, before } = answers(WORDS, null);
  const page = await app.newPage({ before });
  await page.evaluate(() => document.body.append(document.createElement('soleus-triage')));
  await page.locator('soleus-triage[data-state=running]').nth(1).waitFor();
  assert.equal(asked.length, 1);
});

for (const [trouble, answer] of TROUBLES(readFileSync(join(dist, 'first.en.txt'), 'utf8'))) {
  test(`when the first words ${trouble} the static screens stay, and another try starts the questions`, async () => {
    const asked = [];
    const page = await app.newPage({ expectTrouble: true, until: 'failed', before: (page) => page.route(FIRST_WORDS, (route) => {
      asked.push(route.request());
      return asked.length <= 3 ? route.fulfill({ status: 200, contentType: 'text/plain; charset=utf-8', ...answer }) : route.continue();
    }) });
    const signs = page.locator('soleus-triage input[name=sign]');
    assert.equal(await signs.count(), 9, 'the signs are there');
    assert.ok(await page.locator('[data-when=failed]').first().isVisible());
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('soleus-triage[data-state=running]').waitFor();
    const visit = quick(page);
    await visit.outcome();
    await visit.view('Why');
    await isWhole(visit);
  });
}

test('first words that hang leave the static screens, and an offer to start again', async () => {
  const held = hold(FIRST_WORDS);
  let isHeld = true;
  const page = await app.newPage({ expectTrouble: true, until: 'loading', today: null, before: async (page) => {
    await page.clock.install();
    await held.before(page);
    await page.route(FIRST_WORDS, (route) => (isHeld ? route.fallback() : route.continue()));
  } });
  await page.clock.runFor(20_000);
  const again = page.getByRole('button', { name: 'Start again' });
  await again.waitFor();
  isHeld = false;
  await again.click();
  await page.locator('soleus-triage[data-state=running]').waitFor();
});
