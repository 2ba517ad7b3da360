// Visits as runners make them: the five levels by touch and by keyboard alone, on the app's own page and on a club's,
// then what can happen on the way.

import assert from 'node:assert/strict';
import { shareApp, test } from './harness.mjs';
import { EMERGENCY, JOURNEYS, UNDER_16 } from './journeys.mjs';
import { POLICY, SCRIPT, shareSite } from './site.mjs';
import { CALM, PHONE, keyboard, quick, touch } from './visit.mjs';

const app = shareApp();
const site = shareSite();

const SCREENS_AT_MOST = 24;
const open = async (options = {}) => quick(await app.newPage({ ...PHONE, ...options }));

async function assertOutcome(visit, { level, dials, has, lacks }) {
  assert.equal(await visit.level(), level);
  assert.equal(await visit.count('main .view:not([hidden]) .level h1'), 1, 'the level is the heading, which has the focus');
  for (const part of has) assert.ok(await visit.count(part) > 0, `${part} is there`);
  for (const part of lacks) assert.equal(await visit.count(part), 0, `${part} is not there`);
  if (dials) assert.equal((await visit.dials('main .level'))[0], dials);
}

// The whole visit, with the progress line of each question checked against the questions that follow. `after` is what it
// says once the question is answered, where that does not lead on by itself.
async function countedOutcome(visit, answers, most = SCREENS_AT_MOST) {
  const counts = [];
  const seen = await visit.outcome(answers, {
    before: async () => { counts.push({ ...await visit.progress(), code: await visit.asked() }); },
    after: async () => { counts.at(-1).after = (await visit.progress()).left; },
  });
  counts.forEach(({ code, step, left, after = left }, index) => {
    const next = counts[index + 1];
    // Answers may rule a step out. Those of this runner open none.
    assert.ok(after <= left, `an answer to ${code} added no step`);
    if (!next) return;
    const passed = next.step - step;
    assert.ok(passed === 0 || passed === 1, `step ${next.step} comes after ${step}`);
    assert.ok(next.left <= after - passed, `the count at ${next.code} continues from that at ${code}`);
    if (counts[index].after !== undefined) assert.equal(next.left, after - passed, `no other than the answer to ${code} changes the count`);
    assert.ok(after >= counts.at(-1).step - step, `${code} announces no fewer steps than follow`);
  });
  assert.ok(seen.length <= most, `${seen.length} screens: ${seen.join(' → ')}`);
  return { seen, counts };
}

// The two lines that a webmaster adds, under the policy that docs/EMBED.md asks for. Errors, and requests after the
// widget is ready, are checked when the journey is over.
async function onClubPage() {
  const { width, height, ...phone } = PHONE;
  const page = await site.open(`<h1>The club</h1><soleus-triage></soleus-triage>${SCRIPT}`, {
    policy: POLICY, viewport: { width, height }, ...phone,
    before: (page) => page.addInitScript(() => addEventListener('soleus-ready', () => { window.isReady = true; })),
  });
  await page.waitForFunction(() => window.isReady);
  const from = site.asked.length;
  page.assertQuiet = () => {
    assert.deepEqual(page.errors, [], 'no error and no violation');
    assert.deepEqual(site.asked.slice(from), [], 'no requests');
  };
  return page;
}

for (const [how, start, openPage] of [
  ['by touch', touch, () => app.newPage(PHONE)],
  ['by keyboard alone', keyboard, () => app.newPage({ width: 1280, height: 800 })],
  ['on a club’s page', touch, onClubPage],
]) {
  test(`emergency, ${how}: one tap from opening`, async () => {
    const visit = start(await openPage());
    await visit.sign(EMERGENCY.sign);
    await assertOutcome(visit, EMERGENCY);
    visit.page.assertQuiet?.();
  });

  for (const journey of JOURNEYS) {
    test(`${journey.level}, ${how}`, async () => {
      const visit = start(await openPage());
      const { counts } = await countedOutcome(visit, journey.answers);
      await assertOutcome(visit, journey);
      // A same-day outcome opens as soon as it is certain; the others come when everything has been asked.
      if (journey.level === 'same_day') assert.ok(counts.at(-1).left > 0);
      else assert.equal(counts.at(-1).left, 0);
      visit.page.assertQuiet?.();
    });
  }
}

test('an answer that opens a step is counted before the step appears', async () => {
  const visit = await open();
  const { counts } = await countedOutcome(visit, { onset: 'onset-recurrent', relief: '0-10-minutes' }, SCREENS_AT_MOST + 1);
  assert.equal(await visit.level(), 'self_care');
  const steps = new Set(counts.map(({ step }) => step));
  assert.equal(steps.size, 12, 'one step more than without pain on a run');
  const [{ step, left }] = counts;
  assert.ok(counts.every((later) => later.step + later.left === step + left), 'the first number allowed for it');
});

test('one question is on a screen, and by keyboard an answer does not lead on until Continue is pressed', async () => {
  const visit = keyboard(await app.newPage({ width: 1280, height: 800 }));
  await visit.run({}, { until: 'age' });
  assert.equal(await visit.count('main .question'), 1);
  // The arrow keys pass through the ages before this one.
  await visit.answer('age', '30-39');
  assert.equal(await visit.asked(), 'age');
  assert.deepEqual(await visit.chosen('age'), ['30-39']);
  assert.ok(await visit.box('age', '30-39').evaluate((box) => box.getRootNode().activeElement === box), 'the keyboard stays where it is');
  await visit.go('Continue');
  assert.equal(await visit.asked(), 'pregnancy', 'a follow-up is the next screen');
});

test('a choice by touch leads on by itself the first time, and on the way back waits for Continue', async () => {
  const visit = touch(await app.newPage(PHONE));
  await visit.run({}, { until: 'onset' });
  assert.equal(await visit.onward().count(), 0, 'nothing to go on with yet');
  const onset = await visit.heading();
  await visit.leads(() => visit.answer('onset', 'onset-gradual'));
  assert.notEqual(await visit.asked(), 'onset');
  assert.equal(await visit.go('Back'), onset);
  // One that was already answered is changed as often as the runner likes.
  await visit.answer('onset', 'onset-sudden');
  await visit.answer('onset', 'onset-gradual');
  assert.deepEqual(await visit.chosen('onset'), ['onset-gradual']);
  await visit.go('Continue');
});

test('an emergency interrupts at the tap, wherever it is reached, and help is never more than two taps away', async () => {
  const visit = await open();
  await visit.run({}, { until: 'feel' });
  await visit.go('Emergency help');
  assert.deepEqual(await visit.dials('main'), ['999']);
  await visit.go('Back');
  await visit.answer('feel', 'tense-hard');
  await visit.leads(() => visit.answer('feel', 'pain-out-of-proportion'));
  await assertOutcome(visit, EMERGENCY);
  // Back asks first, and keeps the answers until the runner confirms.
  await visit.go('Back');
  assert.equal(await visit.count('.level'), 0);
  await visit.go('No, it is true');
  assert.equal(await visit.level(), 'emergency');
});

test("the browser's Back from an emergency asks first too, and the first screen has no Back of its own", async () => {
  const visit = await open();
  await visit.sign('sign-urine');
  await visit.leads(() => visit.page.goBack());
  await visit.go('No, it is true');
  assert.equal(await visit.level(), 'emergency');

  const other = await open();
  await other.go('None of these');
  await other.go('Back');
  assert.equal(await other.count('button.back'), 0);
});

test('an emergency answer is taken back only when that is confirmed, and the hand-over reports it', async () => {
  const visit = await open();
  await visit.sign('sign-saddle');
  assert.equal(await visit.count('.tell .aside'), 0);
  await visit.go('I answered by mistake');
  const items = await visit.shown.locator('.list li').allTextContents();
  assert.equal(items.length, 1);
  await visit.go('Yes, take it back');
  assert.equal(await visit.count('input[name=sign]:checked'), 0);
  await visit.outcome();
  assert.equal(await visit.level(), 'self_care');
  assert.deepEqual(await visit.shown.locator('.tell .aside li').allTextContents(), items);
});

test('a later answer that is taken back is asked again', async () => {
  const visit = await open();
  await visit.run({ behavior: 'cramps', cramps: 'cramp-linked-to-run', feel: ['tense-hard', 'pain-out-of-proportion'] });
  assert.equal(await visit.level(), 'emergency');
  await visit.go('I answered by mistake');
  await visit.go('Yes, take it back');
  assert.equal(await visit.asked(), 'feel');
  assert.deepEqual(await visit.chosen('feel'), []);
  assert.deepEqual(await visit.pressed(), []);
});

test('a same-day outcome opens at once, and the rest can be answered for the clinician', async () => {
  const visit = await open();
  await visit.run({ 'pain-now': '8' });
  assert.equal(await visit.level(), 'same_day');
  assert.ok(await visit.shown.locator('main .level > .call').isVisible(), 'the number, before any offer');
  await visit.go('Answer 6 more steps: it may be an emergency');
  const steps = new Set();
  const rest = await visit.run({}, { before: async () => { steps.add((await visit.progress()).step); } });
  assert.equal(steps.size, 6, rest.join(' → '));
  assert.equal(rest.at(-1), 'Check your answers');
  await visit.go('See the result');
  assert.equal(await visit.level(), 'same_day');
  assert.equal(await visit.count('.onward'), 0, 'nothing is left to answer');
});

test('a same-day outcome that was put off stays within reach', async () => {
  const visit = await open();
  await visit.run({ 'pain-now': '8' });
  await visit.go('Answer 6 more steps: it may be an emergency');
  await visit.screen();
  await visit.go('See what to do');
  assert.equal(await visit.level(), 'same_day');
});

test('“Not sure” about how one leg looks is not taken for “no”', async () => {
  const visit = await open();
  await visit.outcome({ size: 'not-sure' });
  assert.equal(await visit.level(), 'same_day');
});

test('“Not sure” on a list asks about which, on the same list, and requires one to be marked', async () => {
  const visit = await open();
  const rows = (name) => visit.shown.locator(`.joined .choice:has([name="${name}"]) b`).allTextContents();
  const marked = () => visit.shown.locator('input[name=about-which]:enabled:checked').evaluateAll((boxes) => boxes.map(({ value }) => value));
  await visit.run({}, { until: 'skin' });
  const title = await visit.heading();
  const items = await rows('skin');
  await visit.answer('skin', 'bruise');
  assert.equal(await visit.leads(() => visit.answer('skin', 'not-sure')), title);
  assert.deepEqual(await rows('about-which'), items, 'no row has moved');
  const ticked = visit.box('about-which', 'bruise');
  assert.ok(await ticked.isChecked() && await ticked.isDisabled(), 'what is ticked is not in doubt');
  assert.deepEqual(await marked(), []);
  assert.equal(await visit.count('[role=alert]'), 0);
  await visit.press('Continue');
  const alert = visit.shown.locator('[role=alert]');
  await alert.waitFor();
  assert.ok((await alert.textContent()).includes(title), 'it names the question');
  assert.ok(await alert.evaluate((alert) => alert.getRootNode().activeElement === alert), 'it takes the focus');
  await visit.answer('about-which', 'skin-break');
  await visit.go('Continue');
  assert.equal(await visit.asked(), 'bruise-size');
  await visit.screen();

  // Broken skin leaves no level 2 rule open by itself: the visit continues, and the doubt stays with the answer.
  assert.equal(await visit.asked(), 'feel');
  await visit.go('Back');
  await visit.go('Back');
  assert.deepEqual(await marked(), ['skin-break']);
  await visit.go('Back');
  assert.deepEqual(await visit.chosen('skin'), ['bruise']);
  assert.deepEqual(await visit.pressed(), ['Not sure']);
  assert.equal(await visit.count('.choice:has([value=skin-break]) .tag'), 1);
});

test('“Not sure” about an emergency sign is followed up the same way, and is a same-day matter', async () => {
  const visit = await open();
  await visit.go('Not sure');
  await visit.answer('about-which', 'sign-cold-foot');
  await visit.go('Continue');
  assert.equal(await visit.level(), 'same_day');
  assert.ok(await visit.count('.onward button'), 'and the rest can be answered');
});

// The answers on the check screen, by question text.
const readBack = (visit) => visit.shown.locator('.row').evaluateAll((rows) =>
  Object.fromEntries(rows.map((row) => [row.querySelector('dt').textContent, row.querySelector('dd').textContent])));
const differing = (before, after) => Object.keys({ ...before, ...after }).filter((title) => before[title] !== after[title]);

test('one answer can be changed from the check screen, and the rest stays', async () => {
  const visit = await open();
  await visit.run();
  const before = await readBack(visit);
  await visit.change('size');
  assert.deepEqual(await visit.chosen('size'), ['swelling-none']);
  await visit.go('Continue');
  await visit.change('skin');
  assert.deepEqual(await visit.chosen('skin'), []);
  assert.deepEqual(await visit.pressed(), ['None of these']);
  await visit.answer('skin', 'bruise');
  assert.deepEqual(await visit.pressed(), []);
  await visit.go('Continue · 1 ticked');
  assert.equal(await visit.asked(), 'bruise-size');
  await visit.screen();
  assert.deepEqual(differing(before, await readBack(visit)), [visit.titles.skin, visit.titles['bruise-size']]);
  await visit.go('See the result');
  assert.equal(await visit.level(), 'within_days');

  // Back from the outcome leads to the answers; unticked, all is as before.
  await visit.go('Back');
  await visit.change('skin');
  await visit.untick('skin', 'bruise');
  await visit.go('None of these');
  assert.deepEqual(await readBack(visit), before);
});

test('a changed answer asks again only what it opens, and what it rules out is kept for later', async () => {
  const visit = await open();
  await visit.run();
  const before = await readBack(visit);
  await visit.change('onset');
  await visit.answer('onset', 'onset-recurrent');
  await visit.go('Continue');
  assert.equal(await visit.asked(), 'relief');
  await visit.screen({ relief: '11-30-minutes' });
  assert.equal(await visit.asked(), 'exertion-foot');
  await visit.screen();
  assert.equal(differing(before, await readBack(visit)).length, 3);

  await visit.change('age');
  await visit.answer('age', '60-64');
  await visit.go('Continue');
  assert.ok(!(visit.titles.pregnancy in await readBack(visit)));
  await visit.change('age');
  await visit.answer('age', '30-39');
  await visit.go('Continue');
  assert.equal((await readBack(visit))[visit.titles.pregnancy], before[visit.titles.pregnancy]);
  await visit.change('pregnancy');
  assert.deepEqual(await visit.chosen('pregnancy'), ['not-pregnant']);
});

test('Continue without an answer says what is missing, takes the focus and stays', async () => {
  const visit = await open();
  await visit.run({}, { until: 'site' });
  const title = await visit.heading();
  assert.match(await visit.onward().innerText(), /^Continue\s+Tap the spot$/);
  await visit.onward().tap();
  const alert = visit.shown.locator('[role=alert]');
  await alert.waitFor();
  assert.equal(await visit.asked(), 'site');
  assert.ok((await alert.textContent()).includes(title), 'it names the question');
  assert.ok(await alert.evaluate((alert) => alert.getRootNode().activeElement === alert));
  assert.ok((await visit.shown.locator('.question').getAttribute('aria-describedby')).split(' ').includes(await alert.getAttribute('id')));
  await visit.answer('site', 'site-calf-mid');
  assert.equal(await visit.count('[role=alert]'), 0);
  await visit.leads(() => visit.onward().tap());
  assert.notEqual(await visit.asked(), 'site');
});

test('after “Start again” an urgent result stands until a clinician has seen the runner', async () => {
  const visit = await open();
  await visit.outcome({ 'pain-now': '9' });
  await visit.go('Start again');
  assert.equal(await visit.count('input:checked'), 0);
  // There is no way back to the old outcome: its answers are gone.
  await visit.page.goBack();
  await visit.shown.locator('input[name=sign]').first().waitFor();

  await visit.outcome();
  assert.equal(await visit.level(), 'same_day');
  assert.equal(await visit.count('.track'), 0);
  await visit.press('A clinician has seen me');
  await visit.shown.locator('.level[data-level=self_care]').waitFor();
  assert.equal(await visit.count('.track'), 1);
});

test('under 16 the outcome is the urgency alone', async () => {
  const visit = await open();
  await visit.outcome(UNDER_16.answers);
  await assertOutcome(visit, UNDER_16);
});

const country = (visit) => visit.shown.getByRole('combobox', { name: 'Choose your country' });
const chosenCountry = (visit) => country(visit).evaluate((list) => list.selectedOptions[0]?.textContent);

test('the country can be changed, and the number follows', async () => {
  const visit = await open();
  await visit.sign('sign-sepsis');
  assert.equal((await visit.dials('.level'))[0], '999');
  assert.equal(await chosenCountry(visit), 'United Kingdom');
  await country(visit).selectOption('Australia');
  await visit.shown.locator('.level > .call[href="tel:000"]').waitFor();
  assert.equal(await visit.heading(), 'Call 000 now');
  // The list follows a page that names another country, also after it has been used.
  await visit.page.evaluate(() => document.querySelector('soleus-triage').setAttribute('region', 'CH'));
  await visit.shown.locator('.level > .call[href="tel:144"]').waitFor();
  assert.equal(await chosenCountry(visit), 'Switzerland');
});

test('by keyboard alone a country is found by typing its name, and the list keeps the focus', async () => {
  const page = await app.newPage({ width: 1280, height: 800 });
  const visit = keyboard(page);
  await visit.sign('sign-sepsis');
  assert.ok(await country(visit).locator('option').count() > 60);
  await country(visit).focus();
  await page.keyboard.type('Germ');
  await visit.shown.locator('.level > .call[href="tel:112"]').waitFor();
  assert.equal(await chosenCountry(visit), 'Germany');
  assert.ok(await country(visit).evaluate((list) => list.getRootNode().activeElement === list));
});

test('where the time zone is of no known country, several numbers are shown until one is chosen', async () => {
  const visit = await open({ timezoneId: 'Pacific/Fiji', locale: 'fr-FR' });
  await visit.sign('sign-cold-foot');
  assert.deepEqual(await visit.dials('.level > .numbers'), ['999', '112', '911', '000']);
  assert.equal(await chosenCountry(visit), 'Choose your country');
  await country(visit).selectOption('New Zealand');
  await visit.shown.locator('.level > .call[href="tel:111"]').waitFor();
  assert.equal(await chosenCountry(visit), 'New Zealand');
});

test('each view of an outcome is a page: its link, Back and forward lead to it, and what is ticked stays', async () => {
  const visit = await open();
  const { page, shown } = visit;
  await visit.outcome();
  assert.equal(await visit.view('Plan'), 'Your plan');
  assert.equal(await shown.locator('.view:visible').count(), 1);
  const done = shown.locator('.exercise input').first();
  await done.locator('xpath=ancestor::label[1]').tap();
  const address = page.url();
  assert.equal(await visit.view('Why'), 'Why this advice');
  assert.equal(page.url(), address, 'the address belongs to the page');
  await page.goBack();
  await shown.locator('.views [aria-current]', { hasText: 'Plan' }).waitFor();
  assert.ok(await done.isChecked());
  await shown.locator('.back').tap();
  await shown.locator('.views [aria-current]', { hasText: 'Today' }).waitFor();
  assert.equal(await visit.level(), 'self_care');
  assert.equal(await shown.locator('.view:visible .level').count(), 1);
  await page.goForward();
  await shown.locator('.views [aria-current]', { hasText: 'Plan' }).waitFor();
  await page.goBack();
  await page.goBack();
  await shown.getByRole('heading', { level: 1, name: 'Check your answers' }).waitFor();
});

test('paper has every view, and the hand-over alone where that is open', async () => {
  const visit = await open();
  await visit.outcome();
  const printed = () => visit.shown.locator('.view').evaluateAll((views) =>
    views.filter((view) => getComputedStyle(view).display !== 'none').map((view) => view.dataset.view));
  for (const [name, expected] of [['Today', ['today', 'plan', 'why', 'clinician']], ['Why', ['today', 'plan', 'why', 'clinician']], ['Clinician', ['clinician']]]) {
    if (name !== 'Today') await visit.view(name);
    await visit.page.emulateMedia({ media: 'print' });
    assert.deepEqual(await printed(), expected, name);
    await visit.page.emulateMedia({ media: null });
  }
});

for (const { level, answers, sign } of [EMERGENCY, ...JOURNEYS]) {
  test(`the first screenful of ${level} has the level, the act and its button on a short phone`, async () => {
    const visit = await open({ height: 640 });
    if (sign) await visit.sign(sign);
    else await visit.outcome(answers);
    const foot = (await visit.shown.locator('.views').boundingBox()).y;
    for (const part of ['.level .shape', 'h1', '.level :is(.call, .go)']) {
      const { y, height } = await visit.shown.locator(part).first().boundingBox();
      assert.ok(y >= 0 && y + height <= foot, `${part} ends at ${y + height}, the bar begins at ${foot}`);
    }
    assert.equal(await visit.count('.views a'), ['routine', 'self_care'].includes(level) ? 4 : 3);
  });
}

test('where the time zone names no place, the language points to the country', async () => {
  const visit = await open({ timezoneId: 'UTC', locale: 'fr-FR' });
  await visit.sign('sign-cold-foot');
  assert.equal((await visit.dials('.level'))[0], '15');
});

// Points on the lower leg, by site: on the drawing of a left leg, in the drawing's own units.
const LEG = {
  'From behind': {
    'site-behind-knee': [[128, 60], [95, 95], [160, 100]],
    'site-calf-outer': [[72, 150], [76, 220], [78, 288], [91, 210]],
    'site-calf-mid': [[128, 140], [128, 210], [120, 288], [102, 220], [154, 220]],
    'site-calf-upper-inner': [[184, 150], [185, 220], [183, 284], [165, 220]],
    'site-calf-deep-low': [[128, 312], [100, 330], [155, 350], [128, 374]],
    'site-fibula-focal': [[104, 400], [104, 470]],
    'site-achilles-mid': [[128, 396], [138, 440], [130, 474]],
    'site-achilles-heel': [[128, 504], [128, 540], [150, 520]],
  },
  'Inner side': {
    'site-calf-upper-inner': [[85, 120], [60, 200], [110, 150], [118, 220], [75, 288]],
    'site-calf-deep-low': [[78, 315], [115, 315], [95, 350], [98, 385], [115, 385]],
    'site-achilles-mid': [[104, 408], [110, 440], [104, 460]],
    'site-achilles-heel': [[95, 480], [85, 540], [120, 540]],
    'site-shin-front-muscle': [[165, 115], [145, 210]],
    'site-shin-inner-focal': [[145, 240], [142, 300], [140, 390], [150, 260]],
    'site-ankle-inner': [[140, 415], [145, 460], [150, 495]],
    'site-foot-or-toe': [[200, 500], [280, 535], [150, 540]],
  },
};
const VIEWS = Object.keys(LEG);

for (const [leg, views] of [['left-leg', VIEWS], ['right-leg', VIEWS], ['both-legs', [VIEWS[0], VIEWS[0], VIEWS[1], VIEWS[1]]]]) {
  test(`a tap on the drawing names the part of the leg that was touched, ${leg}`, async () => {
    const visit = await open();
    const { page, shown } = visit;
    await visit.run({ leg }, { until: 'site' });
    for (const [number, view] of views.entries()) {
      const drawing = shown.locator('.map svg').nth(number);
      await drawing.evaluate((svg) => svg.scrollIntoView({ block: 'center', behavior: 'instant' }));
      for (const [site, points] of Object.entries(LEG[view])) {
        for (const [x, y] of points) {
          // Reset for each point.
          await visit.answer('site', 'site-whole-leg');
          await drawing.evaluate((svg) => svg.scrollIntoView({ block: 'center', behavior: 'instant' }));
          const at = await drawing.evaluate((svg, [x, y]) => {
            const { a, b, c, d, e, f } = svg.querySelector('g').getScreenCTM();
            return { x: a * x + c * y + e, y: b * x + d * y + f };
          }, [x, y]);
          await page.touchscreen.tap(at.x, at.y);
          await page.waitForFunction(() =>
            !document.querySelector('soleus-triage').shadowRoot.querySelector('[value=site-whole-leg]').checked, null, { timeout: 2000 })
            .catch(() => {});
          assert.deepEqual(await visit.chosen('site'), [site], `${view}, drawing ${number}, at ${x}, ${y}`);
        }
      }
    }
  });
}

test('both legs are drawn alike, and neither wider than the screen', async () => {
  const visit = await open();
  await visit.run({ leg: 'both-legs' }, { until: 'site' });
  const boxes = await visit.shown.locator('.map svg').evaluateAll((drawings) => drawings.map((svg) => {
    const { x, y, width, height } = svg.querySelector('g').getBoundingClientRect();
    return { x, y: Math.round(y), width: Math.round(width), height: Math.round(height) };
  }));
  assert.equal(boxes.length, 4);
  for (const [left, right] of [[boxes[0], boxes[1]], [boxes[2], boxes[3]]]) {
    const { x, ...size } = left;
    assert.deepEqual({ ...right, x }, { ...size, x }, 'the same size at the same height');
    assert.ok(x < right.x, 'the left leg is on the left');
  }
});

test('a tap on the shin bone asks whether it is one spot or a strip', async () => {
  const visit = await open();
  await visit.run({}, { until: 'site' });
  await visit.answer('site', 'site-calf-deep-low');
  assert.equal(await visit.count('.shin'), 0);
  await visit.answer('site', 'site-shin-inner-focal');
  for (const [words, site] of [['A long strip', 'site-shin-inner-diffuse'], ['One spot, at the front', 'site-shin-front-focal'], ['One small spot', 'site-shin-inner-focal']]) {
    await visit.press(words);
    await visit.shown.locator('.shin [aria-current]', { hasText: words }).waitFor();
    assert.deepEqual(await visit.chosen('site'), [site]);
    assert.equal(await visit.count('.map .region.chosen'), 1, 'the bone is marked');
  }
});

// The second of two taps comes this many ms after the first, by the clock of events.
const hurry = (page, ms) => page.evaluate((ms) => { window.pressAfterMs = ms; }, ms);
const twoFrames = (page) => page.evaluate(() => new Promise((done) => {
  requestAnimationFrame(() => requestAnimationFrame(done));
}));
// Taps without checking what is there, and returns whether the tap was refused.
async function tapBlindly(page, target) {
  await target.scrollIntoViewIfNeeded();
  // The actions of a list come to the thumb in the frame after a scroll.
  await twoFrames(page);
  const { x, y, width, height } = await target.boundingBox();
  await page.evaluate(() => {
    window.click = null;
    addEventListener('click', (event) => { window.click ??= event; }, { capture: true, once: true });
  });
  await page.touchscreen.tap(x + width / 2, y + height / 2);
  await page.waitForFunction(() => window.click);
  return page.evaluate(() => window.click.defaultPrevented);
}

// What leads on from a screen: the choice of a question that takes one answer, else the main action of the bar. A place
// on the body map is chosen first.
async function leadingOn(visit) {
  const code = await visit.asked();
  const given = CALM[code] ?? 'none';
  if (code === 'site') await visit.answer(code, given);
  const box = visit.box(code, given);
  return code !== 'site' && await box.count() ? box.locator('xpath=ancestor::label[1]') : visit.onward();
}

for (const ms of [0, 50, 150, 250, 399]) {
  test(`a second tap ${ms} ms after the one that leads on skips no screen and answers nothing`, async () => {
    const visit = touch(await app.newPage(PHONE));
    const { page, shown } = visit;
    const seen = [];
    while (!await visit.count('main .level')) {
      await hurry(page, 1000);
      const target = await leadingOn(visit);
      const before = await visit.heading();
      seen.push(await visit.leads(async () => assert.equal(await tapBlindly(page, target), false)));
      assert.notEqual(seen.at(-1), before);
      await hurry(page, ms);
      // Straight onto the new screen's main action, and onto its first choice.
      for (const next of [visit.onward(), shown.locator('.call').first(), shown.locator('main .choice').first()]) {
        if (!await next.isVisible()) continue;
        assert.equal(await tapBlindly(page, next), true, `refused on “${seen.at(-1)}”`);
        await hurry(page, 0);
      }
      await twoFrames(page);
      assert.equal(await visit.heading(), seen.at(-1), 'the screen stays');
      assert.ok(await shown.locator('h1').evaluate((heading) => heading.getRootNode().activeElement === heading), 'and its heading has the focus');
      assert.equal(await visit.count('[role=alert]'), 0, `no error on “${seen.at(-1)}”`);
      assert.equal(await visit.count('.question input:checked, .bar [aria-pressed]'), 0, `no answer on “${seen.at(-1)}”`);
    }
    assert.ok(seen.length > 20 && seen.includes('Check your answers'), seen.join(' → '));
    assert.equal(await visit.level(), 'self_care');
  });
}

test('a double tap on a choice, both before its screen goes, leads on by one screen', async () => {
  const visit = touch(await app.newPage(PHONE));
  const { page } = visit;
  await visit.run({}, { until: 'age' });
  await hurry(page, 1000);
  const { x, y, width, height } = await (await leadingOn(visit)).boundingBox();
  const at = [x + width / 2, y + height / 2];
  await visit.leads(async () => {
    await page.touchscreen.tap(...at);
    await hurry(page, 100);
    await page.touchscreen.tap(...at);
  });
  await twoFrames(page);
  assert.equal(await visit.asked(), 'pregnancy');
  assert.deepEqual(await visit.chosen('pregnancy'), []);
});

test('a screen accepts a press 400 ms after it appears', async () => {
  const visit = touch(await app.newPage(PHONE));
  const { page } = visit;
  await visit.go('None of these');
  await hurry(page, 400);
  const target = await leadingOn(visit);
  await visit.leads(async () => assert.equal(await tapBlindly(page, target), false));
  assert.equal(await visit.asked(), 'pregnancy');
});

test('an outcome that has just appeared dials nothing, opens nothing and takes nothing back', async () => {
  const visit = await open();
  const { page, shown } = visit;
  await visit.run({}, { until: 'feel' });
  await visit.answer('feel', 'tense-hard');
  const sign = visit.box('feel', 'pain-out-of-proportion').locator('xpath=ancestor::label[1]');
  await visit.leads(async () => assert.equal(await tapBlindly(page, sign), false));
  // 399 ms in all.
  await hurry(page, 100);
  assert.equal(await tapBlindly(page, shown.locator('.level > .call')), true, 'the number');
  assert.equal(await tapBlindly(page, shown.locator('.level summary')), true, 'the other numbers');
  assert.equal(await tapBlindly(page, shown.getByRole('button', { name: 'I answered by mistake' })), true);
  await hurry(page, 99);
  assert.equal(await tapBlindly(page, shown.locator('.place select')), true);
  await twoFrames(page);
  assert.equal(await visit.level(), 'emergency');
  assert.equal(await visit.count('.level details[open]'), 0);
  await hurry(page, 1);
  assert.equal(await tapBlindly(page, shown.locator('.level summary')), false);
  await shown.locator('.level details[open]').waitFor();
});

test('two quick taps on Back go back one screen', async () => {
  const visit = await open();
  const { page, shown } = visit;
  const seen = await visit.run({}, { until: 'leg' });
  await hurry(page, 0);
  const back = shown.locator('button.back');
  await visit.leads(async () => {
    const { x, y, width, height } = await back.boundingBox();
    const at = [x + width / 2, y + height / 2];
    await hurry(page, 1000);
    await page.touchscreen.tap(...at);
    await hurry(page, 200);
    await page.touchscreen.tap(...at);
  });
  assert.equal(await visit.heading(), seen.at(-2));
});

test('key presses do not have to wait', async () => {
  const page = await app.newPage({ width: 1280, height: 800 });
  await hurry(page, 0);
  const visit = keyboard(page);
  await visit.outcome();
  assert.equal(await visit.level(), 'self_care');
});

test('by the browser’s own clock the second tap of a double tap does nothing', async () => {
  const visit = quick(await app.newPage({ ...PHONE, hand: null, today: null }));
  const { page } = visit;
  const devtools = await page.context().newCDPSession(page);
  // The browser takes the time of an input event from its sender.
  const began = Date.now() / 1000;
  const tap = async (target, after) => {
    const { x, y, width, height } = await target.boundingBox();
    const at = { x: x + width / 2, y: y + height / 2, button: 'left', clickCount: 1, timestamp: began + after };
    await devtools.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
    await devtools.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
  };
  await visit.go('None of these');
  const choice = await leadingOn(visit);
  await tap(choice, 0.25);
  await twoFrames(page);
  assert.deepEqual(await visit.chosen('age'), []);
  await visit.leads(() => tap(choice, 60));
  assert.equal(await visit.asked(), 'pregnancy');
});
