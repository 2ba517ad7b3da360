// @ts-check
// The Wasm: one module for all widgets of the page. A panic stops it for all; a fresh one can then be loaded.

import { outcome, style, wasm } from './build.js';
import glue from './page.js';
import { later } from './show.js';

// Each is spelled out in full, so that a bundler finds it. They are beside the built file that this one is part of.
const MODULE = new URL('./page_bg.wasm', import.meta.url);
const OUTCOME = new URL('./outcome.wasm', import.meta.url);
const WORDS = new URL('./words.en.txt', import.meta.url);
const SHEET = new URL('./style.css', import.meta.url);
export const RULES = new URL('./protocol.html', import.meta.url).href;
const HERE = import.meta.url.slice(0, import.meta.url.lastIndexOf('/') + 1);

// Some networks neither deliver a file nor report a failure. After this long a runner can try again.
export const LATE_MS = 20_000;
// The words and the chunk load while the questions are answered.
const LATER_LATE_MS = 60_000;

// Fetches something once for all widgets. After a failure, or a fetch that was given up, the next call fetches again.
/**
 * @template T
 * @param {(signal: AbortSignal) => Promise<T>} fetchIt
 */
function once(fetchIt) {
  /** @type {Promise<T> | undefined} */
  let result;
  // Aborts the fetch while it is in flight.
  /** @type {AbortController | undefined} */
  let inFlight;
  const drop = () => { result = inFlight = undefined; };
  const get = () => {
    if (result) return result;
    const mine = inFlight = new AbortController();
    result = fetchIt(mine.signal);
    result.then(() => { if (inFlight === mine) inFlight = undefined; }, () => { if (inFlight === mine) drop(); });
    return result;
  };
  const giveUp = () => {
    inFlight?.abort(new Error('another try has begun on this page.'));
    if (inFlight) drop();
  };
  return { get, drop, giveUp };
}

// The module in use, and the callbacks to run when it stops.
const current = once(load);
/** @type {Set<() => void>} */
const stopCallbacks = new Set();
// Compiled once: a fresh module needs no network.
/** @type {WebAssembly.Module | undefined} */
let compiled;

// Where the runner probably is, as the IANA name of the time zone. Undefined if the browser does not say.
/** @type {string | undefined} */
let timeZone;

// Fetches a file of this very build: its hash is part of this one. A cached copy that is damaged or from another build
// is never used; the file is then fetched once more, bypassing the cache.
/**
 * @param {URL} url
 * @param {string} integrity
 * @param {RequestCache} cache
 * @param {AbortSignal} signal
 * @param {RequestPriority} [priority]
 */
async function pinned(url, integrity, cache, signal, priority = 'auto') {
  const ask = (/** @type {RequestCache} */ cache) => fetch(url, { __proto__: null, integrity, cache, signal, priority });
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
  `${url.pathname.split('/').pop()} cannot be loaded, or is from another build: copy all files of one build.`, { __proto__: null, cause });

// The functions of src/shell; `fetchWords`, `fetchChunk` and `timeZone`, for `start`; and `settled`, which resolves when
// everything from the network has arrived.
export const module = current.get;

/** @param {AbortSignal} signal */
async function load(signal) {
  const { init, join, ...functions } = glue(stop);
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
  const wordsHere = promised();
  // The module calls this after its first frame, once for all widgets, and again when it could not use the words and a
  // runner wants another try.
  let wasCalled = false;
  const fetchWords = async () => {
    if (wasCalled) words = undefined;
    wasCalled = true;
    words ??= await readWords();
    functions.words(words);
    if (words) wordsHere.done();
  };
  const outcomeHere = promised();
  // The same for a chunk of the module.
  const fetchChunk = async (/** @type {string} */ name) => {
    const isHere = await chunks[name].get().then(join).then(() => true, (error) => {
      console.error(`soleus-triage: ${error.message}`);
      return false;
    });
    functions.chunk(name, isHere);
    if (isHere) outcomeHere.done();
  };
  const settled = Promise.all([wordsHere.promise, outcomeHere.promise]);
  return { __proto__: null, ...functions, fetchWords, fetchChunk, settled, timeZone };
}

function promised() {
  /** @type {() => void} */
  let done = () => {};
  /** @type {Promise<void>} */
  const promise = new Promise((resolve) => { done = resolve; });
  return { promise, done };
}

// The first way takes no time and the second as long as our first frame, but not every browser has the first.
function findTimeZone() {
  try {
    return globalThis.Temporal?.Now.timeZoneId() ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

// The words of the later parts of an outcome (decision 10). Undefined if they cannot be fetched; the next try then
// bypasses the cache.
/** @type {string | undefined} */
let words;
/** @type {RequestCache} */
let wordsCache = 'default';
async function readWords() {
  const wait = new AbortController();
  const endWait = later(() => wait.abort(new Error('words.en.txt did not arrive.')), LATER_LATE_MS);
  try {
    const response = await fetch(WORDS, { __proto__: null, priority: 'low', cache: wordsCache, signal: wait.signal });
    if (!response.ok) throw new Error(`words.en.txt: ${response.status}`);
    return await response.text();
  } catch (error) {
    console.error(`soleus-triage: ${/** @type {Error} */ (error).message}`);
    return undefined;
  } finally {
    endWait();
    wordsCache = 'reload';
  }
}

// The chunks of the module (decision 18), each compiled once: a fresh module needs no network. After a failure the next
// call tries again.
/** @type {Record<string, { get: () => Promise<WebAssembly.Module> }>} */
const chunks = {
  outcome: once(() => compile(OUTCOME, outcome)),
};

/**
 * @param {URL} url
 * @param {string} integrity
 */
async function compile(url, integrity) {
  const wait = new AbortController();
  const endWait = later(() => wait.abort(new Error(`${url.pathname.split('/').pop()} did not arrive.`)), LATER_LATE_MS);
  try {
    // Not streamed: its server need not know the type of the file, and nobody waits.
    const response = await pinned(url, integrity, 'default', wait.signal, 'low');
    return await WebAssembly.compile(await response.arrayBuffer());
  } finally {
    endWait();
  }
}

// Called by the glue, in the same task in which the module stopped. Nothing in the module runs after that.
function stop() {
  current.drop();
  for (const callback of [...stopCallbacks]) callback();
}

// Calls `then` when the module stops. Returns a function that unsubscribes it.
/** @param {() => void} then */
export function onStop(then) {
  stopCallbacks.add(then);
  return () => stopCallbacks.delete(then);
}

const css = once(readSheet);
// The style sheet, reused from the cache if the page has a <link> to it.
export const sheet = css.get;

// A fetch still in flight may never finish, so it is aborted: the next widget that asks starts another.
export function giveUp() {
  current.giveUp();
  css.giveUp();
}

/** @param {AbortSignal} signal */
async function readSheet(signal) {
  // The app's page and the frame's page have this very sheet in their HTML.
  const here = document.querySelector(`style[data-sheet="${style}"]`);
  if (here) return new CSSStyleSheet().replace(/** @type {string} */ (here.textContent));
  const blocked = listenForBlocked();
  try {
    const response = await pinned(SHEET, style, 'force-cache', signal);
    return await new CSSStyleSheet().replace(await response.text());
  } catch (error) {
    throw await explained(error, blocked);
  } finally {
    blocked.end();
  }
}

// The same for one widget alone, if the browser cannot construct style sheets. A page's policy has to allow this one.
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

// Records which of our files the page's policy blocks while something loads.
function listenForBlocked() {
  /** @type {{ directive: string | undefined, end: () => void }} */
  const blocked = { directive: undefined, end: () => document.removeEventListener('securitypolicyviolation', record) };
  const record = (/** @type {SecurityPolicyViolationEvent} */ event) => {
    if (event.blockedURI.startsWith(HERE)) blocked.directive = event.effectiveDirective;
  };
  document.addEventListener('securitypolicyviolation', record);
  return blocked;
}

// Names what is missing from the page's Content-Security-Policy, if that is the reason.
/**
 * @param {unknown} error
 * @param {{ directive: string | undefined }} blocked
 */
async function explained(error, blocked) {
  // The browser reports what it blocked in a separate task.
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
