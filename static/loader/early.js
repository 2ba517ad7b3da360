// @ts-check
// Keeps what the runner does on the static screens until the Wasm takes over.
//
// The contract with that HTML (src/view/first.rs, which names each press, and second.rs) and Rust (src/shell/element.rs);
// if they diverge, tests/contract.rs fails:
//
//   <input type="checkbox" name="sign" value="breathless">
//       A ticked box (or radio) is kept: `kept` has "sign=breathless", in document order.
//       It may be ticked before this file has arrived, because its state lives in the page.
//   <input type="checkbox" name="go" value="none" data-action="none" autocomplete="off">
//       A ticked box can be an action as well: `pressed` is then "none". A button whose press must count from the very
//       first moment has to be drawn over such a box. (A link's fragment would outlive the tap in the address: a
//       bookmark must not skip a safety question.) `autocomplete="off"`: a reload must not restore old ticks.
//   <button type="button" data-action="none"> or <a href="plain.html" data-action="none">
//       A press is kept once this file has arrived. Without any script the link may lead to real content.
//   A link without data-action (a telephone number) is never touched.

import { later } from './show.js';

// The results are what the module takes (scripts/types/page.d.ts).
/**
 * @import { Pressed } from '../../scripts/types/page.js'
 * @param {Element} element
 */
export function keepTaps(element) {
  /** @type {string | undefined} */
  let pressed;
  // Replacing the screen between a finger's touch and its lift would swallow the tap, so the change waits for the lift.
  /** @type {Promise<void> | undefined} */
  let lifted;
  /** @type {(() => void) | undefined} */
  let lift;
  const listeners = new AbortController();
  /**
   * @template {keyof WindowEventMap} Name
   * @param {Name} name
   * @param {(event: WindowEventMap[Name]) => void} then
   */
  const listen = (name, then) => addEventListener(name, then, { __proto__: null, signal: listeners.signal });
  listen('pointerdown', () => { lifted = new Promise((done) => { lift = done; }); });
  // The click follows the lift in a separate task.
  listen('pointerup', () => {
    const isLifted = () => lift?.();
    later(isLifted, 100, isLifted);
  });
  listen('pointercancel', () => lift?.());
  listen('click', (event) => {
    const action = /** @type {HTMLElement | null | undefined} */ (/** @type {Element} */ (event.target).closest?.('[data-action]:not(input)'));
    if (!action || !element.contains(action)) return;
    pressed = action.dataset.action;
    action.setAttribute('aria-busy', /** @type {any} */ (true));
    if (action.localName === 'a') event.preventDefault();
  });

  // An answer by pointer leads on, as on every screen that comes with the Wasm. By keyboard it does not: the arrow keys
  // pass through other answers.
  let isByPointer = false;
  let leadsOn = false;
  listen('pointerdown', () => { isByPointer = true; });
  listen('keydown', () => { isByPointer = false; });
  listen('change', ({ target }) => {
    const answer = /** @type {Element} */ (target).closest?.('.second [type=radio]');
    if (!answer || !element.contains(answer)) return;
    leadsOn = isByPointer;
    if (leadsOn) later(() => pressContinue(element), SEEN_MS);
  });

  // The style sheet swaps the two screens. The focus follows, as on every screen that comes with the Wasm.
  let wasSecond = false;
  const follow = () => {
    const second = secondScreen(element);
    if (Boolean(second) === wasSecond) return;
    wasSecond = Boolean(second);
    // It was answered before this file arrived.
    if (second?.contains(document.activeElement)) return;
    if (element.getBoundingClientRect().top < 0) element.scrollIntoView();
    (second ?? element).querySelector('h1')?.focus({ __proto__: null, preventScroll: true });
  };
  const changed = () => {
    follow();
    markBusy(element);
  };
  listen('change', changed);
  // The boxes are unticked after this event.
  listen('reset', () => later(changed, 0, changed));
  // The link to the numbers leads to a place of the first screen, and the browser scrolls there.
  listen('hashchange', () => { wasSecond = Boolean(secondScreen(element)); });
  changed();

  return {
    // Resolves once no finger is on the screen.
    lifted: () => lifted,
    // What was ticked, what was pressed, and the control that has the focus. A runner at the numbers has pressed help.
    read: () => {
      const ticked = /** @type {HTMLInputElement[]} */ ([...element.querySelectorAll('input:checked')]);
      const focused = element.contains(document.activeElement) ? document.activeElement : null;
      return {
        kept: ticked.map(({ name, value }) => `${name}=${value}`),
        pressed: pressed ?? pressedOn(element, leadsOn),
        focused,
      };
    },
    end: () => listeners.abort(),
  };
}

// How long an answer is seen marked before it leads on (src/shell/pace.rs).
const SEEN_MS = 180;
/** @param {Element} element */
function pressContinue(element) {
  const box = /** @type {HTMLInputElement | null | undefined} */ (secondScreen(element)?.querySelector('[data-action=continue]'));
  if (box) box.checked = true;
  markBusy(element);
}

// A press that waits for the questions is busy until they are here.
/** @param {Element} element */
function markBusy(element) {
  for (const action of /** @type {NodeListOf<HTMLInputElement>} */ (element.querySelectorAll('input[data-action]'))) {
    if (action.checked) action.setAttribute('aria-busy', 'true');
    else action.removeAttribute('aria-busy');
  }
}

// The second static screen, while it is on show.
const secondScreen = (/** @type {Element} */ element) =>
  [...element.querySelectorAll('.second')].find((screen) => screen.getClientRects().length);

// A runner at the numbers has pressed help, whatever was pressed before; a doubt about a sign comes before its denial.
/**
 * @param {Element} element
 * @param {boolean} leadsOn
 * @returns {Pressed | undefined}
 */
function pressedOn(element, leadsOn) {
  const isTicked = (/** @type {Pressed} */ action) => element.querySelector(`[data-action=${action}]:checked`);
  if (element.querySelector('#help:target')) return 'help';
  if (isTicked('not-sure')) return 'not-sure';
  if (isTicked('not-sure-second')) return 'not-sure-second';
  if (isTicked('continue')) return 'continue';
  if (leadsOn && secondScreen(element)) return 'continue';
  if (secondScreen(element)) return 'second';
  return isTicked('none') ? 'none' : undefined;
}

// Takes back the presses on the static screen, which will have no effect. A ticked sign stays ticked.
/** @param {Element} element */
export function forgetTaps(element) {
  element.querySelectorAll('[aria-busy]').forEach((action) => action.removeAttribute('aria-busy'));
  element.querySelectorAll('input[data-action]').forEach((action) => { /** @type {HTMLInputElement} */ (action).checked = false; });
}
