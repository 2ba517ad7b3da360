// What stands on the page, and the one rule about it: nothing that a page or an old browser has broken leaves it blank.

import { warn } from './attributes.js';

// Does what may fail without taking the rest along. Answers whether it was done.
export function attempt(act) {
  try {
    act();
    return true;
  } catch (error) {
    warn(`this page or browser refuses something: ${error?.message ?? error}`);
    return false;
  }
}

// Calls `then` after a time; where the page has broken its timers, `otherwise` at once. Answers what calls it off.
export function later(then, ms, otherwise = () => {}) {
  let timer;
  if (!attempt(() => { timer = setTimeout(then, ms); })) otherwise();
  return () => { if (timer) attempt(() => clearTimeout(timer)); };
}

// Calls `then` once where the page's timers never end: what they were to end would be waited for until the page goes.
// Frames are the clock, so nothing is said of a page that nobody sees.
const DEAD_MS = 2_000;
export function onDeadTimers(then) {
  let isOver = false;
  const end = () => { isOver = true; };
  const endTimer = later(end, 0, end);
  const frame = (look) => attempt(() => requestAnimationFrame(look));
  frame((began) => frame(function look(now) {
    if (isOver) return;
    if (now - began < DEAD_MS) frame(look);
    else then();
  }));
  return () => { end(); endTimer(); };
}

export function put(parent, ...parts) {
  for (const part of parts) {
    const node = typeof part === 'string' ? document.createTextNode(part) : part;
    try {
      parent.append(node);
    } catch {
      parent.appendChild(node);
    }
  }
}

// Shows these parts, and nothing else but a style sheet. What comes is there before what was there goes.
export function show(root, ...parts) {
  put(root, ...parts);
  const shown = new Set(parts);
  for (const old of [...root.childNodes]) {
    if (!shown.has(old) && old.localName !== 'link') old.remove();
  }
}

// Whether there is something to read or to use in what stands between the two tags.
const SAYS_NOTHING = 'script, style, noscript, template, link';
function nodeSays(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) return node.nodeType === Node.TEXT_NODE && node.data.trim();
  if (node.matches(SAYS_NOTHING)) return false;
  return node.matches('img, svg, input, a[href]') || [...node.childNodes].some(nodeSays);
}
export const says = (element) => [...element.childNodes].some(nodeSays);
