// The changelog follows the releases: the newest one in it is the version in the manifests and the protocol.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import test from 'node:test';

const root = resolve(import.meta.dirname, '..', '..');
const read = (file) => readFileSync(join(root, file), 'utf8');
const headings = [...read('CHANGELOG.md').matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);

test('unreleased changes come first, then each release with its date, the newest first', () => {
  assert.equal(headings[0], '[Unreleased]');
  const releases = headings.slice(1).map((heading) => /^\[(\d+)\.(\d+)\.(\d+)\] - (\d{4}-\d{2}-\d{2})$/.exec(heading) ?? assert.fail(heading));
  const order = releases.map(([, ...parts]) => [...parts.slice(0, 3).map((part) => part.padStart(6, '0')), parts[3]].join(' '));
  assert.deepEqual(order, [...order].sort().reverse());
  assert.deepEqual(releases.map(([, , , , day]) => day), releases.map(([, , , , day]) => day).sort().reverse());
});

test('the newest release is the version of the crates and of the protocol, with the date in the protocol', () => {
  const [, version] = /^\[workspace\.package\]\nversion = "(.*)"$/m.exec(read('Cargo.toml'));
  const review = read('src/core/protocol/review.rs');
  const [, protocol] = /^pub const VERSION: &str = "(.*)";$/m.exec(review);
  const [, year, month, day] = /^pub const RELEASED: CivilDate = CivilDate \{ year: (\d+), month: (\d+), day: (\d+) \};$/m.exec(review);
  const two = (number) => number.padStart(2, '0');
  assert.equal(headings[1], `[${version}] - ${year}-${two(month)}-${two(day)}`);
  assert.equal(protocol, version);
});
