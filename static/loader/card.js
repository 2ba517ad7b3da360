// @ts-check
// What stands there while the questions do not run: the element's own content, or the signs where it is empty.

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
  const made = document.createElement(name);
  made.className = className;
  if (text) made.textContent = text;
  put(made, ...children);
  return made;
};

// A block that looks like the widget, where its style sheet has come.
/**
 * @param {string} part
 * @param {Node[]} children
 */
const block = (part, ...children) => {
  const made = make('div', 'ground', '', make('div', 'soleus still', '', ...children));
  made.part = part;
  made.lang = 'en';
  return made;
};

// The emergency signs and the numbers, for an element without content of its own.
export function signs() {
  const items = (/** @type {string[]} */ texts) => make('ul', 'list', '', ...texts.map((text) => make('li', '', text)));
  const numbers = words.numbers.map(([region, number]) => {
    const call = make('a', 'call', number, ' ', make('small', '', region));
    call.href = `tel:${number}`;
    return call;
  });
  return block('card', make('h2', '', words.title), make('p', '', words.callIf), items(words.signs),
    make('div', 'numbers', '', ...numbers), make('p', 'calm', words.elsewhere));
}

/** @typedef {'stopped' | 'not-loaded' | 'late'} Reason */
/** @type {Record<Reason, string> & { __proto__: null }} */
const REASONS = { __proto__: null, 'stopped': words.stopped, 'not-loaded': words.notLoaded, 'late': words.late };

// Says why the questions do not run, unless the page does, and offers to start again.
/**
 * @param {Reason} reason
 * @param {boolean} isSaid
 * @param {() => void} startAgain
 */
export function offer(reason, isSaid, startAgain) {
  const button = make('button', 'go', words.startAgain);
  button.type = 'button';
  button.addEventListener('click', startAgain);
  if (isSaid) return block('offer', button);
  const told = make('p', '', REASONS[reason]);
  told.setAttribute('role', 'alert');
  return block('offer', told, button);
}
