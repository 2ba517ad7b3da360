// @ts-check
// Builds the page into dist/ and fails if a part is over its size budget.
//
// Environment: scripts/env.sh (the pinned tools on the PATH). Run through `make build`.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, extname, join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { completeApp } from './app.mjs';
import { withShortImports } from './imports.mjs';
import { bundled } from './loader.mjs';
import { customSections } from './sections.mjs';
import { sheetWithoutComments, withSheets } from './styles.mjs';

/** @typedef {{ entry: string, kind: string, raw: number, brotli: number }} Row */

const root = resolve(import.meta.dirname, '..');
const target = resolve(root, process.env.CARGO_TARGET_DIR ?? 'target');
const packed = join(target, 'page');
const dist = join(root, 'dist');

// The budget for all files of each kind, in bytes after brotli at its best quality.
// The protocol for clinicians is a separate page, which nobody in pain waits for, and the browser fetches the worker
// only after the page runs.
const budgets = { js: 15_400, worker: 6_000, css: 10_000, html: 26_500, protocol: 68_000 };
// The files of words of a language.
const language = 45_000;
// A folder of Fluent files is a language. English is the one that a page has where it names no other.
const LANGUAGES = readdirSync(join(root, 'words')).sort((one, other) => Number(other === 'en') - Number(one === 'en') || one.localeCompare(other));
// The same for single files. A runner waits for the loader and the main module; the chunk loads while she answers.
/** @type {Record<string, number>} */
const single = { 'soleus-triage.js': 11_450, 'page_bg.wasm': 110_300, 'shared.wasm': 9_000, 'outcome.wasm': 15_500, 'companion.wasm': 124_500, 'companion.en.txt': 10_000 };
/** @param {string} entry */
const kindOf = (entry) => {
  if (entry === 'sw.js') return 'worker';
  return entry.startsWith('protocol.') ? 'protocol' : extname(entry).slice(1);
};
const NOT_WEIGHED = ['png', 'webp', 'br', 'gz'];
// What a visit to the app loads, and its budget.
const VISIT = ['index.html', 'soleus-triage.js', 'app.js', 'page_bg.wasm', 'shared.wasm', 'outcome.wasm', 'first.en.txt', 'rest.en.txt'];
const visit = 180_300;
// The first two questions need the page alone. It fits what a server sends before it waits for the first reply: ten
// packets (RFC 6928).
const firstTwoQuestions = 14_200;

/**
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').ExecFileSyncOptions} options
 * @returns {string}
 */
const run = (program, args, options = {}) =>
  String(execFileSync(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', ...options }));

// The standard library is built for size with the page, and a panic stops the module without a message: together they
// save a tenth of the module (docs/decisions/0008). These flags are not stable yet; RUSTC_BOOTSTRAP makes the stable
// compiler accept them, for the Wasm only.
const small = {
  cargo: ['-Z', 'build-std=std,panic_abort', '-Z', 'build-std-features=optimize_for_size'],
  rustc: ['-Zunstable-options', '-Cpanic=immediate-abort', '-Zlocation-detail=none', '-Zfmt-debug=none'],
};

// What is cut off the module, to load later (docs/decisions/0018): src/view/split.rs names them. The cut is made along
// the linker's relocations.
const CHUNKS = ['shared', 'outcome', 'companion'];
const relocations = '-Clink-arg=--emit-relocs';
const PIECES = ['page_bg', ...CHUNKS].map((name) => `${name}.wasm`);

// What makes the module smaller after brotli. The whole of -Oz makes it smaller before brotli but larger after, so
// these passes were chosen one by one for what they save of the download: 1 % in total.
const features = ['bulk-memory', 'sign-ext', 'mutable-globals', 'nontrapping-float-to-int', 'reference-types', 'multivalue'];
const passes = ['reorder-locals', 'duplicate-function-elimination', 'dae-optimizing', 'optimize-instructions',
  'optimize-instructions', 'remove-unused-brs', 'remove-unused-module-elements'];
// The cut needs names, a visit does not.
const stripped = ['strip-debug', 'strip-producers', 'strip-target-features'];
const smaller = [...features.map((name) => `--enable-${name}`), ...[...passes, ...stripped].map((name) => `--${name}`)];

function buildWasm() {
  // Panic messages name source files. These prefixes are this machine's, so they do not belong in what is shipped.
  const sysroot = run('rustc', ['--print', 'sysroot']).trim();
  const cargoHome = process.env.CARGO_HOME ?? join(homedir(), '.cargo');
  const flags = [[root, '/soleus-triage'], [cargoHome, '/cargo'], [sysroot, '/rust']]
    .map(([from, to]) => `--remap-path-prefix=${from}=${to}`);
  run('wasm-pack', [
    'build', '--target', 'web', '--profile', 'wasm', '--mode', 'no-install', '--no-pack', '--no-typescript',
    '--out-dir', packed, '--out-name', 'page', '.',
    // Only the page: the workspace's default members would add their features to it.
    '--', '--locked', '--package', 'soleus-triage', ...small.cargo,
  ], {
    stdio: 'inherit',
    env: {
      ...process.env, CARGO_TARGET_DIR: target, CARGO_ENCODED_RUSTFLAGS: [...flags, ...small.rustc, relocations].join('\x1f'),
      RUSTC_BOOTSTRAP: '1', CHUNKS: CHUNKS.join(' '),
      PATH: `${join(import.meta.dirname, 'split')}${delimiter}${process.env.PATH}`,
    },
  });

  for (const name of PIECES) {
    const piece = join(packed, name);
    run(join(import.meta.dirname, 'node_modules/.bin/wasm-opt'), [piece, ...smaller, '-o', piece]);
    const wasm = readFileSync(piece);
    for (const path of [root, cargoHome, sysroot, homedir()]) {
      if (wasm.includes(`${path}/`)) throw new Error(`${name} names a path of this machine: ${path}/`);
    }
    const custom = customSections(wasm);
    if (custom.length) throw new Error(`${name} has sections that no visit needs: ${custom}`);
  }
  const [module, glue] = ['page_bg.wasm', 'page.js'].map((name) => join(packed, name));
  const short = withShortImports(readFileSync(module), readFileSync(glue, 'utf8'));
  writeFileSync(module, short.wasm);
  writeFileSync(glue, short.glue);
}

const prerender = ['--quiet', '--locked', '--package', 'triage-tools', '--bin', 'prerender'];
/** @param {string} name */
const prerendered = (name) => run('cargo', ['run', ...prerender, '--', name]);

// Each {{name}} in a template is replaced by what `prerender name` prints, so that no sentence is written twice. What
// depends on all other files is filled in last (app.mjs).
/** @param {string} template */
const filled = (template) => readFileSync(template, 'utf8')
  .replace(/\{\{(?!build|kilobytes)([a-z-]+)\}\}/g, (_, name) => prerendered(name).trim());

// The protocol as a page, from the same tables.
function writeProtocol() {
  const protocol = ['run', '--quiet', '--locked', '--package', 'triage-tools', '--bin', 'protocol', '--', 'page'];
  writeFileSync(join(dist, 'protocol.html'), run('cargo', protocol, { maxBuffer: 8 << 20 }));
}

async function assemble() {
  rmSync(dist, { recursive: true, force: true });
  cpSync(join(root, 'static'), dist, { recursive: true, filter: (path) => !/\bloader$|\.js$/.test(path) });
  const write = (/** @type {string} */ name, /** @type {string} */ text) => writeFileSync(join(dist, name), text);
  for (const name of PIECES) cpSync(join(packed, name), join(dist, name));
  run('cargo', ['build', ...prerender], { stdio: 'inherit' });
  const read = (/** @type {string} */ name) => readFileSync(join(dist, name), 'utf8');
  for (const sheet of ['style.css', 'app.css']) write(sheet, sheetWithoutComments(read(sheet)));
  for (const page of ['index.html', 'embed.html']) write(page, withSheets(filled(join(root, page)), read));
  write('manifest.webmanifest', filled(join(dist, 'manifest.webmanifest')));
  write('snippet.html', prerendered('snippet'));
  const words = wordsOf(LANGUAGES, dist);
  writeProtocol();
  const parts = {
    glue: readFileSync(join(packed, 'page.js'), 'utf8'),
    wasm: readFileSync(join(dist, 'page_bg.wasm')),
    chunks: Object.fromEntries(CHUNKS.map((name) => [name, readFileSync(join(dist, `${name}.wasm`))])),
    style: readFileSync(join(dist, 'style.css')),
    words,
    safety: prerendered('safety'),
  };
  for (const [name, js] of await bundled(parts)) write(name, js);
  await writePseudo(parts);
}

// The files of each language, written into a folder.
/**
 * @param {string[]} tags
 * @param {string} folder
 */
function wordsOf(tags, folder) {
  const of = (/** @type {string} */ tag) => {
    const file = (/** @type {string} */ part) => {
      const text = Buffer.from(prerendered(`${part}.${tag}`));
      writeFileSync(join(folder, `${part}.${tag}.txt`), text);
      return text;
    };
    return [tag, { first: file('first'), rest: file('rest'), companion: file('companion') }];
  };
  return Object.fromEntries(tags.map(of));
}

// A copy for the tests that also has the languages that nobody speaks. The loader knows its languages by their hashes.
/** @param {Parameters<typeof bundled>[0]} parts */
async function writePseudo(parts) {
  const folder = join(target, 'pseudo');
  rmSync(folder, { recursive: true, force: true });
  cpSync(dist, folder, { recursive: true });
  const words = { ...parts.words, ...wordsOf(['en-XA', 'ar-XB'], folder) };
  for (const [name, js] of await bundled({ ...parts, words })) writeFileSync(join(folder, name), js);
  // Without the app around it: its worker keeps the files of the real build.
  const page = join(folder, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<script type="module" src="app.js"></script>', ''));
}

// Writes compressed copies beside each text file, where static hosts expect them.
function compressAndWeigh() {
  const rows = [];
  for (const entry of readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = join(dist, entry);
    const kind = kindOf(entry);
    if (!statSync(file).isFile() || NOT_WEIGHED.includes(kind)) continue;
    const bytes = readFileSync(file);
    const brotli = brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    });
    writeFileSync(`${file}.br`, brotli);
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
    rows.push({ entry, kind, raw: bytes.length, brotli: brotli.length });
  }
  return rows;
}

/** @param {Row[]} rows */
function report(rows) {
  const lines = rows.map(({ entry, raw, brotli }) => `${entry.padEnd(24)}${String(raw).padStart(9)}${String(brotli).padStart(9)}`);
  let over = 0;
  lines.push('');
  const weigh = (/** @type {string} */ name, /** @type {Row[]} */ counted, /** @type {number} */ most) => {
    const total = counted.reduce((sum, row) => sum + row.brotli, 0);
    const verdict = total <= most ? 'within' : 'OVER';
    over += Number(total > most);
    lines.push(`${name.padEnd(33)}${String(total).padStart(9)}  ${verdict} its budget of ${most}`);
  };
  for (const [kind, most] of Object.entries(budgets)) weigh(`all .${kind}`, rows.filter((row) => row.kind === kind), most);
  for (const tag of LANGUAGES) weigh(`the words of ${tag}`, rows.filter(({ entry }) => entry.endsWith(`.${tag}.txt`)), language);
  for (const name of Object.keys(single)) weigh(name, rows.filter(({ entry }) => entry === name), single[name] ?? 0);
  weigh('a whole visit', rows.filter((row) => VISIT.includes(row.entry)), visit);
  weigh('the first two questions', rows.filter((row) => row.entry === 'index.html'), firstTwoQuestions);
  const text = [`${'file'.padEnd(24)}${'bytes'.padStart(9)}${'brotli'.padStart(9)}`, ...lines].join('\n');
  console.log(text);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'sizes.txt'), `${text}\n`);
  if (over) {
    console.error(`\n${over} of the budgets above ${over === 1 ? 'is' : 'are'} exceeded (bytes after brotli, quality 11).`);
    process.exit(1);
  }
}

// `make build` shows the latest of these lines every ten seconds, as the steps print nothing themselves.
console.log('compiling the Wasm');
buildWasm();
console.log('drawing the first screen, writing the words and the protocol');
await assemble();
await completeApp(dist, prerendered('release').trim());
report(compressAndWeigh());
