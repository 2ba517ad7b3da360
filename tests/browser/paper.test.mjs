// @ts-check
// The plan and a diary on paper, on a club's page that keeps nothing.

import assert from 'node:assert/strict';
import { test } from './harness.mjs';
import { POLICY, SCRIPT, shareSite } from './site.mjs';
import { quick } from './visit.mjs';

const site = shareSite();
const TAG = '<soleus-triage region="GB"></soleus-triage>';
const OPEN = 'Print the plan and a paper diary';

test('where nothing is kept the plan prints with a paper diary, and the diary of an app on the same site is not touched', async () => {
  const page = await site.open(TAG + SCRIPT, { policy: POLICY });
  // An app of the same club may be on this origin.
  const theirs = { 'soleus-diary.a': 'soleus-diary 1 1 0 {}', 'soleus-diary.b': 'soleus-diary 1 2 0 {}' };
  await page.evaluate((theirs) => { Object.assign(localStorage, theirs); }, theirs);
  const visit = quick(page);
  await visit.outcome();
  await visit.view('Plan');
  assert.equal(await visit.shown.getByRole('button', { name: 'Start this plan' }).count(), 0);
  await visit.press(OPEN);
  await visit.shown.locator('.by-hand').waitFor();
  assert.equal(await visit.heading(), 'Plan and diary on paper');
  assert.equal(await visit.count('.by-hand tr'), 15, 'two weeks, and what the columns are');
  const wide = await visit.shown.locator('.by-hand td').first().evaluate((cell) => cell.getBoundingClientRect().width);
  assert.ok(wide > 24, `${wide} px to write in`);
  assert.equal(await visit.count('.views'), 0, 'nothing else of the companion is there');
  assert.deepEqual(await page.evaluate(() => [{ ...localStorage }, sessionStorage.length]), [theirs, 0]);

  const margin = '12mm';
  const pdf = (await page.pdf({ format: 'A4', margin: { top: margin, right: margin, bottom: margin, left: margin } })).toString('latin1');
  assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1, 'one sheet');
  await page.emulateMedia({ media: 'print' });
  const seen = await visit.shown.locator('button, .top, .bar, .foot').evaluateAll((parts) =>
    parts.filter((part) => part.checkVisibility()).map((part) => part.outerHTML.slice(0, 120)));
  assert.deepEqual(seen, []);
  await page.emulateMedia({ media: 'screen' });

  await visit.go('Back');
  assert.equal(await visit.heading(), 'Your plan');
  assert.deepEqual(page.errors, []);
});
