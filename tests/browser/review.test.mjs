// Who has reviewed the rules, and how old they are: on screen and on paper.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, rules, shareApp, test } from './harness.mjs';
import { quick } from './visit.mjs';

const app = shareApp();

// The first line of a file of words ends in the fingerprint of the language.
const [, words] = readFileSync(join(dist, 'first.en.txt'), 'utf8').match(/^.* (\w{4} \w{4} \w{4} \w{4})\n/);
const STATE = `Not yet clinically reviewed. Protocol ${rules.version}, fingerprint ${rules.fingerprint}, words ${words}.`;
const NOTICE = 'its rules may be out of date';
const NO_PLAN = 'these rules are over 18 months old';
const PLAN = ['.track', '.ladder', '.bands', '.exercise'];

const CALM = ['self_care', (visit) => visit.outcome()];
const EMERGENCY = ['emergency', (visit) => visit.sign('sign-lung-clot')];

// An outcome on a device that shows this day.
async function outcome(today, [level, reach]) {
  const page = await app.newPage({ today });
  const visit = quick(page);
  await reach(visit);
  assert.equal(await visit.level(), level);
  return visit;
}

// Calls `look(words)` with what can be read on screen, then on paper.
async function onScreenAndPaper({ page, shown }, look) {
  for (const media of ['screen', 'print']) {
    await page.emulateMedia({ media });
    await look((await shown.innerText()).replace(/\s+/g, ' '), media);
  }
}

async function saysNoPlan(visit) {
  await visit.page.emulateMedia({ media: 'screen' });
  await visit.view('Plan');
  assert.ok((await visit.shown.innerText()).replace(/\s+/g, ' ').includes(NO_PLAN), 'in the view of the plan');
}

for (const [level, reach] of [CALM, EMERGENCY]) {
  test(`the outcome ${level} says that nobody has reviewed it, and which rules these are`, async () => {
    const visit = await outcome(rules.monthsLater(0), [level, reach]);
    await onScreenAndPaper(visit, (words, media) => {
      assert.ok(words.includes(STATE), media);
      assert.ok(!words.includes(NOTICE), media);
    });
  });

  test(`after 13 months the outcome ${level} asks to look for a newer version, and nothing is withheld`, async () => {
    const visit = await outcome(rules.monthsLater(13), [level, reach]);
    await onScreenAndPaper(visit, (words, media) => {
      for (const text of [STATE, NOTICE]) assert.ok(words.includes(text), `${media}: ${text}`);
      assert.ok(!words.includes(NO_PLAN), media);
    });
    for (const part of PLAN) assert.equal(await visit.count(part) > 0, level === 'self_care', part);
  });

  test(`after 19 months the outcome ${level} keeps its level and its safety net, without a plan`, async () => {
    const visit = await outcome(rules.monthsLater(19), [level, reach]);
    await onScreenAndPaper(visit, (words, media) => {
      const net = level === 'emergency' ? 'Signs of an emergency' : 'When to get help sooner';
      for (const text of [STATE, NOTICE, net]) assert.ok(words.includes(text), `${media}: ${text}`);
      // On the screen it is in the view of the plan, on paper with everything else.
      if (media === 'print') assert.equal(words.includes(NO_PLAN), level === 'self_care', media);
    });
    if (level === 'self_care') await saysNoPlan(visit);
    for (const part of PLAN) assert.equal(await visit.count(part), 0, part);
    for (const part of ['.level', '.net', '.tell']) assert.ok(await visit.count(part) > 0, part);
  });
}

test('a device whose clock is behind shows the notice and the plan', async () => {
  const visit = await outcome(new Date('1970-01-02T12:00Z'), CALM);
  await onScreenAndPaper(visit, (words, media) => assert.ok(words.includes(NOTICE), media));
  for (const part of PLAN) assert.ok(await visit.count(part) > 0, part);
});

test('a page that stays open counts the day of each event, on paper too', async () => {
  const visit = await outcome(rules.monthsLater(0), CALM);
  await visit.page.clock.setFixedTime(rules.monthsLater(19));
  await visit.go('Start again');
  await visit.outcome();
  await saysNoPlan(visit);
  await onScreenAndPaper(visit, (words, media) => {
    assert.ok(words.includes(NO_PLAN), media);
    const now = rules.monthsLater(19);
    const day = now.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' });
    const time = now.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });
    assert.equal(words.includes(`Checked on ${day}, ${time}.`), media === 'print');
  });
});

test('the first screen says the same without JavaScript', async () => {
  const page = await app.newPage({ js: false });
  const words = (await page.locator('.soleus:visible .foot').innerText()).replace(/\s+/g, ' ');
  assert.ok(words.includes(STATE), words);
});
