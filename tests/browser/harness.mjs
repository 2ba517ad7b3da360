// @ts-check
// What every browser test shares: the built page behind the real server, a real Chromium, and a watch for trouble.
//
//   import { shareApp, test } from './harness.mjs';
//   const app = shareApp();                       once per file
//   test('…', async () => {
//     const page = await app.newPage({ width: 320, js: true });
//     …
//     assert.deepEqual(await axe(page), []);
//   });
//
// A test fails if any of its pages logged an error, threw, violated the Content-Security-Policy, or made a request
// after it had loaded.
// Nothing here sleeps or retries: wait for what the page shows (`page.waitForSelector`, `locator.waitFor`). No wait is
// endless: `test` is Node's with a timeout, and each `page.evaluate` has one too.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, afterEach, before, test as anyTest } from 'node:test';
import { chromium } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';
import { clockAt } from './clock.mjs';

/**
 * @import { Browser, BrowserContextOptions, Page, Route } from 'playwright-core'
 * @typedef {Page & { loaded?: boolean }} LoadedPage
 * @typedef {{ path?: string, width?: number, height?: number, js?: boolean, until?: string | null, today?: Date | null, hand?: (() => void) | null, expectTrouble?: boolean, waitUntil?: 'load' | 'commit' | 'domcontentloaded' | 'networkidle', before?: (page: Page) => unknown } & BrowserContextOptions} PageOptions
 */

export const dist = join(import.meta.dirname, '..', '..', 'dist');
// How long to wait for what never comes. A whole visit takes a tenth of it, or half on a busy machine.
export const PATIENCE_MS = 60_000;
// How long a test may take. The longest takes a tenth of it.
export const TEST_MS = 300_000;
// The two files of words: what the interview needs, and the rest; and the chunk that draws with the rest.
export const FIRST_WORDS = '**/first.*.txt';
export const WORDS = '**/rest.*.txt';
export const CHUNK = '**/outcome.wasm';
// How the page identifies its rules, and the day from which they age.
export const rules = (() => {
  const source = readFileSync(join(import.meta.dirname, '..', '..', 'src', 'core', 'protocol', 'review.rs'), 'utf8');
  /** @type {(pattern: RegExp) => string[]} */
  const found = (pattern) => /** @type {RegExpMatchArray} */ (source.match(pattern));
  const [, version] = found(/VERSION: &str = "(.*)"/);
  const [, fingerprint] = found(/FINGERPRINT: &str = "(.*)"/);
  const [, year, month, day] = found(/RELEASED: CivilDate = CivilDate \{ year: (\d+), month: (\d+), day: (\d+) \}/);
  return { version, fingerprint, monthsLater: (/** @type {number} */ months) => new Date(Date.UTC(Number(year), Number(month) - 1 + months, Number(day), 1)) };
})();
// The day that every test shows its pages. Early in the day, since Playwright advances its own clock by as much as a
// page's clock is ahead of the machine's, which it could be on the morning of a release.
export const TODAY = rules.monthsLater(0);
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * @param {string} title
 * @param {(context: import('node:test').TestContext) => void | Promise<void>} run
 */
export const test = (title, run) => anyTest(title, { timeout: TEST_MS }, run);

// Fails if a promise is not settled in time, and names it.
/**
 * @template T
 * @param {Promise<T>} promise
 * @param {string} what
 * @param {number} ms
 * @returns {Promise<T>}
 */
export async function within(promise, what, ms = PATIENCE_MS) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @type {Promise<never>} */
  const late = new Promise((_, fail) => { timer = setTimeout(() => fail(new Error(`not within ${ms} ms: ${what}`)), ms); });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

// Playwright limits its own waits, but not a promise inside the page. axe reads the whole protocol in one.
/** @param {Page} page */
export function bounded(page) {
  const { evaluate } = page;
  page.evaluate = (/** @type {any} */ inside, /** @type {any} */ given) => within(evaluate.call(page, inside, given), `page.evaluate(${String(inside).slice(0, 200)})`, TEST_MS / 2);
  return page;
}

// A browser whose pages all show the same day, and answer in time. With null they show the machine's own, as a server
// that dates what it is sent has to.
/**
 * @param {string[]} more
 * @param {Date | null} today
 */
export async function launch(more = [], today = TODAY) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync', ...more],
  });
  const { newContext } = browser;
  browser.newContext = async (options = {}) => {
    const context = await newContext.call(browser, options);
    context.setDefaultTimeout(PATIENCE_MS);
    context.on('page', bounded);
    if (today) await context.addInitScript(clockAt(today));
    // If a test controls the timers too, they start on that day and not on the real one.
    const { install } = context.clock;
    context.clock.install = (given) => install.call(context.clock, { time: TODAY, ...given });
    return context;
  };
  return browser;
}

// One server and one browser for the tests of a file. Each test is judged by its own pages, which close with it.
// `start` returns a site other than the built page alone, with its `address` and `close`.
/**
 * @template {{ address: string, close: () => Promise<unknown> }} [Site=Awaited<ReturnType<typeof serve>>]
 * @param {() => Promise<Site>} start
 */
export function shareApp(start = /** @type {() => Promise<any>} */ (() => serve(dist))) {
  /** @type {string[]} */
  const troubles = [];
  /** @type {Site} */
  let server;
  /** @type {Browser} */
  let browser;
  before(async () => {
    server = await start();
    browser = await launch();
  });
  afterEach(async () => {
    // What is interrupted while the pages close does not count.
    const found = troubles.splice(0);
    await Promise.all(browser.contexts().map((context) => context.close()));
    troubles.length = 0;
    assert.deepEqual(found, [], 'the page ran without errors');
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    get address() { return server.address; },
    get site() { return server; },
    newPage: (/** @type {PageOptions | undefined} */ options) => newPage(browser, server.address, troubles, options),
  };
}

// Presses come a second apart, like those of somebody who reads: a screen that has just appeared ignores them. A test
// of faster presses sets the interval: `page.evaluate(() => { window.pressAfterMs = 250; })`.
// Only event timestamps use this clock. It advances with each press, so a busy machine changes nothing.
export const readingHand = () => {
  let now = 0;
  /** @type {WeakMap<Event, number>} */
  const stamps = new WeakMap();
  Object.defineProperty(Event.prototype, 'timeStamp', { configurable: true, /** @this {Event} */ get() {
    // A click has the time of its press.
    if (this.isTrusted && this.type === 'mousedown' && !stamps.has(this)) now += window.pressAfterMs ?? 1000;
    if (!stamps.has(this)) stamps.set(this, now);
    return stamps.get(this);
  } });
};

// Opens the page and waits until it can be used: the running screen, or the static one without JavaScript.
//
// `path` opens a page other than the first. `js: false` turns JavaScript off. `until` is the element's `data-state` to
// wait for; null waits for nothing more than `waitUntil`.
// The device shows the day on which the rules were released, so that no test ages; `today` sets another. Its timers are
// Playwright's, which `page.clock` drives; with null they are the browser's own.
// `hand` sets when presses come; null leaves that to the machine.
// `before(page)` runs before the page is opened. `expectTrouble` turns the watch off, for tests that cause some.
/**
 * @param {Browser} browser
 * @param {string} address
 * @param {string[]} troubles
 * @param {PageOptions} options
 * @returns {Promise<LoadedPage>}
 */
export async function newPage(browser, address, troubles, {
  path = '', width = 390, height = 844, colorScheme = 'light', js = true, until = js && !path ? 'running' : null,
  locale = 'en-GB', timezoneId = 'Europe/London', today = TODAY, hand = readingHand, expectTrouble = false, waitUntil = 'load', before, ...more
} = {}) {
  const context = await browser.newContext({
    viewport: { width, height }, colorScheme, javaScriptEnabled: js, locale, timezoneId, ...more,
  });
  const page = /** @type {LoadedPage} */ (await context.newPage());
  if (!expectTrouble) watch(page, troubles, js);
  if (js && today) await page.clock.setFixedTime(today);
  // In every tab of the device.
  if (hand) await context.addInitScript(hand);
  await before?.(page);
  // The last requests, after the first frame.
  const last = until === 'running' ? Promise.all([WORDS, CHUNK].map((file) => page.waitForRequest(file))) : null;
  await page.goto(address + path, { waitUntil });
  if (until) await page.locator(`soleus-triage[data-state=${until}]`).waitFor({ state: 'attached' });
  await last;
  page.loaded = until !== 'loading' && waitUntil === 'load';
  return page;
}

/**
 * @param {LoadedPage} page
 * @param {string[]} troubles
 * @param {boolean} js
 */
function watch(page, troubles, js) {
  // A violation of the Content-Security-Policy is reported as a console error too.
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`thrown: ${error.message}`));
  let documents = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) documents += 1;
    // The browser fetches the icon for its own tab bar whenever it likes. A blob is in its memory.
    if (page.loaded && !/\/icon\.svg$|^blob:/.test(request.url())) troubles.push(`request after load: ${request.url()}, by document ${documents} of the page at ${page.url()}`);
  });
  page.on('requestfailed', (request) => {
    // With JavaScript off the browser drops the scripts it was told to preload.
    if (js || !request.url().endsWith('.js')) troubles.push(`request failed: ${request.url()}`);
  });
  page.on('response', (response) => { if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`); });
}

// Holds back the files that match a pattern until `release` is called, so that a test can act before they arrive, or
// instead of them: `release((route) => route.abort())`.
/** @param {string | RegExp} pattern */
export function hold(pattern) {
  /** @type {(answer: (route: Route) => unknown) => void} */
  let release;
  /** @type {Promise<(route: Route) => unknown>} */
  const released = new Promise((done) => { release = done; });
  const before = (/** @type {Page} */ page) => page.route(pattern, async (route) => (await released)(route));
  return { before, release: (answer = (/** @type {Route} */ route) => /** @type {unknown} */ (route.continue())) => release(answer) };
}

// The Wasm as built; and one with another hash that does the same: it has an unnamed section more.
export const wasm = readFileSync(join(dist, 'page_bg.wasm'));
export const otherWasm = Buffer.concat([wasm, Buffer.from([0, 1, 0])]);

// Watches what moves without a tap, from the first frame on, on a page whose timers wait for `quietMinute`.
/** @param {Page} page */
export async function watchShifts(page) {
  await page.clock.install();
  await page.addInitScript(() => {
    window.shifts = [];
    window.shiftObserver = new PerformanceObserver((list) => window.shifts.push(...list.getEntries()));
    window.shiftObserver.observe({ type: 'layout-shift', buffered: true });
  });
}

// Checks that nothing moves for a minute, and that nothing has moved before.
/** @param {Page} page */
export async function quietMinute(page) {
  const places = () => page.locator('soleus-triage li, .soleus:visible .choice').evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
  const before = await places();
  assert.ok(before.length >= 9, 'the signs are there');
  await page.clock.runFor(60_000);
  assert.deepEqual(await places(), before);
  assert.equal(await page.evaluate(() => [...window.shifts, ...window.shiftObserver.takeRecords()]
    .filter(({ hadRecentInput }) => !hadRecentInput).reduce((sum, { value }) => sum + (value ?? 0), 0)), 0);
}

// What axe finds wrong with everything that the page shows now, shadow roots included. `rules` limits it to some rules.
/**
 * @param {Page} page
 * @param {string[]} [rules]
 */
export async function axe(page, rules) {
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(axeSource);
  const { violations } = await page.evaluate((runOnly) => window.axe.run(runOnly ? { runOnly } : {}), rules);
  return violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `    ${node.html}`).join('\n')}`);
}
