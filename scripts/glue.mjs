// @ts-check
// Turns the glue that wasm-bindgen writes into a function that makes a new module each time it is called, and calls
// back when that module stops.
//
//   import glue from './page.js';
//   const { init, join, start } = glue(stopped);
//
// The original glue holds one module forever, and a panic leaves that one unusable. Here each export of the module is
// guarded: its first error calls `stopped()` in the same task, and nothing in the module runs afterwards. `join` adds a
// compiled chunk of the same build, whose code then runs only through those exports.

import { replace } from './replace.mjs';

const guard = `
function guarded(exports, stopped) {
  let isRunning = true;
  const guard = (run) => (...args) => {
    if (!isRunning) return undefined;
    try {
      return run(...args);
    } catch (error) {
      isRunning = false;
      stopped();
      throw error;
    }
  };
  const guardedExports = { __proto__: null };
  for (const name of Object.keys(exports)) guardedExports[name] = typeof exports[name] === 'function' ? guard(exports[name]) : exports[name];
  return guardedExports;
}
`;

/** @param {string} glue */
export function asFunction(glue) {
  const names = [...glue.matchAll(/^export (?:function|class) (\w+)/gm)].map(([, name]) => name);
  let body = glue.replace(/^export (?=function|class)/gm, '');
  body = replace(body, 'export { initSync, __wbg_init as default };', '');
  body = replace(body, 'wasm = instance.exports;', 'wasm = guarded(instance.exports, stopped);');
  return `${guard}
export default function glue(stopped) {
${body}
const join = async (chunk) => {
  await WebAssembly.instantiate(chunk, { __proto__: null, __wasm_split: wasm });
};
const init = async (given) => {
  await __wbg_init(given);
  return wasmModule;
};
return { init, join, ${names.join(', ')} };
}
`;
}
