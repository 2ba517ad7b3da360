// @ts-check
// C19: what the companion says of a diary is the same natively and in WebAssembly, for 100,000 random diaries.
//
// Both programs are tests/trace, built from the same sources; the native tests check what the numbers stand for.

import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

const root = resolve(import.meta.dirname, '..', '..');
const target = resolve(root, process.env.CARGO_TARGET_DIR ?? 'target');
const DIARIES = 100_000;
const WASM = 'wasm32-unknown-unknown';

/** @param {string[]} args */
const build = (...args) => execFileSync('cargo', ['build', '--quiet', '--locked', '--release', '--package', 'triage-trace', ...args], { cwd: root, stdio: 'inherit' });

test('C19 the same diaries lead to the same, natively and in WebAssembly', async () => {
  build('--bin', 'trace');
  build('--lib', '--target', WASM);
  const native = (/** @type {number} */ to) => promisify(execFile)(join(target, 'release', 'trace'), [String(to)]).then(({ stdout }) => BigInt(stdout));
  const both = native(DIARIES);
  const wasm = readFileSync(join(target, WASM, 'release', 'triage_trace.wasm'));
  const { instance } = await WebAssembly.instantiate(wasm, {});
  const { trace: run } = /** @type {{ trace: (from: bigint, to: bigint) => bigint }} */ (/** @type {unknown} */ (instance.exports));
  const inWasm = (/** @type {number} */ to) => BigInt.asUintN(64, run(0n, BigInt(to)));
  assert.equal(inWasm(DIARIES), await both);
  assert.notEqual(inWasm(1000), inWasm(999), 'each of them counts');
});
