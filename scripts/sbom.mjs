// @ts-check
// The project's bill of materials (CycloneDX): every crate and every npm package in the lock files, with its version,
// license, checksum and dependencies. `make sbom`.
//
//   node scripts/sbom.mjs FILE
//
// What reaches a runner has the scope "required"; what only builds or tests it, "excluded". The same tree gives the
// same bytes: no time, no machine path, and no address that a package was fetched from.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * @typedef {{ name: string, version: string, license: string, purl: string, hash?: { alg: string, content: string }, isShipped: boolean, needs: Set<string> }} Part
 * @typedef {{ version: string, license?: string, integrity?: string } & Record<string, any>} Locked
 */

const root = resolve(import.meta.dirname, '..');
const LOCKS = ['scripts', 'tests/browser'];
// What workbox-build puts into the service worker. Compared with the worker itself, if one has been built.
const IN_THE_WORKER = ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'];

/** @param {string} file */
const read = (file) => readFileSync(join(root, file), 'utf8');
/** @param {string[]} args */
const cargo = (...args) => execFileSync('cargo', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 << 20, stdio: ['ignore', 'pipe', 'inherit'] });

/**
 * @param {string} kind
 * @param {string} name
 * @param {string} version
 */
const purlOf = (kind, name, version) => `pkg:${kind}/${name.replace('@', '%40')}@${version}`;

// The crates that are compiled into the Wasm: no macros, no build scripts, no tests.
function cratesOfThePage() {
  const tree = cargo('tree', '--locked', '--package', 'soleus-triage', '--target', 'wasm32-unknown-unknown',
    '--edges', 'normal,no-proc-macro', '--prefix', 'none', '--format', '{p}');
  return new Set(tree.trim().split('\n').map((line) => line.split(' ').slice(0, 2).join(' ')));
}

/** @param {Map<string, Part>} parts */
function addCrates(parts) {
  const { packages, resolve: { nodes } } = JSON.parse(cargo('metadata', '--locked', '--format-version', '1'));
  const shipped = cratesOfThePage();
  const sums = new Map([...read('Cargo.lock').matchAll(/^name = "(.*)"\nversion = "(.*)"\n(?:source = .*\n)?(?:checksum = "(.*)"\n)?/gm)]
    .map(([, name, version, sum]) => [`${name} ${version}`, sum]));
  const purls = new Map();
  for (const { id, name, version, license } of packages) {
    const purl = purlOf('cargo', name, version);
    const content = sums.get(`${name} ${version}`);
    purls.set(id, purl);
    parts.set(purl, {
      // Older crates separate alternatives with a slash.
      name, version, license: license.replaceAll(/ ?\/ ?/g, ' OR '), purl, needs: new Set(),
      hash: content ? { alg: 'SHA-256', content } : undefined, isShipped: shipped.has(`${name} v${version}`),
    });
  }
  for (const { id, deps } of nodes) for (const { pkg } of deps) parts.get(purls.get(id))?.needs.add(purls.get(pkg));
}

// The standard library is built with the page, from the source of the pinned compiler.
/** @param {Map<string, Part>} parts */
function addStandardLibrary(parts) {
  const [, version] = /^channel = "(.*)"$/m.exec(read('rust-toolchain.toml')) ?? [];
  if (!version) throw new Error('rust-toolchain.toml names no version');
  const purl = purlOf('generic', 'rust-std', version);
  parts.set(purl, { name: 'rust-std', version, license: 'MIT OR Apache-2.0', purl, isShipped: true, needs: new Set() });
  parts.get(purlOf('cargo', 'soleus-triage', ownVersion()))?.needs.add(purl);
}

/**
 * @param {Map<string, Part>} parts
 * @param {string} folder
 */
function addNpm(parts, folder) {
  /** @type {Record<string, Locked>} */
  const locked = JSON.parse(read(`${folder}/package-lock.json`)).packages;
  const places = Object.keys(locked).filter((place) => place);
  /** @param {string} place */
  const nameOf = (place) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  /** @param {string} place */
  const purlAt = (place) => purlOf('npm', nameOf(place), locked[place].version);
  for (const place of places) {
    const { version, license = 'NOASSERTION', integrity } = locked[place];
    const purl = purlAt(place);
    const [algorithm, sum] = integrity?.split('-') ?? [];
    if (!parts.has(purl)) {
      parts.set(purl, {
        name: nameOf(place), version, license, purl, isShipped: IN_THE_WORKER.includes(nameOf(place)), needs: new Set(),
        hash: sum ? { alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(sum, 'base64').toString('hex') } : undefined,
      });
    }
    const { dependencies, optionalDependencies, peerDependencies } = locked[place];
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) {
      const found = foundFrom(place, name, locked);
      if (found) parts.get(purl)?.needs.add(purlAt(found));
    }
  }
}

// Node looks beside the package, then in each folder above it.
/**
 * @param {string} place
 * @param {string} name
 * @param {Record<string, Locked>} locked
 * @returns {string | undefined}
 */
function foundFrom(place, name, locked) {
  const beside = `${place}${place && '/'}node_modules/${name}`;
  if (beside in locked) return beside;
  if (!place) return undefined;
  return foundFrom(place.slice(0, Math.max(0, place.lastIndexOf('node_modules/') - 1)), name, locked);
}

const ownVersion = () => {
  const [, version] = /^\[workspace\.package\]\nversion = "(.*)"$/m.exec(read('Cargo.toml')) ?? [];
  if (!version) throw new Error('Cargo.toml names no version');
  return version;
};

// A worker with a part not named above would ship what the list says is not shipped.
function checkWorker() {
  const worker = join(root, 'dist', 'sw.js');
  if (!existsSync(worker)) return;
  const found = [...readFileSync(worker, 'utf8').matchAll(/workbox:([a-z-]+):/g)].map(([, name]) => `workbox-${name}`);
  const parts = [...new Set(found)].sort().join(' ');
  if (parts !== IN_THE_WORKER.join(' ')) throw new Error(`the service worker holds ${parts}: list these in scripts/sbom.mjs`);
}

/** @param {Part} part */
const component = ({ name, version, license, purl, hash, isShipped }) => ({
  type: 'library', 'bom-ref': purl, name, version, scope: isShipped ? 'required' : 'excluded',
  ...(hash && { hashes: [hash] }),
  licenses: [{ expression: license }], purl,
});

export function sbom() {
  /** @type {Map<string, Part>} */
  const parts = new Map();
  addCrates(parts);
  addStandardLibrary(parts);
  for (const folder of LOCKS) addNpm(parts, folder);
  const own = purlOf('cargo', 'soleus-triage', ownVersion());
  const product = parts.get(own);
  if (!product) throw new Error(`no crate ${own}`);
  const all = [...parts.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1));
  // The worker belongs to the app, and no crate depends on it.
  for (const { purl, isShipped } of all) if (isShipped && purl.startsWith('pkg:npm/')) product.needs.add(purl);
  const { scope, ...described } = component(product);
  const content = {
    metadata: { component: { ...described, type: 'application' } },
    components: all.filter(({ purl }) => purl !== own).map(component),
    dependencies: all.map(({ purl, needs }) => ({ ref: purl, dependsOn: [...needs].sort() })),
  };
  const number = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  // Each list has a serial number. This one is derived from its content.
  const uuid = `${number.slice(0, 8)}-${number.slice(8, 12)}-8${number.slice(13, 16)}-a${number.slice(17, 20)}-${number.slice(20, 32)}`;
  return `${JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber: `urn:uuid:${uuid}`, version: 1, ...content }, null, 2)}\n`;
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  const file = process.argv[2];
  if (!file) {
    console.error('usage: node scripts/sbom.mjs FILE');
    process.exit(2);
  }
  checkWorker();
  const text = sbom();
  mkdirSync(dirname(resolve(file)), { recursive: true });
  writeFileSync(file, text);
  /** @type {{ scope: string }[]} */
  const components = JSON.parse(text).components;
  console.log(`${file}: ${components.length} parts, ${components.filter(({ scope }) => scope === 'required').length} of them shipped`);
}
