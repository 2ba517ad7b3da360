// @ts-check
// What the tests of the plugin share: a WordPress with the plugin installed by its zip, an administrator and an author
// who are logged in, and visitors on a phone.
//
//   const club = shareSite();                             once per file
//   await club.php("get_option('soleus_triage')")         what PHP inside WordPress makes of an expression
//   await club.visit(address, async (page) => { … });     fails if the page has errors or asks another site for anything

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { launch, newPage } from '../browser/harness.mjs';
import { PHONE } from '../browser/visit.mjs';
import { install, logIn } from './admin.mjs';
import { wordpress } from './site.mjs';

/** @import { Browser, Page } from 'playwright-core' */

const root = join(import.meta.dirname, '..', '..');

export function shareSite() {
  /** @type {string} */
  let made;
  /** @type {Awaited<ReturnType<typeof wordpress>>} */
  let site;
  /** @type {Browser} */
  let browser;
  /** @type {Page} */
  let admin;
  /** @type {Page} */
  let author;
  const zip = () => join(made, String(readdirSync(made).find((name) => name.endsWith('.zip'))));
  before(async () => {
    made = mkdtempSync(join(tmpdir(), 'plugin-'));
    execFileSync('node', [join(root, 'scripts', 'wordpress.mjs'), made], { stdio: 'pipe' });
    site = await wordpress();
    // WordPress dates what it is sent, so its browser has the clock of the server.
    browser = await launch([], null);
    admin = await logIn(browser, site.address, 'admin');
    author = await logIn(browser, site.address, 'author');
    await install(admin, zip());
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    rmSync(made, { recursive: true, force: true });
  });

  return {
    get site() { return site; },
    get zip() { return zip(); },
    get browser() { return browser; },
    get admin() { return admin; },
    get author() { return author; },
    php: async (/** @type {string} */ expression) => JSON.parse(await site.php(`echo wp_json_encode(${expression});`)),
    // Publishes a post of the author's, and returns its address.
    publish: async (/** @type {string} */ content) => site.php(`echo get_permalink(wp_insert_post(array('post_title' => 'A post', 'post_status' => 'publish', 'post_author' => 2, 'post_content' => '${content}')));`),
    /** @type {(address: string, run: (page: Page) => Promise<unknown>, more?: import('../browser/harness.mjs').PageOptions) => Promise<void>} */
    visit: async (address, run, more = {}) => {
      /** @type {string[]} */
      const troubles = [];
      /** @type {string[]} */
      const elsewhere = [];
      const page = await newPage(browser, site.address, troubles, {
        ...PHONE, path: new URL(address).pathname, until: 'running', ...more,
        before: (page) => page.on('request', (request) => {
          if (/^http/.test(request.url()) && !request.url().startsWith(site.address)) elsewhere.push(request.url());
        }),
      });
      await run(page);
      await page.context().close();
      assert.deepEqual({ troubles, elsewhere }, { troubles: [], elsewhere: [] }, 'the page ran without errors, on its own site');
    },
  };
}
