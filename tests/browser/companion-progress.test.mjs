// @ts-check
// Progress and the page for a clinician, from a diary of two weeks with gaps and a run of every kind: what is seen, what
// a screen reader gets, and one page of A4.

import assert from 'node:assert/strict';
import { axe, rules, shareApp, test } from './harness.mjs';
import { PHONE, quick } from './visit.mjs';

/** @import { LoadedPage } from './harness.mjs' */

const app = shareApp();
const DAY_MS = 86_400_000;
const MORNING = rules.monthsLater(0).getTime() + 8 * 3_600_000;
// A strain of a week ago that raises well, so that the plan begins at the strength stage.
const ACHE = { 'days': '7-13-days', 'raise': 'raise-easy' };
const day = (/** @type {number} */ after) => new Date(MORNING + after * DAY_MS).toISOString().slice(0, 10);

// On the day after the last of them the runner looks back: no check on three of the days.
const PAINS = [2, 1, null, 1, 3, null, null, 2, 5, 3, 1, 0];
const LINES = ['lung', 'foot-calf', 'very-ill', 'bigger', 'skin', 'rest', 'pop-weak', 'place', 'new'];

// Enough for every goal.
const TESTS = { kind: 'test',
  raises: { count: 20, other: 24, pain: 2 }, raises_bent: { count: 20, other: 24, pain: 2 }, knee_to_wall_cm: 1,
  walk: { sets: 1, seconds: 1800, pain: 1 }, two_leg_raises: { sets: 1, count: 15, pain: 1 }, two_leg_raises_bent: { sets: 1, count: 15, pain: 1 }, hold: { sets: 5, seconds: 30, pain: 1 }, two_leg_hops: { sets: 1, count: 10, pain: 1 },
  hops: { sets: 3, count: 20, pain: 1 }, skipping: { sets: 3, seconds: 30, pain: 1 } };

// The diary of these days. With `much`, as much to tell as there can be.
function diary(/** @type {boolean} */ much) {
  let id = 0;
  const entry = (/** @type {number} */ after, /** @type {object} */ fields) => ({ id: (id += 1).toString(16).padStart(16, '0'), rev: 0, day: day(after), minute: 480 + id, offset: 0, ...fields });
  const entries = [];
  for (const [at, pain] of PAINS.entries()) {
    if (pain !== null) entries.push(entry(at + 1, { kind: 'checkin', lines: much && pain ? LINES : [], worst_pain: pain, walking: 'as-usual', after_run: 'same' }));
    if (at % 3 === 0) entries.push(entry(at + 1, { kind: 'run', step: 4, minutes: 12, pain: pain ?? 0, limp: at === 6, sharp: false, tightened: false, pop: false, in_full: true, painkiller: false, hills: false, fast: false }));
    if (much) entries.push(entry(at + 1, { kind: 'seen', may_load: true, may_run: true }));
    // The first of them open the ladder.
    if (much || at === 0) entries.push(entry(at + 1, TESTS));
  }
  return JSON.stringify({ format: 'soleus-diary', schema: 1, entries });
}

// A runner who started a plan, and opens the app so many days later.
async function started(/** @type {number} */ later) {
  const page = /** @type {LoadedPage} */ (await app.newPage({ ...PHONE, today: new Date(MORNING) }));
  const visit = quick(page);
  await visit.outcome(ACHE);
  await visit.view('Plan');
  page.loaded = false;
  await visit.leads(() => visit.press('Start this plan'));
  await visit.shown.locator('input[name=line]').first().waitFor();
  await page.clock.setFixedTime(new Date(MORNING + later * DAY_MS));
  await page.reload();
  await page.locator('soleus-triage[data-state=running]').waitFor();
  await visit.shown.locator('main.companion input[name=line]').first().waitFor();
  page.loaded = true;
  return { page, visit };
}

/** @typedef {Awaited<ReturnType<typeof started>>['visit']} Visit */

const link = (/** @type {Visit} */ visit, /** @type {string} */ name) =>
  visit.leads(() => visit.shown.locator('.views').getByRole('link', { name }).evaluate((link) => /** @type {HTMLElement} */ (link).click()));

async function checkIn(/** @type {Visit} */ visit) {
  await visit.go('None of these');
  await visit.answer('worst-pain', '0');
  await visit.answer('walking', 'as-usual');
  if (await visit.count('input[name=after-run]')) await visit.answer('after-run', 'same');
  if (await visit.count('input[name=week]')) await visit.answer('week', 'better');
  return visit.go('See today');
}

async function opened(/** @type {Visit} */ visit, /** @type {boolean} */ much) {
  await link(visit, 'Your data');
  await visit.shown.locator('#diary-file').setInputFiles({ name: 'calf-diary.json', mimeType: 'application/json', buffer: Buffer.from(diary(much)) });
  await visit.shown.getByRole('button', { name: 'Add it to my diary' }).click();
  await visit.shown.getByText('Added to your diary.').waitFor();
}

// Prints what is open, and counts the pages.
async function print(/** @type {LoadedPage} */ page) {
  const margin = '12mm';
  const pdf = (await page.pdf({ format: 'A4', margin: { top: margin, right: margin, bottom: margin, left: margin } })).toString('latin1');
  await page.emulateMedia({ media: 'print' });
  return pdf.match(/\/Type\s*\/Page\b/g)?.length;
}

test('Progress says little before there is anything to see', async () => {
  const { page, visit } = await started(0);
  await checkIn(visit);
  assert.equal(await link(visit, 'Progress'), 'Where you are');
  await visit.shown.getByText('After three days there is a picture.').waitFor();
  assert.equal(await visit.count('.picture'), 0);
  assert.equal(await visit.shown.locator('.lanes [aria-current=step]').innerText(), 'Strength\nYou are here');
  assert.deepEqual(await axe(page), []);
});

test('two weeks on Progress: a bar for each check, nothing for a day without one, and the same as a table', async () => {
  const { page, visit } = await started(PAINS.length + 1);
  await checkIn(visit);
  await opened(visit, false);
  await link(visit, 'Progress');
  const bars = await visit.shown.locator('.picture > .pen-fill').evaluateAll((bars) => bars.map((bar) => /** @type {SVGPathElement} */ (bar).getBBox().height));
  const known = PAINS.filter((pain) => pain !== null);
  // Today has no pain, which is a bar too.
  assert.deepEqual(bars, [...known, 0].map((pain) => (pain === 0 ? 2 : pain * 6)));
  const name = await visit.shown.getByRole('img').getAttribute('aria-label');
  assert.match(String(name), /Highest: 5 out of 10/);
  assert.equal(await visit.count('.picture g'), 4, 'a mark for each run');
  await visit.shown.locator('summary').click();
  const rows = await visit.shown.getByRole('row').allInnerTexts();
  assert.equal(rows.length, 15);
  assert.equal(rows.filter((row) => row.includes('No check')).length, 14 - bars.length);
  assert.equal(rows.filter((row) => row.includes('Step 4:')).length, 4);
  // The picture is as wide as the screen and no wider, also on the narrowest.
  for (const width of [320, 360, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width}`);
  }
  assert.deepEqual(await axe(page), []);
});

for (const [name, much] of /** @type {[string, boolean][]} */ ([['as usual', false], ['as much as there can be', true]])) {
  test(`the page for a clinician prints alone on one page where there is ${name} to tell`, async () => {
    const { page, visit } = await started(PAINS.length + 1);
    await checkIn(visit);
    await opened(visit, much);
    await link(visit, 'Progress');
    assert.equal(await visit.go('Page for a clinician'), 'For a clinician');
    assert.deepEqual(await axe(page), []);
    assert.equal(await print(page), 1, 'one page');
    const shown = (/** @type {string} */ part) => visit.shown.locator(part).evaluateAll((parts) => parts.filter((part) => part.checkVisibility()).length);
    for (const part of ['.top', '.views', 'h1', '.hint', 'button', '.foot', 'details']) assert.equal(await shown(part), 0, part);
    assert.equal(await shown('.paper span'), 2, 'a line for the name and one for the date of birth');
    assert.equal(await shown('.box'), 3, 'boxes to tick');
    for (const part of ['.summary > p', '.picture', '.source']) assert.ok(await shown(part) > 0, part);
    const wide = await visit.shown.locator('.tell :not(svg, svg *)').evaluateAll((parts) => parts.filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0).map((part) => part.outerHTML.slice(0, 80)));
    assert.deepEqual(wide, [], 'nothing is cut off');
    assert.deepEqual(await axe(page, ['color-contrast']), []);
  });
}
