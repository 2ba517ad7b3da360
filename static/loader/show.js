// @ts-check
// What stands on the page, and the one rule about it: nothing that a page or an old browser has broken leaves it blank.

import { warn } from './attributes.js';

// Does what may fail without taking the rest along. Answers whether it was done.
/** @param {() => unknown} act */
export function attempt(act) {
  try {
    act();
    return true;
  } catch (error) {
    warn(`this page or browser refuses something: ${/** @type {any} */ (error)?.message ?? error}`);
    return false;
  }
}

// Calls `then` after a time; where the page has broken its timers, `otherwise` at once. Answers what calls it off.
/**
 * @param {() => unknown} then
 * @param {number} ms
 * @param {() => unknown} [otherwise]
 * @returns {() => void}
 */
export function later(then, ms, otherwise = () => {}) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  if (!attempt(() => { timer = setTimeout(then, ms); })) otherwise();
  return () => { if (timer) attempt(() => clearTimeout(timer)); };
}

// Calls `then` once where the page's timers never end: what they were to end would be waited for until the page goes.
// Frames are the clock, so nothing is said of a page that nobody sees.
const DEAD_MS = 2_000;
/** @param {() => void} then */
export function onDeadTimers(then) {
  let isOver = false;
  const end = () => { isOver = true; };
  const endTimer = later(end, 0, end);
  const frame = (/** @type {FrameRequestCallback} */ look) => attempt(() => requestAnimationFrame(look));
  frame((began) => frame(/** @param {number} now */ function look(now) {
    if (isOver) return;
    if (now - began < DEAD_MS) frame(look);
    else then();
  }));
  return () => { end(); endTimer(); };
}

/**
 * @param {ParentNode} parent
 * @param {(Node | string)[]} parts
 */
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
/**
 * @param {ParentNode} root
 * @param {Node[]} parts
 */
export function show(root, ...parts) {
  put(root, ...parts);
  /** @type {Set<Node>} */
  const shown = new Set(parts);
  for (const old of [...root.childNodes]) {
    if (!shown.has(old) && /** @type {Element} */ (old).localName !== 'link') old.remove();
  }
}

// Whether there is something to read or to use in what stands between the two tags.
const SAYS_NOTHING = 'script, style, noscript, template, link';
/**
 * @param {Node} node
 * @returns {unknown}
 */
function nodeSays(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) return node.nodeType === Node.TEXT_NODE && /** @type {Text} */ (node).data.trim();
  if (/** @type {Element} */ (node).matches(SAYS_NOTHING)) return false;
  return /** @type {Element} */ (node).matches('img, svg, input, a[href]') || [...node.childNodes].some(nodeSays);
}
export const says = (/** @type {Node} */ element) => [...element.childNodes].some(nodeSays);
