// @ts-check
// Puts things on the page, under one rule: nothing that a page or an old browser has broken leaves it blank.

import { warn } from './attributes.js';

// Runs something that may fail without taking the rest down. Returns whether it succeeded.
/** @param {() => unknown} act */
export function attempt(act) {
  try {
    act();
    return true;
  } catch (error) {
    warn(`this page or browser blocks something: ${/** @type {any} */ (error)?.message ?? error}`);
    return false;
  }
}

// Calls `then` after a time, or `otherwise` at once if the page has broken its timers. Returns a function to cancel it.
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

// Calls `then` once if the page's timers never fire: nothing that depends on them would ever end. The time is measured
// in frames, so a page that nobody sees is not judged.
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

// Shows these parts, and nothing else but a style sheet. The new parts are added before the old ones are removed.
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

// Whether the content between the two tags has anything to read or to use.
const NO_CONTENT = 'script, style, noscript, template, link';
/**
 * @param {Node} node
 * @returns {unknown}
 */
function nodeHasContent(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) return node.nodeType === Node.TEXT_NODE && /** @type {Text} */ (node).data.trim();
  if (/** @type {Element} */ (node).matches(NO_CONTENT)) return false;
  return /** @type {Element} */ (node).matches('img, svg, input, a[href]') || [...node.childNodes].some(nodeHasContent);
}
export const hasContent = (/** @type {Node} */ element) => [...element.childNodes].some(nodeHasContent);
