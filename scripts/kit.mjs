// @ts-check
// Makes the kit from the built page: a folder and a zip for a webmaster, and a package for npm.
//
//   kit/soleus-triage-VERSION/
//     site/_headers                       what the server should send (Netlify, Cloudflare Pages, our own test server)
//     site/soleus-triage/                 to upload
//       soleus-triage.js                  the entry that a page names; never renamed
//       VERSION-HASH/                     everything it needs; the content behind a name here never changes
//       embed.html, soleus-frame.js       the frame
//       snippet.html                      to copy from
//       .htaccess                         the same headers, for Apache
//       app/                              the app to install
//     site/examples/                      one page for each way to show it
//     integrity.json, *.md                hashes, and the guide
//   kit/soleus-triage-VERSION.zip
//   kit/npm/                              to publish

import { cpSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { replace } from './replace.mjs';
import { FRAME, archive, contentName, dist, filesOf, hash, isApp, isCompressed, root, state, version, widgetFiles, write } from './shipped.mjs';
import { sheetSources } from './styles.mjs';

const kit = join(root, 'kit');

const POLICY = {
  element: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
  styles: "style-src 'self'",
  sheets: `style-src ${["'self'", ...await sheetSources(join(dist, 'index.html'))].join(' ')}`,
  trusted: "require-trusted-types-for 'script'",
  app: "img-src 'self' data:; media-src blob:; manifest-src 'self'; worker-src 'self'",
  frame: "frame-src 'self'",
};
/** @param {(keyof typeof POLICY)[]} parts */
const policy = (...parts) => `Content-Security-Policy: ${parts.map((part) => POLICY[part]).join('; ')}`;

/** @param {string} folder */
function site(folder) {
  const widget = join(folder, 'soleus-triage');
  const names = widgetFiles();
  const versioned = contentName(names);

  for (const name of filesOf(dist)) {
    const plain = name.replace(/\.(br|gz)$/, '');
    if (names.includes(plain)) cpSync(join(dist, name), join(widget, versioned, name));
    // The frame's page links its style sheet before any script runs.
    if ([...FRAME, 'style.css', 'snippet.html'].includes(plain)) cpSync(join(dist, name), join(widget, name));
    if (plain !== 'snippet.html') cpSync(join(dist, name), join(widget, 'app', name));
  }
  write(join(widget, 'soleus-triage.js'), `import './${versioned}/soleus-triage.js';\n`);
  write(join(widget, 'index.html'), '<!doctype html><meta charset="utf-8"><title>Calf pain check</title>'
    + '<meta http-equiv="refresh" content="0; url=app/"><a href="app/">Calf pain check</a>\n');
  write(join(widget, '.htaccess'), apache('no-cache'));
  write(join(widget, versioned, '.htaccess'), apache(IMMUTABLE));
  examples(join(folder, 'examples'));
  write(join(folder, '_headers'), headers(versioned));
  return versioned;
}

/** @param {string} folder */
function examples(folder) {
  const templates = join(import.meta.dirname, 'kit', 'examples');
  const base = '../soleus-triage/';
  const entry = `${base}soleus-triage.js`;
  const snippet = readFileSync(join(dist, 'snippet.html'), 'utf8').replaceAll('/soleus-triage/soleus-triage.js', entry).trim();
  for (const name of readdirSync(templates)) {
    const text = readFileSync(join(templates, name), 'utf8');
    write(join(folder, name), text.replaceAll('{{base}}', base).replaceAll('{{entry}}', entry).replaceAll('{{snippet}}', snippet));
  }
}

// The same headers as in _headers, for Apache.
const IMMUTABLE = 'public, max-age=31536000, immutable';
/** @param {string} caching */
const apache = (caching) => `AddType application/wasm .wasm
<IfModule mod_headers.c>
  Header set Cache-Control "${caching}"
  Header set X-Content-Type-Options "nosniff"
  Header set Referrer-Policy "no-referrer"
</IfModule>
`;

// One block per path; no path is matched by two blocks that set the same header.
/** @param {string} versioned */
function headers(versioned) {
  const common = ['X-Content-Type-Options: nosniff', 'Referrer-Policy: no-referrer'];
  const revalidated = ['Cache-Control: no-cache', ...common];
  const immutable = [`Cache-Control: ${IMMUTABLE}`, ...common];
  /** @type {(name: string, ...parts: (keyof typeof POLICY)[]) => [string, string[]]} */
  const example = (name, ...parts) => [`/examples/${name}.html`, [...revalidated, policy('element', ...parts)]];
  /** @type {[string, string[]][]} */
  const blocks = [
    [`/soleus-triage/${versioned}/*`, immutable],
    ['/soleus-triage/', revalidated],
    ['/soleus-triage/index.html', revalidated],
    ['/soleus-triage/soleus-triage.js', revalidated],
    ['/soleus-triage/embed.js', revalidated],
    ['/soleus-triage/soleus-frame.js', revalidated],
    ['/soleus-triage/style.css', revalidated],
    ['/soleus-triage/icon.svg', revalidated],
    ['/soleus-triage/embed.html', [...revalidated, policy('element', 'sheets')]],
    ['/soleus-triage/app/*', [...revalidated, policy('element', 'sheets', 'app')]],
    ...['index', 'plain', 'wordpress', 'dark', 'two'].map((name) => example(name, 'styles')),
    example('strict', 'trusted'),
    example('frame', 'styles', 'frame'),
  ];
  return blocks.map(([path, lines]) => `${path}\n${lines.map((line) => `  ${line}\n`).join('')}`).join('');
}

/** @param {string} folder */
function npm(folder) {
  const templates = join(import.meta.dirname, 'kit');
  const names = readdirSync(dist).filter((name) => /\.(js|wasm|css|txt)$/.test(name) || name === 'protocol.html')
    .filter((name) => !isApp(name) && !FRAME.includes(name));
  for (const name of names) cpSync(join(dist, name), join(folder, name));
  for (const name of ['soleus-triage.d.ts', 'custom-elements.json']) cpSync(join(templates, name), join(folder, name));
  write(join(folder, 'README.md'), guide());
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  const { name, ...rest } = JSON.parse(readFileSync(join(templates, 'npm.json'), 'utf8'));
  write(join(folder, 'package.json'), `${JSON.stringify({ name, version, ...rest }, null, 2)}\n`);
}

// The guide as it applies to the kit: the folder has another name, and there is no README.
function guide() {
  const text = replace(readFileSync(join(root, 'docs', 'EMBED.md'), 'utf8'),
    'Not yet clinically reviewed. Before you put it in front of members, read the lines in bold at the top of the [README](../README.md).',
    `Before you put it in front of members: ${state()}`);
  const inKit = replace(text, 'the kit\'s folder `soleus-triage`', 'the folder `site/soleus-triage/`');
  const alone = [
    ' (in `dist/`, at `/soleus-triage/`)',
    ' A bare `dist/` has no such folder; do not use it on a live site.',
    ' (A developer makes the kit with `make dist`: the folder, examples, headers for your server and the texts for your privacy notice. `make build` makes the bare `dist/`, which does for a first try.)',
  ];
  return alone.reduce((text, part) => replace(text, part, ''), inKit);
}

/**
 * @param {string} folder
 * @param {string} versioned
 * @param {Record<string, string>} hashes
 */
function guides(folder, versioned, hashes) {
  write(join(folder, 'GUIDE.md'), guide());
  const platforms = readFileSync(join(root, 'scripts', 'kit', 'PLATFORMS.md'), 'utf8');
  write(join(folder, 'PLATFORMS.md'),
    replace(replace(platforms, '{{version}}', versioned), '{{hash}}', hashes[`/soleus-triage/${versioned}/soleus-triage.js`]));
  cpSync(join(root, 'scripts', 'kit', 'PRIVACY.md'), join(folder, 'PRIVACY.md'));
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
}

/** @param {string} folder */
function integrity(folder) {
  const isServed = (/** @type {string} */ name) => name.startsWith('site/soleus-triage/') && !basename(name).startsWith('.') && !isCompressed(name);
  const names = filesOf(folder).filter(isServed);
  const sums = names.map((name) => [name.replace('site/', '/'), `sha384-${hash(readFileSync(join(folder, name)), 'sha384', 'base64')}`]);
  const hashes = Object.fromEntries(sums);
  write(join(folder, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
  return hashes;
}

rmSync(kit, { recursive: true, force: true });
const folder = join(kit, `soleus-triage-${version}`);
const versioned = site(join(folder, 'site'));
guides(folder, versioned, integrity(folder));
npm(join(kit, 'npm'));
const zip = archive(`${folder}.zip`, folder, basename(folder));
console.log(`${relative(root, folder)}/ (entry soleus-triage.js, content ${versioned})`);
console.log(`${relative(root, zip)} ${statSync(zip).size} bytes, sha256 ${hash(readFileSync(zip), 'sha256', 'hex')}`);
console.log(`${relative(root, join(kit, 'npm'))}/ ${filesOf(join(kit, 'npm')).length} files`);
