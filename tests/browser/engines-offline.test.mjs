// A smoke test of the service worker (W1, W2) in the engines of other browsers. The full tests run in Chromium, in
// app.test.mjs. Offline means a server that no longer answers.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clockAt } from './clock.mjs';
import { inEachEngine } from './engines.mjs';
import { TODAY } from './harness.mjs';
import { JOURNEYS } from './journeys.mjs';
import { startSite } from './versions.mjs';
import { CALM } from './visit.mjs';

const { level, has } = JOURNEYS.at(-1);
// The app's own page includes no test script: each call brings along what it uses.
const INSIDE = readFileSync(join(import.meta.dirname, 'inside.js'), 'utf8');
const inside = (engine, act, given) => engine.run(new Function('given', `${INSIDE}; return (${act})(given);`), given);

// Waits until every file is cached and the worker will serve the page from the next load on.
const saved = (engine) => inside(engine, async () => {
  await until(() => document.querySelector('[data-part=saved]:not([hidden])'));
  await navigator.serviceWorker.ready;
});

// A whole visit. Returns what is shown at its end, once its later parts are there.
const visit = (engine, parts) => inside(engine, async ({ answers, parts }) => {
  const [element] = all();
  await running(element);
  await outcome(element, answers);
  if (find(element, '.rest')) await laterParts(element);
  return {
    level: find(element, 'main .level').dataset.level,
    parts: parts.filter((part) => find(element, part)),
    isByWorker: navigator.serviceWorker.controller !== null,
  };
}, { answers: CALM, parts });

inEachEngine(() => startSite({ script: clockAt(TODAY) }), (test) => {
  test('W1: after one visit the whole app works offline, by each of its addresses', async ({ engine, site }) => {
    await engine.open(site.address);
    await saved(engine);
    await site.down();
    try {
      for (const address of ['', 'index.html', '?utm_source=club']) {
        await engine.open(site.address + address);
        assert.deepEqual(await visit(engine, has), { level, parts: has, isByWorker: true }, address);
      }
    } finally {
      await site.up();
    }
  });

  test('W2: an update that arrives in the middle of a check reloads nothing, costs no answer, and is offered at the end', async ({ engine, site }) => {
    await engine.open(site.address);
    await saved(engine);
    await inside(engine, () => begin(all()[0]));
    await engine.run(() => { window.isSame = true; });
    site.deploy('second');
    await inside(engine, async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration.update();
      await until(() => registration.waiting);
    });
    assert.equal(await inside(engine, () => find(all()[0], 'input[name=age]:checked').value), '30-39');
    assert.equal((await visit(engine, [])).level, level);
    assert.deepEqual(await inside(engine, async () => {
      await until(() => document.querySelector('[slot=outcome] [data-part=update-kept]:not([hidden])'));
      return [window.isSame, document.querySelector('#app').dataset.build === 'second'];
    }), [true, false]);
  });
});
