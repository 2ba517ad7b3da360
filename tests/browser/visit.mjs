// A visit as a runner makes it: answers by their stable codes, by touch or by keyboard alone.
//
//   const visit = touch(page);                         or keyboard(page)
//   const screens = await visit.run({ days: '2-days' });  a mild ache of the soleus but for these answers, to the next offer of an outcome
//   await visit.level();                               the level on show
//
// An answer is the code of a choice, several codes, 'none' or 'not-sure'. Nothing here waits for a time: each step
// waits for what the page shows next.

import assert from 'node:assert/strict';

// What a runner of 34 says whose soleus has ached a little for two days. Other questions: "none of these".
export const CALM = {
  'age': '30-39', 'pregnancy': 'not-pregnant', 'onset': 'onset-gradual', 'leg': 'left-leg', 'site': 'site-calf-deep-low',
  'days': '2-days', 'trend': 'trend-better', 'pain-now': '2', 'pain-worst': '3', 'size': 'swelling-none',
  'walk': 'walks-normally', 'raise': 'raise-painful', 'raise-pattern': 'raise-bent-worse',
};

const SCREENS_AT_MOST = 30;

export function touch(page) {
  return visit(page, {
    // The whole card is the control, so the card is what a thumb hits.
    choose: async (box) => { if (!await box.isChecked()) await box.locator('xpath=ancestor::label[1]').click(); },
    press: (button) => button.click(),
  });
}

export function keyboard(page) {
  const focus = async (target) => {
    const handle = await target.elementHandle();
    for (let presses = 0; presses < 300; presses += 1) {
      const state = await handle.evaluate((element) => {
        const active = element.getRootNode().activeElement;
        if (active === element) return 'here';
        // Of a group of radios only one is a tab stop; arrows lead to the others.
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
      if (!await box.isChecked()) await page.keyboard.press('Space');
    },
    press: async (button) => { await focus(button); await page.keyboard.press('Enter'); },
  });
}

function visit(page, { choose, press }) {
  const button = (name) => page.locator('.soleus').getByRole('button', { name, exact: true }).first();
  const key = () => page.evaluate(() => document.querySelector('soleus-triage').shadowRoot.querySelector('h1')?.textContent);

  // Presses a button that leads to another screen, waits for it, and answers its heading.
  const go = async (name) => {
    const before = await page.evaluate(() => { window.screenBefore = document.querySelector('soleus-triage').shadowRoot.querySelector('.soleus'); return true; });
    assert.ok(before);
    await press(button(name));
    await page.waitForFunction(() => document.querySelector('soleus-triage').shadowRoot.querySelector('.soleus') !== window.screenBefore);
    return key();
  };

  // The questions on show that have no answer yet, by code.
  const open = () => page.evaluate(() => {
    const root = document.querySelector('soleus-triage').shadowRoot;
    return [...root.querySelectorAll('main .question')].map((question) => ({
      code: question.querySelector('input')?.name, isOpen: !question.querySelector('input:checked'),
    })).filter(({ code, isOpen }) => code && isOpen).map(({ code }) => code);
  });

  const answer = async (code, given) => {
    for (const choice of [given].flat()) await choose(page.locator(`.question input[name="${code}"][value="${choice}"]`));
  };

  // Answers every question of the screen, those that an answer opens included.
  const screen = async (answers = {}) => {
    const given = { ...CALM, ...answers };
    for (let code; [code] = await open(), code;) {
      await answer(code, given[code] ?? 'none');
      assert.ok(!(await open()).includes(code), `${code} took its answer`);
    }
  };

  return {
    page, go, answer, screen,
    press: (name) => press(button(name)),
    sign: (code) => choose(page.locator(`input[name="sign"][value="${code}"]`)),
    heading: key,
    level: () => page.locator('main .level').first().getAttribute('data-level'),
    // From the screen on show to the check screen, the offer of an outcome or the outcome. Returns the headings.
    run: async (answers = {}) => {
      const seen = [await key()];
      if (await page.locator('input[name=sign]').count()) seen.push(await go('None of these'));
      while (await page.locator('.lane').count()) {
        assert.ok(seen.length < SCREENS_AT_MOST, `the visit ends: ${seen.join(' → ')}`);
        await screen(answers);
        seen.push(await go('Continue'));
      }
      return seen;
    },
  };
}
