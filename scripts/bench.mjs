// @ts-check
// How soon can the first three questions be answered, compared with a page written by hand in one file?
//
//   make bench                       the networks below, CPU at 1× and 4× slow-down, medians of 15
//   node scripts/bench.mjs RUNS      another number of runs
//   node scripts/bench.mjs 7 warm    only the tables with that word in their heading
//
// The hand-written page (scripts/bench/) is a single file: the same prerendered first screen, of the style sheet what its
// three screens use, and about 1 kB of plain JavaScript for two more questions. Both come from the same server with
// brotli. Every run has a fresh browser context; the two pages take turns, so that a busy machine slows both.
//
//   cold      nothing is cached
//   warm      the page was visited once before
//   offline   this page from its worker, without a network, compared with the other one warm
//
// Time runs from the start of the navigation to the frame in which a scripted tap's effect has been painted:
//   first    a sign of the first screen is tapped as soon as a frame shows it: the emergency card
//   second   the first screen is left as soon as a frame shows the button, and the first answer of the second question
//            is tapped as soon as a frame shows that
//   third    the same up to the third question, which needs the Wasm: the module's own speed
//   blocking the time that tasks take beyond 50 ms each, up to the third question

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { dist, launch } from '../tests/browser/harness.mjs';
import { withoutComments } from './comments.mjs';
import { serve } from './serve.mjs';

/**
 * @import { Browser, BrowserContext } from 'playwright-core'
 * @typedef {{ first: string, leave: string, second: string, onward: string, third: string }} Tapped
 * @typedef {{ latency: number, downloadThroughput: number, uploadThroughput: number }} Network
 */

const runs = Number(process.argv[2] ?? 15);
const word = process.argv[3] ?? '';
/** @type {Record<string, Record<string, number>>} */
const goals = { cold: { first: 1.15, second: 1.3 }, warm: { first: 1.15, second: 1.3 }, offline: { first: 1.15, second: 1.3 } };

// Bytes per second, and milliseconds added to each request.
const networks = {
  'No limit': { latency: 0, downloadThroughput: -1, uploadThroughput: -1 },
  // The conditions that Lighthouse simulates under this name.
  'Slow 4G (150 ms, 1.6 Mbit/s down, 750 kbit/s up)': { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 },
  // WebPageTest's profile of this name.
  '3G (300 ms, 1.6 Mbit/s down, 768 kbit/s up)': { latency: 300, downloadThroughput: 1.6e6 / 8, uploadThroughput: 768e3 / 8 },
  // The preset of that name in the developer tools: the same, with latency as request-level throttling needs it.
  'Slow 4G of the developer tools (562.5 ms, 1.44 Mbit/s down, 675 kbit/s up)':
    { latency: 562.5, downloadThroughput: 1.44e6 / 8, uploadThroughput: 675e3 / 8 },
};

// What is tapped. `leave` and `second` follow the view; `first` and `leave` are in the prerendered first screen.
const taps = {
  ours: { first: 'input[name=sign]', leave: '[data-action=none]', second: 'input[name=age][value="60-64"]', onward: '.bar .go, [data-action=continue]', third: 'input[name=onset]' },
  theirs: { first: 'input[name=sign]', leave: '[data-action=none]', second: 'input[name=second]', onward: '.bar .go', third: 'input[name=third]' },
};

// Runs inside the page, before its own scripts. Taps as soon as a frame shows the control.
/** @param {Tapped & { question: string }} tapped */
function tapAsSoonAsShown({ first, leave, second, onward, third, question }) {
  let blocking = 0;
  const tasks = new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => { blocking += duration - 50; }));
  tasks.observe({ type: 'longtask', buffered: true });
  const widget = () => document.querySelector('soleus-triage');
  const scope = () => {
    const shadow = widget()?.shadowRoot;
    // While the widget waits, its root holds nothing but the slot for the element's own content.
    return shadow && !shadow.querySelector('slot:not([name])') ? shadow : widget();
  };
  /** @returns {HTMLElement | undefined} */
  const shown = (/** @type {string} */ selector) => /** @type {HTMLElement[]} */ ([...(scope()?.querySelectorAll(selector) ?? [])]).find((found) => found.getClientRects().length);
  const frame = () => new Promise(requestAnimationFrame);
  // A task queued in a frame's callback runs after that frame has been painted.
  const painted = async () => { await frame(); await new Promise((done) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = done; port2.postMessage(0); }); };
  const look = () => `${scope()?.textContent}|${[...scope()?.querySelectorAll('input') ?? []].map((box) => +box.checked)}`;
  /** @type {<T>(find: () => T) => Promise<NonNullable<T>>} */
  const until = async (find) => { for (;;) { const found = find(); if (found) return found; await frame(); } };
  const tap = async (/** @type {string} */ selector) => {
    const control = await until(() => shown(selector));
    const before = look();
    control.click();
    await until(() => look() !== before);
    await painted();
    return performance.now();
  };
  window.measured = (async () => {
    await frame();
    if (question === 'first') return { ms: await tap(first), blocking };
    (await until(() => shown(leave))).click();
    const answered = await tap(second);
    if (question === 'second') return { ms: answered, blocking };
    // The static screen keeps the press until the Wasm runs.
    (await until(() => shown(onward))).click();
    return { ms: await tap(third), blocking };
  })();
}

// Of a style sheet the rules that a page's elements use, whatever their state.
/** @param {string} css */
function usedRules(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const isUsed = (/** @type {string} */ selector) => {
    const plain = selector.replace(/::?(before|after|hover|focus(-visible|-within)?|checked|active|disabled|target)\b/g, '');
    try { return Boolean(document.querySelector(plain || '*')); } catch { return true; }
  };
  /** @type {(rules: CSSRuleList) => string} */
  const kept = (rules) => [...rules].map((rule) => {
    if (rule instanceof CSSStyleRule) return rule.selectorText.split(/,(?![^(]*\))/).some(isUsed) ? rule.cssText : '';
    if (rule instanceof CSSMediaRule) { const inner = kept(rule.cssRules); return inner && `@media ${rule.conditionText}{${inner}}`; }
    return rule.cssText;
  }).join('');
  return kept(sheet.cssRules);
}

/**
 * @param {Browser} browser
 * @param {string} folder
 */
async function writeStaticPage(browser, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const ours = readFileSync(join(dist, 'index.html'), 'utf8');
  const firstScreen = ours.split(/<soleus-triage[^>]*>/)[1].split('<div class="soleus second"')[0].trim();
  const source = (/** @type {string} */ name) => readFileSync(join(import.meta.dirname, 'bench', name), 'utf8');
  const page = await browser.newPage();
  await page.setContent(`<soleus-triage>${firstScreen}</soleus-triage>`);
  const style = await page.evaluate(usedRules, readFileSync(join(dist, 'style.css'), 'utf8'));
  await page.close();
  const script = await withoutComments(source('static.js'));
  const html = source('static.html').replace('{{first-screen}}', () => firstScreen).replace('{{style}}', () => style).replace('{{script}}', () => script);
  writeFileSync(join(folder, 'index.html'), html);
  writeFileSync(join(folder, 'index.html.br'), brotliCompressSync(html));
  // Nothing but the page's own parts may run on ours; this one has them inline.
  writeFileSync(join(folder, '_headers'), '/*\n  Cache-Control: no-cache\n');
}

// Visits the page once, so that its files are cached; for the app, until its worker is in place too.
/**
 * @param {BrowserContext} context
 * @param {string} address
 * @param {string} cache
 */
async function visitBefore(context, address, cache) {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  if (cache === 'offline') await page.locator('[data-part=saved]:not([hidden])').waitFor({ state: 'attached' });
  await page.close();
}

/**
 * @param {Browser} browser
 * @param {string} address
 * @param {Tapped} tapped
 * @param {string} question
 * @param {Network} network
 * @param {number} slowdown
 * @param {string} cache
 */
async function measure(browser, address, tapped, question, network, slowdown, cache) {
  const serviceWorkers = cache === 'offline' ? 'allow' : 'block';
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers });
  try {
    if (cache !== 'cold') await visitBefore(context, address, cache);
    if (cache === 'offline') await context.setOffline(true);
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    if (cache !== 'offline') await cdp.send('Network.emulateNetworkConditions', { offline: false, ...network });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(tapAsSoonAsShown, { ...tapped, question });
    await page.goto(address, { waitUntil: 'commit' });
    return await page.evaluate(() => window.measured);
  } finally {
    await context.close();
  }
}

/** @param {number[]} numbers */
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const staticFolder = resolve(dist, '..', 'target', 'bench');
const browser = await launch();
await writeStaticPage(browser, staticFolder);
const ours = await serve(dist);
const theirs = await serve(staticFolder);
let missed = 0;
try {
  // The first context of a browser pays for the browser's own start.
  await measure(browser, theirs.address, taps.theirs, 'first', Object.values(networks)[0], 1, 'cold');
  const rows = Object.entries(networks).flatMap(([name, network]) => ['cold', 'warm'].map((cache) => ({ name, network, cache })));
  rows.push({ name: 'No network', network: networks['No limit'], cache: 'offline' });
  for (const { name, network, cache } of rows.filter((row) => `${row.name}, ${row.cache}`.includes(word))) {
    console.log(`\n${name}, ${cache}; milliseconds, median of ${runs}`);
    console.log('CPU   question   this page   written by hand   ratio   goal            blocking of each');
    for (const slowdown of [1, 4]) {
      for (const question of ['first', 'second', 'third']) {
        /** @type {{ ours: { ms: number, blocking: number }[], theirs: { ms: number, blocking: number }[] }} */
        const times = { ours: [], theirs: [] };
        for (let run = 0; run < runs; run += 1) {
          times.ours.push(await measure(browser, ours.address, taps.ours, question, network, slowdown, cache));
          times.theirs.push(await measure(browser, theirs.address, taps.theirs, question, network, slowdown, cache === 'cold' ? cache : 'warm'));
        }
        const [a, b] = [times.ours, times.theirs].map((runs) => median(runs.map(({ ms }) => ms)));
        const blocked = [times.ours, times.theirs].map((runs) => median(runs.map(({ blocking }) => blocking)).toFixed(0));
        const ratio = a / b;
        const goal = goals[cache][question];
        missed += Number(ratio > goal);
        const verdict = goal ? `${ratio > goal ? 'MISSED' : 'met'} (${goal} ×)` : '';
        console.log(`${slowdown} ×   ${question.padEnd(8)}${a.toFixed(0).padStart(12)}${b.toFixed(0).padStart(18)}`
          + `${ratio.toFixed(2).padStart(8)}   ${verdict.padEnd(16)}${blocked.join(' and ')} ms`);
      }
    }
  }
} finally {
  await browser.close();
  await ours.close();
  await theirs.close();
}
console.log(missed ? `\n${missed} goals missed.` : '\nAll goals met.');
