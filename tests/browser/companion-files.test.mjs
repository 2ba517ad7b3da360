// @ts-check
// The diary as files, and how long it is kept: what is saved and in which way, what the browser is asked, and the tabs
// that share a diary.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { axe, rules, shareApp, test } from './harness.mjs';
import { PHONE, quick } from './visit.mjs';

/**
 * @import { LoadedPage } from './harness.mjs'
 * @import { Page } from 'playwright-core'
 * @typedef {ReturnType<typeof quick>} Visit
 */

const app = shareApp();
const DAY_MS = 86_400_000;
const MORNING = rules.monthsLater(0).getTime() + 8 * 3_600_000;
// A strain of a week ago that raises well, so that the plan begins at the strength stage.
const ACHE = { 'days': '7-13-days', 'raise': 'raise-easy' };
const day = (/** @type {number} */ after) => new Date(MORNING + after * DAY_MS).toISOString().slice(0, 10);
const SMALL = { ...PHONE, height: 640 };

// A runner who has just started a plan.
async function started(/** @type {Parameters<typeof app.newPage>[0]} */ options = {}) {
  const page = /** @type {LoadedPage} */ (await app.newPage({ ...SMALL, today: new Date(MORNING), ...options }));
  const visit = quick(page);
  await visit.outcome(ACHE);
  await visit.view('Plan');
  page.loaded = false;
  await visit.leads(() => visit.press('Start this plan'));
  await visit.shown.locator('input[name=line]').first().waitFor();
  page.loaded = true;
  return { page, visit };
}

// The same diary opened again: in this tab, or in another one of the device.
async function companion(/** @type {Page} */ page) {
  const visit = quick(page);
  await page.locator('soleus-triage[data-state=running]').waitFor();
  await visit.shown.locator('main.companion').waitFor();
  return visit;
}

// Asleep, as in the back/forward cache, it hears of nothing.
async function inAnotherTab(/** @type {LoadedPage} */ page, isAsleep = false) {
  const tab = await page.context().newPage();
  if (isAsleep) await tab.addInitScript(() => addEventListener('storage', (event) => event.stopImmediatePropagation()));
  await tab.clock.setFixedTime(new Date(MORNING));
  await tab.goto(app.address);
  return { tab, visit: await companion(tab) };
}

const link = (/** @type {Visit} */ visit, /** @type {string} */ name) =>
  visit.leads(() => visit.shown.locator('.views').getByRole('link', { name }).evaluate((link) => /** @type {HTMLElement} */ (link).click()));

async function checkIn(/** @type {Visit} */ visit) {
  await visit.go('None of these');
  await visit.answer('worst-pain', '0');
  await visit.answer('walking', 'as-usual');
  if (await visit.count('input[name=week]')) await visit.answer('week', 'better');
  return visit.go('See today');
}

async function saved(/** @type {Visit} */ visit, /** @type {string} */ name) {
  const [download] = await Promise.all([visit.page.waitForEvent('download'), visit.press(name)]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

const slots = (/** @type {Page} */ page) => page.evaluate(() => ['a', 'b'].map((slot) => localStorage.getItem(`soleus-diary.${slot}`)));
const entriesOf = (/** @type {string | null} */ text) => (text ? JSON.parse(text.split(' ').slice(4).join(' ')).entries : []);
const buttons = (/** @type {Visit} */ visit) => visit.shown.locator('main :is(button, label.file)').evaluateAll((all) => all.map((each) => each.textContent?.trim()));

test('a table and a calendar are saved beside the diary, from a short screen', async () => {
  const { page, visit } = await started();
  await checkIn(visit);
  await link(visit, 'Your data');
  assert.deepEqual(await buttons(visit), ['Save a file', 'Open a file', 'Save as a table', 'Save a calendar file', 'Page for a clinician', 'Print the plan and a paper diary', 'Settings', 'Erase my diary']);
  const height = await visit.shown.locator('main').evaluate((main) => main.scrollHeight);
  assert.ok(height < 2 * SMALL.height, `two screens at most: ${height}`);
  assert.deepEqual(await axe(page), []);

  const table = await saved(visit, 'Save as a table');
  assert.equal(table.name, 'calf-diary.csv');
  const [header, row] = table.text.split('\r\n');
  assert.match(String(header), /^\uFEFFdate,weekday,worst_pain_0_10,walking,signs,/);
  assert.match(String(row), new RegExp(`^${day(0)},[a-z]{3},0,as-usual,none,,stage-work,,.*,p3,$`));

  const first = await saved(visit, 'Save a calendar file');
  assert.equal(first.name, 'calf.ics');
  const days = (/** @type {string} */ text) => [...text.matchAll(/DTSTART;VALUE=DATE:(\d{8})/g)].map(([, day]) => day);
  assert.deepEqual(days(first.text), Array.from({ length: 14 }, (_, ahead) => day(ahead + 1).replaceAll('-', '')));
  assert.match(first.text, new RegExp(`DTSTAMP:${new Date(MORNING).toISOString().replace(/[-:]|\.000/g, '')}`), 'in UTC');
  // The next file has the next number, also after the app was closed.
  await page.clock.setFixedTime(new Date(MORNING + 3 * DAY_MS));
  page.loaded = false;
  await page.reload();
  const later = await companion(page);
  page.loaded = true;
  await checkIn(later);
  await link(later, 'Your data');
  const second = await saved(later, 'Save a calendar file');
  assert.deepEqual([...new Set(second.text.match(/SEQUENCE:\d+/g))], ['SEQUENCE:2']);
  const uid = (/** @type {string} */ text, /** @type {string} */ day) => text.split('BEGIN:VEVENT').find((event) => event.includes(`DATE:${day}`))?.match(/UID:\S+/)?.[0];
  const both = day(5).replaceAll('-', '');
  assert.ok(uid(first.text, both));
  assert.equal(uid(second.text, both), uid(first.text, both));
  // The diary has what was noted of it, and says so before it is erased.
  assert.match((await saved(later, 'Save a file')).text, /"calendar": \{/);
  await later.press('Erase my diary');
  await later.shown.getByText('Events in your calendar stay.').waitFor();
});

test('what is chosen in the settings is kept, and the calendar and Today go by it', async () => {
  const { page, visit } = await started();
  await checkIn(visit);
  await link(visit, 'Your data');
  await visit.go('Settings');
  assert.equal(await visit.shown.locator('h1').first().evaluate((heading) => /** @type {ShadowRoot} */ (heading.getRootNode()).activeElement === heading), true);
  assert.deepEqual(await axe(page), []);
  // Each with a real press.
  await visit.shown.getByRole('checkbox', { name: 'Tuesday' }).press('Space');
  await visit.shown.getByText('two days that do not touch').waitFor();
  await visit.shown.getByRole('checkbox', { name: 'Friday' }).press('Space');
  await visit.shown.getByText('None ticked: any day will do').waitFor();
  await visit.shown.getByLabel('Each event begins at').fill('18:30');
  await visit.shown.getByRole('checkbox', { name: 'Name each event “Training”' }).press('Space');
  await visit.answer('sound', 'screen-off');

  page.loaded = false;
  await page.reload();
  const later = await companion(page);
  page.loaded = true;
  await link(later, 'Your data');
  const { text } = await saved(later, 'Save a calendar file');
  assert.match(text, new RegExp(`DTSTART:${day(1).replaceAll('-', '')}T183000\r\nDURATION:PT30M`));
  assert.deepEqual([...new Set(text.match(/SUMMARY:.*/g))], ['SUMMARY:Training']);
  await later.go('Settings');
  assert.deepEqual([await later.chosen('run-days'), await later.chosen('sound')], [['tue', 'fri'], ['screen-off']]);
  assert.equal(await later.shown.getByLabel('Each event begins at').inputValue(), '18:30');
  // Taken back, it is as before.
  await later.shown.getByLabel('Each event begins at').fill('');
  await later.go('Back');
  assert.match((await saved(later, 'Save a calendar file')).text, /DTSTART;VALUE=DATE:/);
  assert.deepEqual(page.errors ?? [], []);
});

// What an iPhone has in an app on the home screen. `refuses`: the runner closes the share sheet so many times.
const homeScreen = (/** @type {number} */ refuses) => (/** @type {Page} */ page) => page.addInitScript((times) => {
  let left = times;
  Object.assign(window, { shared: [], links: 0 });
  Object.defineProperty(Navigator.prototype, 'standalone', { value: true });
  Navigator.prototype.canShare = ({ files } = {}) => files?.length === 1;
  Navigator.prototype.share = async ({ files } = {}) => {
    if (!navigator.userActivation.isActive) throw new DOMException('', 'NotAllowedError');
    left -= 1;
    if (left >= 0) throw new DOMException('', 'AbortError');
    for (const file of files ?? []) /** @type {any} */ (window).shared.push([file.name, file.type, await file.text()]);
  };
  const { click } = HTMLElement.prototype;
  HTMLAnchorElement.prototype.click = function () { if (this.download) /** @type {any} */ (window).links += 1; else click.call(this); };
}, refuses);

test('on a home screen a file goes to the share sheet, and one that was not saved is not said to be', async () => {
  const { page, visit } = await started({ before: homeScreen(1) });
  await checkIn(visit);
  await link(visit, 'Your data');
  const refused = visit.shown.getByText('The file was not saved. Press again.');
  // A real press: a share sheet opens for nothing else.
  const press = (/** @type {string} */ name) => visit.shown.getByRole('button', { name }).tap();
  await press('Save a file');
  await refused.waitFor();
  assert.ok(!(await slots(page)).some((text) => text?.includes('"file":{')), 'no file is noted');
  await press('Save a file');
  await refused.waitFor({ state: 'detached' });
  await page.waitForFunction(() => ['a', 'b'].some((slot) => localStorage.getItem(`soleus-diary.${slot}`)?.includes('"file":{')));
  await press('Save as a table');
  await press('Save a calendar file');
  await page.waitForFunction(() => /** @type {any} */ (window).shared.length === 3);
  const [shared, links] = await page.evaluate(() => [/** @type {any} */ (window).shared, /** @type {any} */ (window).links]);
  assert.deepEqual(shared.map(([name, type]) => [name, type]), [
    ['calf-diary.json', 'application/json'], ['calf-diary.csv', 'text/csv'], ['calf.ics', 'text/calendar']]);
  assert.equal(JSON.parse(shared[0][2]).format, 'soleus-diary');
  assert.equal(links, 0, 'a link does nothing there');
});

// A browser that answers so, and counts how often it is asked, over reloads too.
const answering = (/** @type {boolean} */ agrees, isWebKit = false) => (/** @type {Page} */ page) => page.addInitScript(([agrees, isWebKit]) => {
  StorageManager.prototype.persisted = async () => Boolean(agrees && localStorage.getItem('asked'));
  StorageManager.prototype.persist = async () => {
    localStorage.setItem('asked', `${localStorage.getItem('asked') ?? ''}x`);
    return agrees;
  };
  if (isWebKit) Object.assign(window, { GestureEvent: class {} });
}, [agrees, isWebKit]);

for (const [agrees, isWebKit, said] of /** @type {[boolean, boolean, string][]} */ ([
  [true, false, 'This browser has agreed to keep your diary.'],
  [false, false, 'This browser may erase your diary when it needs room.'],
  [false, true, 'This browser may erase it after 7 days without a visit.'],
])) {
  test(`the browser is asked once, after the first check-in, and its answer is told: ${said}`, async () => {
    const { page, visit } = await started({ before: answering(agrees, isWebKit) });
    const asked = () => page.evaluate(() => localStorage.getItem('asked'));
    assert.equal(await asked(), null, 'not before there is something to keep');
    await checkIn(visit);
    await page.waitForFunction(() => localStorage.getItem('asked') === 'x');
    await link(visit, 'Your data');
    await visit.shown.getByText(said).waitFor();
    await page.clock.setFixedTime(new Date(MORNING + DAY_MS));
    page.loaded = false;
    await page.reload();
    const later = await companion(page);
    page.loaded = true;
    await checkIn(later);
    await link(later, 'Your data');
    await later.shown.getByText(said).waitFor();
    assert.equal(await asked(), 'x', 'once on a device');
  });
}

// A diary of so many good days.
const goodDays = (/** @type {number} */ count) => JSON.stringify({ format: 'soleus-diary', schema: 1, entries: Array.from({ length: count }, (_, at) => ({
  id: (at + 1).toString(16).padStart(16, '0'), rev: 0, day: day(at + 1), minute: 480, offset: 0, kind: 'checkin', lines: [], worst_pain: 0, walking: 'as-usual',
})) });

test('two weeks in no file: one quiet line, until a file is saved', async () => {
  const { page } = await started();
  await page.clock.setFixedTime(new Date(MORNING + 15 * DAY_MS));
  page.loaded = false;
  await page.reload();
  const later = await companion(page);
  page.loaded = true;
  await checkIn(later);
  const due = later.shown.getByText('Two weeks of your diary are in no file.');
  assert.equal(await due.count(), 0, 'days without an entry do not count');
  await link(later, 'Your data');
  await later.shown.locator('#diary-file').setInputFiles({ name: 'calf-diary.json', mimeType: 'application/json', buffer: Buffer.from(goodDays(13)) });
  await later.shown.getByRole('button', { name: 'Add it to my diary' }).click();
  await due.waitFor();
  await link(later, 'Today');
  await due.waitFor();
  await link(later, 'Your data');
  await saved(later, 'Save a file');
  await due.waitFor({ state: 'detached' });
  await link(later, 'Today');
  assert.equal(await due.count(), 0);
});

test('erasing empties every tab, and no tab brings it back, not even one that was asleep', async () => {
  for (const isAsleep of [false, true]) {
    const { page, visit } = await started();
    await checkIn(visit);
    const { tab, visit: other } = await inAnotherTab(page, isAsleep);
    await other.shown.locator('input[name=done]').first().waitFor();
    await page.bringToFront();
    await link(visit, 'Your data');
    await visit.press('Erase my diary');
    page.loaded = false;
    await visit.leads(() => visit.press('Erase it'));
    assert.deepEqual(await slots(page), [null, null]);
    const left = await page.evaluate(() => Object.entries({ ...localStorage }));
    assert.equal(left.length, 1);
    assert.match(String(left[0]), /^soleus-diary\.erased,[0-9a-f]{16}$/, 'a number drawn at random, and nothing else');
    await tab.bringToFront();
    // The other tab begins anew. What one that was asleep does next is of the diary that is gone, and goes with it.
    if (isAsleep) await other.shown.locator('input[name=done]').first().evaluate((/** @type {HTMLElement} */ box) => box.click());
    await (isAsleep ? other.shown.getByText('No plan yet') : other.shown.locator('input[name=sign]').first()).waitFor({ timeout: 10_000 });
    assert.deepEqual((await slots(tab)).flatMap(entriesOf), []);
    await page.context().close();
  }
});

// Runs in each of two tabs that show the exercises of today: ticks one of them, and remembers every entry that it wrote.
const tapInTurn = () => {
  const inside = /** @type {ShadowRoot} */ (document.querySelector('soleus-triage')?.shadowRoot);
  const { setItem } = Storage.prototype;
  /** @type {() => void} */
  let wrote = () => {};
  const race = { known: /** @type {Record<string, number>} */ ({}), written: /** @type {string[]} */ ([]) };
  Storage.prototype.setItem = function (name, text) {
    setItem.call(this, name, text);
    race.written.push(`${name} ${text.split(' ')[2]}`);
    for (const { id, rev } of JSON.parse(text.split(' ').slice(4).join(' ')).entries) race.known[id] = Math.max(rev, race.known[id] ?? 0);
    wrote();
  };
  Object.assign(window, { race, tapNext: async (/** @type {number} */ at) => {
    const isStored = new Promise((done) => { wrote = () => done(undefined); });
    const boxes = inside.querySelectorAll('input[name=done]');
    /** @type {HTMLElement} */ (boxes[at % boxes.length]).click();
    await isStored;
  } });
};

// The second tab does what the first one tells it to, as soon as the message arrives.
const obey = () => {
  const { race, tapNext } = /** @type {any} */ (window);
  const channel = new BroadcastChannel('two tabs');
  channel.onmessage = async ({ data: taps }) => {
    for (const at of taps) await tapNext(at);
    channel.postMessage({ known: race.known, written: race.written.splice(0), slots: ['a', 'b'].map((slot) => localStorage.getItem(`soleus-diary.${slot}`)) });
  };
};

// So many rounds in which both tabs write at once, one to three times each, in an order drawn from the seed. After each
// round, once both tabs see the same, every entry that either has ever written has to be there in its latest revision.
const raced = async (/** @type {[number, number]} */ [rounds, seed]) => {
  const { race, tapNext } = /** @type {any} */ (window);
  let state = seed;
  const below = (/** @type {number} */ limit) => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return Math.floor((state / 4294967296) * limit);
  };
  const taps = () => Array.from({ length: 1 + below(3) }, () => below(8));
  const channel = new BroadcastChannel('two tabs');
  const ask = (/** @type {number[]} */ list) => {
    const reply = new Promise((done) => { channel.onmessage = ({ data }) => done(data); });
    channel.postMessage(list);
    return reply;
  };
  const nextTask = () => new Promise((next) => { setTimeout(next); });
  const slots = () => ['a', 'b'].map((slot) => localStorage.getItem(`soleus-diary.${slot}`));
  const missing = (/** @type {(string | null)[]} */ texts) => {
    /** @type {Record<string, number>} */
    const there = {};
    for (const text of texts) for (const { id, rev } of text ? JSON.parse(text.split(' ').slice(4).join(' ')).entries : []) there[id] = Math.max(rev, there[id] ?? 0);
    return Object.entries(race.known).filter(([id, rev]) => !((there[id] ?? -1) >= /** @type {number} */ (rev)));
  };
  let collisions = 0;
  for (let round = 0; round < rounds; round += 1) {
    const mine = taps();
    const early = below(3) === 0 ? mine.splice(0, 1) : [];
    for (const at of early) await tapNext(at);
    const other = ask(taps());
    for (const at of mine) await tapNext(at);
    const first = await other;
    if (first.written.some((/** @type {string} */ text) => race.written.includes(text))) collisions += 1;
    race.written.splice(0);
    for (let tries = 0; ; tries += 1) {
      const theirs = await ask([]);
      for (const [id, rev] of Object.entries(theirs.known)) race.known[id] = Math.max(/** @type {number} */ (rev), race.known[id] ?? 0);
      const here = slots();
      if (JSON.stringify(here) === JSON.stringify(theirs.slots) && !missing(here).length) break;
      // A busy machine takes hundreds of turns until both tabs have heard of everything.
      if (tries > 20_000) return { collisions, entries: 0, wrong: [round, ...missing(here)] };
      await nextTask();
    }
  }
  return { collisions, entries: Object.keys(race.known).length, wrong: [] };
};

test('C24: two tabs that write at once, in 1,000 orders: no entry is lost', async () => {
  const { page: first, visit } = await started();
  await checkIn(visit);
  const storageState = await first.context().storageState();
  await first.context().close();
  const counted = { collisions: 0, entries: 0 };
  // From the same diary each time, so that it stays as short as those of most runners.
  for (let seed = 1; seed <= 20; seed += 1) {
    const page = /** @type {LoadedPage} */ (await app.newPage({ ...SMALL, today: new Date(MORNING), storageState, until: null, waitUntil: 'domcontentloaded' }));
    const mine = await companion(page);
    const { tab, visit: other } = await inAnotherTab(page);
    for (const each of [mine, other]) await each.shown.locator('input[name=done]').first().waitFor();
    for (const each of [page, tab]) await each.evaluate(tapInTurn);
    await tab.evaluate(obey);
    await page.bringToFront();
    const { collisions, entries, wrong } = await page.evaluate(raced, /** @type {[number, number]} */ ([50, seed]));
    assert.deepEqual(wrong, [], `seed ${seed}`);
    counted.collisions += collisions;
    counted.entries += entries;
    // The diary that is opened next has them all.
    const latest = await page.evaluate(() => /** @type {any} */ (window).race.known);
    page.loaded = false;
    await page.reload();
    await companion(page);
    const there = (await slots(page)).flatMap(entriesOf);
    for (const [id, rev] of Object.entries(latest)) assert.ok(there.some((entry) => entry.id === id && entry.rev >= Number(rev)), `seed ${seed}: ${id}`);
    await page.context().close();
  }
  assert.ok(counted.collisions > 100, `they did write the same slot at once: ${counted.collisions}`);
  assert.ok(counted.entries > 1_000, String(counted.entries));
});
