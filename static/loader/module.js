// @ts-check
// The Wasm: one module for all widgets of the page. A panic stops it for all; then a fresh one can be had.

import { style, wasm } from './build.js';
import glue from './page.js';
import { later } from './show.js';

// Each by its own name in full, so that a bundler finds it. They lie beside the built file that this one is part of.
const MODULE = new URL('./page_bg.wasm', import.meta.url);
const WORDS = new URL('./words.en.txt', import.meta.url);
const SHEET = new URL('./style.css', import.meta.url);
export const RULES = new URL('./protocol.html', import.meta.url).href;
const HERE = import.meta.url.slice(0, import.meta.url.lastIndexOf('/') + 1);

// Some networks neither bring a file nor say that they will not. After this long a runner can try again.
export const LATE_MS = 20_000;
// The words come while the questions are answered.
const WORDS_LATE_MS = 60_000;

// What is fetched once for all widgets. What could not be had is fetched anew the next time, and so is what was given up
// while it was on its way.
/**
 * @template T
 * @param {(signal: AbortSignal) => Promise<T>} fetchIt
 */
function once(fetchIt) {
  /** @type {Promise<T> | undefined} */
  let coming;
  // What ends it, while it is on its way.
  /** @type {AbortController | undefined} */
  let way;
  const drop = () => { coming = way = undefined; };
  const get = () => {
    if (coming) return coming;
    const mine = way = new AbortController();
    coming = fetchIt(mine.signal);
    coming.then(() => { if (way === mine) way = undefined; }, () => { if (way === mine) drop(); });
    return coming;
  };
  const giveUp = () => {
    way?.abort(new Error('another try was begun on this page.'));
    if (way) drop();
  };
  return { get, drop, giveUp };
}

// The module in use, and those who want to know when it stops.
const current = once(load);
/** @type {Set<() => void>} */
const hearers = new Set();
// Compiled once: a fresh module needs no signal.
/** @type {WebAssembly.Module | undefined} */
let compiled;

// Where the runner probably is, as the IANA name of the time zone. Undefined where the browser does not say.
/** @type {string | undefined} */
let timeZone;

// A file of this very build: its hash is part of this one. What a cache has of another build, or damaged, is never used;
// then it is asked for once more, past the cache.
/**
 * @param {URL} url
 * @param {string} integrity
 * @param {RequestCache} cache
 * @param {AbortSignal} signal
 */
async function pinned(url, integrity, cache, signal) {
  const ask = (/** @type {RequestCache} */ cache) => fetch(url, { __proto__: null, integrity, cache, signal });
  try {
    return await ask(cache);
  } catch (error) {
    if (signal.aborted) throw error;
    return ask('reload').catch((cause) => { throw notOurs(url, cause); });
  }
}

/**
 * @param {URL} url
 * @param {unknown} [cause]
 */
const notOurs = (url, cause) => new Error(
  `${url.pathname.split('/').pop()} cannot be had, or is of another build: copy all files of one build.`, { __proto__: null, cause });

// The functions of src/shell/element.rs; `fetchWords` and `timeZone`, for `start`; and `settled`, when all is here that
// the network gives.
export const module = current.get;

/** @param {AbortSignal} signal */
async function load(signal) {
  const { init, ...functions } = glue(stop);
  const blocked = listenForBlocked();
  try {
    const compiling = init({ module_or_path: compiled ?? pinned(MODULE, wasm, 'default', signal) });
    timeZone ??= findTimeZone();
    compiled = await compiling;
  } catch (error) {
    throw await explained(error, blocked);
  } finally {
    blocked.end();
  }
  /** @type {() => void} */
  let settle;
  /** @type {Promise<void>} */
  const settled = new Promise((done) => { settle = done; });
  // The module asks after its first frame, once for all widgets; and again where it could not use them and a runner
  // wants another try.
  let isAsked = false;
  const fetchWords = async () => {
    if (isAsked) words = undefined;
    isAsked = true;
    words ??= await readWords();
    functions.words(words);
    if (words) settle();
  };
  return { __proto__: null, ...functions, fetchWords, settled, timeZone };
}

// The first way takes no time and the second one as long as our first frame, but not every browser has the first.
function findTimeZone() {
  try {
    return globalThis.Temporal?.Now.timeZoneId() ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

// The words of the later parts of an outcome (decision 10). Undefined where they cannot be had; then the next time
// they are asked for past the cache.
/** @type {string | undefined} */
let words;
/** @type {RequestCache} */
let wordsCache = 'default';
async function readWords() {
  const way = new AbortController();
  const endWait = later(() => way.abort(new Error('words.en.txt does not come.')), WORDS_LATE_MS);
  try {
    const answer = await fetch(WORDS, { __proto__: null, priority: 'low', cache: wordsCache, signal: way.signal });
    if (!answer.ok) throw new Error(`words.en.txt: ${answer.status}`);
    return await answer.text();
  } catch (error) {
    console.error(`soleus-triage: ${/** @type {Error} */ (error).message}`);
    return undefined;
  } finally {
    endWait();
    wordsCache = 'reload';
  }
}

// Called by the glue, inside the very task in which the module stopped. Nothing of it runs after that.
function stop() {
  current.drop();
  for (const hear of [...hearers]) hear();
}

// Calls `then` when the module stops. Answers what ends it.
/** @param {() => void} then */
export function onStop(then) {
  hearers.add(then);
  return () => hearers.delete(then);
}

const css = once(readSheet);
// The style sheet, taken from the cache a second time where the page has a <link> to it.
export const sheet = css.get;

// What is still on its way may never come: the next widget that asks has it fetched anew.
export function giveUp() {
  current.giveUp();
  css.giveUp();
}

/** @param {AbortSignal} signal */
async function readSheet(signal) {
  const blocked = listenForBlocked();
  try {
    const answer = await pinned(SHEET, style, 'force-cache', signal);
    return await new CSSStyleSheet().replace(await answer.text());
  } catch (error) {
    throw await explained(error, blocked);
  } finally {
    blocked.end();
  }
}

// The same for one widget alone, where the browser constructs no style sheets. A page's policy has to allow this one.
/** @param {ShadowRoot} root */
export async function linked(root) {
  root.querySelector('link')?.remove();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.integrity = style;
  link.crossOrigin = 'anonymous';
  link.href = /** @type {any} */ (SHEET);
  const blocked = listenForBlocked();
  try {
    await new Promise((done, fail) => {
      link.onload = done;
      link.onerror = () => fail(notOurs(SHEET));
      root.prepend(link);
    });
  } catch (error) {
    throw await explained(error, blocked);
  } finally {
    blocked.end();
  }
}

// What the page's policy blocks of ours while something loads.
function listenForBlocked() {
  /** @type {{ directive: string | undefined, end: () => void }} */
  const blocked = { directive: undefined, end: () => document.removeEventListener('securitypolicyviolation', hear) };
  const hear = (/** @type {SecurityPolicyViolationEvent} */ event) => {
    if (event.blockedURI.startsWith(HERE)) blocked.directive = event.effectiveDirective;
  };
  document.addEventListener('securitypolicyviolation', hear);
  return blocked;
}

// Names what is missing in the page's Content-Security-Policy, where that is the reason.
/**
 * @param {unknown} error
 * @param {{ directive: string | undefined }} blocked
 */
async function explained(error, blocked) {
  // The browser reports what it blocked in a task of its own.
  await /** @type {Promise<void>} */ (new Promise((done) => { later(done, 0, done); }));
  const because = (/** @type {string} */ text) => new Error(`the page's Content-Security-Policy blocks it. ${text}`, { __proto__: null, cause: error });
  if (blocked.directive) return because(`Add 'self' to ${blocked.directive}.`);
  if (typeof WebAssembly !== 'object') return new Error('this browser has no WebAssembly.', { __proto__: null, cause: error });
  try {
    // The smallest module there is.
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch {
    return because("It needs script-src 'self' 'wasm-unsafe-eval'.");
  }
  return error;
}
