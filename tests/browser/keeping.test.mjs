// What the device stores: nothing without consent, and no fault of the browser's storage stops a visit. S1 and up
// number the storage faults, the same in every test file.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { axe, shareApp, test } from './harness.mjs';
import { PHONE, keyboard, touch } from './visit.mjs';

const app = shareApp();

const KEEP = 'Keep my answers on this device';
const ERASE = 'Erase everything';
const stored = (page) => page.evaluate(() => ({ ...localStorage }));
// The buttons pressed here are at the foot, where the app's own note appears when its files are cached: wait for it.
const open = async (options) => settled(await app.newPage({ ...PHONE, ...options }));
const settled = async (page) => {
  await page.locator('[data-part=saved]:not([hidden])').waitFor({ state: 'attached' });
  return page;
};
const agree = (visit) => visit.press(KEEP);

// Reloads the page, as when it is closed and opened again.
async function again(page) {
  page.loaded = false;
  await page.reload();
  await page.locator('soleus-triage[data-state=running]').waitFor();
  page.loaded = true;
  return touch(await settled(page));
}

// What a browser may do instead of storing something, from a given call of a method on.
const faulty = (method, from) => (page) => page.addInitScript(({ method, from }) => {
  const works = Storage.prototype[method];
  let calls = 0;
  Storage.prototype[method] = function (...args) {
    calls += 1;
    if (calls >= from) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    return works.apply(this, args);
  };
}, { method, from });

test('nothing is stored until the runner agrees, then each answer is', async () => {
  const page = await open();
  const visit = touch(page);
  await visit.run({}, { until: 'size' });
  assert.deepEqual(await stored(page), {});
  const other = await again(page);
  await agree(other);
  await other.run({}, { until: 'pain-now' });
  const kept = await stored(page);
  assert.deepEqual(Object.keys(kept).sort(), ['soleus-triage.a', 'soleus-triage.b']);
  assert.ok(Object.values(kept).some((text) => text.includes('&trend=trend-better')), JSON.stringify(kept));
});

test('an interrupted check can be resumed, and its outcome seen again', async () => {
  const page = await open();
  let visit = touch(page);
  await agree(visit);
  await visit.run({}, { until: 'size' });
  const heading = await visit.heading();
  visit = await again(page);
  assert.deepEqual(await axe(page), []);
  assert.equal(await visit.go('Go on with it'), heading);
  await visit.outcome({ size: 'swelling-marked' });
  const result = await visit.heading();
  visit = await again(page);
  assert.equal(await visit.go('See it'), result);
  assert.equal(await visit.level(), 'same_day');
});

test('an urgent result still holds for a new check after the page was closed', async () => {
  const page = await open();
  let visit = touch(page);
  await agree(visit);
  await visit.outcome({ size: 'swelling-marked' });
  visit = await again(page);
  await visit.outcome();
  assert.equal(await visit.level(), 'same_day');
});

test('S9: one tap erases everything of ours, in every tab, and nothing of others', async () => {
  const page = await open();
  const visit = touch(page);
  await page.evaluate(() => localStorage.setItem('club-theme', 'dark'));
  await agree(visit);
  await visit.run({}, { until: 'size' });

  const tab = await page.context().newPage();
  await tab.goto(app.address);
  await tab.locator('soleus-triage[data-state=running]').waitFor();
  await tab.bringToFront();
  const other = touch(tab);
  await other.go('Go on with it');
  const before = await other.heading();

  await page.bringToFront();
  await visit.outcome();
  await visit.go(ERASE);
  assert.deepEqual(await stored(page), { 'club-theme': 'dark' });
  await tab.bringToFront();
  await tab.locator('.soleus:visible input[name=sign]').first().waitFor();
  assert.notEqual(await other.heading(), before);
  assert.ok(await other.shown.getByRole('button', { name: KEEP }).isVisible());
});

// Changes the storage from another document of the same site. Resolves once the first page has been notified.
async function inAnotherTab(page, act) {
  await page.evaluate(() => {
    window.notified = new Promise((done) => { addEventListener('storage', () => setTimeout(done)); });
  });
  const tab = await page.context().newPage();
  await tab.goto(`${app.address}icon.svg`);
  await tab.evaluate(act);
  await page.evaluate(() => window.notified);
  await tab.close();
}

const storageOf = (kind) => (page) => page.addInitScript((kind) => {
  new MutationObserver(() => document.querySelector('soleus-triage')?.setAttribute('storage', kind))
    .observe(document, { childList: true, subtree: true });
}, kind);

for (const [what, act] of [
  ['clears the storage', () => { localStorage.setItem('theirs', '1'); localStorage.clear(); }],
  ['removes our entries', () => {
    for (const slot of ['a', 'b']) {
      localStorage.setItem(`soleus-triage.${slot}`, 'theirs');
      localStorage.removeItem(`soleus-triage.${slot}`);
    }
  }],
]) {
  for (const [kind, agrees] of [['device', true], ['device', false], ['session', true], ['session', false]]) {
    test(`another tab of the site ${what}: nothing changes here, with storage="${kind}" and ${agrees ? 'answers' : 'nothing'} stored`, async () => {
      for (const reach of [(visit) => visit.sign('sign-urine'), (visit) => visit.outcome({ size: 'swelling-marked' }), (visit) => visit.run({}, { until: 'size' })]) {
        const page = await open({ before: storageOf(kind) });
        const visit = touch(page);
        if (agrees) await agree(visit);
        await reach(visit);
        const before = await visit.shown.innerHTML();
        await inAnotherTab(page, act);
        assert.equal(await visit.shown.innerHTML(), before);
        await page.context().close();
      }
    });
  }
}

test('erased in another tab, an urgent outcome stays until the runner leaves it, and is no longer stored', async () => {
  const page = await open();
  const visit = touch(page);
  await agree(visit);
  await visit.sign('sign-urine');
  const heading = await visit.heading();
  const tab = await page.context().newPage();
  await tab.goto(app.address);
  await tab.locator('soleus-triage[data-state=running]').waitFor();
  await page.evaluate(() => { window.notified = new Promise((done) => { addEventListener('storage', () => setTimeout(done)); }); });
  await tab.bringToFront();
  await touch(tab).press(ERASE);
  await page.bringToFront();
  await page.evaluate(() => window.notified);
  assert.deepEqual([await visit.heading(), await visit.level()], [heading, 'emergency']);
  await visit.shown.getByRole('button', { name: KEEP }).waitFor();
  await visit.go('Start again');
  assert.deepEqual(await stored(page), {});
});

test('erasing what is on the device does not affect a tab with storage of its own', async () => {
  const page = await open({ before: storageOf('session') });
  const visit = touch(page);
  await agree(visit);
  await visit.run({}, { until: 'size' });
  const before = await visit.shown.innerHTML();
  await page.evaluate(() => { window.notified = new Promise((done) => { addEventListener('storage', () => setTimeout(done)); }); });
  const tab = await page.context().newPage();
  await tab.goto(app.address);
  await tab.locator('soleus-triage[data-state=running]').waitFor();
  await settled(tab);
  await tab.bringToFront();
  await agree(touch(tab));
  await touch(tab).press(ERASE);
  await page.bringToFront();
  await page.evaluate(() => window.notified);
  assert.equal(await visit.shown.innerHTML(), before);
});

test('S1: storage that is full at any write ends the saving, never the visit, and loses nothing saved before', async () => {
  for (const from of [1, 2, 5, 9]) {
    const page = await open({ before: faulty('setItem', from) });
    const visit = touch(page);
    await agree(visit);
    await visit.outcome();
    assert.equal(await visit.level(), 'self_care', `from write ${from}`);
    const notice = visit.shown.getByText('This browser could not keep your answers.');
    assert.equal(await notice.count(), 1, `from write ${from}`);
    const kept = Object.values(await stored(page));
    assert.equal(kept.length, Math.min(from - 1, 2), `from write ${from}`);
    assert.ok(kept.every((text) => /^soleus-triage 1 \d+ \d+ _at=\d+&/.test(text)), kept.join('\n'));
  }
});

test('S2: storage that is blocked, null or throws is reported once, and the visit continues in memory', async () => {
  const faults = [
    () => Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError'); } }),
    () => Object.defineProperty(window, 'localStorage', { value: null }),
    () => { Storage.prototype.getItem = () => { throw new DOMException('', 'SecurityError'); }; },
  ];
  for (const fault of faults) {
    const page = await open({ before: (page) => page.addInitScript(fault) });
    const visit = touch(page);
    assert.equal(await visit.shown.getByText('This browser could not keep your answers.').count(), 1);
    await visit.outcome();
    assert.equal(await visit.level(), 'self_care');
  }
});

test('S3: a damaged record is handed over as it is, and a new check starts', async () => {
  const damaged = 'soleus-triage 1 3 77 _at=1&signs=é';
  const page = await open({ before: (page) => page.addInitScript((text) => {
    if (!sessionStorage.getItem('once')) localStorage.setItem('soleus-triage.a', text);
    sessionStorage.setItem('once', '1');
  }, damaged) });
  const visit = touch(page);
  const [download] = await Promise.all([page.waitForEvent('download'), visit.press('Save as a file')]);
  assert.equal(readFileSync(await download.path(), 'utf8'), damaged);
  assert.equal((await stored(page))['soleus-triage.a'], damaged);
  await visit.press(ERASE);
  assert.deepEqual(await stored(page), {});
  await visit.outcome();
  assert.equal(await visit.level(), 'self_care');
});

test('S5: a record of a later version is left as it is', async () => {
  const later = 'soleus-triage 2 3 77 anything';
  const page = await open({ before: (page) => page.addInitScript((text) => localStorage.setItem('soleus-triage.b', text), later) });
  const visit = touch(page);
  assert.ok(await visit.shown.getByText('The answers kept here are from a newer version.').isVisible());
  await visit.outcome();
  assert.deepEqual(await stored(page), { 'soleus-triage.b': later });
});

// Runs in each of two tabs that show the question about age: gives its next answer, and records what it wrote.
const answerInTurn = (ages) => {
  const inside = document.querySelector('soleus-triage').shadowRoot;
  const { setItem } = Storage.prototype;
  let turn = 0;
  let wrote;
  window.written = [];
  Storage.prototype.setItem = function (name, text) {
    setItem.call(this, name, text);
    window.written.push(text);
    wrote?.();
  };
  window.answerNext = async () => {
    const isStored = new Promise((done) => { wrote = done; });
    inside.querySelector(`input[name=age][value="${ages[turn++ % ages.length]}"]`).click();
    await isStored;
  };
  window.slots = () => ['a', 'b'].map((slot) => localStorage.getItem(`soleus-triage.${slot}`));
};

// The second tab does what the first one tells it to, as soon as the message arrives.
const obey = () => {
  const channel = new BroadcastChannel('two tabs');
  channel.onmessage = async ({ data: answers }) => {
    for (let count = 0; count < answers; count += 1) await window.answerNext();
    channel.postMessage({ slots: window.slots(), written: window.written.splice(0) });
  };
};

// Rounds in which both tabs answer at once. Returns how often both used the same number for a record, and what was
// wrong. At most two answers of a tab can be unknown to the other: a runner cannot give a third one that fast.
const race = async (rounds) => {
  const channel = new BroadcastChannel('two tabs');
  const ask = (answers) => {
    const reply = new Promise((done) => { channel.onmessage = ({ data }) => done(data); });
    channel.postMessage(answers);
    return reply;
  };
  const isWhole = /^soleus-triage 1 \d+ \d+ _at=\d+&.*&age=\d\d-\d\d$/;
  const sequence = (text) => Number(text.split(' ')[2]);
  const known = new Set(window.slots());
  let collisions = 0;
  for (let round = 0; round < rounds; round += 1) {
    // One or two answers in each tab; every third time the other tab starts after the first one.
    const [first, ...rest] = round % 2 ? [window.answerNext] : [window.answerNext, window.answerNext];
    if (round % 3 === 0) await first();
    const other = ask(1 + (round >> 1) % 2);
    if (round % 3 !== 0) await first();
    for (const answer of rest) await answer();
    const { written } = await other;
    const mine = window.written.splice(0);
    for (const text of [...mine, ...written]) known.add(text);
    if (mine.some((text) => written.some((other) => sequence(other) === sequence(text)))) collisions += 1;

    // A tab sees what the other wrote a moment later.
    let slots = window.slots();
    while (JSON.stringify((await ask(0)).slots) !== JSON.stringify(slots)) slots = window.slots();
    if (!slots.every((text) => known.has(text) && isWhole.test(text))) return { collisions, wrong: ['not whole', round, ...slots] };
    const [a, b] = slots;
    const newest = sequence(b) > sequence(a) ? b : a;
    if (![mine.at(-1), written.at(-1)].includes(newest)) {
      return { collisions, wrong: ['neither tab’s last', round, ...slots, 'mine', ...mine, 'other', ...written] };
    }
  }
  return { collisions, wrong: [] };
};

test('S6: two tabs that write at once, 1,000 times: what is stored is always whole, and the last state of one of them', async () => {
  const page = await open();
  const visit = touch(page);
  await agree(visit);
  await visit.run({}, { until: 'age' });
  const title = await visit.heading();
  const tab = await page.context().newPage();
  await tab.goto(app.address);
  await tab.locator('soleus-triage[data-state=running]').waitFor();
  await touch(tab).go('Go on with it');
  // By touch the first answer would lead on.
  await keyboard(tab).answer('age', '16-29');
  await page.bringToFront();
  await keyboard(page).answer('age', '16-29');
  await page.evaluate(answerInTurn, ['30-39', '40-49']);
  await tab.evaluate(answerInTurn, ['50-54', '55-59']);
  await tab.evaluate(obey);

  const { collisions, wrong } = await page.evaluate(race, 1_000);
  assert.deepEqual(wrong, []);
  assert.ok(collisions > 0, 'they did write at once');
  const last = [...await visit.chosen('age'), ...await touch(tab).chosen('age')];
  const next = await again(page);
  await next.go('Go on with it');
  await next.run();
  next.titles.age = title;
  await next.change('age');
  assert.ok(last.includes((await next.chosen('age'))[0]));
});

test('a page that does not allow storage stores nothing and offers nothing', async () => {
  // As soon as the tag is parsed: the widget may start before the whole page is.
  const page = await open({ before: (page) => page.addInitScript(() => {
    new MutationObserver(() => document.querySelector('soleus-triage')?.removeAttribute('storage'))
      .observe(document, { childList: true, subtree: true });
  }) });
  const visit = touch(page);
  assert.equal(await visit.shown.getByRole('button', { name: KEEP }).count(), 0);
  await visit.outcome();
  assert.deepEqual(await stored(page), {});
});
