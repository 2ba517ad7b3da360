// Set-up gets each tool the fastest way that works, trusts no download without its checksum, and says what it does.
//
// The scripts are run with stand-ins for the programs that they call: no network, no compiler, no clock.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import test from 'node:test';

const root = resolve(import.meta.dirname, '..', '..');
const pins = Object.fromEntries(readFileSync(join(root, 'scripts', 'versions.env'), 'utf8')
  .split('\n').filter((line) => /^\w+=/.test(line)).map((line) => line.split('=')));
const compiler = /^channel = "(.*)"$/m.exec(readFileSync(join(root, 'rust-toolchain.toml'), 'utf8'))[1];
const version = pins.WASM_PACK;

// A machine of its own: an empty cargo home, and the stand-ins first on the PATH. `calls` lists those that were called.
function machine(t, programs) {
  const folder = mkdtempSync(join(tmpdir(), 'set-up-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const [name, script] of Object.entries(programs)) program(join(bin, name), script);
  const env = { ...process.env, CARGO_HOME: join(folder, 'cargo'), CALLS: join(folder, 'calls'), FOLDER: folder, PATH: `${bin}:${process.env.PATH}` };
  delete env.RUSTUP_TOOLCHAIN;
  const bash = (...args) => {
    const { status, stdout, stderr } = spawnSync('bash', args, { cwd: root, env, encoding: 'utf8', timeout: 60_000 });
    return { status, text: stdout + stderr };
  };
  return {
    folder, bash,
    sourced: (script) => bash('-euo', 'pipefail', '-c', `. scripts/env.sh; . scripts/progress.sh; . scripts/tools.sh\n${script}`),
    calls: () => (existsSync(env.CALLS) ? readFileSync(env.CALLS, 'utf8').trim().split('\n') : []),
    installed: join(env.CARGO_HOME, 'soleus-triage', `wasm-pack-${version}`, 'bin', 'wasm-pack'),
  };
}

function program(file, script) {
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
}

const says = (number) => `echo "wasm-pack ${number}"`;
const NO_NETWORK = 'echo curl >> "$CALLS"; echo "curl: (6) no such host" >&2; exit 6';
const FETCHES = 'echo curl >> "$CALLS"; while [ "$1" != --output ]; do shift; done; cp "$FOLDER/archive" "$2"';
const COMPILES = 'echo "cargo $*" >> "$CALLS"';

// Puts an archive where the stand-in for curl finds it, and returns its checksum.
function publish(folder, script) {
  const name = `wasm-pack-v${version}`;
  mkdirSync(join(folder, name));
  program(join(folder, name, 'wasm-pack'), script);
  execFileSync('tar', ['-czf', join(folder, 'archive'), '-C', folder, name]);
  return createHash('sha256').update(readFileSync(join(folder, 'archive'))).digest('hex');
}

const INSTALL = `tool wasm-pack wasm-pack ${version}`;
const pinnedTo = (sum) => `declare "WASM_PACK_SHA256_$(uname -m)=${sum}"\n${INSTALL}`;

test('a tool of exactly the pinned version is used where it is', (t) => {
  const { sourced, calls } = machine(t, { 'wasm-pack': says(version), curl: NO_NETWORK, cargo: COMPILES });
  assert.deepEqual(sourced(INSTALL), { status: 0, text: '' });
  assert.deepEqual(calls(), []);
});

test('a version that only begins like the pinned one is another version', (t) => {
  for (const other of [`${version}0`, `${version}-rc.1`, `1${version}`]) {
    const { sourced, calls } = machine(t, { 'wasm-pack': says(other), curl: NO_NETWORK, cargo: COMPILES });
    assert.equal(sourced(pinnedTo('0')).status, 0);
    assert.equal(calls().length, 2, other);
  }
});

test('the published program is used if its checksum is the pinned one, and nothing is compiled', (t) => {
  const { sourced, calls, folder, installed } = machine(t, { 'wasm-pack': says('0.1.0'), curl: FETCHES, cargo: COMPILES });
  const sum = publish(folder, says(version));
  const { status, text } = sourced(pinnedTo(sum));
  assert.equal(status, 0, text);
  assert.match(text, /fetching the published program/);
  assert.match(text, /its checksum is the pinned one/);
  assert.deepEqual(calls(), ['curl']);
  assert.equal(execFileSync(installed, { encoding: 'utf8' }), `wasm-pack ${version}\n`);
  // Found by the next run, which does nothing.
  assert.deepEqual(sourced(pinnedTo(sum)), { status: 0, text: '' });
});

test('what cannot be fetched, has another checksum or does not run is compiled, and set-up says why', (t) => {
  const cases = [
    { why: /cannot be fetched here \(curl: \(6\) no such host\)/, curl: NO_NETWORK },
    { why: /another checksum than the pinned one/, sum: '0'.repeat(64) },
    { why: /does not run here/, published: 'exit 126' },
    { why: /does not run here/, published: says('0.1.0') },
  ];
  for (const { why, curl = FETCHES, published = says(version), sum } of cases) {
    const { sourced, calls, folder, installed } = machine(t, { 'wasm-pack': says('0.1.0'), curl, cargo: COMPILES });
    const real = publish(folder, published);
    const { status, text } = sourced(pinnedTo(sum ?? real));
    assert.equal(status, 0, text);
    assert.match(text, why);
    assert.equal(calls().length, 2, text);
    assert.match(calls()[1], new RegExp(`^cargo install --locked .*--version ${version} wasm-pack$`));
    assert.ok(!existsSync(installed), `${why}: it was installed anyway`);
  }
});

test('a long step says every ten seconds how long it has taken, and what it printed last', (t) => {
  const { sourced } = machine(t, {});
  // Each check of the step is five seconds later; after the seventh the step ends.
  const { status, text } = sourced(`
    mkfifo "$FOLDER/gate"; looks=0
    sleep() {
      SECONDS=$((SECONDS + 5)); looks=$((looks + 1))
      if ((looks == 1)); then until [ -s "$output" ]; do :; done; fi
      if ((looks == 7)); then echo > "$FOLDER/gate"; while kill -0 "$running" 2> /dev/null; do :; done; fi
    }
    step() { echo 'Compiling yew'; read -r _ < "$FOLDER/gate"; }
    unset SECONDS; SECONDS=0; started=0
    patiently 'the page' step`);
  assert.equal(status, 0, text);
  assert.deepEqual(text.trim().split('\n'), [
    '[  0 s] the page …',
    '[ 10 s] the page: 10 s so far; Compiling yew',
    '[ 20 s] the page: 20 s so far; Compiling yew',
    '[ 30 s] the page: 30 s so far; Compiling yew',
    '[ 35 s] the page: done in 35 s',
  ]);
});

test('a step that fails shows all that it printed and ends the run', (t) => {
  const { sourced } = machine(t, {});
  const { status, text } = sourced("step() { echo first; echo second; return 3; }\npatiently 'the page' step\necho 'and on'");
  assert.equal(status, 1);
  assert.match(text, /first\nsecond\n/);
  assert.match(text, /the page failed; its output is above\./);
  assert.doesNotMatch(text, /and on/);
});

test('the pinned compiler is found by its own name, or as stable if it is the same one', (t) => {
  const named = (own, stable) => `case "$1" in +stable) ${stable} ;; *) ${own} ;; esac`;
  const is = (number) => `echo "rustc ${number} (59807616e 2026-04-14)"`;
  const cases = [
    { rustc: named(is(compiler), is('9.9.9')), toolchain: 'none' },
    { rustc: named('exit 1', is(compiler)), toolchain: 'stable' },
    { rustc: named('exit 1', is('9.9.9')), toolchain: 'none' },
    { rustc: named('exit 1', is(`${compiler}0`)), toolchain: 'none' },
  ];
  for (const { rustc, toolchain } of cases) {
    const { sourced } = machine(t, { rustc });
    assert.equal(sourced('echo "${RUSTUP_TOOLCHAIN:-none}"').text, `${toolchain}\n`, rustc);
  }
});

test('on macOS set-up says that it is not supported, and why', (t) => {
  const { bash } = machine(t, { uname: 'echo Darwin' });
  const { status, text } = bash('scripts/setup.sh', 'all');
  assert.equal(status, 1);
  assert.match(text, /macOS is not supported\. The scripts need GNU tools, and the tests need Debian's browsers and fonts\./);
});
