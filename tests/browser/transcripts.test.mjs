// What a screen reader is given of each outcome: its roles, names, levels and states in their order, as text. A change
// of it is seen in review; `make transcripts` writes it.

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shareApp, test } from './harness.mjs';
import { VISITS, unfold } from './screens.mjs';

const app = shareApp();
const folder = join(import.meta.dirname, 'transcripts');
const isUpdate = Boolean(process.env.UPDATE_DOCS);
if (isUpdate) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
}

// Without what says nothing about the outcome: the port of this run, and the fingerprint of the rules.
const lasting = (text) => text.replaceAll(app.address, '').replaceAll(/\b[0-9a-f]{4}( [0-9a-f]{4}){3}\b/g, '(fingerprint)');

const written = new Set();
for (const { name, walk } of VISITS) {
  test(`${name}: a screen reader is given the outcome as before`, async () => {
    const given = new Map();
    await walk((options) => app.newPage({ reducedMotion: 'reduce', ...options }), async (visit, screen) => {
      if (!screen.startsWith('outcome ')) return;
      await unfold(visit);
      given.set(`${screen.replaceAll(/[^\w-]+/g, '-')}.txt`, `${lasting(await visit.shown.ariaSnapshot())}\n`);
    });
    for (const [file, text] of given) {
      const path = join(folder, file);
      written.add(file);
      if (isUpdate) writeFileSync(path, text);
      assert.equal(text, readFileSync(path, 'utf8'), `${file}: make transcripts`);
    }
  });
}

test('every transcript is that of an outcome', () => {
  assert.deepEqual(readdirSync(folder).sort(), [...written].sort());
  assert.ok(written.size >= 5);
});
