// A page that is left open for days: the limits of a stored check apply to an open one too, however the runner returns.

import assert from 'node:assert/strict';
import { axe, rules, shareApp, test } from './harness.mjs';
import { PHONE, quick } from './visit.mjs';

const app = shareApp();
const HOUR_MS = 3_600_000;

const WAYS_BACK = {
  visibilitychange: () => document.dispatchEvent(new Event('visibilitychange')),
  pageshow: () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  focus: () => dispatchEvent(new Event('focus')),
};

const open = async () => {
  const page = await app.newPage(PHONE);
  return { page, visit: quick(page) };
};
const afterHours = (page, hours) => page.clock.setFixedTime(new Date(rules.monthsLater(0).getTime() + hours * HOUR_MS));
// Resolves after everything that an event leads to is drawn.
const drawn = (page) => page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
const aside = (visit) => visit.shown.locator('main > .aside').first();

for (const [name, comeBack] of Object.entries(WAYS_BACK)) {
  test(`an unfinished check from 3 days ago starts over, on ${name}`, async () => {
    const { page, visit } = await open();
    await visit.run({}, { until: 'size' });
    const question = await visit.heading();
    await afterHours(page, 12);
    await page.evaluate(comeBack);
    await drawn(page);
    assert.equal(await visit.heading(), question, 'for 12 hours it continues');
    await afterHours(page, 72);
    await page.evaluate(comeBack);
    await visit.shown.locator('input[name=sign]').first().waitFor();
    assert.match(await aside(visit).innerText(), /^Your check from 3 days ago is not finished\.\s+That check is too old\. Check again\.$/);
    assert.equal(await visit.shown.getByRole('button', { name: 'Go on with it' }).count(), 0);
    assert.equal(await visit.shown.locator('input:checked').count(), 0);
    await visit.outcome();
    assert.equal(await visit.level(), 'self_care');
  });

  for (const [level, reach] of [['self_care', (visit) => visit.outcome()], ['same_day', (visit) => visit.outcome({ size: 'swelling-marked' })],
    ['emergency', (visit) => visit.sign('sign-urine')]]) {
    test(`an outcome “${level}” from 5 days ago says so and stays, on ${name}`, async () => {
      const { page, visit } = await open();
      await reach(visit);
      const heading = await visit.heading();
      await afterHours(page, 72);
      await page.evaluate(comeBack);
      await drawn(page);
      assert.equal(await visit.shown.getByText('That check is too old.').count(), 0);
      await afterHours(page, 120);
      await page.evaluate(comeBack);
      await visit.shown.getByText('That check is too old.').waitFor();
      assert.match(await aside(visit).innerText(), /^Your last check, 5 days ago: .+\.\s+That check is too old\. Check again\.\s+Start again$/);
      assert.deepEqual([await visit.heading(), await visit.level()], [heading, level]);
      assert.deepEqual(await axe(page), []);
      await visit.leads(() => aside(visit).getByRole('button', { name: 'Start again' }).evaluate((button) => button.click()));
      assert.equal(await visit.count('.aside'), 0);
      await visit.outcome();
      assert.equal(await visit.level(), 'self_care', 'and does not count in the new check');
    });
  }
}

test('a tap on a check that is too old starts over, even if nothing signaled that the runner is back', async () => {
  const { page, visit } = await open();
  await visit.run({}, { until: 'size' });
  await afterHours(page, 13);
  await visit.leads(() => visit.answer('size', 'swelling-none'));
  assert.equal(await visit.shown.locator('input[name=sign]').count() > 0, true);
  assert.match(await aside(visit).innerText(), /^Your check from 13 hours ago is not finished/);
});

test('a runner who is elsewhere on the page is not taken to a check that has grown old', async () => {
  const { page, visit } = await open();
  await visit.run({}, { until: 'size' });
  await page.evaluate(() => {
    const field = document.body.insertBefore(document.createElement('input'), document.body.firstChild);
    field.focus();
  });
  await afterHours(page, 72);
  await page.evaluate(WAYS_BACK.focus);
  await visit.shown.locator('input[name=sign]').first().waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.localName), 'input');
});

test('help is there at once, with the numbers first, if the check is too old', async () => {
  const { page, visit } = await open();
  await visit.outcome();
  await afterHours(page, 120);
  await visit.go('Emergency help');
  assert.ok(await visit.shown.locator('#help a.call').first().isVisible());
  assert.equal(await visit.heading(), 'Emergency numbers');
});
