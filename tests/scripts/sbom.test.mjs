// The bill of materials is complete, says what is shipped, and is the same on every machine.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import test from 'node:test';
import { sbom } from '../../scripts/sbom.mjs';

const root = resolve(import.meta.dirname, '..', '..');
const text = sbom();
const { metadata, components, dependencies } = JSON.parse(text);
const parts = new Map([metadata.component, ...components].map((part) => [part.purl, part]));

test('every crate and every npm package in the lock files is listed once, with its license', () => {
  const crates = [...readFileSync(join(root, 'Cargo.lock'), 'utf8').matchAll(/^name = "(.*)"\nversion = "(.*)"/gm)]
    .map(([, name, version]) => `pkg:cargo/${name}@${version}`);
  const packages = ['scripts', 'tests/browser'].flatMap((folder) => {
    const locked = JSON.parse(readFileSync(join(root, folder, 'package-lock.json'), 'utf8')).packages;
    return Object.entries(locked).filter(([place]) => place)
      .map(([place, { version }]) => `pkg:npm/${place.split('node_modules/').at(-1).replace('@', '%40')}@${version}`);
  });
  assert.ok(crates.length > 100 && packages.length > 100);
  const listed = [...parts.keys()].filter((purl) => !purl.startsWith('pkg:generic/'));
  assert.deepEqual(listed.sort(), [...new Set([...crates, ...packages])].sort());
  assert.equal(components.length + 1, parts.size, 'a part is listed twice');
  for (const [purl, { licenses: [{ expression }] }] of parts) assert.match(expression, /^\(?[A-Z0-9]/, `${purl} has no license`);
});

test('every third-party part has a checksum, except the standard library', () => {
  const without = components.filter(({ hashes }) => !hashes).map(({ purl }) => purl.replace(/@[\d.]+$/, ''));
  assert.deepEqual(without, ['pkg:cargo/triage-core', 'pkg:cargo/triage-exchange', 'pkg:cargo/triage-tools', 'pkg:cargo/triage-trace', 'pkg:cargo/triage-view', 'pkg:generic/rust-std']);
});

test('what reaches a runner is told apart from what only builds or tests it', () => {
  const scopeOf = (name) => components.find((part) => part.name === name)?.scope;
  for (const name of ['triage-core', 'yew', 'talc', 'rust-std', 'workbox-precaching']) assert.equal(scopeOf(name), 'required', name);
  for (const name of ['triage-tools', 'proptest', 'yew-macro', 'rollup', 'playwright-core']) assert.equal(scopeOf(name), 'excluded', name);
});

test('what a part depends on is listed too', () => {
  assert.deepEqual(dependencies.map(({ ref }) => ref).sort(), [...parts.keys()].sort());
  for (const { ref, dependsOn } of dependencies) for (const other of dependsOn) assert.ok(parts.has(other), `${ref} needs ${other}`);
  const needs = (purl) => dependencies.find(({ ref }) => ref === purl).dependsOn.join(' ');
  assert.match(needs(metadata.component.purl), /pkg:cargo\/triage-core@.*pkg:cargo\/yew@.*pkg:generic\/rust-std@.*pkg:npm\/workbox-core@/);
});

test('the list is the same each time, and names no machine, no address and no time', () => {
  assert.equal(sbom(), text);
  for (const own of [root, homedir(), '://', 'registry+', 'timestamp']) assert.ok(!text.includes(own), `it names ${own}`);
});
