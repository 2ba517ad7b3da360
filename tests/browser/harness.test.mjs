// What the harness guarantees for every test: a clock that is not the real one, and an end.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { TODAY, dist, shareApp, test, within } from './harness.mjs';
import { shareSite } from './site.mjs';

const app = shareApp();
const site = shareSite({ today: null });

test('a page, its frame and a second page of the visit show the day of the release; no worker reads a clock', async () => {
  const html = '<iframe title="check" src="/soleus-triage/embed.html"></iframe>';
  const page = await site.open(html, { until: null });
  const second = await page.context().newPage();
  await second.goto(site.page(html));
  for (const each of [page, second]) {
    const shown = await each.evaluate(() => [window, window.frames[0]].map(({ Date }) => [
      Date.now(), new Date().getTime(), new Date(0).getTime(), Date.parse(Date()), new Date() instanceof Date,
    ]));
    const now = TODAY.getTime();
    assert.deepEqual(shown, Array(2).fill([now, now, 0, now, true]));
  }
  for (const worker of ['sw.js', 'sw-off.js']) {
    assert.doesNotMatch(readFileSync(join(dist, worker), 'utf8'), /\bDate\b|\bperformance\b/, worker);
  }
});

test('timers that a test controls start on the day of the release', async () => {
  const page = await app.newPage({ today: null, before: (page) => page.clock.install() });
  await page.clock.runFor(1000);
  const late = await page.evaluate(() => Date.now()) - TODAY.getTime();
  assert.ok(late >= 1000 && late < 600_000, `${late} ms`);
});

test('a wait for what never comes ends, and every test has a timeout', async () => {
  await assert.rejects(within(new Promise(() => {}), 'what never comes', 10), /not within 10 ms: what never comes/);
  for (const file of readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.mjs'))) {
    const [, names = ''] = readFileSync(join(import.meta.dirname, file), 'utf8').match(/import \{([^}]*)\} from 'node:test'/) ?? [];
    assert.doesNotMatch(names, /\btest\b/, `${file} uses the test of harness.mjs or engines.mjs, which has a timeout`);
  }
});
