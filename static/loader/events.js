// @ts-check
// What the page around a widget hears. No event carries an answer or the level, nor a number that tells of them.

import { attempt } from './show.js';

// What a page may rely on is in the types of the kit.
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
export function tell(element, name, detail = null) {
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
// No outcome is lower than this at any width, so that all of them sound the same.
const MOST_PX = 1200;

// Tells of the height in steps, and only of a greater one: what an outcome says cannot be told from how long it is.
// Answers what ends it.
/**
 * @param {Element} element
 * @param {Element} content
 */
export function tellHeights(element, content) {
  let told = 0;
  const watch = new ResizeObserver(() => {
    const height = Math.min(Math.ceil(content.getBoundingClientRect().height / STEP_PX) * STEP_PX, MOST_PX);
    if (height <= told) return;
    told = height;
    tell(element, 'resize', { height });
  });
  watch.observe(content);
  return () => watch.disconnect();
}
