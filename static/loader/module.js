// @ts-check
// The Wasm: one module for all widgets of the page. A panic stops it for all; a fresh one can then be loaded.

import { companion, languages, outcome, shared, style, wasm } from './build.js';
import glue from './page.js';
import { later } from './show.js';

// Each is spelled out in full, so that a bundler finds it. They are beside the built file that this one is part of.
const MODULE = new URL('./page_bg.wasm', import.meta.url);
const SHARED = new URL('./shared.wasm', import.meta.url);
const OUTCOME = new URL('./outcome.wasm', import.meta.url);
const COMPANION = new URL('./companion.wasm', import.meta.url);
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
  const giveUp = (why = 'another try has begun on this page.') => {
    inFlight?.abort(new Error(why));
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

// The functions of src/shell; `fetchWords`, `fetchChunk` and `timeZone`, for the loader that `start` takes; and `settled`,
// which resolves when everything of a language has arrived from the network.
export const module = current.get;

/** @param {AbortSignal} signal */
async function load(signal) {
  const { init, join, ...functions } = glue(stop);
  await explaining(async () => {
    const compiling = init({ module_or_path: compiled ?? pinned(MODULE, wasm, 'default', signal) });
    timeZone ??= findTimeZone();
    compiled = await compiling;
  });
  /** @type {Record<string, ReturnType<typeof promised> | undefined>} */
  const arrivals = {};
  const arrival = (/** @type {string} */ name) => arrivals[name] ??= promised();
  const log = (/** @type {Error} */ error) => {
    console.error(`soleus-triage: ${error.message}`);
    return undefined;
  };
  // The module calls this once for all widgets, after the first frame in a language and when the companion is opened, and
  // again when a runner wants another try.
  const fetchWords = async (/** @type {string} */ language, /** @type {'rest' | 'companion'} */ part) => {
    const text = await more(language, part).catch(log);
    functions.words(language, part, text);
    if (text && part === 'rest') arrival(language).done();
  };
  // The same for a chunk of the module, after the one that it shares with others.
  /** @type {Promise<void> | undefined} */
  let joinedShared;
  const joinChunk = async (/** @type {string} */ name) => {
    joinedShared ??= readChunk('shared').then(join);
    const [, chunk] = await Promise.all([joinedShared, readChunk(name)]);
    await join(chunk);
    return true;
  };
  const fetchChunk = async (/** @type {string} */ name) => {
    const isHere = Boolean(await joinChunk(name).catch((error) => { joinedShared = undefined; return log(error); }));
    functions.chunk(name, isHere);
    if (isHere) arrival(name).done();
  };
  const settled = (/** @type {string} */ language) => Promise.all([arrival(language).promise, arrival('outcome').promise]);
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

/** @type {Record<string, ReturnType<typeof once<string>> | undefined>} */
const files = {};

// A file of words. What has arrived is kept, for a fresh module.
/**
 * @param {string} name
 * @param {[URL, string]} file
 * @param {RequestPriority} [priority]
 */
const words = (name, [url, integrity], priority) => files[name] ??= once((signal) => explaining(async () => {
  const response = await pinned(url, integrity, 'default', signal, priority);
  return response.text();
}));

// What the interview and the urgent outcomes say in a language.
export const first = (/** @type {string} */ language) => words(`first.${language}`, languages[language].first).get();

// What else it says: the later parts of an outcome, the companion.
const more = (/** @type {string} */ language, /** @type {'rest' | 'companion'} */ part) =>
  late(words(`${part}.${language}`, languages[language][part], 'low'), 'the rest of the words');

// The chunks of the module (decision 18), each compiled once: a fresh module needs no network.
/** @type {Record<string, ReturnType<typeof once<WebAssembly.Module>>>} */
const chunks = { shared: chunk(SHARED, shared), outcome: chunk(OUTCOME, outcome), companion: chunk(COMPANION, companion) };
/**
 * @param {URL} url
 * @param {string} integrity
 */
function chunk(url, integrity) {
  return once(async (signal) => {
    // Not streamed: its server need not know the type of the file, and nobody waits.
    const response = await pinned(url, integrity, 'default', signal, 'low');
    return WebAssembly.compile(await response.arrayBuffer());
  });
}
const readChunk = (/** @type {string} */ name) => late(chunks[name], `${name}.wasm`);

// What loads while the questions are answered.
/**
 * @template T
 * @param {ReturnType<typeof once<T>>} file
 * @param {string} name
 */
async function late(file, name) {
  const endWait = later(() => file.giveUp(`${name} did not arrive.`), LATER_LATE_MS);
  try {
    return await file.get();
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

// A fetch still in flight may never finish, so it is aborted: the next widget that asks starts another. What loads later
// has a limit of its own.
export function giveUp() {
  current.giveUp();
  css.giveUp();
  for (const [name, file] of Object.entries(files)) if (name.startsWith('first')) file?.giveUp();
}

/** @param {AbortSignal} signal */
async function readSheet(signal) {
  // The app's page and the frame's page have this very sheet in their HTML.
  const here = document.querySelector(`style[data-sheet="${style}"]`);
  if (here) return new CSSStyleSheet().replace(/** @type {string} */ (here.textContent));
  return explaining(async () => {
    const response = await pinned(SHEET, style, 'force-cache', signal);
    return new CSSStyleSheet().replace(await response.text());
  });
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
  await explaining(() => new Promise((done, fail) => {
    link.onload = done;
    link.onerror = () => fail(notOurs(SHEET));
    root.prepend(link);
  }));
}

// Fetches something. If the page's policy blocks it, the error says what to allow.
/**
 * @template T
 * @param {() => Promise<T>} fetchIt
 */
async function explaining(fetchIt) {
  /** @type {string | undefined} */
  let directive;
  const record = (/** @type {SecurityPolicyViolationEvent} */ event) => {
    if (event.blockedURI.startsWith(HERE)) directive = event.effectiveDirective;
  };
  document.addEventListener('securitypolicyviolation', record);
  try {
    return await fetchIt();
  } catch (error) {
    // The browser reports what it blocked in a separate task.
    await /** @type {Promise<void>} */ (new Promise((done) => { later(done, 0, done); }));
    throw explained(error, directive);
  } finally {
    document.removeEventListener('securitypolicyviolation', record);
  }
}

// Names what is missing from the page's Content-Security-Policy, if that is the reason.
/**
 * @param {unknown} error
 * @param {string | undefined} directive
 */
function explained(error, directive) {
  const because = (/** @type {string} */ text) => new Error(`the page's Content-Security-Policy blocks it. ${text}`, { __proto__: null, cause: error });
  if (directive) return because(`Add 'self' to ${directive}.`);
  if (typeof WebAssembly !== 'object') return new Error('this browser has no WebAssembly.', { __proto__: null, cause: error });
  try {
    // The smallest module there is.
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch {
    return because("It needs script-src 'self' 'wasm-unsafe-eval'.");
  }
  return error;
}
