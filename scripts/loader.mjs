// @ts-check
// The JavaScript of the page: each file of static/ that a page can name, as one file with the modules that it imports.
//
//   for (const [name, js] of await bundled({ glue, wasm, chunks, style, words, safety })) …
//
// `glue` is page.js as wasm-bindgen writes it, `wasm`, `chunks` (by name) and `style` the files that it belongs to,
// `words` the files of each language, `safety` the module with the loader's own text. One more file would be one
// more round trip before the questions run (docs/decisions/0013).

import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rollup } from 'rollup';
import { minify } from 'terser';
import { asFunction } from './glue.mjs';

const folder = resolve(import.meta.dirname, '..', 'static');
const entries = readdirSync(folder).filter((name) => name.endsWith('.js'));

// Names and comments in the source are for readers and are not shipped. Functions are not inlined: one that was shared
// the scope of its caller, and kept a removed widget in memory for as long as the page was open.
const compress = { passes: 3, inline: false, reduce_funcs: false };

// An entry that imports another does not include it: they are beside each other when shipped, too.
/**
 * @param {string} entry
 * @param {Record<string, string>} written
 */
async function bundle(entry, written) {
  const { generate, close } = await rollup({
    input: join(folder, entry),
    plugins: [{ name: 'written', resolveId: (id) => (id in written ? id : null), load: (id) => written[id] }],
    external: (id) => entries.includes(id.replace('./', '')),
    onLog: (_, { message }) => { throw new Error(`${entry}: ${message}`); },
  });
  const { output: [{ code }] } = await generate({ format: 'es' });
  await close();
  return (await minify(code, { module: true, ecma: 2022, compress, format: { comments: false } })).code ?? '';
}

/**
 * @param {{ glue: string, wasm: Buffer, chunks: Record<string, Buffer>, style: Buffer, words: Record<string, Record<'first' | 'rest' | 'companion', Buffer>>, safety: string }} parts
 * @returns {Promise<[string, string][]>}
 */
export async function bundled({ glue, wasm, chunks, style, words, safety }) {
  const hash = (/** @type {Buffer} */ bytes) => `'sha256-${createHash('sha256').update(bytes).digest('base64')}'`;
  // The address of each file is spelled out in full, so that a bundler finds it.
  const file = (/** @type {string} */ name, /** @type {Buffer} */ bytes) => `[new URL('./${name}.txt', import.meta.url), ${hash(bytes)}]`;
  const languages = Object.entries(words).map(([tag, parts]) =>
    `'${tag}': { ${Object.entries(parts).map(([part, bytes]) => `${part}: ${file(`${part}.${tag}`, bytes)}`).join(', ')} }`);
  const hashes = Object.entries({ wasm, style, ...chunks }).map(([name, bytes]) => `export const ${name} = ${hash(bytes)};`);
  const build = `${hashes.join(' ')} export const languages = { ${languages.join(', ')} };`;
  const written = { './build.js': build, './page.js': asFunction(glue), './safety.js': safety };
  return Promise.all(entries.map(async (entry) => /** @type {[string, string]} */ ([entry, await bundle(entry, written)])));
}
