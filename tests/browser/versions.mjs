// @ts-check
// A site that changes while its pages are open: the built app, later versions of it, and a server that can go away.
//
//   const app = shareApp(startSite);
//   app.site.deploy('first');            what was built
//   app.site.deploy('second');           another version: every file of it has changed
//   app.site.deploy('safety');           the same as a release that matters for safety
//   await app.site.down();               no network; up() brings it back
//   startSite({ script: clockAt(TODAY) })   runs first in the page of each version, for an engine that cannot inject it

import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWorker } from '../../scripts/app.mjs';
import { serve } from '../../scripts/serve.mjs';
import { dist } from './harness.mjs';

/** @typedef {{ write: (file: string, content: string | Buffer) => void, read: (file: string) => Buffer, remove: (file: string) => void, of: (other: string, file: string) => Buffer }} Files */

export const SAFETY_CHANGE = 'A cold foot now leads to help at once.';
// What may be added to the end of a file without changing what it means; to a Wasm, a section without a name.
const ADDED = { wasm: Buffer.from([0, 1, 0]), other: Buffer.from('\n') };

/** @param {{ script?: string }} options */
export async function startSite({ script = '' } = {}) {
  const root = mkdtempSync(join(tmpdir(), 'soleus-site-'));
  const folder = join(root, 'live');
  const copy = (/** @type {string} */ name) => {
    cpSync(dist, join(root, name), { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
    return join(root, name);
  };
  copy('first');
  /** @type {[string, number, string][]} */
  const versions = [['second', 1, ''], ['safety', 2, SAFETY_CHANGE]];
  if (script) versions.unshift(['first', 1, '']);
  for (const [name, safety, changes] of versions) {
    await release(copy(name), { name, safety, changes, script });
  }
  cpSync(join(root, 'first'), folder, { recursive: true });

  let server = await serve(folder);
  const { address } = server;
  return {
    address,
    // The files that a version caches on a device, from the list in its worker.
    files: (/** @type {string} */ name) => [...readFileSync(join(root, name, 'sw.js'), 'utf8').matchAll(/url:"([^"]+)"/g)].map(([, url]) => url),
    /**
     * @param {string} name
     * @param {(files: Files) => void} change
     */
    deploy(name, change = () => {}) {
      rmSync(folder, { recursive: true });
      cpSync(join(root, name), folder, { recursive: true });
      change({
        write: (/** @type {string} */ file, /** @type {string | Buffer} */ content) => writeFileSync(join(folder, file), content),
        read: (/** @type {string} */ file) => readFileSync(join(folder, file)),
        remove: (/** @type {string} */ file) => rmSync(join(folder, file)),
        of: (/** @type {string} */ other, /** @type {string} */ file) => readFileSync(join(root, other, file)),
      });
    },
    down: () => server.close(),
    async up() { server = await serve(folder, { ports: [Number(new URL(address).port)] }); },
    async close() {
      await server.close();
      rmSync(root, { recursive: true });
    },
  };
}

/**
 * @param {string} folder
 * @param {{ name: string, safety: number, changes: string, script: string }} version
 */
async function release(folder, { name, safety, changes, script }) {
  const page = join(folder, 'index.html');
  const [, build] = /** @type {RegExpMatchArray} */ (readFileSync(page, 'utf8').match(/data-build="(\w+)"/));
  writeFileSync(page, readFileSync(page, 'utf8')
    .replaceAll(build, name).replace('data-safety="0"', `data-safety="${safety}"`));
  for (const entry of readdirSync(folder)) {
    // The words must match their module, which is the same in every version here.
    if (!/\.\w+$/.test(entry) || entry.startsWith('sw') || /^(first|rest|companion)\.\w+\.txt/.test(entry)) continue;
    const file = join(folder, entry);
    writeFileSync(file, Buffer.concat([readFileSync(file), entry.endsWith('.wasm') ? ADDED.wasm : ADDED.other]));
  }
  // The loader knows the files of its own build.
  const hash = (/** @type {string} */ of, /** @type {string} */ name) => createHash('sha256').update(readFileSync(join(of, name))).digest('base64');
  const loader = join(folder, 'soleus-triage.js');
  const repinned = ['page_bg.wasm', 'shared.wasm', 'outcome.wasm', 'companion.wasm', 'style.css'].reduce(
    (js, name) => js.replace(hash(dist, name), hash(folder, name)), readFileSync(loader, 'utf8'));
  writeFileSync(loader, script + repinned);
  await buildWorker(folder, JSON.stringify({ version: '9.9.9', build: name, safety, changes }));
}
