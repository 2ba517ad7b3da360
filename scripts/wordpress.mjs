// @ts-check
// Makes the WordPress plugin from the built page and scripts/wordpress/plugin/. `make wordpress`.
//
//   node scripts/wordpress.mjs [FOLDER]       into kit/, or into another folder
//
//   kit/wordpress/soleus-triage/            as it is installed
//     soleus-triage.php, includes/ …        what puts the widget on a page
//     widget/
//       soleus-triage.js                    the entry that a page names; never renamed
//       VERSION-HASH/                       everything it needs
//       signs.html                          the emergency signs and numbers of the same build
//       privacy.html                        what a privacy notice may say
//       build.json                          the hashes of all these, and what the widget accepts
//   kit/soleus-triage-wordpress-VERSION.zip what a site's owner uploads

import { cpSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { marked } from 'marked';
import { replace } from './replace.mjs';
import { archive, contentName, dist, filesOf, hash, root, state, version, widgetFiles, write } from './shipped.mjs';

const kit = resolve(process.argv[2] ?? join(root, 'kit'));
const sources = join(import.meta.dirname, 'wordpress', 'plugin');

/** @param {string[]} path */
const read = (...path) => readFileSync(join(root, ...path), 'utf8');

// What a pattern finds in a text, or a fault if the text has changed.
/**
 * @param {string} what
 * @param {string} text
 * @param {RegExp} pattern
 * @returns {RegExpExecArray[]}
 */
function all(what, text, pattern) {
  const found = [...text.matchAll(pattern)];
  if (!found.length) throw new Error(`no ${what} found: was its source changed?`);
  return found;
}

// The signs as the snippet holds them, between its tags, and the numbers of the frame's page if the snippet has none.
function signs() {
  const [[, inside]] = all('signs', read('dist', 'snippet.html'), /<soleus-triage>\n([^]*?)<\/soleus-triage>/g);
  if (inside.includes('tel:')) return inside;
  const calls = all('numbers', read('dist', 'embed.html'), /<a class="call" href="(tel:\d+)" translate="no">(\d+)<small>([^<]+)<\/small><\/a>/g)
    .map(([, href, number, place]) => `<a href="${href}">${number}</a> ${place}`);
  const numbers = `  <p translate="no">${[...new Set(calls)].join(' · ')}</p>\n`;
  return inside.replace('</ul>\n', (end) => end + numbers);
}

// What the widget accepts in a club file, and the countries whose numbers it knows.
function accepted() {
  const club = read('static', 'club.js');
  const [[, characters]] = all('limit of characters', club, /MAX_CHARACTERS = (\d+)/g);
  const [[, contrast]] = all('limit of contrast', club, /MIN_CONTRAST = ([\d.]+)/g);
  const [[, themes]] = all('grounds', club, /GROUNDS = \{(.*)\}/g);
  const grounds = Object.fromEntries(all('grounds', themes, /(\w+): \[([^\]]+)\]/g)
    .map(([, theme, colors]) => [theme, colors.match(/#[\da-f]{6}/g)]));
  const regions = all('countries', read('src', 'core', 'protocol', 'country.rs'), /Country \{ code: "([A-Z]{2})"/g).map(([, code]) => code);
  return { regions, club: { characters: Number(characters), contrast: Number(contrast), grounds } };
}

// WordPress copies what is quoted into a privacy notice. The rest is shown beside it, to whoever writes the notice.
// The plugin does not hold the app.
// `marked` reads the Markdown: it has no dependencies, and a reader of our own would know only the marks of today.
function privacy() {
  const all = replace(read('scripts', 'kit', 'PRIVACY.md'), ', or offer the app:', ':');
  const text = replace(all, /^If you also offer the app .*\n/m.exec(all)?.[0] ?? 'If you also offer the app', '');
  const parts = marked.lexer(text).filter(({ type }) => !['space', 'heading'].includes(type)).map((token) => {
    if (token.type === 'blockquote') return marked.parser(token.tokens ?? []);
    return marked.parser([token]).replaceAll('<p>', '<p class="privacy-policy-tutorial">');
  });
  return parts.join('');
}

// The source of the plugin, with the version in its place.
/** @param {string} folder */
function plugin(folder) {
  for (const name of filesOf(sources)) write(join(folder, name), readFileSync(join(sources, name), 'utf8').replaceAll('{{version}}', version));
  const readme = readFileSync(join(folder, 'readme.txt'), 'utf8');
  if (!readme.includes(state())) throw new Error(`readme.txt of the plugin does not say “${state()}”, as the README does`);
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
}

/** @param {string} folder */
function widget(folder) {
  const names = widgetFiles();
  const content = contentName(names);
  mkdirSync(join(folder, content), { recursive: true });
  for (const name of names) cpSync(join(dist, name), join(folder, content, name));
  write(join(folder, 'soleus-triage.js'), `import './${content}/soleus-triage.js';\n`);
  write(join(folder, 'signs.html'), signs());
  write(join(folder, 'privacy.html'), privacy());
  const files = Object.fromEntries(filesOf(folder).map((name) => [name, hash(readFileSync(join(folder, name)), 'sha256', 'hex')]));
  write(join(folder, 'build.json'), `${JSON.stringify({ content, files, ...accepted() }, null, 2)}\n`);
  return content;
}

const folder = join(kit, 'wordpress', 'soleus-triage');
rmSync(join(kit, 'wordpress'), { recursive: true, force: true });
plugin(folder);
const content = widget(join(folder, 'widget'));
const zip = archive(join(kit, `soleus-triage-wordpress-${version}.zip`), folder, 'soleus-triage');
console.log(`${relative(root, zip)} ${statSync(zip).size} bytes, content ${content}, sha256 ${hash(readFileSync(zip), 'sha256', 'hex')}`);
