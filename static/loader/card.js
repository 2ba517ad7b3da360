// @ts-check
// What is shown while the questions are not running: the element's own content, or the signs if it is empty.

import * as words from './safety.js';
import { put } from './show.js';

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {string} className
 * @param {string} text
 * @param {(Node | string)[]} children
 */
const make = (name, className, text, ...children) => {
  const element = document.createElement(name);
  element.className = className;
  if (text) element.textContent = text;
  put(element, ...children);
  return element;
};

// A block that looks like the widget, once its style sheet has loaded.
/**
 * @param {string} part
 * @param {Node[]} children
 */
const block = (part, ...children) => {
  const element = make('div', 'ground', '', make('div', 'soleus still', '', ...children));
  element.part = part;
  element.lang = 'en';
  return element;
};

// The emergency signs and the numbers, for an element without content of its own.
export function signs() {
  const items = (/** @type {string[]} */ texts) => make('ul', 'list', '', ...texts.map((text) => make('li', '', text)));
  // A browser's translator leaves the signs and the numbers as they were reviewed.
  const asWritten = (/** @type {Element} */ element) => {
    element.setAttribute('translate', 'no');
    return element;
  };
  const numbers = words.numbers.map(([region, number]) => {
    const call = make('a', 'call', number, ' ', make('small', '', region));
    call.href = `tel:${number}`;
    return call;
  });
  return block('card', make('h2', '', words.title), make('p', '', words.callIf), asWritten(items(words.signs)),
    asWritten(make('div', 'numbers', '', ...numbers)), make('p', 'calm', words.elsewhere));
}

/** @typedef {'stopped' | 'not-loaded' | 'late'} Reason */
/** @type {Record<Reason, string> & { __proto__: null }} */
export const REASONS = { __proto__: null, 'stopped': words.stopped, 'not-loaded': words.notLoaded, 'late': words.late };

// Says why the questions are not running, and offers to start again.
/**
 * @param {Reason} reason
 * @param {() => void} startAgain
 */
export function offer(reason, startAgain) {
  const button = make('button', 'go', words.startAgain);
  button.type = 'button';
  button.addEventListener('click', startAgain);
  const explanation = make('p', '', REASONS[reason]);
  explanation.setAttribute('role', 'alert');
  return block('offer', explanation, button);
}
