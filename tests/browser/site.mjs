// @ts-check
// A club's site around the widget: pages of its own, its own policy, and a list of all requests.
//
//   const site = shareSite();                                once per file
//   const page = await site.open('<soleus-triage></soleus-triage>', { policy: "default-src 'self'" });
//   site.asked                                               the paths requested so far
//
// The build is under /soleus-triage/, as in docs/EMBED.md.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { after, afterEach, before } from 'node:test';
import { clockAt } from './clock.mjs';
import { TODAY, dist, launch, readingHand } from './harness.mjs';

/**
 * @import { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
 * @import { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core'
 * @typedef {(request: IncomingMessage, response: ServerResponse) => unknown} Own
 * @typedef {string | Buffer} Body
 * @typedef {{ policy?: string, head?: string }} PageParts
 * @typedef {Page & { errors: string[] }} WatchedPage
 */

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml', '.txt': 'text/plain; charset=utf-8',
};

// What docs/EMBED.md asks a webmaster to allow.
export const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
export const SCRIPT = '<script type="module" src="/soleus-triage/soleus-triage.js"></script>';

// `head` comes first in the head of each document that the site sends, the frame of the build included.
/** @param {{ head?: string }} options */
export async function startSite({ head: first = '' } = {}) {
  /** @type {Map<string, Own | { body: Body, headers: OutgoingHttpHeaders }>} */
  const pages = new Map();
  /** @type {OutgoingHttpHeaders} */
  let extra = {};
  const sent = (/** @type {string} */ type, /** @type {Body} */ body) => (type.startsWith('text/html') ? String(body).replace('<head>', () => `<head>${first}`) : body);
  /** @type {string[]} */
  const asked = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(pathname);
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    const own = pages.get(pathname);
    if (typeof own === 'function') return own(request, response);
    const type = types[extname(pathname)] ?? types['.html'];
    const headers = { 'Content-Type': type, ...own?.headers };
    const answer = (/** @type {Body} */ body, /** @type {OutgoingHttpHeaders} */ more = {}) => response.writeHead(200, { ...headers, ...more }).end(sent(headers['Content-Type'], body));
    if (own) return answer(own.body);
    // A second copy of the build is beside the first, as another version would be.
    const [, file] = pathname.match(/^\/(?:soleus-triage|second)\/([\w.-]+)$/) ?? [];
    const body = file && await readFile(join(dist, file)).catch(() => null);
    if (!body) return response.writeHead(404, { 'Content-Type': types['.txt'] }).end('Not found');
    return answer(body, extra);
  });
  await /** @type {Promise<void>} */ (new Promise((done) => { server.listen(0, 'localhost', done); }));
  const address = `http://localhost:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;
  let count = 0;
  return {
    asked,
    address,
    // Puts something at a path: a body, or a function that answers the request.
    put: (/** @type {string} */ path, /** @type {Body | Own} */ body, /** @type {OutgoingHttpHeaders} */ headers = {}) =>
      pages.set(path, typeof body === 'function' ? body : { body, headers }),
    // Adds a page to the site. Returns its address.
    /**
     * @param {string} html
     * @param {PageParts} parts
     */
    page(html, { policy, head = '' } = {}) {
      const path = `/page-${count += 1}.html`;
      const whole = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The club</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">${head}</head><body>${html}</body></html>`;
      pages.set(path, { body: whole, headers: policy ? { 'Content-Security-Policy': policy } : {} });
      return `${address}${path}`;
    },
    /** @param {boolean} isAllowed */
    allowEveryOrigin(isAllowed) { extra = isAllowed ? { 'Access-Control-Allow-Origin': '*' } : {}; },
    close: () => new Promise((done) => { server.close(done); server.closeAllConnections(); }),
  };
}

// For the head of a page: inside.js.
export const INSIDE = '<script src="/inside.js"></script>';

// A site for engines that only run a few lines of ours. Its pages can have that script, and all have the clock,
// including those that a test adds to another as a frame.
export async function startClub() {
  const site = await startSite({ head: '<script src="/clock.js"></script>' });
  const script = { 'Content-Type': types['.js'] };
  site.put('/inside.js', readFileSync(join(import.meta.dirname, 'inside.js')), script);
  site.put('/clock.js', clockAt(TODAY), script);
  return site;
}

// One site and one browser for the tests of a file. A page's `errors` hold what its console and its scripts reported.
// The device shows the day on which the rules were released, and presses come a second apart. With `today` null its
// timers are the browser's own: a hostile page meets none of ours.
/** @param {{ args?: string[], today?: Date | null }} options */
export function shareSite({ args, today = TODAY } = {}) {
  /** @type {Awaited<ReturnType<typeof startSite>>} */
  let site;
  /** @type {Browser} */
  let browser;
  before(async () => {
    site = await startSite();
    browser = await launch(args);
  });
  afterEach(async () => { await Promise.all(browser.contexts().map((context) => context.close())); });
  after(async () => {
    await browser?.close();
    await site?.close();
  });
  return {
    get asked() { return site.asked; },
    get address() { return site.address; },
    put: (/** @type {Parameters<typeof site.put>} */ ...given) => site.put(...given),
    page: (/** @type {Parameters<typeof site.page>} */ ...given) => site.page(...given),
    allowEveryOrigin: (/** @type {boolean} */ isAllowed) => site.allowEveryOrigin(isAllowed),
    /**
     * @param {string} html
     * @param {PageParts & { until?: string | null, before?: (page: WatchedPage) => unknown } & BrowserContextOptions} options
     */
    async open(html, { policy, head, until = 'running', before: prepare, ...context } = {}) {
      const inContext = await browser.newContext({
        viewport: { width: 390, height: 844 }, locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce', ...context,
      });
      const page = /** @type {WatchedPage} */ (await inContext.newPage());
      page.errors = [];
      page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) page.errors.push(message.text()); });
      page.on('pageerror', (error) => page.errors.push(error.message));
      if (today && context.javaScriptEnabled !== false) await page.clock.setFixedTime(today);
      if (today) await inContext.addInitScript(readingHand);
      await prepare?.(page);
      await page.goto(site.page(html, { policy, head }));
      if (until) await page.locator(`soleus-triage[data-state=${until}]`).first().waitFor({ state: 'attached' });
      return page;
    },
  };
}

// One of the widgets of a page (or of a frame), by its number.
/**
 * @param {Page | Frame} page
 * @param {number} number
 */
export function widget(page, number = 0) {
  const element = page.locator('soleus-triage').nth(number);
  const shown = element.locator('.soleus:not(.second)');
  return {
    element,
    shown,
    state: () => element.getAttribute('data-state'),
    waitFor: (/** @type {string} */ state) => page.locator(`soleus-triage >> nth=${number}`).and(page.locator(`[data-state=${state}]`)).waitFor({ state: 'attached' }),
    heading: () => shown.locator('h1').first().textContent(),
    box: (/** @type {string} */ code, /** @type {string} */ choice) => shown.locator(`input[name="${code}"][value="${choice}"]`),
    choose: (/** @type {string} */ code, /** @type {string} */ choice) =>
      shown.locator(`input[name="${code}"][value="${choice}"]`).evaluate((/** @type {HTMLElement} */ box) => box.click()),
    press: (/** @type {string} */ name) =>
      element.getByRole('button', { name, exact: true }).first().evaluate((/** @type {HTMLElement} */ button) => button.click()),
    // Waits for a screen with this question.
    asks: (/** @type {string} */ code) => shown.locator(`input[name="${code}"]`).first().waitFor({ state: 'attached' }),
  };
}

// Checks that the static advice is shown: the signs, and none of the questions.
/**
 * @param {Page | Frame} page
 * @param {number} number
 */
export async function assertAdvice(page, number = 0) {
  const { element } = widget(page, number);
  assert.ok(await element.getByText('bone showing').isVisible(), 'the signs are visible');
  assert.equal(await element.locator('.soleus:not(.second) .lane').count(), 0, 'no question is shown');
}
