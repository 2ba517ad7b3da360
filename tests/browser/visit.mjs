// @ts-check
// A visit as a runner makes it: answers given by their stable codes, by touch or by keyboard alone.
//
//   const page = await app.newPage(PHONE);
//   const visit = touch(page);                       or keyboard(page), or quick(page) if the input does not matter
//   await visit.screen({ age: '50-54' });            answers the question on show and goes on
//   await visit.outcome({ days: '6-days' });         a mild soleus ache except for this answer, to the outcome
//   await visit.level();                             the level on show
//
// An answer is the code of a choice, several codes, 'none' or 'not-sure'. Nothing here waits for a time: each step
// waits for what the page shows next. Each new screen has to move the focus to its heading.

import assert from 'node:assert/strict';

/**
 * @import { Locator, Page } from 'playwright-core'
 * @typedef {Record<string, string | string[]>} Answers
 * @typedef {(target: Locator) => Promise<unknown>} Act
 * @typedef {{ choose: Act, leave: Act, press: Act, leadsOn?: boolean }} Hand
 * @typedef {{ until?: string, before?: () => unknown, after?: () => unknown }} Hooks
 */

// A small phone in a hand.
export const PHONE = { width: 360, height: 740, hasTouch: true, isMobile: true };

// The answers of a runner of 34 whose soleus has ached a little for two days. Other questions: "none of these".
/** @type {Answers} */
export const CALM = {
  'age': '30-39', 'pregnancy': 'not-pregnant', 'onset': 'onset-gradual', 'doing': 'running-or-jumping', 'leg': 'left-leg', 'site': 'site-calf-deep-low', 'both-from-back': 'not-both-from-back',
  'days': '2-days', 'trend': 'trend-better', 'pain-now': '2', 'pain-worst': '3', 'size': 'swelling-none', 'swollen-since': 'swelling-new',
  'walk': 'walks-normally', 'raise': 'raise-painful', 'raise-pattern': 'raise-bent-worse',
};

const SCREENS_AT_MOST = 60;
const PRESSES_AT_MOST = 300;

// The card, chip or row around a box: all of it is the control, so it is what a thumb hits.
/** @param {Locator} box */
const card = (box) => box.locator('xpath=ancestor::label[1]');

// `tap` is how a thumb reaches its target.
/**
 * @param {Page} page
 * @param {Act} tap
 */
export function touch(page, tap = (target) => target.tap()) {
  return visit(page, {
    choose: async (box) => { if (!await box.isChecked()) await tap(card(box)); },
    leave: (box) => tap(card(box)),
    press: tap,
    // A question that takes one answer goes on by itself.
    leadsOn: true,
  });
}

// Without real input: to get to what a test is about, three times as fast.
/** @param {Page} page */
export function quick(page) {
  const click = (/** @type {Locator} */ target) => target.evaluate((/** @type {HTMLElement} */ element) => element.click());
  return visit(page, { choose: async (box) => { if (!await box.isChecked()) await click(box); }, leave: click, press: click });
}

/** @param {Page} page */
export function keyboard(page) {
  const focus = async (/** @type {Locator} */ target) => {
    for (let presses = 0; presses < PRESSES_AT_MOST; presses += 1) {
      const state = await target.evaluate((/** @type {HTMLInputElement} */ element) => {
        const active = /** @type {HTMLInputElement | null} */ (/** @type {ShadowRoot} */ (element.getRootNode()).activeElement);
        if (active === element) return 'here';
        // Only one radio of a group is a tab stop; the arrow keys lead to the others.
        return active?.type === 'radio' && active.name === element.name ? 'in its group' : 'elsewhere';
      });
      if (state === 'here') return;
      await page.keyboard.press(state === 'elsewhere' ? 'Tab' : 'ArrowDown');
    }
    assert.fail(`the keyboard does not reach ${await target.evaluate((element) => element.outerHTML.slice(0, 120))}`);
  };
  return visit(page, {
    choose: async (box) => {
      if (await box.isChecked()) return;
      await focus(box);
      // An arrow key has already chosen a radio on the way.
      if (!await box.isChecked()) await page.keyboard.press('Space');
    },
    leave: async (box) => { await focus(box); await page.keyboard.press('Space'); },
    press: async (button) => { await focus(button); await page.keyboard.press('Enter'); },
  });
}

/**
 * @param {Page} page
 * @param {Hand} hand
 */
function visit(page, { choose, leave, press, leadsOn = false }) {
  // The current screen. The static one stays in the page beside it, hidden.
  const shown = page.locator('.soleus:visible');
  const button = (/** @type {string} */ name) => shown.getByRole('button', { name, exact: true }).first();
  const box = (/** @type {string} */ code, /** @type {string} */ choice) => shown.locator(`input[name="${code}"][value="${choice}"]`);
  const heading = async () => String(await shown.locator('h1').textContent());

  // Does what leads to another screen, waits for that screen, and returns its heading, which has the focus.
  const leads = async (/** @type {() => Promise<unknown>} */ act) => {
    await page.evaluate(() => {
      window.screenBefore = document.querySelector('soleus-triage')?.shadowRoot?.querySelector('.soleus');
    });
    await act();
    await page.waitForFunction(() =>
      document.querySelector('soleus-triage')?.shadowRoot?.querySelector('.soleus') !== window.screenBefore);
    const words = await heading();
    // Yew may let a frame pass between drawing a screen and reporting that it is drawn.
    await page.waitForFunction(() => document.querySelector('soleus-triage')?.shadowRoot?.activeElement?.localName === 'h1')
      .catch(() => assert.fail(`the heading of “${words}” has the focus`));
    return words;
  };
  const go = (/** @type {string} */ name) => leads(() => press(button(name)));

  // The question on show, if any: its code and text, whether it lacks an answer, and whether it takes only one.
  /** @type {Record<string, string>} */
  const titles = {};
  const asked = async () => {
    const [question] = await shown.locator('main .question').evaluateAll((questions) => questions.map((question) => {
      const box = question.querySelector('input');
      return {
        code: box?.name ?? '',
        title: question.querySelector('legend')?.textContent ?? '',
        isOpen: !question.parentElement?.querySelector('.question :checked, .bar [aria-pressed]'),
        takesOne: box?.type === 'radio',
      };
    }));
    if (question) titles[question.code] = question.title;
    return question;
  };

  // Gives an answer to the question on show: its choices, or the buttons below it.
  const onward = () => shown.locator('.bar .go');
  const answer = async (/** @type {string} */ code, /** @type {string | string[]} */ given) => {
    for (const choice of [given].flat()) {
      const isButton = ['none', 'not-sure'].includes(choice) && !await box(code, choice).count();
      if (isButton) await press(choice === 'none' ? onward() : button('Not sure'));
      else await choose(box(code, choice));
    }
  };

  // Answers the question on show and goes on. `after` is called in between, where there is a Continue to press.
  // Returns the heading of the next screen.
  const screen = async (/** @type {Answers} */ answers = {}, /** @type {Hooks['after']} */ after = undefined) => {
    const question = await asked();
    assert.ok(question, `“${await heading()}” asks something`);
    const { code, isOpen, takesOne } = question;
    /** @type {Answers} */
    const all = { ...CALM, ...answers };
    const given = all[code] ?? 'none';
    const isButton = given === 'not-sure' || given === 'none' && !await box(code, 'none').count();
    if (isButton || leadsOn && takesOne && isOpen && code !== 'site') return leads(() => answer(code, given));
    await answer(code, given);
    // An emergency does not wait for it.
    if ((await asked())?.code !== code) return heading();
    await after?.();
    return leads(() => press(onward()));
  };

  // From the current screen to the check screen, the outcome, or the screen that asks `until`. `before` and `after` are
  // called on each screen of a question, before and after its answer.
  // Returns the headings of the screens seen.
  const run = async (/** @type {Answers} */ answers = {}, /** @type {Hooks} */ { until, before, after } = {}) => {
    const seen = [await heading()];
    if (await shown.locator('input[name=sign]').count()) seen.push(await go('None of these'));
    while (await shown.locator('.lane, input[name=about-which]').count()) {
      assert.ok(seen.length < SCREENS_AT_MOST, `the visit ends: ${seen.join(' → ')}`);
      if (until && await shown.locator(`input[name="${until}"]`).count()) break;
      if (await shown.locator('input[name=about-which]').count()) {
        for (const doubt of await shown.locator('input[name=about-which]:enabled').all()) await choose(doubt);
        seen.push(await leads(() => press(onward())));
        continue;
      }
      await before?.();
      seen.push(await screen(answers, after));
    }
    return seen;
  };

  return {
    page, shown, heading, leads, go, box, answer, screen, run, titles,
    // The button that goes on, whatever it says.
    onward,
    press: (/** @type {string} */ name) => press(button(name)),
    // From the check screen to a question that was asked before. What was denied is folded up there.
    change: async (/** @type {string} */ code) => {
      const name = `Change: ${titles[code]}`;
      const folded = shown.locator('details:not([open])', { has: page.locator(`button[aria-label="${name}"]`) });
      if (await folded.count()) await press(folded.locator('summary'));
      return go(name);
    },
    // Unticks a box that is ticked.
    untick: (/** @type {string} */ code, /** @type {string} */ choice) => leave(box(code, choice)),
    // Ticks an emergency sign of the first screen.
    sign: (/** @type {string} */ code) => leads(() => choose(box('sign', code))),
    // The code of the question on show.
    asked: async () => (await asked())?.code,
    // The chosen options of a question.
    chosen: (/** @type {string} */ code) => shown.locator(`input[name="${code}"]:checked`).evaluateAll((/** @type {HTMLInputElement[]} */ boxes) => boxes.map(({ value }) => value)),
    // The answers given by a button below the question, and not by a choice.
    pressed: () => shown.locator('.bar [aria-pressed=true]').allTextContents(),
    // The whole visit to the outcome. Returns the headings of the screens seen.
    outcome: async (/** @type {Answers | undefined} */ answers = {}, /** @type {Hooks} */ hooks = {}) => {
      const seen = await run(answers, hooks);
      if (!await shown.locator('main .level').count()) seen.push(await go('See the result'));
      return seen;
    },
    // Opens another view of the outcome, and waits until its heading has the focus.
    view: async (/** @type {string} */ name) => {
      const link = shown.locator('.views').getByRole('link', { name, exact: true });
      if (await link.getAttribute('aria-current')) return heading();
      await press(link);
      await shown.locator('.views [aria-current]', { hasText: name }).waitFor();
      await page.waitForFunction(() => document.querySelector('soleus-triage')?.shadowRoot?.activeElement?.localName === 'h1');
      return heading();
    },
    level: () => shown.locator('main .level').first().getAttribute('data-level'),
    // How many parts of a kind are shown.
    count: (/** @type {string} */ selector) => shown.locator(selector).count(),
    // The telephone numbers of a part, as a phone dials them.
    dials: (/** @type {string} */ part) => shown.locator(`${part} a.call`).evaluateAll((links) => links.map((link) => link.getAttribute('href')?.replace('tel:', ''))),
    // The number of the step, and how many can still come, according to the progress line.
    progress: async () => {
      const { words, step, left } = await shown.locator('.lane').evaluate((lane) => {
        const { max, value } = /** @type {HTMLProgressElement} */ (lane.querySelector('progress'));
        return { words: String(lane.querySelector('.left')?.textContent), step: value, left: max - value };
      });
      assert.equal(Number(words.match(/\d+/)?.[0] ?? 0), left, `“${words}” and the progress bar agree`);
      return { step, left };
    },
  };
}
