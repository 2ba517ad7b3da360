// @ts-check
// Every screen there is, in one list: what `make sheet` draws and what walk.test.mjs and access.test.mjs check.
//
//   for (const { name, walk } of VISITS) await walk(newPage, async (visit, screen) => { … });
//   const found = await tour(newPage, {}, (visit, screen) => [ …what is wrong ]);
//
// A visit opens a page of its own and shows some of the screens, one after another. `newPage` is that of shareApp
// (harness.mjs) or one like it. The visits together show every question, empty and answered, every level and every
// view of an outcome, and the screens of a page that has not loaded.

import { hold, rules } from './harness.mjs';
import { quick } from './visit.mjs';

/**
 * @import { LoadedPage, PageOptions } from './harness.mjs'
 * @typedef {ReturnType<typeof quick>} Visit
 * @typedef {(options: PageOptions) => Promise<LoadedPage>} NewPage
 * @typedef {(visit: Visit, screen: string) => Promise<unknown>} Look
 * @typedef {{ name: string, walk: (newPage: NewPage, look: Look) => Promise<void> }} Walk
 */

// Answers that, added to those of the calm runner, bring up every question and no emergency.
const EVERY_FOLLOW_UP = {
  'onset': 'onset-sudden', 'leg': 'both-legs', 'pain-now': '6', 'pain-worst': '6', 'behavior': ['cramps', 'walk-claudication'],
  'cramps': 'cramp-linked-to-run', 'skin': ['redness', 'bruise'], 'feel': ['lump', 'bone-spot', 'knee-cyst'], 'lump-kind': 'lump-still',
  'nerve': 'numbness', 'clot-risk': 'long-journey', 'journey': '29-56-days-ago',
  'health': ['anticoagulant', 'statin', 'quinolone', 'diabetes', 'artery-trouble'], 'quinolone': 'over-30-days',
  'statin': 'statin-long', 'artery': 'foot-cold-longstanding',
};

const WASM = '**/page_bg.wasm';

// What a visit does at each of its screens.
/**
 * @param {Visit} visit
 * @param {Look} look
 */
function seen(visit, look) {
  const see = (/** @type {string} */ name) => look(visit, name);
  // An outcome is seen in each of its views, and left in the first, where Back leads out of it.
  const outcome = async (more = '') => {
    const name = `outcome ${await visit.level()}${more}`;
    const links = visit.shown.locator('nav a');
    const isOpen = (/** @type {string} */ view) => visit.shown.locator('nav a[aria-current]').filter({ hasText: view }).first().waitFor({ state: 'attached' });
    const [first, ...others] = (await links.allTextContents()).map((words) => words.trim());
    await see(`${name}, ${first}`);
    for (const view of others) {
      await links.filter({ hasText: view }).first().evaluate((/** @type {HTMLElement} */ link) => link.click());
      await isOpen(view);
      await see(`${name}, ${view}`);
    }
    for (const view of [first, ...others].slice(0, -1).reverse()) {
      await visit.page.goBack();
      await isOpen(String(view));
    }
  };
  const missing = async (/** @type {string} */ name) => {
    await visit.onward().evaluate((/** @type {HTMLElement} */ button) => button.click());
    await visit.shown.locator('[role=alert]').waitFor();
    await see(`${name}, missing`);
  };
  return {
    see, outcome,
    questions: {
      before: async () => {
        const code = await visit.asked();
        await see(String(code));
        // The others have no Continue before they are answered.
        if (code === 'site') await missing(code);
      },
      after: async () => see(`${await visit.asked()}, answered`),
    },
    missing,
  };
}

/** @type {Walk[]} */
export const VISITS = [
  {
    name: 'before the questions run',
    walk: async (newPage, look) => {
      const wasm = hold(WASM);
      const page = await newPage({ until: 'loading', before: wasm.before });
      const visit = quick(page);
      const { see } = seen(visit, look);
      await see('the static first screen');
      await visit.answer('sign', 'sign-urine');
      await see('the static emergency card');
      await visit.press('I ticked this by mistake');
      await visit.answer('go', 'none');
      await see('the static second screen');
      await visit.answer('age', '30-39');
      await see('the static second screen, answered');
      await visit.answer('go', 'continue');
      await see('the static second screen, waiting');
      wasm.release();
      await page.locator('soleus-triage[data-state=running]').waitFor();
      await visit.go('Emergency help');
      await see('help');
      await visit.go('Back');
      while (!await visit.count('input[name=sign]')) await visit.go('Back');
      await see('the signs, asked again');
    },
  },
  {
    name: 'questions that do not load',
    walk: async (newPage, look) => {
      const page = await newPage({
        until: 'failed', expectTrouble: true, before: (page) => page.route(WASM, (route) => route.abort()),
      });
      // Two parts: what went wrong, and the signs.
      const { see } = seen({ ...quick(page), shown: page.locator('.soleus:visible').first() }, look);
      await see('the static first screen, failed');
    },
  },
  {
    name: 'a calm runner, who then changes an answer',
    walk: async (newPage, look) => {
      const visit = quick(await newPage({}));
      const { see, outcome, questions } = seen(visit, look);
      await see('the signs');
      await visit.run({}, questions);
      await see('the check screen');
      await visit.go('See the result');
      await outcome();
      await visit.go('Back');
      await visit.change('onset');
      await visit.answer('onset', 'onset-recurrent');
      await visit.go('Back');
      await see('the check screen, unfinished');
      await visit.go('Answer what is left');
      await visit.run({ relief: '0-10-minutes' }, questions);
      await visit.go('See the result');
      await outcome(', after a change');
      await visit.go('Back');
      await visit.change('skin');
      await see('skin, denied');
      await visit.screen({ skin: 'bruise' }, questions.after);
      await visit.run({}, questions);
      await visit.go('See the result');
      await outcome();
      for (const more of ['Check before painkillers', 'What changed in your running']) {
        await visit.view('Why');
        await unfold(visit);
        await visit.go(more);
        while (await visit.asked()) {
          await questions.before();
          await visit.screen({ past: 'prior-calf-strain', 'strain-when': 'calf-strain-last-year', spike: 'spike-double' }, questions.after);
        }
      }
      await outcome(', with more answers');
    },
  },
  {
    name: 'a routine visit, after a tap on the shin bone',
    walk: async (newPage, look) => {
      const visit = quick(await newPage({}));
      await visit.run({}, { until: 'site' });
      await visit.answer('site', 'site-shin-inner-focal');
      await seen(visit, look).see('site, on the shin bone');
      await visit.outcome({ behavior: 'recurring', 'raise-pattern': 'raise-both-same' });
      await seen(visit, look).outcome();
    },
  },
  {
    name: 'every follow-up, to the same day, and a child',
    walk: async (newPage, look) => {
      const visit = quick(await newPage({}));
      const { outcome, questions } = seen(visit, look);
      await visit.run(EVERY_FOLLOW_UP, { after: questions.after });
      await outcome(', while questions are open');
      await visit.leads(() => visit.shown.locator('.onward button').evaluate((/** @type {HTMLElement} */ button) => button.click()));
      await visit.run(EVERY_FOLLOW_UP, { after: questions.after });
      await visit.go('See the result');
      await outcome();
      await visit.go('Back');
      await visit.change('age');
      await visit.answer('age', 'under-16');
      await visit.go('Continue');
      // A child with both legs sore is asked one more thing.
      await visit.run(EVERY_FOLLOW_UP, { after: questions.after });
      await visit.go('See the result');
      await outcome(', of a child');
    },
  },
  {
    name: 'doubt, then an emergency while the same-day result still holds',
    walk: async (newPage, look) => {
      const visit = quick(await newPage({}));
      const { see, outcome, missing } = seen(visit, look);
      await visit.outcome({ 'pain-now': '9' });
      await outcome(', early');
      await visit.go('Start again');
      await visit.go('Not sure');
      await missing('about which');
      await visit.answer('about-which', 'sign-urine');
      await see('about which, marked');
      await visit.go('Back');
      await see('the signs, one in doubt');
      await visit.sign('sign-cold-foot');
      await outcome();
      await visit.go('I answered by mistake');
      await see('was it a mistake?');
    },
  },
  {
    name: 'a visit that the device keeps',
    walk: async (newPage, look) => {
      const page = await newPage({});
      const again = async () => {
        page.loaded = false;
        await page.reload();
        await page.locator('soleus-triage[data-state=running]').waitFor();
      };
      const visit = quick(page);
      const { see } = seen(visit, look);
      await visit.press('Keep my answers on this device');
      await visit.run({}, { until: 'size' });
      await again();
      await see('the signs, with a check to go on with');
      await visit.outcome();
      await again();
      await see('the signs, with a result');
    },
  },
  {
    name: 'the way back to running',
    walk: async (newPage, look) => {
      const page = await newPage({});
      const visit = quick(page);
      const { see } = seen(visit, look);
      const click = (/** @type {string} */ name) => visit.shown.getByRole('button', { name, exact: true }).first().evaluate((/** @type {HTMLElement} */ button) => button.click());
      const open = async (/** @type {string} */ name, as = name) => {
        await visit.leads(() => visit.shown.locator('.views').getByRole('link', { name }).evaluate((/** @type {HTMLElement} */ link) => link.click()));
        await see(`companion, ${as}`);
      };
      const mark = (/** @type {string} */ name, /** @type {string} */ value) => visit.box(name, value).evaluate((/** @type {HTMLElement} */ box) => box.click());
      const morning = async (/** @type {number} */ day) => {
        await page.clock.setFixedTime(new Date(rules.monthsLater(0).getTime() + 8 * 3_600_000 + day * 86_400_000));
        page.loaded = false;
        await page.reload();
        await visit.shown.locator('main.companion').waitFor();
        page.loaded = true;
      };
      const checkIn = async (/** @type {string} */ pain, /** @type {string | undefined} */ after = undefined) => {
        await visit.go('None of these');
        await mark('worst-pain', pain);
        await mark('walking', 'as-usual');
        if (after) await mark('after-run', after);
        return visit.go('See today');
      };
      await visit.outcome({ days: '7-13-days', raise: 'raise-easy' });
      await visit.view('Plan');
      page.loaded = false;
      await visit.go('Start this plan');
      await visit.shown.locator('input[name=line]').first().waitFor();
      page.loaded = true;
      await see('companion, the lines');
      await mark('line', 'bigger');
      await see('companion, a line ticked');
      await mark('line', 'bigger');
      await visit.go('None of these');
      await click('See today');
      await visit.shown.locator('[role=alert]').waitFor();
      await see('companion, the rest of the check, missing');
      await mark('worst-pain', '1');
      await mark('walking', 'as-usual');
      await see('companion, the rest of the check');
      await visit.go('See today');
      await see('companion, exercises');
      await visit.go('Count heel raises');
      await see('companion, heel raises');
      await click('Straight knee');
      await visit.shown.getByRole('button', { name: 'Start', exact: true }).waitFor();
      await see('companion, heel raises with a straight knee');
      // The clock of the page goes on from here, so that what runs by it does not find it set.
      await page.clock.setSystemTime(new Date(rules.monthsLater(0).getTime() + 8 * 3_600_000));
      await click('Start');
      await visit.shown.locator('.clock').waitFor();
      await see('companion, raises on two legs');
      for (const [leg, seconds] of /** @type {[string, number][]} */ ([['Other leg', 24], ['Sore leg', 124]])) {
        await page.clock.runFor(seconds * 1000);
        await visit.shown.getByText(leg).waitFor();
        await see(`companion, raises, ${leg.toLowerCase()}`);
        await visit.shown.locator('.press').evaluate((/** @type {HTMLElement} */ button) => button.click());
      }
      await visit.shown.getByRole('button', { name: 'Save', exact: true }).waitFor();
      await see('companion, raises counted');
      await visit.go('Do not save');
      await open('Progress');
      await visit.go('Your next goals');
      await see('companion, goals');
      for (const box of await visit.shown.locator('main input[type=checkbox]').all()) await box.evaluate((/** @type {HTMLElement} */ each) => each.click());
      await visit.go('Save');
      await morning(1);
      await checkIn('1');
      await morning(2);
      await checkIn('1');
      await see('companion, a run');
      await visit.go('Start step 1');
      await see('companion, before a run by the clock');
      await page.clock.setSystemTime(new Date(rules.monthsLater(0).getTime() + 8 * 3_600_000 + 2 * 86_400_000));
      await click('Start: I took no painkiller');
      await visit.shown.locator('.clock').waitFor();
      await see('companion, a run by the clock');
      await click('It hurts');
      await visit.shown.locator('input[name=pain-now]').first().waitFor({ state: 'attached' });
      await see('companion, it hurts');
      await mark('pain-now', '2');
      await visit.go('Stop here');
      await click('Save');
      await visit.shown.locator('[role=alert]').waitFor();
      await see('companion, a run to write down');
      await mark('run-pain', '5');
      await visit.go('Save');
      await see('companion, rest');
      await open('Progress', 'Progress after a run');
      await open('Diary');
      const day = (/** @type {number} */ at) => visit.leads(() => visit.shown.locator('.day').nth(at).evaluate((/** @type {HTMLElement} */ row) => row.click()));
      const edit = (/** @type {string} */ what) => visit.leads(() => visit.shown.locator('.entry', { hasText: what }).getByRole('button', { name: 'Edit' }).evaluate((/** @type {HTMLElement} */ button) => button.click()));
      const back = () => visit.go('Back');
      await day(8);
      await see('companion, a day ahead');
      await click('Back');
      await visit.shown.locator('.day').first().waitFor();
      await day(6);
      await see('companion, a day');
      await edit('Run: ');
      await see('companion, a run to change');
      await back();
      await edit('Check: ');
      await see('companion, a check to change');
      await back();
      await visit.go('Exercises done');
      await visit.box('done', 'done').first().evaluate((/** @type {HTMLElement} */ box) => box.click());
      await see('companion, the exercises of a day');
      await visit.go('Save');
      await edit('Ankle pumps');
      await see('companion, the pain in an exercise');
      await back();
      await visit.go('Note');
      await see('companion, a note');
      await back();
      await click('Back');
      await visit.shown.locator('.day').first().waitFor();
      await day(5);
      await visit.go('Check of the day');
      await click('Save');
      await visit.shown.locator('[role=alert]').waitFor();
      await see('companion, the check of a day, missing');
      await back();
      await open('Your data');
      await visit.go('Print the plan and a paper diary');
      await see('companion, on paper');
      await visit.go('Back');
      await visit.go('Settings');
      await mark('run-days', 'tue');
      await see('companion, Settings');
      await visit.go('Back');
      await visit.go('Page for a clinician');
      await see('companion, the page for a clinician');
      await open('Your data', 'the data again');
      await click('Erase my diary');
      await visit.shown.getByRole('button', { name: 'Erase it' }).waitFor();
      await see('companion, erasing');
      await morning(8);
      await visit.go('None of these');
      await see('companion, the week is asked');
      await back();
      await mark('line', 'skin');
      await visit.go('Continue · 1 ticked');
      await see('companion, a full check is due');
      await visit.go('A clinician has seen me');
      await click('Save');
      await visit.shown.locator('[role=alert]').waitFor();
      await see('companion, what a clinician said');
      await visit.go('Back');
      await visit.go('Start the full check');
      await see('the signs, with a plan to go back to');
    },
  },
  {
    name: 'the way back, with a result that nobody has seen',
    walk: async (newPage, look) => {
      const page = await newPage({ path: '#today', until: 'running' });
      const visit = quick(page);
      const { see } = seen(visit, look);
      page.loaded = false;
      await visit.shown.locator('main.companion').waitFor();
      page.loaded = true;
      await see('companion, without a diary');
      await visit.go('Start a check');
      await visit.outcome({ days: '7-13-days', raise: 'raise-easy' });
      await visit.view('Plan');
      await visit.go('Start this plan');
      await visit.shown.locator('input[name=line]').first().waitFor();
      await visit.box('line', 'bigger').evaluate((/** @type {HTMLElement} */ box) => box.click());
      await visit.go('Continue · 1 ticked');
      await visit.go('Start the full check');
      await visit.outcome({ size: 'swelling-marked' });
      await visit.go('Back to my plan');
      await see('companion, be seen today');
    },
  },
];

// Shows every screen, with all its parts open. Returns what `look` finds wrong, each with the screens it is on.
/**
 * @param {NewPage} newPage
 * @param {PageOptions} options
 * @param {(visit: Visit, screen: string) => Promise<string[]>} look
 */
export async function tour(newPage, options, look) {
  /** @type {Map<string, string[]>} */
  const found = new Map();
  for (const { walk } of VISITS) {
    await walk((own) => newPage({ reducedMotion: 'reduce', ...options, ...own }), async (visit, screen) => {
      await unfold(visit);
      for (const trouble of await look(visit, screen)) found.set(trouble, [...found.get(trouble) ?? [], screen]);
    });
  }
  return [...found].map(([trouble, screens]) => `${trouble}\n    on: ${screens.join('; ')}`);
}

// Opens all that is folded, and says whether anything was.
/** @param {Visit} visit */
export const unfold = ({ shown }) => shown.locator('details:not([open])').evaluateAll((parts) => {
  for (const part of parts) /** @type {HTMLDetailsElement} */ (part).open = true;
  return parts.length > 0;
});
