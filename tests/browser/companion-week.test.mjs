// @ts-check
// The diary as a list of days, by touch on a small phone: a day is opened, changed, added to and left, and the weekly
// question comes on the seventh day.

import assert from 'node:assert/strict';
import { axe, rules, shareApp, test } from './harness.mjs';
import { PHONE, keyboard, touch } from './visit.mjs';

/**
 * @import { LoadedPage } from './harness.mjs'
 * @import { Locator } from 'playwright-core'
 */

const app = shareApp();
const DAY_MS = 86_400_000;
const MORNING = rules.monthsLater(0).getTime() + 8 * 3_600_000;
const SMALL = { ...PHONE, height: 640 };
const ACHE = { 'days': '7-13-days', 'raise': 'raise-easy' };
const date = (/** @type {number} */ after) => new Date(MORNING + after * DAY_MS);
// As a row says it, for example "Monday, 30 November".
const spoken = (/** @type {number} */ after) => {
  const part = (/** @type {Intl.DateTimeFormatOptions} */ of) => date(after).toLocaleDateString('en-GB', { timeZone: 'UTC', ...of });
  return `${part({ weekday: 'long' })}, ${part({ day: 'numeric' })} ${part({ month: 'long' })}`;
};

/** @typedef {ReturnType<typeof runner>} Runner */

function runner(/** @type {LoadedPage} */ page, hand = touch) {
  const visit = hand(page);
  const field = (/** @type {string} */ name, /** @type {string} */ value) => visit.box(name, value).locator('xpath=ancestor::label[1]');
  const row = (/** @type {number} */ after) => visit.shown.locator('.day', { hasText: spoken(after) });
  return {
    ...visit, field, row,
    choose: (/** @type {string} */ name, /** @type {string} */ value) => field(name, value).tap(),
    link: (/** @type {string} */ name) => visit.leads(() => visit.shown.locator('.views').getByRole('link', { name }).tap()),
    open: (/** @type {number} */ after) => visit.leads(() => row(after).tap()),
    edit: (/** @type {string} */ what) => visit.leads(() => visit.shown.locator('.entry', { hasText: what }).getByRole('button', { name: 'Edit' }).tap()),
    checkIn: async (/** @type {{ after?: string, week?: string }} */ { after, week } = {}) => {
      await visit.leads(() => visit.press('None of these'));
      await field('worst-pain', '0').tap();
      await field('walking', 'as-usual').tap();
      if (after) await field('after-run', after).tap();
      if (week) await field('week', week).tap();
      return visit.leads(() => visit.press('See today'));
    },
  };
}

const entry = (/** @type {number} */ id, /** @type {number} */ after, /** @type {object} */ fields) =>
  ({ id: id.toString(16).padStart(16, '0'), rev: 0, day: date(after).toISOString().slice(0, 10), minute: 470, offset: 0, ...fields });
const GOOD = { kind: 'checkin', lines: [], worst_pain: 0, walking: 'as-usual' };
const RUN = { kind: 'run', step: 4, minutes: 12, pain: 0, limp: false, sharp: false, tightened: false, pop: false, in_full: true, painkiller: false, hills: false, fast: false };

// Enough for the goals before running.
const TESTS = { kind: 'test', raises: { count: 20, other: 24, pain: 2 }, raises_bent: { count: 20, other: 24, pain: 2 }, knee_to_wall_cm: 1, walk: { sets: 1, seconds: 1800, pain: 1 }, two_leg_hops: { sets: 1, count: 10, pain: 1 } };
// A run of yesterday, by day 3.
const RAN = [entry(1, 1, GOOD), entry(2, 2, GOOD), entry(3, 2, RUN), entry(4, 1, TESTS)];

// A runner who started a plan on day 0, with these entries in the diary as if from a file, on a later morning.
async function on(/** @type {number} */ later, /** @type {object[]} */ entries = [], hand = touch) {
  const page = /** @type {LoadedPage} */ (await app.newPage({ ...SMALL, today: new Date(MORNING) }));
  const visit = runner(page, hand);
  await visit.outcome(ACHE);
  await visit.view('Plan');
  page.loaded = false;
  await visit.leads(() => visit.press('Start this plan'));
  await visit.shown.locator('input[name=line]').first().waitFor();
  page.loaded = true;
  await visit.checkIn();
  if (entries.length) {
    await visit.link('Your data');
    const file = { name: 'diary.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ format: 'soleus-diary', schema: 1, entries })) };
    await page.clock.setFixedTime(date(later));
    await visit.shown.locator('input[type=file]').setInputFiles(file);
    await visit.press('Add it to my diary');
    await visit.shown.getByText('Added to your diary.').waitFor();
  }
  return { page, visit: await morning(page, later, hand) };
}

async function morning(/** @type {LoadedPage} */ page, /** @type {number} */ later, hand = touch) {
  await page.clock.setFixedTime(date(later));
  page.loaded = false;
  await page.reload();
  await page.locator('soleus-triage[data-state=running]').waitFor();
  const visit = runner(page, hand);
  await visit.shown.locator('main.companion').waitFor();
  page.loaded = true;
  return visit;
}

const focused = (/** @type {LoadedPage} */ page) => page.evaluate(() => {
  const active = document.querySelector('soleus-triage')?.shadowRoot?.activeElement;
  return { is: active?.localName, text: active?.textContent ?? '' };
});

test('the list has fourteen days, each a target of its own, and the days ahead name no step', async () => {
  const { page, visit } = await on(3, RAN);
  await visit.checkIn({ after: 'same' });
  await visit.link('Diary');
  const rows = await visit.shown.locator('.day').evaluateAll((all) => all.map((row) => ({ height: row.getBoundingClientRect().height, text: row.textContent ?? '' })));
  assert.equal(rows.length, 14);
  for (const { height, text } of rows) assert.ok(height >= 44, `${text}: ${height}`);
  assert.equal(new Set(rows.map(({ text }) => text)).size, 14, 'each says something else');
  assert.match(rows[3]?.text ?? '', /Plan started/);
  assert.match(rows[5]?.text ?? '', /Step 4: .*Check: pain 0/);
  assert.match(rows[6]?.text ?? '', /Today/);
  for (const { text } of rows.slice(7)) assert.match(text, /(After your check|No run|Not open yet)$/);
  assert.equal(await visit.shown.locator('.day[aria-current=date]').count(), 1);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'nothing is cut off at the side');
  await visit.press('Earlier');
  await visit.row(-4).waitFor();
  assert.equal((await focused(page)).is, 'h1');
  assert.equal(await visit.row(3).count(), 0);
  await visit.press('Later');
  await visit.row(3).waitFor();
  assert.deepEqual(await axe(page), []);
});

test('an edit of yesterday’s run changes what today allows, and Back leads to the row of its day', async () => {
  const { page, visit } = await on(3, RAN);
  await visit.checkIn({ after: 'same' });
  assert.match(await visit.shown.locator('main .level .head p').first().innerText(), /The calf needs a day between/);
  await visit.link('Diary');
  assert.equal(await visit.open(2), spoken(2));
  assert.equal(await visit.edit('Run: 12 min'), 'Your run');
  assert.ok(await visit.box('run-step', '4').isChecked() && await visit.box('run-pain', '0').isChecked(), 'what it says is filled in');
  assert.equal(await visit.shown.locator('#run-began').inputValue(), '07:50');
  await visit.choose('run-pain', '6');
  await visit.shown.locator('#run-began').fill('07:10');
  assert.equal(await visit.leads(() => visit.press('Save')), spoken(2));
  await visit.edit('Run: 12 min, pain 6');
  assert.equal(await visit.shown.locator('#run-began').inputValue(), '07:10');
  // Back from the form to the day, and from there to its row in the list.
  assert.equal(await visit.leads(() => visit.press('Back')), spoken(2));
  await visit.press('Back');
  await page.waitForFunction(() => document.querySelector('soleus-triage')?.shadowRoot?.activeElement?.classList.contains('day'));
  assert.match((await focused(page)).text, new RegExp(spoken(2)));
  await visit.link('Today');
  assert.equal(await visit.heading(), 'Rest today');
});

test('a sign of a past day can be added and not taken back', async () => {
  const { visit } = await on(3, [entry(1, 1, GOOD), entry(2, 2, { ...GOOD, lines: ['rest'] })]);
  assert.equal(await visit.heading(), 'Finish the full check');
  await visit.link('Diary');
  await visit.open(2);
  assert.equal(await visit.shown.locator('.entry').getByRole('button', { name: 'Delete' }).count(), 0);
  await visit.edit('Check: pain 0');
  assert.ok(await visit.box('line', 'rest').isDisabled(), 'what was ticked stays');
  assert.equal(await visit.box('line', 'none').count(), 0);
  await visit.choose('line', 'skin');
  // What asks for a full check leads to what is allowed.
  assert.equal(await visit.leads(() => visit.press('Save')), 'Finish the full check');
  await visit.link('Diary');
  await visit.open(2);
  await visit.edit('Check: pain 0');
  assert.ok(await visit.box('line', 'skin').isDisabled());
});

test('a check, exercises and a note are added to a day that went by, by keyboard alone', async () => {
  const { page, visit } = await on(2, [], keyboard);
  await visit.checkIn();
  const visitBy = { ...visit, tab: (/** @type {Locator} */ target) => visit.leads(async () => { await target.focus(); await page.keyboard.press('Enter'); }) };
  await visitBy.tab(visit.shown.locator('.views').getByRole('link', { name: 'Diary' }));
  await visitBy.tab(visit.row(1));
  assert.equal(await visit.go('Check of the day'), 'How was the calf?');
  await visit.press('Save');
  await visit.shown.getByRole('alert').waitFor();
  assert.match(await visit.shown.getByRole('alert').innerText(), /Any of these on that day\?/);
  await visit.answer('line', 'none');
  await visit.answer('worst-pain', '2');
  await visit.answer('walking', 'as-usual');
  assert.equal(await visit.go('Save'), spoken(1));
  await visit.shown.getByText('Check: pain 2').waitFor();
  await visit.go('Exercises done');
  await visit.shown.getByLabel('Easy cycling').press('Space');
  await visit.go('Save');
  await visit.shown.locator('.entry', { hasText: 'Easy cycling' }).waitFor();
  await visit.go('Note');
  await visit.shown.locator('#note').fill('Long day at work <b>');
  await visit.go('Save');
  await visit.shown.getByText('Long day at work <b>').waitFor();
  assert.deepEqual(await axe(page), []);
});

test('a day ahead is asked about and takes nothing', async () => {
  const { visit } = await on(1);
  await visit.checkIn();
  await visit.link('Diary');
  await visit.open(3);
  await visit.shown.getByText('This day lies ahead. Right date?').waitFor();
  assert.equal(await visit.shown.locator('section .alt').count(), 0);
});

test('the week is asked on the seventh day, and worse leads to the full check', async () => {
  const { page, visit } = await on(6, [1, 2, 3, 4, 5].map((after) => entry(after, after, GOOD)));
  await visit.checkIn();
  assert.equal(await visit.shown.locator('input[name=week]').count(), 0);
  const seventh = await morning(page, 7);
  await seventh.leads(() => seventh.press('None of these'));
  await seventh.choose('worst-pain', '0');
  await seventh.choose('walking', 'as-usual');
  assert.equal(await seventh.shown.locator('input[name=week]:checked').count(), 0, 'nothing is preset');
  await seventh.press('See today');
  assert.match(await seventh.shown.getByRole('alert').innerText(), /Over the last seven days/);
  await seventh.choose('week', 'worse');
  assert.equal(await seventh.leads(() => seventh.press('See today')), 'Do the full check now');
});

test('what is ticked and not sent is there again after a look at the emergency signs, and not on the next day', async () => {
  const { page, visit } = await on(1);
  await visit.choose('line', 'bigger');
  await visit.leads(() => visit.press('Emergency help'));
  await visit.leads(() => visit.press('Back'));
  assert.ok(await visit.box('line', 'bigger').isChecked());
  await visit.leads(() => visit.press('Emergency help'));
  await page.clock.setFixedTime(date(2));
  await visit.leads(() => visit.press('Back'));
  assert.equal(await visit.shown.locator('input[name=line]:checked').count(), 0);
});
