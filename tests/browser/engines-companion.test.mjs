// The way back to running in the engines of other browsers: the three weeks that companion.test.mjs walks by touch, here
// by keyboard alone, and offline after the first visit. Offline means a server that no longer answers.
//
// Every key is a real one. Only the questions of the full check are answered from inside the page, as in the other
// tests of these engines; by keyboard they are walked in journeys.test.mjs.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clockByName, notOnDay } from './clock.mjs';
import { inEachEngine } from './engines.mjs';
import { TODAY } from './harness.mjs';
import { startSite } from './versions.mjs';
import { CALM } from './visit.mjs';

// What the lines that run inside the page use. It is there in each document, also in one that the worker serves.
const INSIDE = `{
  ${readFileSync(join(import.meta.dirname, 'inside.js'), 'utf8')}
  Object.assign(window, { all, find, until, running, outcome, troubles });
}`;
// A mild ache of a week, so that the days alone hold nothing back; the plan begins at the strength stage.
const ACHE = { ...CALM, days: '7-13-days', raise: 'raise-easy' };
// No screen has as many stops.
const PRESSES_AT_MOST = 80;

// Nine in the morning where the machine is, so many days after the first.
const morning = (day) => new Date(TODAY.getFullYear(), TODAY.getMonth(), TODAY.getDate() + day, 9);

// A page is open in WebKitGTK, as its driver says, while its modules have yet to run.
const load = async (engine, address) => {
  await engine.open(address);
  await engine.run(() => new Promise((done) => {
    const look = () => (window.troubles ? done() : setTimeout(look, 25));
    look();
  }));
};

// Inside the page: what has the focus, and the key that brings it closer to a control, unless that has it.
const towards = ([selector, text]) => {
  const [element] = all();
  const name = (part) => (part.textContent.trim() || `${part.type} ${part.name} ${part.value}`);
  const parts = [...find(element, '.soleus').querySelectorAll(selector)];
  const part = parts.find((each) => !text || name(each) === text);
  if (!part) throw new Error(`no “${text ?? selector}” among ${parts.map(name).join(', ')}`);
  const at = element.shadowRoot.activeElement;
  // A document that has just been opened has the focus nowhere, and the first Tab leads to its first stop.
  if (!at && window.hasHadFocus) throw new Error(`the focus is lost on the way to “${text ?? selector}”`);
  if (!at) return { focus: 'nothing', key: 'Tab' };
  window.hasHadFocus = true;
  const focus = `${at.localName} “${name(at)}”`;
  if (at === part) return { focus, isChosen: part.checked };
  const isBehind = part.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING;
  // Only one radio of a group is a tab stop; the arrow keys lead to the others.
  if (at.type === 'radio' && at.name === part.name) return { focus, key: isBehind ? 'ArrowUp' : 'ArrowDown' };
  return { focus, key: isBehind ? 'Shift+Tab' : 'Tab' };
};

// A runner with a keyboard. A control is a selector, with the text that it has if the selector is not enough.
function runner(engine, address) {
  const reach = async (selector, text) => {
    const passed = [];
    for (;;) {
      const { focus, key, isChosen } = await engine.run(towards, [selector, text]);
      if (!key) return isChosen;
      passed.push(`${focus}, ${key}`);
      if (passed.length > PRESSES_AT_MOST) assert.fail(`the keyboard does not reach ${text ?? selector}: ${passed.slice(-4).join(' → ')}`);
      await engine.press(key);
    }
  };
  const choose = async (selector) => {
    // An arrow key has already chosen a radio on the way.
    if (!await reach(selector)) await engine.press('Space');
    await engine.run((selector) => until(() => find(all()[0], selector).checked), selector);
    const { focus, key } = await engine.run(towards, [selector]);
    assert.equal(key, undefined, `${selector} has kept the focus, and not ${focus}`);
  };
  const enter = async (selector, text) => {
    await reach(selector, text);
    await engine.press('Enter');
  };
  // Does what leads to another screen, waits for it, and returns its heading, which has the focus.
  const leads = async (act) => {
    await engine.run(() => { window.screenBefore = find(all()[0], '.soleus'); });
    await act();
    return engine.run(async () => {
      await until(() => find(all()[0], '.soleus') !== window.screenBefore);
      await until(() => all()[0].shadowRoot.activeElement?.localName === 'h1');
      return all()[0].shadowRoot.activeElement.textContent;
    });
  };
  const press = (text) => leads(() => enter('button', text));
  const field = (name, value) => choose(`input[name="${name}"][value="${value}"]`);
  const texts = (selector) => engine.run((selector) => [...find(all()[0], '.soleus').querySelectorAll(selector)].map((part) => part.textContent), selector);

  return {
    choose, press, field, texts,
    link: (text) => leads(() => enter('.views a', text)),
    // Another view of an outcome, which is a part of the same screen.
    view: async (text) => {
      await enter('.views a', text);
      await engine.run((text) => until(() => find(all()[0], '.views [aria-current]')?.textContent === text
        && all()[0].shadowRoot.activeElement?.localName === 'h1'), text);
    },
    // The weeks before those of a diary.
    earlier: async () => {
      const [before] = await texts('.day');
      await enter('button', 'Earlier');
      await engine.run((before) => until(() => find(all()[0], '.day').textContent !== before
        && all()[0].shadowRoot.activeElement?.localName === 'h1'), before);
    },
    shows: (selector) => engine.run((selector) => until(() => find(all()[0], selector)), selector),
    heading: async () => (await texts('h1'))[0],
    reason: async () => (await texts('main .level .head p'))[0],
    level: () => engine.run(() => find(all()[0], 'main .level').dataset.level),
    // The page at a moment, as when the app is opened again. Until then nothing has gone wrong in the one before.
    open: async (moment, shows) => {
      const troublesBefore = await engine.run((at) => {
        window.name = at;
        return troubles;
      }, moment.getTime());
      assert.deepEqual([...troublesBefore, ...engine.troubles()], []);
      await load(engine, address);
      assert.ok(await engine.run(async (shows) => {
        await running(all()[0]);
        await until(() => find(all()[0], shows));
        return navigator.serviceWorker.controller !== null;
      }, shows), 'the page comes from the worker');
      assert.deepEqual(await notOnDay(engine, moment), []);
    },
    // The questions of the full check, from its first one or from the signs. Returns the codes of those that were asked.
    fullCheck: (answers) => engine.run(async (answers) => {
      const asked = [];
      await outcome(all()[0], new Proxy(answers, { get: (of, code) => { asked.push(code); return of[code]; } }));
      return asked;
    }, answers),
    checkIn: async ({ pain = 0, after, week } = {}) => {
      await press('None of these');
      await field('worst-pain', pain);
      await field('walking', 'as-usual');
      if (after) await field('after-run', after);
      if (week) await field('week', week);
      return press('See today');
    },
    // The run of today, begun at nine, as a runner types it.
    ran: async (pain) => {
      await press('Write down a run');
      await reach('#run-began');
      const typed = () => engine.run(() => find(all()[0], '#run-began').value);
      // Firefox goes on from the hour to the minutes by itself, WebKitGTK with a Tab.
      const isByItself = await engine.run(() => navigator.userAgent.includes('Firefox'));
      for (const key of ['0', '9', ...isByItself ? [] : ['Tab'], '0', '0']) await engine.press(key);
      // Where the machine has a clock of twelve hours there is a third part.
      if (!await typed()) for (const key of ['Tab', 'A']) await engine.press(key);
      assert.equal(await typed(), '09:00');
      await field('run-pain', pain);
      return press('Save');
    },
  };
}

async function threeWeeks(visit) {
  const on = (day) => visit.open(morning(day), 'main.companion');

  // A plan is started from the outcome of a check.
  await visit.open(morning(0), 'input[name=sign]');
  await visit.fullCheck(ACHE);
  await visit.view('Plan');
  await visit.press('Start this plan');
  await visit.shows('input[name=line]');
  assert.equal(await visit.heading(), 'Any of these now?');
  await visit.checkIn();

  // Every goal of the stage is ticked. The walk counts with the next morning, and hops hold a run back for a day.
  await visit.link('Progress');
  await visit.press('Your next goals');
  const goals = await visit.texts('main .choice');
  assert.ok(goals.length > 2, goals.join());
  for (const goal of goals.keys()) await visit.choose(`main .choice:nth-child(${goal + 1}) input`);
  await visit.press('Save');
  await on(1);
  await visit.checkIn();
  await on(2);
  assert.equal(await visit.heading(), 'Since yesterday, any of these?');
  const answer = await visit.checkIn();
  assert.match(answer, /^Run today: step \d+$/, await visit.reason());
  const step = Number(answer.match(/\d+/)[0]);

  // The run is written down after it. Pain 3 in it was a hold.
  await visit.ran(3);
  assert.match(await visit.reason(), /The calf needs a day between/);
  await on(3);
  await visit.checkIn({ after: 'same' });
  await on(4);
  assert.equal(await visit.checkIn(), `Run today: step ${step}`, `a hold repeats the step: ${await visit.reason()}`);

  // Too much: rest today and tomorrow, then gently, then one step lower. After seven days the check asks one thing more.
  assert.equal(await visit.ran(5), 'Rest today');
  await on(5);
  assert.equal(await visit.checkIn({ pain: 1, after: 'settled' }), 'Rest today');
  await on(6);
  assert.equal(await visit.checkIn({ pain: 1 }), 'Walk and gentle moves today');
  await on(7);
  assert.equal(await visit.checkIn({ pain: 1, week: 'better' }), `Run today: step ${Math.max(1, step - 1)}`, await visit.reason());

  // The calf swells: the plan locks at once, the full check opens with what is known.
  await on(8);
  await visit.field('line', 'bigger');
  assert.equal(await visit.press('Continue · 1 ticked'), 'Do the full check now');
  assert.deepEqual(await visit.texts('.exercise'), [], 'nothing to train on');
  await visit.press('Start the full check');
  const asked = await visit.fullCheck({ ...CALM, size: 'swelling-marked' });
  assert.ok(!asked.includes('age'), 'the age is known');
  for (const code of ['size', 'site', 'onset']) assert.ok(asked.includes(code), `after a sign ${code} is asked again`);
  assert.equal(await visit.level(), 'same_day');
  assert.equal(await visit.press('Back to my plan'), 'Get seen today');

  // It stays so until somebody has seen it, also days later.
  await on(12);
  assert.equal(await visit.heading(), 'Get seen today');
  await visit.press('A clinician has seen me');
  await visit.field('may-load', 'yes');
  await visit.field('may-run', 'yes');
  await visit.press('Save');

  // The next run waits for a full check of its own.
  await on(13);
  await visit.checkIn();
  assert.match(await visit.reason(), /^Before the next run, do the full check again/);
  await visit.press('Start the full check');
  await visit.fullCheck(ACHE);
  assert.equal(await visit.level(), 'self_care');
  await visit.press('Back to my plan');
  await on(14);
  assert.equal(await visit.checkIn({ week: 'same' }), 'Run today: step 1', await visit.reason());

  // All of it is in the diary, also after the app is opened again.
  await visit.link('Diary');
  const lately = await visit.texts('.day');
  for (const written of ['Check: signs ticked', 'Seen by a clinician', 'Check: pain 0']) assert.ok(lately.some((day) => day.includes(written)), `${written} in ${lately.join('\n')}`);
  await visit.earlier();
  const earlier = await visit.texts('.day');
  for (const written of ['Plan started', `Step ${step}`]) assert.ok(earlier.some((day) => day.includes(written)), `${written} in ${earlier.join('\n')}`);
}

inEachEngine(() => startSite({ script: clockByName(TODAY) + INSIDE }), (test) => {
  test('three weeks by keyboard alone, offline after the first visit: goals, a run, a hold, a flare, a swollen calf, the full check, a clinician, and back', async ({ engine, site }) => {
    await load(engine, site.address);
    // Every file is cached, and the worker serves the page from the next load on.
    await engine.run(async () => {
      await until(() => document.querySelector('[data-part=saved]:not([hidden])'));
      await navigator.serviceWorker.ready;
    });
    const visit = runner(engine, site.address);
    await site.down();
    try {
      await threeWeeks(visit);
      // The next test of the same window is not to begin in two weeks.
      await visit.open(TODAY, 'main.companion');
    } finally {
      await site.up();
    }
  });
});
