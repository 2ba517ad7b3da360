// @ts-check
// The JavaScript of the page: each file of static/ that a page can name, as one file with the modules that it imports.
//
//   for (const [name, js] of await bundled({ glue, wasm, chunks, style, words })) …
//
// `glue` is page.js as wasm-bindgen writes it, `wasm`, `chunks` (by name) and `style` the files that it belongs to,
// `words` the module with the loader's own text. One more file would be one more round trip before the questions run (docs/decisions/0013).

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
 * @param {{ glue: string, wasm: Buffer, chunks: Record<string, Buffer>, style: Buffer, words: string }} parts
 * @returns {Promise<[string, string][]>}
 */
export async function bundled({ glue, wasm, chunks, style, words }) {
  const hash = (/** @type {string} */ name, /** @type {Buffer} */ bytes) => `export const ${name} = 'sha256-${createHash('sha256').update(bytes).digest('base64')}';`;
  const written = { './build.js': hash('wasm', wasm) + hash('style', style) + Object.entries(chunks).map(([name, chunk]) => hash(name, chunk)).join(''), './page.js': asFunction(glue), './safety.js': words };
  return Promise.all(entries.map(async (entry) => /** @type {[string, string]} */ ([entry, await bundle(entry, written)])));
}
