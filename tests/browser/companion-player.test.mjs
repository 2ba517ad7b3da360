// @ts-check
// A run by the clock and a count of heel raises, through the built page: from today's answer to the run that is written
// down. The clocks of the page are set by hand.

import assert from 'node:assert/strict';
import { rules, shareApp, test } from './harness.mjs';
import { PHONE, quick } from './visit.mjs';

/** @import { LoadedPage } from './harness.mjs' */

const app = shareApp();
const DAY_MS = 86_400_000;
const MORNING = rules.monthsLater(0).getTime() + 8 * 3_600_000;
const ACHE = { 'days': '7-13-days', 'raise': 'raise-easy' };
const day = (/** @type {number} */ after) => new Date(MORNING + after * DAY_MS).toISOString().slice(0, 10);

// Enough for every goal of the strength stage but the raises, and those.
const WALKED = { walk: { sets: 1, seconds: 1800, pain: 0 }, two_leg_raises: { sets: 1, count: 15, pain: 0 }, two_leg_raises_bent: { sets: 1, count: 15, pain: 0 }, hold: { sets: 5, seconds: 30, pain: 0 }, two_leg_hops: { sets: 1, count: 10, pain: 0 }, knee_to_wall_cm: 1 };
const RAISED = { raises: { count: 30, other: 30, pain: 0 }, raises_bent: { count: 30, other: 30, pain: 0 } };

// A runner on the second day of a plan, with a diary in which these tests were done on the first.
async function started(/** @type {object} */ tests) {
  const page = /** @type {LoadedPage} */ (await app.newPage({ ...PHONE, today: new Date(MORNING) }));
  const visit = quick(page);
  await visit.outcome(ACHE);
  await visit.view('Plan');
  page.loaded = false;
  await visit.leads(() => visit.press('Start this plan'));
  await visit.shown.locator('input[name=line]').first().waitFor();
  await page.clock.setFixedTime(new Date(MORNING + 2 * DAY_MS));
  await page.reload();
  await visit.shown.locator('main.companion input[name=line]').first().waitFor();
  page.loaded = true;
  await visit.go('None of these');
  await visit.answer('worst-pain', '0');
  await visit.answer('walking', 'as-usual');
  await visit.go('See today');
  await visit.leads(() => visit.shown.locator('.views').getByRole('link', { name: 'Your data' }).evaluate((link) => /** @type {HTMLElement} */ (link).click()));
  const entry = (/** @type {number} */ id, /** @type {number} */ after, /** @type {object} */ fields) => ({ id: id.toString(16).padStart(16, '0'), rev: 0, day: day(after), minute: 480 + id, offset: 0, ...fields });
  const good = { kind: 'checkin', lines: [], worst_pain: 0, walking: 'as-usual' };
  const entries = [entry(1, 0, good), entry(2, 0, { kind: 'test', ...tests }), entry(3, 1, good)];
  const buffer = Buffer.from(JSON.stringify({ format: 'soleus-diary', schema: 1, entries }));
  await visit.shown.locator('#diary-file').setInputFiles({ name: 'calf-diary.json', mimeType: 'application/json', buffer });
  await visit.shown.getByRole('button', { name: 'Add it to my diary' }).click();
  await visit.shown.getByText('Added to your diary.').waitFor();
  await visit.leads(() => visit.shown.locator('.views').getByRole('link', { name: 'Today' }).evaluate((link) => /** @type {HTMLElement} */ (link).click()));
  // From now on both clocks stand still until they are moved.
  await page.clock.setSystemTime(new Date(MORNING + 2 * DAY_MS + 1000));
  await page.clock.pauseAt(new Date(MORNING + 2 * DAY_MS + 60_000));
  const phase = () => visit.shown.locator('.phase').innerText();
  const clock = () => visit.shown.locator('.clock').innerText();
  // Lets the page live for so many seconds.
  const lives = (/** @type {number} */ seconds) => page.clock.runFor(seconds * 1000);
  return { page, visit, phase, clock, lives };
}

test('a run of today: the start asks about painkillers, the clock leads through it, and it is written down', async () => {
  const { page, visit, phase, clock, lives } = await started({ ...WALKED, ...RAISED });
  const answer = await visit.heading();
  assert.match(answer, /^Run today: step \d+$/);
  const step = Number(answer.match(/\d+/)?.[0]);
  await visit.go(`Start step ${step}`);
  await visit.press('Start: I took no painkiller');
  await visit.shown.locator('.clock').waitFor();
  assert.deepEqual([await phase(), await clock()], ['Walk', '5:00']);
  const box = await visit.shown.locator('.phase').evaluate((word) => Number.parseFloat(getComputedStyle(word).fontSize));
  assert.ok(box >= 80, `${box} px: to be read at arm's length`);
  await lives(60);
  assert.equal(await clock(), '4:00');
  await lives(240);
  assert.equal(await phase(), 'Run');

  // Paused, no time goes by.
  await visit.press('Pause');
  const before = await clock();
  await lives(90);
  assert.equal(await clock(), before);
  await visit.press('Go on');

  // The phone sleeps: its clock goes on, and that of the page does not.
  await page.clock.setSystemTime(new Date(MORNING + 2 * DAY_MS + 3_600_000));
  await lives(1);
  await visit.shown.getByText(/slept for long, or its clock was changed/).waitFor();
  await visit.press('Go on');

  // A closed page takes it up.
  page.loaded = false;
  await page.reload();
  await visit.shown.locator('main.companion').waitFor();
  page.loaded = true;
  await visit.go('Back to what you started');
  await visit.shown.locator('.clock').waitFor();

  // It hurts: five ends it.
  await visit.press('It hurts');
  await visit.shown.locator('input[name=pain-now]').first().waitFor({ state: 'attached' });
  await visit.leads(() => visit.box('pain-now', '5').evaluate((box) => /** @type {HTMLElement} */ (box).click()));
  assert.equal(await visit.heading(), 'Your run');
  assert.ok(await visit.box('run-step', String(step)).isChecked());
  assert.equal(await visit.count('input[name=run-pain]:checked'), 0, 'it is asked again');
  assert.ok(await visit.shown.getByLabel('I cut it short').isChecked());
  // Milder words afterwards change nothing of it.
  await visit.answer('run-pain', '1');
  await visit.go('Save');
  assert.equal(await visit.heading(), 'Rest today');
});

// Keeps hold of every audio element that plays.
const watchAudio = () => {
  const { play } = HTMLMediaElement.prototype;
  HTMLMediaElement.prototype.play = function () {
    Object.assign(window, { audio: this });
    return play.call(this);
  };
};

test('in a pocket: one file has the sound of the whole run, and the lock screen can pause it', async () => {
  const { page, visit, phase, clock, lives } = await started({ ...WALKED, ...RAISED });
  await page.evaluate(watchAudio);
  const audio = () => page.evaluate(() => {
    const { audio } = /** @type {any} */ (window);
    return audio && { at: Math.round(audio.currentTime), minutes: Math.round(audio.duration / 60), isPaused: audio.paused, error: audio.error?.message };
  });
  const step = Number((await visit.heading()).match(/\d+/)?.[0]);
  await visit.go(`Start step ${step}`);
  assert.ok(await visit.box('sound', 'screen-on').isChecked());
  await visit.answer('sound', 'screen-off');
  await visit.press('Start: I took no painkiller');
  await visit.shown.locator('.clock').waitFor();
  // Played, and far enough for its length to be known.
  await page.waitForFunction(() => {
    const { audio } = /** @type {any} */ (window);
    return audio && !audio.paused && audio.duration > 0;
  });
  const total = (await audio()).minutes;
  assert.ok(total >= 20 && total < 60, `${total} minutes`);
  assert.equal((await audio()).error, undefined);

  // The file follows the session.
  await lives(310);
  assert.equal(await phase(), 'Run');
  await page.waitForFunction(() => Math.abs(/** @type {any} */ (window).audio.currentTime - 310) < 5);

  // Paused on the lock screen, and played again there.
  await page.evaluate(() => /** @type {any} */ (window).audio.pause());
  await visit.shown.getByText('Paused').waitFor();
  const before = await clock();
  await lives(60);
  assert.equal(await clock(), before);
  await page.evaluate(() => /** @type {any} */ (window).audio.play());
  await visit.shown.getByText('Paused').waitFor({ state: 'detached' });
  assert.equal(await visit.count('text=No sound'), 0);

  // "It hurts" silences it.
  await visit.press('It hurts');
  await visit.shown.locator('input[name=pain-now]').first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => /** @type {any} */ (window).audio.paused);
  assert.equal((await audio()).isPaused, true);
  // The lock screen cannot answer for the runner.
  await page.evaluate(() => { /** @type {any} */ (window).audio.play().catch(() => {}); });
  await page.waitForFunction(() => /** @type {any} */ (window).audio.paused);
  assert.equal(await visit.heading(), 'How much does it hurt?');
});

test('heel raises are counted by the beat: a press anywhere ends a leg, and both are recorded', async () => {
  const { page, visit, phase, clock, lives } = await started(WALKED);
  assert.equal(await visit.heading(), 'Exercises today, no run');
  await visit.go('Count heel raises');
  await visit.press('Straight knee');
  await visit.press('Start');
  await visit.shown.locator('.clock').waitFor();
  assert.equal(await phase(), 'Two legs');
  await lives(24);
  assert.equal(await phase(), 'Other leg');
  await lives(44);
  const press = visit.shown.getByRole('button', { name: 'Press anywhere to stop' });
  const { width, height } = await press.evaluate((button) => button.getBoundingClientRect());
  assert.ok(width > 300 && height > 300, `${width} × ${height}: found without looking`);
  assert.equal(await clock(), '22');
  await press.evaluate((button) => button.click());
  assert.equal(await phase(), 'Rest');
  await lives(124);
  assert.equal(await phase(), 'Sore leg');
  await lives(40);
  await press.evaluate((button) => button.click());
  await visit.shown.getByText('Other leg: 22').waitFor();
  await visit.press('1 more: Sore leg: 20');
  await visit.shown.getByText('Sore leg: 21').waitFor();
  await visit.press('Save');
  await visit.shown.getByRole('alert').waitFor();
  await visit.answer('raises-pain', '1');
  await visit.shown.getByLabel('Each leg did all it could').evaluate((box) => /** @type {HTMLElement} */ (box).click());
  await visit.press('Save');
  // Straight is done for today; bent can follow.
  await visit.shown.getByRole('button', { name: 'Bent knee' }).waitFor();
  assert.equal(await visit.shown.getByRole('button', { name: 'Straight knee' }).count(), 0);
  const stored = await page.evaluate(() => Object.values({ ...localStorage }).join(' '));
  assert.match(stored, /"raises":\{"count":21,"other":22,"pain":1\}/);
});
