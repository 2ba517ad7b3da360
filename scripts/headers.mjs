// @ts-check
// The file `_headers` that static hosts understand: a path, and below it, indented, one header per line. A path may end
// in `*`. If several match, all their headers apply.

import { readFile } from 'node:fs/promises';

/** @typedef {{ path: string, headers: [string, string][] }} Rule */

// The rules of a folder, or null if it has none. Throws on a line that is neither a path nor a header.
/** @param {string} folder */
export async function readHeaders(folder) {
  const text = await readFile(`${folder}/_headers`, 'utf8').catch(() => null);
  if (text === null) return null;
  /** @type {Rule[]} */
  const rules = [];
  for (const [index, line] of text.split('\n').entries()) {
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    const last = rules.at(-1);
    if (name && last) last.headers.push([name, value]);
    else if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] });
    else if (line.trim() && !line.startsWith('#')) throw new Error(`_headers, line ${index + 1}: neither a path nor a header: ${line}`);
  }
  return rules;
}

// The headers of a path, in the order of the file.
/**
 * @param {Rule[]} rules
 * @param {string} path
 */
export const headersFor = (rules, path) => rules
  .filter((rule) => (rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path))
  .flatMap((rule) => rule.headers);
