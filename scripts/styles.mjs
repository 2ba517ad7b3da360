// @ts-check
// The style sheets: shipped without their comments, and part of the pages that we write ourselves.
//
// The first two screens of the app and of the frame need nothing but their HTML, so the sheets are in it, each under its
// hash: a policy allows it with `style-src 'sha256-…'`. The same text is a file too, with the same hash, for the shadow
// roots of widgets on other pages.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import postcss from 'postcss';

/** @param {string} source */
export function sheetWithoutComments(source) {
  const sheet = postcss.parse(source);
  sheet.walkComments((comment) => { comment.remove(); });
  // Spaces that mean nothing: it is in each of our pages, where the first two questions wait for it.
  sheet.walk((node) => {
    node.raws.before = '';
    node.raws.between = node.type === 'decl' ? ':' : '';
    if (node.type === 'decl') node.value = node.value.replaceAll(', ', ',');
    if (node.type === 'rule') node.selector = node.selector.replaceAll(/,\s+/g, ',').replaceAll(/ ([>~+]) /g, '$1');
    if (node.type !== 'decl') Object.assign(node.raws, { after: '', semicolon: false });
  });
  return `${sheet.toString().trim()}\n`;
}

/** @param {import('node:crypto').BinaryLike} text */
const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

// A page with the sheets that it links to in place of the links. `read` returns the text of a file beside the page.
/**
 * @param {string} html
 * @param {(name: string) => string} read
 */
export const withSheets = (html, read) => html.replace(/<link rel="stylesheet" href="([\w.]+)">/g, (_, name) => {
  const sheet = read(name);
  return `<style data-sheet="${hash(sheet)}">${sheet}</style>`;
});

// What `style-src` has to allow for a page of ours: the hashes of the sheets in it.
/** @param {string} file */
export async function sheetSources(file) {
  const html = await readFile(file, 'utf8').catch(() => '');
  return [...html.matchAll(/<style data-sheet="(sha256-[^"]+)"/g)].map(([, hash]) => `'${hash}'`);
}
