// @ts-check
// Cuts the module that cargo has linked into main and its chunks, then has wasm-bindgen write the glue of main
// (docs/decisions/0018). wasm-pack runs it under the name of wasm-bindgen: scripts/split/wasm-bindgen.
//
//   split.mjs MODULE --out-dir FOLDER …   every argument is wasm-bindgen's own; a chunk `outcome` becomes
//                                         FOLDER/outcome.wasm
//   split.mjs --version                   the version of wasm-bindgen
//
// Environment: CHUNKS, the names of the chunks that must come out, separated by spaces. `shared` is what two chunks need
// and main does not.

import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join, resolve } from 'node:path';
import { withoutSection } from './sections.mjs';

const wrapper = join(import.meta.dirname, 'split');
const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => resolve(folder) !== wrapper).join(delimiter);
/**
 * @param {string} program
 * @param {string[]} args
 */
const run = (program, args) => execFileSync(program, args, { stdio: 'inherit', env: { ...process.env, PATH: path } });

/**
 * @param {string} module
 * @param {string[]} options
 */
function bind(module, options) {
  const out = options[options.indexOf('--out-dir') + 1];
  const work = mkdtempSync(join(tmpdir(), 'split-'));
  try {
    const main = join(work, basename(module));
    run('wasm-split-cli', [module, work, '--out-name', basename(module, '.wasm')]);
    const found = readdirSync(work).filter((name) => name.endsWith('.wasm') && name !== basename(module));
    const names = found.map((file) => file.replace(/^split_/, '').replace(/^chunk_\d+/, 'shared').replace('.wasm', ''));
    const wanted = (process.env.CHUNKS ?? '').split(' ').filter(Boolean);
    if (String([...names].sort()) !== String(wanted.sort())) throw new Error(`the cut was to make the chunks ${wanted}, and made ${names}`);
    // Relocations make the linker list the features that the compiler may use. wasm-bindgen would take that list as
    // leave to pass values as references, which older phones cannot.
    writeFileSync(main, withoutSection(readFileSync(main), 'target_features'));
    run('wasm-bindgen', [main, ...options, '--keep-lld-exports']);
    mkdirSync(out, { recursive: true });
    found.forEach((file, at) => copyFileSync(join(work, file), join(out, `${names[at]}.wasm`)));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const [first, ...rest] = process.argv.slice(2);
if (rest.length) bind(first, rest);
else run('wasm-bindgen', [first]);
