// The module is cut between the compiler and wasm-bindgen, and nothing that only the cut needs goes on from there.
//
// The tools are stand-ins that record what they are called with.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import test from 'node:test';
import { customSections, withoutSection } from '../../scripts/sections.mjs';

const wrapper = resolve(import.meta.dirname, '..', '..', 'scripts', 'split');

const custom = (name, size = 1) => {
  const body = [name.length, ...Buffer.from(name), ...Array(size).fill(7)];
  // A size of 128 and more takes two bytes.
  const length = body.length < 128 ? [body.length] : [body.length & 0x7f | 0x80, body.length >> 7];
  return Buffer.from([0, ...length, ...body]);
};
const EMPTY = Buffer.from([0, 97, 115, 109, 1, 0, 0, 0]);
const TYPES = Buffer.from([1, 4, 1, 0x60, 0, 0]);
const module = (...sections) => Buffer.concat([EMPTY, ...sections]);

test('the custom sections of a module are found, and one can be left out', () => {
  const whole = module(custom('target_features', 300), TYPES, custom('name'));
  assert.ok(WebAssembly.validate(whole));
  assert.deepEqual(customSections(whole), ['target_features', 'name']);
  assert.deepEqual(withoutSection(whole, 'target_features'), module(TYPES, custom('name')));
  assert.deepEqual(customSections(module(TYPES)), []);
});

// Runs the script as wasm-pack does, with a cut that writes these files.
function cut(t, files, args, chunks = 'outcome') {
  const folder = mkdtempSync(join(tmpdir(), 'cut-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  const program = (name, script) => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  program('wasm-split-cli', `for name in ${Object.keys(files).join(' ')}; do cp "$FOLDER/$name" "$2/"; done`);
  program('wasm-bindgen', 'echo "$*" > "$FOLDER/called"; if [ -f "$1" ]; then cp "$1" "$FOLDER/bound"; else echo "wasm-bindgen 1.2.3"; fi');
  const { status, stdout, stderr } = spawnSync('wasm-bindgen', args ?? [join(folder, 'page.wasm'), '--out-dir', join(folder, 'out'), '--target', 'web'], {
    env: { ...process.env, FOLDER: folder, CHUNKS: chunks, PATH: `${wrapper}:${bin}:${process.env.PATH}` }, encoding: 'utf8', timeout: 60_000,
  });
  const read = (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : undefined);
  return { status, stdout, stderr, read };
}

const MAIN = module(custom('target_features'), TYPES);
const CHUNK = module(TYPES, custom('name'));

test('main goes on to wasm-bindgen without the list of features, and the chunk comes out beside it', (t) => {
  const { status, stderr, read } = cut(t, { 'page.wasm': MAIN, 'split_outcome.wasm': CHUNK });
  assert.equal(status, 0, stderr);
  assert.deepEqual(read('bound'), module(TYPES));
  assert.match(String(read('called')), /\/page\.wasm --out-dir \S+ --target web --keep-lld-exports\n$/);
  assert.deepEqual(read('out/outcome.wasm'), CHUNK);
});

test('what two chunks share comes out under a name of its own', (t) => {
  const files = { 'page.wasm': MAIN, 'split_outcome.wasm': CHUNK, 'split_companion.wasm': EMPTY, 'chunk_1.wasm': MAIN };
  const { status, stderr, read } = cut(t, files, undefined, 'companion outcome shared');
  assert.equal(status, 0, stderr);
  assert.deepEqual(['outcome', 'companion', 'shared'].map((name) => read(`out/${name}.wasm`)), [CHUNK, EMPTY, MAIN]);
});

test('asked for its version it answers as wasm-bindgen does', (t) => {
  const { status, stdout } = cut(t, {}, ['--version']);
  assert.deepEqual([status, stdout], [0, 'wasm-bindgen 1.2.3\n']);
});

for (const [trouble, files] of [
  ['is missing', { 'page.wasm': MAIN }],
  ['has a companion that nobody asked for', { 'page.wasm': MAIN, 'split_outcome.wasm': CHUNK, 'chunk_2.wasm': CHUNK }],
]) {
  test(`a cut whose chunk ${trouble} ends the build`, (t) => {
    const { status, stderr, read } = cut(t, files);
    assert.notEqual(status, 0);
    assert.match(stderr, /the cut was to make the chunks outcome, and made/);
    assert.equal(read('bound'), undefined);
  });
}
