// @ts-check
// A visit as a runner makes it: answers given by their stable codes, by touch or by keyboard alone.
//
//   const page = await app.newPage(PHONE);
//   const visit = touch(page);                       or keyboard(page), or quick(page) if the input does not matter
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
 * @typedef {{ choose: Act, leave: Act, press: Act }} Hand
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

const SCREENS_AT_MOST = 30;
const PRESSES_AT_MOST = 300;

// The card, chip or row around a box: all of it is the control, so it is what a thumb hits.
/** @param {Locator} box */
const card = (box) => box.locator('xpath=ancestor::label[1]');

/** @param {Page} page */
export function touch(page) {
  return visit(page, {
    choose: async (box) => { if (!await box.isChecked()) await card(box).tap(); },
    leave: (box) => card(box).tap(),
    press: (button) => button.tap(),
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
function visit(page, { choose, leave, press }) {
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

  // The current questions: their codes, their text, and whether they still lack an answer.
  /** @type {Record<string, string>} */
  const titles = {};
  const asked = async () => {
    const questions = await shown.locator('main .question').evaluateAll((questions) => questions.map((question) => ({
      code: question.querySelector('input')?.name ?? '',
      title: question.querySelector('legend')?.textContent ?? '',
      isOpen: !question.querySelector('input:checked'),
    })));
    for (const { code, title } of questions) titles[code] = title;
    return questions;
  };
  const open = async () => (await asked()).filter(({ isOpen }) => isOpen).map(({ code }) => code);

  const answer = async (/** @type {string} */ code, /** @type {string | string[]} */ given) => {
    for (const choice of [given].flat()) await choose(box(code, choice));
  };

  // Answers every question on the screen, including those that an answer opens.
  const screen = async (/** @type {Answers} */ answers = {}) => {
    const given = { ...CALM, ...answers };
    for (let code; [code] = await open(), code;) {
      await answer(code, given[code] ?? 'none');
      assert.ok(!(await open()).includes(code), `${code} took its answer`);
    }
  };

  // From the current screen to the check screen, the offer of an outcome, the outcome, or the screen that asks
  // `until`. `before` and `after` are called on each screen of questions, before and after its answers.
  // Returns the headings of the screens seen.
  const run = async (/** @type {Answers} */ answers = {}, /** @type {Hooks} */ { until, before, after } = {}) => {
    const seen = [await heading()];
    if (await shown.locator('input[name=sign]').count()) seen.push(await go('None of these'));
    while (await shown.locator('.lane').count()) {
      assert.ok(seen.length < SCREENS_AT_MOST, `the visit ends: ${seen.join(' → ')}`);
      if (until && await shown.locator(`input[name="${until}"]`).count()) break;
      await before?.();
      await screen(answers);
      if (!await shown.locator('.lane').count()) break;
      await after?.();
      seen.push(await go('Continue'));
    }
    return seen;
  };

  return {
    page, shown, heading, leads, go, box, answer, screen, run, titles,
    press: (/** @type {string} */ name) => press(button(name)),
    // From the check screen to a question that was asked before.
    change: (/** @type {string} */ code) => go(`Change: ${titles[code]}`),
    // Unticks a box that is ticked.
    untick: (/** @type {string} */ code, /** @type {string} */ choice) => leave(box(code, choice)),
    // Ticks an emergency sign of the first screen.
    sign: (/** @type {string} */ code) => leads(() => choose(box('sign', code))),
    asked: async () => (await asked()).map(({ code }) => code),
    // The chosen options of a question.
    chosen: (/** @type {string} */ code) => shown.locator(`input[name="${code}"]:checked`).evaluateAll((/** @type {HTMLInputElement[]} */ boxes) => boxes.map(({ value }) => value)),
    // The whole visit to the outcome, at once if it is offered early. Returns the headings of the screens seen.
    outcome: async (/** @type {Answers | undefined} */ answers = {}, /** @type {Hooks} */ hooks = {}) => {
      const seen = await run(answers, hooks);
      const see = shown.getByRole('button', { name: /^See (what to do|the result)$/ });
      seen.push(await leads(async () => press(await see.count() ? see.first() : shown.locator('.go'))));
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
    // How many screens of questions can still come, according to the progress line.
    left: async () => {
      const { words, left } = await shown.locator('.lane').evaluate((lane) => {
        const { max, value } = /** @type {HTMLProgressElement} */ (lane.querySelector('progress'));
        return { words: String(lane.querySelector('.left')?.textContent), left: max - value };
      });
      assert.equal(Number(words.match(/\d+/)?.[0] ?? 0), left, `“${words}” and the progress bar agree`);
      return left;
    },
  };
}
