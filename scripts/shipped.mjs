// @ts-check
// What the kit and the WordPress plugin have in common: which files of the built page are the widget, how the folder
// with their content in its name is called, and how an archive is written.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { zipSync } from 'fflate';

export const root = resolve(import.meta.dirname, '..');
export const dist = join(root, 'dist');
export const [, version] = /** @type {RegExpExecArray} */ (/^version = "(.+)"$/m.exec(readFileSync(join(root, 'Cargo.toml'), 'utf8')));

// The parts of the built page that only the app has.
/** @param {string} name */
export const isApp = (name) => /^(index\.html|app\.|manifest|sw|icons|screenshots)/.test(name);
/** @param {string} name */
export const isCompressed = (name) => /\.(br|gz)$/.test(name);
// The frame's files refer to the entry beside them, so they stay in its folder.
export const FRAME = ['embed.html', 'embed.js', 'soleus-frame.js'];

/**
 * @param {string} folder
 * @returns {string[]}
 */
export const filesOf = (folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => statSync(join(folder, name)).isFile()).sort();
/**
 * @param {string} file
 * @param {string} text
 */
export const write = (file, text) => {
  mkdirSync(resolve(file, '..'), { recursive: true });
  writeFileSync(file, text);
};
/**
 * @param {import('node:crypto').BinaryLike} bytes
 * @param {string} algorithm
 * @param {import('node:crypto').BinaryToTextEncoding} encoding
 */
export const hash = (bytes, algorithm, encoding) => createHash(algorithm).update(bytes).digest(encoding);

// Everything that the entry loads, and the document that it links to. Not the app, and not the frame.
export const widgetFiles = () => filesOf(dist)
  .filter((name) => !isCompressed(name) && !isApp(name) && !FRAME.includes(name) && name !== 'snippet.html');

// The name of the folder that holds these files: the version, and a hash of what is in them.
/** @param {string[]} names */
export function contentName(names) {
  const content = createHash('sha256');
  for (const name of names) content.update(`${name}\0`).update(readFileSync(join(dist, name)));
  return `${version}-${content.digest('hex').slice(0, 8)}`;
}

// What the README says in bold: how far the check has come.
export function state() {
  const [, state] = /** @type {RegExpExecArray} */ (/^\*\*(Not yet clinically reviewed\..*)\*\*$/m.exec(readFileSync(join(root, 'README.md'), 'utf8')));
  return state;
}

// The same content gives the same bytes: the zip records no real time.
/**
 * @param {string} file
 * @param {string} folder What goes in.
 * @param {string} name   What that folder is called in the archive.
 */
export function archive(file, folder, name) {
  const entries = filesOf(folder).map((path) => [`${name}/${path}`, readFileSync(join(folder, path))]);
  writeFileSync(file, zipSync(Object.fromEntries(entries), { level: 9, mtime: '1980-01-01T00:00:00' }));
  return file;
}
