// @ts-check
// From a club's page that keeps nothing to the app that does: the answers go to that app alone, and the app takes them
// as an offer.

import assert from 'node:assert/strict';
import { test } from './harness.mjs';
import { POLICY, SCRIPT, shareSite } from './site.mjs';
import { quick } from './visit.mjs';

/** @import { Page } from 'playwright-core' */

const site = shareSite();
const APP = '/soleus-triage/index.html';
const KEEP = 'Keep it in the app';
const OFFER = /Your last check.*Care at home/;
const tag = (/** @type {string} */ app) => `<soleus-triage region="GB" app="${app}"></soleus-triage>${SCRIPT}`;

async function planned(/** @type {string} */ app) {
  const page = await site.open(tag(app), { policy: POLICY });
  const visit = quick(page);
  await visit.outcome();
  await visit.view('Plan');
  return { page, visit };
}

const isRunning = (/** @type {Page} */ page) => page.locator('soleus-triage[data-state=running]').waitFor();

test('the plan of a page that keeps nothing is kept in the app, with the answers', async () => {
  const { page, visit } = await planned(APP);
  assert.equal(await visit.shown.getByRole('button', { name: 'Print the plan and a paper diary' }).count(), 1);
  const [app] = await Promise.all([page.context().waitForEvent('page'), visit.press(KEEP)]);
  await isRunning(app);
  const there = quick(app);
  await there.shown.getByText(OFFER).waitFor();
  assert.equal(new URL(app.url()).hash, '', 'a reload does not ask again');
  await there.press('See it');
  await there.shown.getByRole('heading', { name: 'Look after it at home' }).waitFor();
  await there.view('Plan');
  await there.press('Start this plan');
  await there.shown.locator('main.companion').waitFor();
  assert.equal(await page.evaluate(() => document.querySelector('soleus-triage')?.shadowRoot?.querySelector('.view:not([hidden])')?.getAttribute('data-view')), 'plan');
  assert.deepEqual(page.errors, []);
});

test('nobody but the app that was opened is given the answers', async () => {
  const { page, visit } = await planned(APP);
  const ask = () => page.evaluate(async () => {
    /** @type {unknown[]} */
    const heard = [];
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>another window</p>';
    document.body.append(frame);
    await new Promise((done) => { frame.onload = done; });
    const other = /** @type {Window & { eval: typeof eval }} */ (frame.contentWindow);
    other.addEventListener('message', ({ data }) => heard.push(data));
    // As the app would, but from another window, and from the page itself.
    dispatchEvent(new MessageEvent('message', { data: 'soleus-keep', origin: location.origin, source: other }));
    dispatchEvent(new MessageEvent('message', { data: 'soleus-keep', origin: location.origin, source: window }));
    await new Promise((done) => { other.addEventListener('message', done, { once: true }); other.postMessage('last', '*'); });
    return heard;
  });
  assert.deepEqual(await ask(), ['last'], 'before the press');
  const [app] = await Promise.all([page.context().waitForEvent('page'), visit.press(KEEP)]);
  await isRunning(app);
  assert.deepEqual(await ask(), ['last'], 'after it');
});

test('an address that others could read or change on the way is no app', async () => {
  for (const address of ['http://club.example/app/', 'javascript:alert(1)', 'data:text/html,app', '']) {
    const { page, visit } = await planned(address);
    assert.equal(await visit.shown.getByRole('button', { name: KEEP }).count(), 0, address);
    assert.equal(await visit.shown.getByRole('button', { name: 'Print the plan and a paper diary' }).count(), 1);
    assert.ok(page.errors.some((text) => text.includes('app=')), `${address}: ${page.errors}`);
    await page.close();
  }
});

test('what another page hands over is an offer at most, and junk is nothing', async () => {
  const record = await (await planned(APP)).page.evaluate(() => /** @type {any} */ (document.querySelector('soleus-triage')).answers);
  assert.ok(record.length > 20);
  const junk = [{ 'soleus-keep': 7 }, { 'soleus-keep': { length: 3 } }, { 'soleus-keep': 'soleus-triage 1 3 77 _at=1&signs=é' }, { 'soleus-keep': 'x'.repeat(1 << 20) }, null, 'soleus-keep', [1]];
  for (const [sent, isOffered] of [...junk.map((each) => [each, false]), [{ 'soleus-keep': record }, true]]) {
    const page = await site.open('<p>anybody</p>', { until: null });
    const [app] = await Promise.all([
      page.context().waitForEvent('page'),
      page.evaluate(([path, sent]) => {
        const app = open(`${path}#keep`);
        addEventListener('message', ({ source }) => { if (source === app) app?.postMessage(sent, '*'); });
      }, [APP, sent]),
    ]);
    await isRunning(app);
    const { shown, heading } = quick(app);
    if (isOffered) await shown.getByText(OFFER).waitFor();
    // What it was sent has been heard once a message that was sent after it has.
    await app.evaluate(() => new Promise((done) => { addEventListener('message', ({ data }) => { if (data === 'last') done(null); }); opener.postMessage('ask', '*'); postMessage('last', '*'); }));
    await isRunning(app);
    assert.equal(await shown.getByText(OFFER).count(), Number(isOffered), JSON.stringify(sent)?.slice(0, 60));
    assert.match(await heading(), /^Have any of these come on/);
    await page.context().close();
  }
});
