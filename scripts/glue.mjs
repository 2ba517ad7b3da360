// @ts-check
// Turns the glue that wasm-bindgen writes into a function that makes a module of its own each time it is called, and
// that hears when the module stops.
//
//   import glue from './page.js';
//   const { init, start } = glue(stopped);
//
// The glue as it comes holds one module for ever, and a panic leaves that one unusable. Each way into the module is
// guarded: the first error that comes out of it calls `stopped()` in the same task, and nothing of it runs afterwards.

import { replace } from './replace.mjs';

const guard = `
function guarded(exports, stopped) {
  let isRunning = true;
  const guard = (run) => (...given) => {
    if (!isRunning) return undefined;
    try {
      return run(...given);
    } catch (error) {
      isRunning = false;
      stopped();
      throw error;
    }
  };
  const ways = { __proto__: null };
  for (const name of Object.keys(exports)) ways[name] = typeof exports[name] === 'function' ? guard(exports[name]) : exports[name];
  return ways;
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
const init = async (given) => {
  await __wbg_init(given);
  return wasmModule;
};
return { init, ${names.join(', ')} };
}
`;
}
