// @ts-check
// Short names for what the module imports from its glue. wasm-bindgen ends each in 16 digits of a hash, which do not
// compress and are in both files: 3 kB of the download.
//
//   const { wasm, glue } = withShortImports(readFileSync('page_bg.wasm'), readFileSync('page.js', 'utf8'));

import { replace } from './replace.mjs';
import { asNumber, sections } from './sections.mjs';

const IMPORTS = 2;
const FROM = './page_bg.js';

/**
 * @param {Buffer} wasm
 * @param {string} glue
 */
export function withShortImports(wasm, glue) {
  const section = sections(wasm).find(({ id }) => id === IMPORTS);
  if (!section) throw new Error('the module imports nothing');
  // One character per byte, so that names and their lengths can be replaced as text.
  const imports = wasm.subarray(section.content, section.to).toString('latin1');
  let renamed = glue;
  let count = 0;
  const short = imports.replace(/\.\/page_bg\.js(.)(__wbg_\w+?_[0-9a-f]{16})/gs, (_, length, name) => {
    if (length.charCodeAt(0) !== name.length) throw new Error(`the import ${name} is not ${length.charCodeAt(0)} bytes long`);
    const to = `i${(count++).toString(36)}`;
    renamed = replace(renamed, `${name}: function`, `${to}: function`);
    return `${FROM}${String.fromCharCode(to.length)}${to}`;
  });
  const content = Buffer.from(short, 'latin1');
  const header = Buffer.from([IMPORTS, ...asNumber(content.length)]);
  return { wasm: Buffer.concat([wasm.subarray(0, section.from), header, content, wasm.subarray(section.to)]), glue: renamed };
}
