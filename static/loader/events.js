// @ts-check
// The events for the page around a widget. No event carries an answer or the level, nor a number that reveals them.

import { attempt } from './show.js';

// The types of the kit list what a page may rely on.
/**
 * @import { SoleusTriageEventMap as Events } from '../../scripts/kit/soleus-triage.js'
 * @typedef {{ [Name in keyof Events as Name extends `soleus-${infer Short}` ? Short : never]: Events[Name]['detail'] }} Details
 */

// Names: soleus-ready, soleus-step { index, total }, soleus-resize { height }, soleus-error { reason }, soleus-erased.
/**
 * @template {keyof Details} Name
 * @param {Element} element
 * @param {Name} name
 * @param {Details[Name] | null} detail
 */
export function emit(element, name, detail = null) {
  attempt(() => element.dispatchEvent(event(`soleus-${name}`, { __proto__: null, bubbles: true, composed: true, detail })));
}

/**
 * @param {string} name
 * @param {CustomEventInit} init
 */
function event(name, init) {
  try {
    return new CustomEvent(name, init);
  } catch {
    return Object.defineProperty(new Event(name, init), 'detail', { __proto__: null, value: init.detail });
  }
}

const STEP_PX = 200;
// Every outcome is at least this tall at any width, so all of them report the same height.
const MAX_PX = 1200;

// Reports the height in steps, and only when it grows, so that the outcome cannot be inferred from its length.
// Returns a function that stops it.
/**
 * @param {Element} element
 * @param {Element} content
 */
export function reportHeights(element, content) {
  let reported = 0;
  const watch = new ResizeObserver(() => {
    const height = Math.min(Math.ceil(content.getBoundingClientRect().height / STEP_PX) * STEP_PX, MAX_PX);
    if (height <= reported) return;
    reported = height;
    emit(element, 'resize', { height });
  });
  watch.observe(content);
  return () => watch.disconnect();
}
