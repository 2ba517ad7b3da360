// @ts-check
// Keeps what is done on the static first screen until the Wasm takes over.
//
// The contract with that HTML (src/view/first.rs, which names each press) and Rust (src/shell/element.rs); where they part,
// tests/contract.rs fails:
//
//   <input type="checkbox" name="sign" value="breathless">
//       A ticked box (or radio) is kept: its value is in `kept`, in document order.
//       It may be ticked before this file has arrived, because its state lives in the page.
//   <input type="checkbox" name="go" value="none" data-action="none" autocomplete="off">
//       A ticked box can be an action as well: `pressed` is then "none". A button that must be kept from the very
//       first moment has to be drawn over such a box. (A link's fragment would outlive the tap in the address: a
//       bookmark must not skip a safety question.) `autocomplete="off"`: a reload must not bring old ticks back.
//   <button type="button" data-action="none"> or <a href="plain.html" data-action="none">
//       Pressing it is kept once this file has arrived. Without any script the link may lead to real content.
//   A link without data-action (a telephone number) is never touched.

import { later } from './show.js';

// What comes from here is what the module takes (scripts/types/page.d.ts).
/**
 * @import { Pressed } from '../../scripts/types/page.js'
 * @param {Element} element
 */
export function keepTaps(element) {
  /** @type {string | undefined} */
  let pressed;
  // A screen that goes between a finger's touch and its lift would swallow the tap, so it waits for both.
  /** @type {Promise<void> | undefined} */
  let lifted;
  /** @type {(() => void) | undefined} */
  let lift;
  const ears = new AbortController();
  /**
   * @template {keyof WindowEventMap} Name
   * @param {Name} name
   * @param {(event: WindowEventMap[Name]) => void} then
   */
  const hear = (name, then) => addEventListener(name, then, { __proto__: null, signal: ears.signal });
  hear('pointerdown', () => { lifted = new Promise((done) => { lift = done; }); });
  // The click follows the lift in a task of its own.
  hear('pointerup', () => {
    const isLifted = () => lift?.();
    later(isLifted, 100, isLifted);
  });
  hear('pointercancel', () => lift?.());
  hear('click', (event) => {
    const action = /** @type {HTMLElement | null | undefined} */ (/** @type {Element} */ (event.target).closest?.('[data-action]:not(input)'));
    if (!action || !element.contains(action)) return;
    pressed = action.dataset.action;
    action.setAttribute('aria-busy', /** @type {any} */ (true));
    if (action.localName === 'a') event.preventDefault();
  });

  return {
    // Whether no finger is on the screen, in a moment.
    lifted: () => lifted,
    // What was ticked, what was pressed, and the control that has the focus. Who went to the numbers is there still.
    taken: () => {
      const ticked = /** @type {HTMLInputElement[]} */ ([...element.querySelectorAll('input:checked')]);
      const focused = element.contains(document.activeElement) ? document.activeElement : null;
      return {
        kept: ticked.map((box) => box.value),
        pressed: pressed ?? ticked.find((box) => box.dataset.action)?.dataset.action
          ?? (element.querySelector('#help:target') ? /** @satisfies {Pressed} */ ('help') : undefined),
        focused,
      };
    },
    end: () => ears.abort(),
  };
}

// What a press on the static screen promised will not come. A sign that is ticked stays.
/** @param {Element} element */
export function forgetTaps(element) {
  element.querySelectorAll('[aria-busy]').forEach((action) => action.removeAttribute('aria-busy'));
  element.querySelectorAll('input[data-action]').forEach((action) => { /** @type {HTMLInputElement} */ (action).checked = false; });
}
