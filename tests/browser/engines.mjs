// @ts-check
// The other two engines, for what a few lines inside a page can find out: Firefox through Playwright, WebKitGTK through
// WebDriver.
//
//   const engine = await engines.firefox.start();      null if the browser is not installed
//   await engine.open(address);
//   await engine.run((given) => …, given);             runs inside the page, may be async, returns plain data
//   await engine.press('Shift+Tab');                   a key as the keyboard sends it, by its name in Playwright
//   engine.troubles()                                  what the engine itself has reported since the page was opened
//   await engine.close();
//
//   inEachEngine(startSite, (test) => {                the same tests in each of them
//     test('…', async ({ engine, site }) => { … });
//   });

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { after, before, describe } from 'node:test';
import { firefox } from 'playwright-core';
import { DAYS_AHEAD, clockAhead, notOnDay } from './clock.mjs';
import { PATIENCE_MS, TODAY, bounded, launch, test } from './harness.mjs';

/**
 * `run` returns plain data, of which the test knows the shape.
 * @import { Browser } from 'playwright-core'
 * @typedef {{ open: (address: string) => Promise<unknown>, run: (inside: (given: any) => unknown, given?: unknown) => Promise<any>, press: (key: string) => Promise<unknown>, troubles: () => string[], close: () => Promise<unknown> }} Engine
 */

const FIREFOX = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
const WEBKIT_DRIVER = process.env.WEBKIT_DRIVER ?? '/usr/bin/WebKitWebDriver';
const SCREEN = '1280x900x24';
// The codes that WebDriver has for keys by their names. A character is its own code.
/** @type {Record<string, string>} */
const KEYS = { Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Space: ' ', ArrowUp: '\uE013', ArrowDown: '\uE015' };

/** @returns {Promise<Engine | null>} */
async function startFirefox() {
  if (!existsSync(FIREFOX)) return null;
  // Firefox does not start if the clock of its process is set (`make test-later`), so its pages get the clock instead.
  const { LD_PRELOAD, ...env } = process.env;
  return through(await firefox.launch({ channel: 'moz-firefox', executablePath: FIREFOX, env: DAYS_AHEAD ? env : process.env }));
}

// An engine that Playwright drives.
/**
 * @param {Browser} browser
 * @returns {Promise<Engine>}
 */
async function through(browser) {
  const page = bounded(await browser.newPage({ viewport: { width: 390, height: 844 } }));
  page.setDefaultTimeout(PATIENCE_MS);
  if (DAYS_AHEAD) await page.addInitScript(clockAhead(DAYS_AHEAD));
  /** @type {string[]} */
  let troubles = [];
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) troubles.push(message.text()); });
  page.on('pageerror', (error) => troubles.push(error.message));
  return {
    open: (address) => {
      troubles = [];
      return page.goto(address);
    },
    run: (inside, given) => page.evaluate(inside, given),
    press: (key) => page.keyboard.press(key),
    troubles: () => troubles,
    close: () => browser.close(),
  };
}

/** @type {() => Promise<number>} */
const freePort = () => new Promise((found) => {
  const server = createServer().listen(0, 'localhost', () => {
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    server.close(() => found(port));
  });
});

function findMiniBrowser() {
  const folder = '/usr/lib';
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => ['4.1', '4.0', '6.0'].map((version) => `${folder}/${name}/webkit2gtk-${version}/MiniBrowser`))
    .find((path) => existsSync(path));
}

// Starts a program and waits until `isUp` finds it running.
/**
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {() => boolean | Promise<boolean>} isUp
 */
async function start(program, args, env, isUp) {
  const child = spawn(program, args, { stdio: 'ignore', env: { ...process.env, ...env } });
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end;) {
    if (await isUp()) return child;
    await new Promise((done) => { setTimeout(done, 50); });
  }
  child.kill();
  throw new Error(`${program} does not start`);
}

/** @returns {Promise<Engine | null>} */
async function startWebKit() {
  const binary = existsSync(WEBKIT_DRIVER) && existsSync('/usr/bin/Xvfb') && findMiniBrowser();
  if (!binary) return null;
  const display = 200 + (process.pid % 700);
  const screen = await start('Xvfb', [`:${display}`, '-screen', '0', SCREEN, '-nolisten', 'tcp'], {},
    () => existsSync(`/tmp/.X11-unix/X${display}`));
  const port = await freePort();
  const ask = async (/** @type {string} */ method, /** @type {string} */ path, /** @type {unknown} */ body = undefined) => {
    const answer = await fetch(`http://localhost:${port}${path}`, {
      method, body: body ? JSON.stringify(body) : undefined, signal: AbortSignal.timeout(2 * PATIENCE_MS),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const driver = await start(WEBKIT_DRIVER, [`--port=${port}`], { DISPLAY: `:${display}` },
    () => ask('GET', '/status').then(() => true, () => false));
  const { sessionId } = await ask('POST', '/session', { capabilities: { alwaysMatch: {
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  } } });
  const session = `/session/${sessionId}`;
  await ask('POST', `${session}/timeouts`, { script: PATIENCE_MS, pageLoad: PATIENCE_MS });
  return {
    open: (address) => ask('POST', `${session}/url`, { url: address }),
    run: async (inside, given) => {
      const { value, error } = await ask('POST', `${session}/execute/async`, { args: [given ?? null], script: `
        const [given, done] = arguments;
        Promise.resolve().then(() => (${inside})(given)).then((value) => done({ value }), (error) => done({ error: String(error) }));
      ` });
      if (error) throw new Error(error);
      return value;
    },
    // Key actions work in this engine, for the arrow keys of a radio group as for the parts of a field for a time. With
    // Shift the page is told that Tab is “Unidentified”, but the focus goes back as it should.
    press: (key) => {
      const held = key.split('+').map((name) => KEYS[name] ?? name);
      const down = held.map((value) => ({ type: 'keyDown', value }));
      const up = held.toReversed().map((value) => ({ type: 'keyUp', value }));
      return ask('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }] });
    },
    // The driver of this engine does not report them. What the page itself notices is in its own list (inside.js).
    troubles: () => [],
    close: async () => {
      await ask('DELETE', session).catch(() => {});
      driver.kill();
      screen.kill();
    },
  };
}

const others = { 'Firefox ESR': startFirefox, 'WebKitGTK': startWebKit };
// For what is asked of all three alike.
export const everyEngine = { Chromium: async () => through(await launch()), ...others };

// Declares tests once for each engine: the other two, or those given. Each engine has a site of its own, which `start` returns and which gives its
// documents the clock: a test that leaves one with the real clock fails on every day but one.
/**
 * @template {{ close: () => Promise<unknown> }} Site
 * @param {() => Promise<Site>} start
 * @param {(test: (title: string, run: (given: { engine: Engine, site: Site }) => Promise<unknown>) => unknown) => void} declare
 * @param {Record<string, () => Promise<Engine | null>>} engines
 */
export function inEachEngine(start, declare, engines = others) {
  for (const [name, startEngine] of Object.entries(engines)) {
    describe(name, () => {
      /** @type {Site} */
      let site;
      /** @type {Engine | null} */
      let engine;
      before(async () => {
        site = await start();
        engine = await startEngine();
      });
      after(async () => {
        await engine?.close();
        await site?.close();
      });
      declare((title, run) => test(title, async (context) => {
        if (!engine) return context.skip(`${name} is not installed`);
        await run({ engine, site });
        assert.deepEqual(await notOnDay(engine, TODAY), [], 'no document has a clock of its own');
      }));
    });
  }
}
