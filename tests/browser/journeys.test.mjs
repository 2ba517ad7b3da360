// Visits as runners make them: the five levels by touch and by keyboard alone, on the app's own page and on a club's,
// then what can happen on the way.

import assert from 'node:assert/strict';
import { shareApp, test } from './harness.mjs';
import { EMERGENCY, JOURNEYS, UNDER_16 } from './journeys.mjs';
import { POLICY, SCRIPT, shareSite } from './site.mjs';
import { PHONE, keyboard, quick, touch } from './visit.mjs';

const app = shareApp();
const site = shareSite();

const SCREENS_AT_MOST = 16;
const open = async (options = {}) => quick(await app.newPage({ ...PHONE, ...options }));

async function assertOutcome(visit, { level, dials, has, lacks }) {
  assert.equal(await visit.level(), level);
  assert.equal(await visit.count('main .view:not([hidden]) .level h1'), 1, 'the level is the heading, which has the focus');
  for (const part of has) assert.ok(await visit.count(part) > 0, `${part} is there`);
  for (const part of lacks) assert.equal(await visit.count(part), 0, `${part} is not there`);
  if (dials) assert.equal((await visit.dials('main .level'))[0], dials);
}

// The whole visit, with the progress line checked against the screens that follow.
async function countedOutcome(visit, answers) {
  const counts = [];
  let before;
  const seen = await visit.outcome(answers, {
    before: async () => { before = await visit.left(); },
    after: async () => { counts.push({ before, after: await visit.left() }); },
  });
  counts.forEach(({ before, after }, index) => {
    const next = counts[index + 1]?.before;
    if (next !== undefined) assert.equal(next, after - 1, `the count on screen ${index + 2} continues from that on ${index + 1}`);
    // Answers may rule a screen out. Those of this runner open none.
    assert.ok(after <= before, `an answer of screen ${index + 1} added no screen`);
    assert.ok(after >= counts.length - 1 - index, `screen ${index + 1} announces no fewer screens than follow`);
  });
  assert.ok(seen.length <= SCREENS_AT_MOST, `${seen.length} screens: ${seen.join(' → ')}`);
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
      // A same-day outcome is offered as soon as it is certain; the others come when everything has been asked.
      if (journey.level === 'same_day') assert.ok(counts.at(-1).after > 0);
      else assert.equal(counts.at(-1).after, 0);
      visit.page.assertQuiet?.();
    });
  }
}

test('an answer that opens a screen is counted before the screen appears', async () => {
  const visit = await open();
  const { counts } = await countedOutcome(visit, { onset: 'onset-recurrent', relief: '0-10-minutes' });
  assert.equal(await visit.level(), 'self_care');
  assert.equal(counts.length, 12, 'one screen more than without pain on a run');
  assert.ok(counts.every(({ before, after }) => before === after), 'the first number allowed for it');
});

test('a follow-up comes below its question, and the keyboard stays where it is', async () => {
  const visit = keyboard(await app.newPage({ width: 1280, height: 800 }));
  await visit.run({}, { until: 'age' });
  assert.deepEqual(await visit.asked(), ['age']);
  await visit.answer('age', '30-39');
  assert.deepEqual(await visit.asked(), ['age', 'pregnancy']);
  assert.ok(await visit.box('age', '30-39').evaluate((box) => box.getRootNode().activeElement === box));
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
  assert.deepEqual(await visit.asked(), ['feel']);
  assert.deepEqual(await visit.chosen('feel'), []);
});

test('the offer of a same-day outcome can wait, and stays within reach', async () => {
  const visit = await open();
  await visit.run({ 'pain-now': '8' });
  assert.equal(await visit.level(), 'same_day');
  assert.equal(await visit.count('main.offer'), 1);
  await visit.go('Answer the rest first');
  const rest = await visit.run();
  assert.equal(rest.length, 7, 'six more screens, and the check screen');
  await visit.go('See the result');
  assert.equal(await visit.level(), 'same_day');
});

test('“Not sure” about how one leg looks is not taken for “no”', async () => {
  const visit = await open();
  await visit.outcome({ size: 'not-sure' });
  assert.equal(await visit.level(), 'same_day');
});

test('“Not sure” on a list asks about which, and requires one to be marked', async () => {
  const visit = await open();
  await visit.run({}, { until: 'skin' });
  await visit.answer('size', 'swelling-none');
  await visit.answer('skin', 'bruise');
  await visit.answer('bruise-size', 'none');
  await visit.leads(() => visit.answer('skin', 'not-sure'));
  assert.equal(await visit.count('input[name=about-which][value=bruise]'), 0, 'what is ticked is not in doubt');
  assert.equal(await visit.count('[role=alert]'), 0);
  await visit.press('Continue');
  await visit.shown.locator('[role=alert]').waitFor();
  await visit.answer('about-which', 'skin-break');
  await visit.go('Continue');

  // Broken skin leaves no level 2 rule open by itself: the visit continues, and the doubt stays with the answer.
  assert.ok((await visit.asked()).includes('feel'));
  await visit.go('Back');
  assert.deepEqual(await visit.chosen('about-which'), ['skin-break']);
  await visit.go('Back');
  assert.deepEqual(await visit.chosen('skin'), ['bruise', 'not-sure']);
  assert.equal(await visit.count('.choice:has([value=skin-break]) .tag'), 1);
});

test('“Not sure” about an emergency sign is followed up the same way, and is a same-day matter', async () => {
  const visit = await open();
  await visit.go('Not sure');
  await visit.answer('about-which', 'sign-cold-foot');
  await visit.go('Continue');
  await visit.go('See what to do');
  assert.equal(await visit.level(), 'same_day');
});

// The answers on the check screen, by question text.
const readBack = (visit) => visit.shown.locator('.row').evaluateAll((rows) =>
  Object.fromEntries(rows.map((row) => [row.querySelector('dt').textContent, row.querySelector('dd').textContent])));
const differing = (before, after) => Object.keys({ ...before, ...after }).filter((title) => before[title] !== after[title]);

test('one answer can be changed from the check screen, and the rest stays', async () => {
  const visit = await open();
  await visit.run();
  const before = await readBack(visit);
  await visit.change('skin');
  assert.deepEqual(await visit.chosen('size'), ['swelling-none']);
  assert.deepEqual(await visit.chosen('skin'), ['none']);
  await visit.screen();
  await visit.answer('skin', 'bruise');
  await visit.screen();
  await visit.go('Continue');
  assert.deepEqual(differing(before, await readBack(visit)), [visit.titles.skin, visit.titles['bruise-size']]);
  await visit.go('See the result');
  assert.equal(await visit.level(), 'within_days');

  // Back from the outcome leads to the answers; unticked, all is as before.
  await visit.go('Back');
  await visit.change('skin');
  await visit.untick('skin', 'bruise');
  await visit.answer('skin', 'none');
  await visit.go('Continue');
  assert.deepEqual(await readBack(visit), before);
});

test('a changed answer asks again only what it opens, and what it rules out is kept for later', async () => {
  const visit = await open();
  await visit.run();
  const before = await readBack(visit);
  await visit.change('onset');
  await visit.answer('onset', 'onset-recurrent');
  await visit.go('Continue');
  assert.deepEqual(await visit.asked(), ['relief', 'exertion-foot']);
  await visit.screen({ relief: '11-30-minutes' });
  await visit.go('Continue');
  assert.equal(differing(before, await readBack(visit)).length, 3);

  await visit.change('age');
  await visit.answer('age', '60-64');
  await visit.go('Continue');
  assert.ok(!(visit.titles.pregnancy in await readBack(visit)));
  await visit.change('age');
  await visit.answer('age', '30-39');
  assert.deepEqual(await visit.chosen('pregnancy'), ['not-pregnant']);
});

test('Continue without an answer says what is missing and stays', async () => {
  const visit = await open();
  await visit.run({}, { until: 'age' });
  await visit.press('Continue');
  await visit.shown.locator('[role=alert]').waitFor();
  assert.deepEqual(await visit.asked(), ['age']);
  const [error] = await visit.shown.locator('[role=alert]').evaluateAll((alerts) => alerts.map(({ id }) => id));
  assert.match(await visit.shown.locator('.question').getAttribute('aria-describedby'), new RegExp(`\\b${error}\\b`));
  await visit.screen();
  assert.equal(await visit.count('[role=alert]'), 0);
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
    'site-calf-outer': [[72, 150], [76, 220], [78, 288]],
    'site-calf-mid': [[128, 140], [128, 210], [120, 288]],
    'site-calf-upper-inner': [[184, 150], [185, 220], [183, 284]],
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
    await visit.run({}, { until: 'leg' });
    await visit.answer('leg', leg);
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
  await visit.run({}, { until: 'leg' });
  await visit.answer('leg', 'both-legs');
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
  await visit.run({}, { until: 'leg' });
  await visit.answer('leg', 'left-leg');
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
  const { x, y, width, height } = await target.boundingBox();
  await page.evaluate(() => {
    window.click = null;
    addEventListener('click', (event) => { window.click ??= event; }, { capture: true, once: true });
  });
  await page.touchscreen.tap(x + width / 2, y + height / 2);
  await page.waitForFunction(() => window.click);
  return page.evaluate(() => window.click.defaultPrevented);
}

for (const ms of [0, 50, 150, 250, 399]) {
  test(`a second tap on the main action ${ms} ms after the first skips no screen and answers nothing`, async () => {
    const visit = await open();
    const { page, shown } = visit;
    const seen = [];
    const action = shown.locator('.bar .go');
    while (await action.count()) {
      if (await shown.locator('.lane').count()) await visit.screen();
      await hurry(page, 1000);
      const before = await visit.heading();
      seen.push(await visit.leads(async () => assert.equal(await tapBlindly(page, action), false)));
      assert.notEqual(seen.at(-1), before);
      await hurry(page, ms);
      // If the new screen has a main action too, straight onto it.
      const next = await action.count() ? action : shown.locator('.call').first();
      if (await next.count()) assert.equal(await tapBlindly(page, next), true, `refused on “${seen.at(-1)}”`);
      await twoFrames(page);
      assert.equal(await visit.heading(), seen.at(-1), 'the screen stays');
      assert.ok(await shown.locator('h1').evaluate((heading) => heading.getRootNode().activeElement === heading), 'and its heading has the focus');
      assert.equal(await visit.count('[role=alert]'), 0, `no error on “${seen.at(-1)}”`);
      assert.equal(await visit.count('.question input:checked'), 0, `no answer on “${seen.at(-1)}”`);
    }
    assert.ok(seen.length > 10 && seen.includes('Check your answers'), seen.join(' → '));
    assert.equal(await visit.level(), 'self_care');
  });
}

test('a screen accepts a press 400 ms after it appears', async () => {
  const visit = await open();
  await visit.go('None of these');
  await hurry(visit.page, 400);
  assert.equal(await tapBlindly(visit.page, visit.shown.locator('.bar .go')), false);
  await visit.shown.locator('.questions [role=alert]').waitFor();
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
  const { page, shown } = visit;
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
  await tap(shown.locator('.bar .go'), 0.25);
  await twoFrames(page);
  assert.equal(await visit.count('[role=alert]'), 0);
  await tap(shown.locator('.bar .go'), 60);
  await shown.locator('.questions [role=alert]').waitFor();
});
