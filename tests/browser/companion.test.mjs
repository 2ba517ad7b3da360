// The way back to running: from an outcome to the daily check, to a run and back to the full check. Each day is a new
// visit by touch, offline from the second day on.

import assert from 'node:assert/strict';
import { axe, rules, shareApp, test } from './harness.mjs';
import { PHONE, quick, touch } from './visit.mjs';

/**
 * @import { LoadedPage } from './harness.mjs'
 * @import { Locator } from 'playwright-core'
 */

const app = shareApp();
const DAY_MS = 86_400_000;
const MORNING = rules.monthsLater(0).getTime() + 8 * 3_600_000;

const DIARY = ['soleus-diary.a', 'soleus-diary.b'];
const stored = (/** @type {LoadedPage} */ page) => page.evaluate(() => ({ ...localStorage }));

// The page on a morning so many days after the first, as when the app is opened again.
async function on(/** @type {LoadedPage} */ page, /** @type {number} */ day, hours = 0) {
  await page.clock.setFixedTime(new Date(MORNING + day * DAY_MS + hours * 3_600_000));
  page.loaded = false;
  await page.reload();
  await page.locator('soleus-triage[data-state=running]').waitFor();
  const visit = touch(page);
  await visit.shown.locator('main.companion').waitFor();
  page.loaded = true;
  return runner(page);
}

// A visit that counts the taps of the check-in.
function runner(/** @type {LoadedPage} */ page) {
  const visit = touch(page);
  let taps = 0;
  const tap = async (/** @type {Locator} */ target) => { taps += 1; await target.tap(); };
  const field = (/** @type {string} */ name, /** @type {string} */ value) => visit.box(name, value).locator('xpath=ancestor::label[1]');
  return {
    ...visit,
    taps: () => taps,
    checkIn: async (/** @type {{ pain?: number, walking?: string, after?: string, week?: string }} */ { pain = 0, walking = 'as-usual', after, week } = {}) => {
      await visit.leads(() => tap(visit.shown.getByRole('button', { name: 'None of these' })));
      await tap(field('worst-pain', String(pain)));
      await tap(field('walking', walking));
      if (after) await tap(field('after-run', after));
      if (week) await tap(field('week', week));
      return visit.leads(() => tap(visit.shown.getByRole('button', { name: 'See today' })));
    },
    tick: (/** @type {string} */ line) => field('line', line).tap(),
    choose: (/** @type {string} */ name, /** @type {string} */ value) => field(name, value).tap(),
    // The run of today, begun when the check was made.
    ran: async (/** @type {string} */ pain) => {
      await visit.shown.locator('#run-began').fill(await page.evaluate(() => new Date().toTimeString().slice(0, 5)));
      await field('run-pain', pain).tap();
      return visit.leads(() => visit.press('Save'));
    },
    reason: () => visit.shown.locator('main .level .head p').first().innerText(),
    link: (/** @type {string} */ name) => visit.leads(() => visit.shown.locator('.views').getByRole('link', { name }).tap()),
  };
}

// A mild ache of three weeks, so that the days alone hold nothing back; the plan begins at the strength stage.
const ACHE = { 'days': '7-13-days', 'raise': 'raise-easy' };

async function started() {
  const page = await app.newPage({ ...PHONE, today: new Date(MORNING) });
  const visit = runner(page);
  await visit.outcome(ACHE);
  assert.deepEqual(Object.keys(await stored(page)), [], 'nothing is kept before the runner starts a plan');
  await visit.view('Plan');
  page.loaded = false;
  await visit.leads(() => visit.press('Start this plan'));
  await visit.shown.locator('input[name=line]').first().waitFor();
  page.loaded = true;
  return { page, visit };
}

test('a plan is started from its outcome, and a good day takes five taps and no swipe', async () => {
  const { page, visit } = await started();
  assert.equal(await visit.heading(), 'Any of these now?');
  const bottom = await visit.shown.getByRole('button', { name: 'None of these' }).evaluate((button) => button.getBoundingClientRect().bottom);
  assert.ok(bottom <= PHONE.height, `all nine lines and the way on fit on the screen: ${bottom}`);
  await visit.checkIn({ pain: 1 });
  assert.equal(visit.taps(), 4, 'without a run there is nothing to say about the time after it');
  assert.deepEqual(Object.keys(await stored(page)).filter((key) => DIARY.includes(key)).sort(), DIARY.sort());
  assert.deepEqual(await axe(page), []);
});

test('three weeks: goals, a run, a hold, a flare, a swollen calf, the full check, a clinician, and back', async () => {
  const { page } = await started();
  let visit = runner(page);
  await visit.checkIn();

  // Every goal of the stage is ticked. The walk counts with the next morning, and hops hold a run back for a day.
  await visit.link('Progress');
  await visit.leads(() => visit.press('Your next goals'));
  for (const box of await visit.shown.locator('main input[type=checkbox]').all()) await box.locator('xpath=ancestor::label[1]').tap();
  await visit.leads(() => visit.press('Save'));
  visit = await on(page, 1);
  await visit.checkIn();
  visit = await on(page, 2);
  assert.match(await visit.heading(), /^Since yesterday, any of these\?$/);
  const answer = await visit.checkIn();
  assert.match(answer, /^Run today: step \d+$/, await visit.reason());
  const step = Number(answer.match(/\d+/)?.[0]);

  // The run is written down after it.
  await visit.leads(() => visit.press('Write down a run'));
  assert.ok(await visit.box('run-step', String(step)).isChecked(), 'the step of today is chosen');
  await visit.ran('3');
  assert.match(await visit.reason(), /The calf needs a day between/);

  // Five taps on the morning after a run. Pain 3 in it was a hold.
  visit = await on(page, 3);
  await visit.checkIn({ after: 'same' });
  assert.equal(visit.taps(), 5);
  visit = await on(page, 4);
  assert.equal(await visit.checkIn(), `Run today: step ${step}`, `a hold repeats the step: ${await visit.reason()}`);

  // Too much: rest today and tomorrow, then gently, then one step lower.
  await visit.leads(() => visit.press('Write down a run'));
  await visit.ran('5');
  assert.equal(await visit.heading(), 'Rest today');
  visit = await on(page, 5);
  assert.equal(await visit.checkIn({ pain: 1, after: 'settled' }), 'Rest today');
  visit = await on(page, 6);
  assert.equal(await visit.checkIn({ pain: 1 }), 'Walk and gentle moves today');
  visit = await on(page, 7);
  // After seven days the check asks one thing more.
  assert.equal(await visit.checkIn({ pain: 1, week: 'better' }), `Run today: step ${Math.max(1, step - 1)}`, await visit.reason());

  // The calf swells: the plan locks at once, the full check opens with what is known.
  visit = await on(page, 8);
  await visit.tick('bigger');
  await visit.leads(() => visit.press('Continue · 1 ticked'));
  assert.equal(await visit.heading(), 'Do the full check now');
  assert.equal(await visit.shown.locator('.exercise').count(), 0, 'nothing to train on');
  await visit.leads(() => visit.press('Start the full check'));
  const asked = [];
  const seen = await visit.outcome({ size: 'swelling-marked' }, { before: async () => { asked.push(await visit.asked()); } });
  assert.ok(seen.length > 3);
  assert.ok(!asked.includes('age'), 'the age is known');
  for (const code of ['size', 'site', 'onset']) assert.ok(asked.includes(code), `after a sign ${code} is asked again`);
  assert.equal(await visit.level(), 'same_day');
  await visit.leads(() => visit.press('Back to my plan'));
  assert.equal(await visit.heading(), 'Get seen today');

  // It stays so until somebody has seen it, also days later.
  visit = await on(page, 12);
  assert.equal(await visit.heading(), 'Get seen today');
  await visit.leads(() => visit.press('A clinician has seen me'));
  await visit.choose('may-load', 'yes');
  await visit.choose('may-run', 'yes');
  await visit.leads(() => visit.press('Save'));
  // The next run waits for a full check of its own.
  visit = await on(page, 13);
  await visit.checkIn();
  assert.match(await visit.reason(), /^Before the next run, do the full check again/);
  await visit.leads(() => visit.press('Start the full check'));
  await visit.outcome(ACHE);
  assert.equal(await visit.level(), 'self_care');
  await visit.leads(() => visit.press('Back to my plan'));
  visit = await on(page, 14);
  assert.equal(await visit.checkIn({ week: 'same' }), 'Run today: step 1', await visit.reason());
  await visit.link('Diary');
  for (const written of ['Check: signs ticked', 'Seen by a clinician', 'Check: pain 0']) await visit.shown.locator('.day', { hasText: written }).first().waitFor();
  assert.deepEqual(await axe(page), []);
});

test('the line of an emergency opens its card at once', async () => {
  const { visit } = await started();
  await visit.leads(() => visit.tick('lung'));
  assert.equal(await visit.level(), 'emergency');
  assert.equal((await visit.dials('.level'))[0], '999');
  await visit.leads(() => visit.press('Back to my plan'));
  assert.equal(await visit.heading(), 'Get emergency help now');
  assert.deepEqual(await visit.dials('.level'), ['999']);
});

test('an urgent result counts even if the page is closed right after it, and without the companion', async () => {
  const { page } = await started();
  let visit = runner(page);
  await visit.checkIn();
  await visit.go('Emergency help');
  await visit.sign('sign-cold-foot');
  assert.equal(await visit.level(), 'emergency');
  visit = await on(page, 1);
  assert.equal(await visit.heading(), 'Get emergency help now');
});

test('a page left open overnight asks again before it shows a run', async () => {
  const { page } = await started();
  const visit = runner(page);
  await visit.checkIn();
  assert.equal(await visit.shown.locator('input[name=line]').count(), 0);
  await page.clock.setFixedTime(new Date(MORNING + DAY_MS));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await visit.shown.locator('input[name=line]').first().waitFor();
  assert.equal(await visit.heading(), 'Since yesterday, any of these?');
});

test('what a full disk did not keep counts for as long as the page is open', async () => {
  const { page } = await started();
  const visit = runner(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => { throw new DOMException('The quota has been exceeded.', 'QuotaExceededError'); };
  });
  await visit.tick('bigger');
  await visit.leads(() => visit.press('Continue · 1 ticked'));
  await visit.shown.getByText('This browser does not keep your diary.').waitFor();
  await visit.leads(() => visit.press('Start the full check'));
  await visit.leads(() => visit.press('Back to my plan'));
  assert.equal(await visit.heading(), 'Do the full check now', 'the line that was ticked is not forgotten');
});

test('the shortcut of the icon opens today’s check, and without a diary says how to begin one', async () => {
  const page = await app.newPage({ ...PHONE, path: '#today', until: 'running' });
  const visit = quick(page);
  page.loaded = false;
  await visit.shown.locator('main.companion').waitFor();
  assert.equal(await visit.heading(), 'No plan yet');
  assert.equal(await visit.shown.getByRole('button', { name: 'Start a check' }).count(), 1);
  await visit.go('Open a saved diary');
  await visit.shown.locator('#diary-file').waitFor();
  // Whoever wants the numbers gets the numbers.
  await page.goto(`${app.address}#help`);
  await page.reload();
  await page.locator('soleus-triage[data-state=running]').waitFor();
  await visit.shown.locator('#help a.call').first().waitFor();
});
