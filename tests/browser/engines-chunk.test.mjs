// The chunk with the later parts of an outcome, in all three engines: two widgets on a page, a cache that holds on to a
// wrong file, and a module that has stopped. chunk.test.mjs has what can become of the file.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everyEngine, inEachEngine } from './engines.mjs';
import { dist } from './harness.mjs';
import { INSIDE, POLICY, SCRIPT, startClub } from './site.mjs';
import { CALM } from './visit.mjs';

const TAG = '<soleus-triage region="GB"></soleus-triage>';
const FILES = { 'soleus-triage.js': 'text/javascript', 'style.css': 'text/css', 'page_bg.wasm': 'application/wasm', 'shared.wasm': 'application/wasm', 'first.en.txt': 'text/plain; charset=utf-8', 'rest.en.txt': 'text/plain; charset=utf-8' };
const PARTS = ['Gentle loading', 'The other stages'];
const read = (name) => readFileSync(join(dist, name));

// The build in a folder of its own, so that no test meets what another has cached, with a server for its chunk.
let builds = 0;
function build(site, serveChunk = (response) => response.writeHead(200, { 'Content-Type': 'application/wasm' }).end(read('outcome.wasm'))) {
  const folder = `/build-${builds += 1}`;
  for (const [name, type] of Object.entries(FILES)) site.put(`${folder}/${name}`, read(name), { 'Content-Type': type });
  site.put(`${folder}/outcome.wasm`, (_, response) => serveChunk(response));
  return {
    script: SCRIPT.replace('/soleus-triage/', `${folder}/`),
    asked: () => site.asked.filter((path) => path === `${folder}/outcome.wasm`).length,
  };
}

inEachEngine(startClub, (test) => {
  test('two widgets share one chunk, and each draws its later parts', async ({ engine, site }) => {
    const { script, asked } = build(site);
    await engine.open(site.page(TAG.repeat(2) + script, { policy: POLICY, head: INSIDE }));
    const seen = await engine.run(async (answers) => {
      const seen = [];
      for (const element of all()) {
        element.scrollIntoView();
        await running(element);
        await outcome(element, answers);
        seen.push(await laterParts(element));
      }
      return seen;
    }, CALM);
    assert.deepEqual(seen.map((parts) => parts.slice(0, PARTS.length)), [PARTS, PARTS]);
    assert.equal(asked(), 1);
  });

  test('another try goes past a cache that holds on to a wrong chunk, for both widgets', async ({ engine, site }) => {
    let body = '<!doctype html><title>Log in</title>';
    const { script, asked } = build(site, (response) => response.writeHead(200, {
      'Content-Type': 'text/html', 'Cache-Control': 'public, max-age=31536000, immutable',
    }).end(body));
    await engine.open(site.page(TAG.repeat(2) + script, { policy: POLICY, head: INSIDE }));
    const kept = await engine.run(async (answers) => {
      for (const element of all()) {
        element.scrollIntoView();
        await running(element);
        await outcome(element, answers);
        await until(() => find(element, '.rest button'));
      }
      return all().map((element) => ['.level', '.net', '.pair', '.tell'].every((part) => find(element, part)));
    }, CALM);
    assert.deepEqual(kept, [true, true], 'the rest of each outcome is there');
    assert.equal(asked(), 2);

    body = read('outcome.wasm');
    const seen = await engine.run(async () => {
      press(all()[1], 'Try again');
      return [await laterParts(all()[0]), await laterParts(all()[1])];
    });
    assert.deepEqual(seen.map((parts) => parts.slice(0, PARTS.length)), [PARTS, PARTS]);
    assert.equal(asked(), 3);
  });

  for (const [when, isHeld] of [['after the chunk has arrived', false], ['while the chunk is on its way', true]]) {
    test(`a panic ${when}: the next module draws with the same chunk, without asking for it again`, async ({ engine, site }) => {
      let deliver;
      const mayArrive = isHeld ? new Promise((done) => { deliver = done; }) : undefined;
      const { script, asked } = build(site, async (response) => {
        await mayArrive;
        response.writeHead(200, { 'Content-Type': 'application/wasm' }).end(read('outcome.wasm'));
      });
      await engine.open(site.page(TAG.repeat(2) + script, { policy: POLICY, head: INSIDE }));
      const states = await engine.run(async (isHeld) => {
        for (const element of all()) await begin(element);
        if (!isHeld) await whenReady;
        const mend = breakDrawing();
        find(all()[1], 'input[name=age][value="40-49"]').click();
        press(all()[1], 'Continue');
        await nextTask();
        mend();
        const states = all().map((element) => element.dataset.state);
        for (const element of all()) {
          element.scrollIntoView();
          press(element, 'Start again');
          await running(element);
        }
        return states;
      }, isHeld);
      assert.deepEqual(states, ['failed', 'failed']);
      deliver?.();
      const seen = await engine.run(async (answers) => {
        const seen = [];
        for (const element of all()) {
          press(element, 'Go on with it');
          await until(() => find(element, '.lane'));
          await outcome(element, answers);
          seen.push(await laterParts(element));
        }
        return seen;
      }, CALM);
      assert.deepEqual(seen.map((parts) => parts.slice(0, PARTS.length)), [PARTS, PARTS]);
      assert.equal(asked(), 1);
    });
  }
}, everyEngine);
