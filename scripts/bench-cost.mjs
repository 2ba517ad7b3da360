// @ts-check
// What an answer costs, compared with the hand-written page; and what the widget costs a club's page.
//
//   make bench                            after scripts/bench.mjs
//   node scripts/bench-cost.mjs RUNS      another number of runs
//
//   to paint    from a scripted tap to the frame that shows its effect, milliseconds: median and 95th percentile
//   processor   time of the page's main thread for one answer, milliseconds: the mean of all taps of a run
//   blocking    the time that tasks take beyond 50 ms each, from the navigation to the second question
//   memory      JavaScript heap after a collection, megabytes; the memory of the Wasm is not in it
//   host        the example page of the kit with and without the widget: largest paint, layout shift, blocking

import { readFileSync, rmSync, mkdirSync, writeFileSync, cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dist, launch } from '../tests/browser/harness.mjs';
import { serve } from './serve.mjs';

/**
 * @import { Browser } from 'playwright-core'
 * @typedef {Awaited<ReturnType<typeof answers>>} Answers
 */

const runs = Number(process.argv[2] ?? 7);
const staticFolder = resolve(dist, '..', 'target', 'bench');
const hostFolder = resolve(dist, '..', 'target', 'bench-host');

/** @param {number[]} numbers */
const sorted = (numbers) => numbers.toSorted((a, b) => a - b);
/**
 * @param {number[]} numbers
 * @param {number} share
 */
const quantile = (numbers, share) => sorted(numbers)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))];
/** @param {number[]} numbers */
const median = (numbers) => quantile(numbers, 0.5);

// Before the page's own scripts: blocking time, largest paint, layout shift.
function watch() {
  window.seen = { blocking: 0, paint: 0, shift: 0 };
  const observe = (/** @type {string} */ type, /** @type {(entry: any) => void} */ take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe('longtask', ({ duration }) => { window.seen.blocking += duration - 50; });
  observe('largest-contentful-paint', ({ startTime }) => { window.seen.paint = startTime; });
  observe('layout-shift', ({ value, hadRecentInput }) => { if (!hadRecentInput) window.seen.shift += value; });
}

/**
 * @param {Browser} browser
 * @param {string} address
 * @param {number} slowdown
 */
async function opened(browser, address, slowdown) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'load' });
  const metric = async (/** @type {string} */ name) => (await cdp.send('Performance.getMetrics')).metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { context, page, cdp, metric };
}

// Taps every choice of the second question in turn. Returns the milliseconds from each tap to its paint.
/** @param {string} selector */
function tapChoices(selector) {
  const scope = () => {
    const shadow = document.querySelector('soleus-triage')?.shadowRoot;
    return shadow && !shadow.querySelector('slot:not([name])') ? shadow : document;
  };
  const frame = () => new Promise(requestAnimationFrame);
  const painted = async () => { await frame(); await new Promise((done) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = done; port2.postMessage(0); }); };
  return (async () => {
    const times = [];
    for (let round = 0; round < 5; round += 1) {
      for (let at = 0; at < scope().querySelectorAll(selector).length; at += 1) {
        const control = /** @type {HTMLInputElement} */ (scope().querySelectorAll(selector)[at]);
        if (control.checked) continue;
        const began = performance.now();
        control.click();
        await painted();
        times.push(performance.now() - began);
      }
    }
    return times;
  })();
}

// The running page answers with a button, the hand-written one with the label of its box.
const pages = {
  ours: { leave: 'button.go', choice: 'input[name=age]' },
  theirs: { leave: 'label.go', choice: 'input[name=second]' },
};

/**
 * @param {Browser} browser
 * @param {string} address
 * @param {{ leave: string, choice: string }} taps
 * @param {number} slowdown
 */
async function answers(browser, address, { leave, choice }, slowdown) {
  const { context, page, cdp, metric } = await opened(browser, address, slowdown);
  // Pressed by the script, as the choices are: after a real click the first choice would lead on to another question.
  await page.locator(leave).first().evaluate((/** @type {HTMLElement} */ part) => part.click());
  await page.locator(`${choice}:visible`).first().waitFor();
  const blocking = await page.evaluate(() => window.seen.blocking);
  const before = await metric('TaskDuration');
  const times = await page.evaluate(tapChoices, choice);
  const processor = (await metric('TaskDuration') - before) * 1000 / times.length;
  await cdp.send('HeapProfiler.collectGarbage');
  const memory = await metric('JSHeapUsedSize') / 1e6;
  await context.close();
  return { times, processor, blocking, memory };
}

/**
 * @param {Browser} browser
 * @param {{ ours: string, theirs: string }} addresses
 */
async function compareAnswers(browser, addresses) {
  console.log(`\nOne answer; medians of ${runs} runs`);
  console.log('CPU   page              to paint   95 %   processor   blocking   memory');
  for (const slowdown of [1, 4]) {
    /** @type {{ ours: Answers[], theirs: Answers[] }} */
    const of = { ours: [], theirs: [] };
    for (let run = 0; run < runs; run += 1) {
      of.ours.push(await answers(browser, addresses.ours, pages.ours, slowdown));
      of.theirs.push(await answers(browser, addresses.theirs, pages.theirs, slowdown));
    }
    const row = (/** @type {string} */ page, /** @type {Answers[]} */ of) => {
      const times = of.flatMap(({ times }) => times);
      const figures = [median(times), quantile(times, 0.95), median(of.map(({ processor }) => processor)), median(of.map(({ blocking }) => blocking)), median(of.map(({ memory }) => memory))];
      console.log(`${slowdown} ×   ${page.padEnd(16)}${figures.map((figure, at) => figure.toFixed(at === 4 ? 1 : 2).padStart(10)).join('')}`);
      return figures;
    };
    const [ours, theirs] = [row('this page', of.ours), row('written by hand', of.theirs)];
    console.log(`      ratio           ${[0, 1, 2].map((at) => (ours[at] / theirs[at]).toFixed(2).padStart(10)).join('')}   (goal 1.1 for paint and processor; blocking at most 50)`);
  }
}

// A club's page, with the widget near its top and without it.
function writeHosts() {
  rmSync(hostFolder, { recursive: true, force: true });
  mkdirSync(hostFolder, { recursive: true });
  const page = (/** @type {string} */ widget) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Club</title><link rel="stylesheet" href="plain.css">
<main><h1>Riverside Runners</h1><p>${'Tuesday: hills. Thursday: track. Sunday: long and slow. '.repeat(8)}</p>${widget}</main>`;
  const tag = '<soleus-triage></soleus-triage><script type="module" src="soleus-triage/soleus-triage.js"></script>';
  writeFileSync(join(hostFolder, 'with.html'), page(tag));
  writeFileSync(join(hostFolder, 'without.html'), page(''));
  writeFileSync(join(hostFolder, 'plain.css'), readFileSync(join(import.meta.dirname, 'kit', 'examples', 'plain.css')));
  cpSync(dist, join(hostFolder, 'soleus-triage'), { recursive: true });
}

/** @param {Browser} browser */
async function hostCost(browser) {
  writeHosts();
  const host = await serve(hostFolder);
  console.log(`\nA club's page; medians of ${runs} runs`);
  console.log('CPU   page                largest paint   layout shift   blocking');
  for (const slowdown of [1, 4]) {
    for (const name of ['without', 'with']) {
      /** @type {Window['seen'][]} */
      const seen = [];
      for (let run = 0; run < runs; run += 1) {
        const { context, page } = await opened(browser, `${host.address}${name}.html`, slowdown);
        if (name === 'with') await page.locator('soleus-triage[data-state=running]').waitFor();
        await page.waitForLoadState('networkidle');
        seen.push(await page.evaluate(() => window.seen));
        await context.close();
      }
      const of = (/** @type {keyof Window['seen']} */ what) => median(seen.map((seen) => seen[what]));
      console.log(`${slowdown} ×   ${`${name} the widget`.padEnd(18)}${of('paint').toFixed(0).padStart(15)}${of('shift').toFixed(3).padStart(15)}${of('blocking').toFixed(0).padStart(11)}`);
    }
  }
  await host.close();
}

const ours = await serve(dist);
const theirs = await serve(staticFolder);
const browser = await launch();
try {
  await compareAnswers(browser, { ours: ours.address, theirs: theirs.address });
  await hostCost(browser);
} finally {
  await browser.close();
  await Promise.all([ours.close(), theirs.close()]);
}
