// The WordPress plugin as a zip: complete, of one build, and the same each time. `make test-wordpress` uses it in a
// WordPress.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { dist, test } from './harness.mjs';

const root = join(import.meta.dirname, '..', '..');
const installed = createRequire(join(root, 'scripts', 'package.json'));
const read = (...path) => readFileSync(join(root, ...path), 'utf8');
const [, version] = /^version = "(.+)"$/m.exec(read('Cargo.toml'));

let folder;
let zip;
// The files of the plugin, by their paths in its folder.
let files;
let build;
const make = () => execFileSync('node', [join(root, 'scripts', 'wordpress.mjs'), folder], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plugin-'));
  make();
  const { unzipSync } = await import(installed.resolve('fflate'));
  zip = readFileSync(join(folder, `soleus-triage-wordpress-${version}.zip`));
  const entries = Object.entries(unzipSync(new Uint8Array(zip)));
  for (const [name] of entries) assert.ok(name.startsWith('soleus-triage/'), `${name} is outside the plugin’s own folder`);
  files = Object.fromEntries(entries.map(([name, bytes]) => [name.replace('soleus-triage/', ''), Buffer.from(bytes)]));
  build = JSON.parse(files['widget/build.json']);
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('the same build makes the same zip', () => {
  make();
  assert.ok(zip.equals(readFileSync(join(folder, `soleus-triage-wordpress-${version}.zip`))));
});

test('it says its version everywhere, and what WordPress reads in its headers', () => {
  const [header] = /\/\*\*[^]*?\*\//.exec(files['soleus-triage.php']);
  const fields = Object.fromEntries([...header.matchAll(/^ \* ([A-Z][\w ]+): +(.+)$/gm)].map(([, name, value]) => [name, value]));
  assert.equal(fields.Version, version);
  assert.equal(fields['Text Domain'], 'soleus-triage');
  assert.equal(fields.License, 'MIT');
  assert.match(files['readme.txt'].toString(), new RegExp(`^Stable tag: ${version}$`, 'm'));
  assert.equal(JSON.parse(files['block/block.json']).version, version);
  for (const [readme, plugin] of [['Requires at least', 'Requires at least'], ['Requires PHP', 'Requires PHP']]) {
    assert.match(files['readme.txt'].toString(), new RegExp(`^${readme}: ${fields[plugin]}$`, 'm'));
  }
  for (const [name, bytes] of Object.entries(files)) assert.ok(name.startsWith('widget/') || !bytes.includes('{{version'), name);
});

test('it says that nobody has reviewed the check', () => {
  const [, state] = /^\*\*(Not yet clinically reviewed\..*)\*\*$/m.exec(read('README.md'));
  for (const name of ['readme.txt', 'includes/settings-page.php']) assert.ok(files[name].includes(state), name);
});

test('its list of files is complete, and the files are those of the built page', () => {
  const listed = Object.entries(build.files);
  const widget = Object.keys(files).filter((name) => name.startsWith('widget/') && name !== 'widget/build.json');
  assert.deepEqual(listed.map(([name]) => `widget/${name}`), widget);
  for (const [name, hash] of listed) assert.equal(createHash('sha256').update(files[`widget/${name}`]).digest('hex'), hash, name);
  const own = widget.map((name) => name.split(`${build.content}/`)[1]).filter(Boolean);
  assert.ok(own.includes('page_bg.wasm') && own.includes('soleus-triage.js') && own.includes('protocol.html'));
  for (const name of own) assert.ok(files[`widget/${build.content}/${name}`].equals(readFileSync(join(dist, name))), name);
  assert.deepEqual(own.filter((name) => /^(app|index|sw|manifest|embed)/.test(name)), [], 'no app and no frame');
  assert.equal(files['widget/soleus-triage.js'].toString(), `import './${build.content}/soleus-triage.js';\n`);
});

test('the signs are those of the snippet, with the numbers and without a script', () => {
  const signs = files['widget/signs.html'].toString();
  const [, inside] = /<soleus-triage>\n([^]*)<\/soleus-triage>/.exec(readFileSync(join(dist, 'snippet.html'), 'utf8'));
  for (const line of inside.trim().split('\n')) assert.ok(signs.includes(line), line);
  for (const number of ['999', '112', '911', '000']) assert.ok(signs.includes(`href="tel:${number}"`), number);
  assert.ok(!/<script|soleus-triage>/.test(signs));
});

// But for the language, which is the site's, and the app, which the plugin does not hold.
test('the block has the attributes that the widget has', () => {
  const { attributes, apiVersion } = JSON.parse(files['block/block.json']);
  const own = [...read('static', 'loader', 'attributes.js').matchAll(/^ {2}'([a-z-]+)': \{/gm)].map(([, name]) => name).filter((name) => !['lang', 'app'].includes(name));
  assert.deepEqual(Object.keys(attributes).sort(), own.map((name) => name.replace(/-./, (letter) => letter[1].toUpperCase())).sort());
  assert.equal(apiVersion, 3);
});

test('what the widget accepts in a club file is read from the widget', () => {
  assert.deepEqual(Object.keys(build.club.grounds), ['light', 'dark']);
  for (const grounds of Object.values(build.club.grounds)) assert.equal(grounds.length, 4);
  assert.equal(build.club.contrast, 4.5);
  assert.equal(build.club.characters, 80);
  for (const code of ['GB', 'DE', 'US', 'AU']) assert.ok(build.regions.includes(code), code);
  assert.equal(new Set(build.regions).size, build.regions.length);
});

test('what it suggests for a privacy notice is the text of the kit', () => {
  const html = files['widget/privacy.html'].toString();
  const text = html.replaceAll(/<[^>]+>/g, '').replaceAll('&quot;', '"');
  const quoted = [...read('scripts', 'kit', 'PRIVACY.md').matchAll(/^> (.+)$/gm)].map(([, line]) => line.replaceAll(/[*`]/g, ''));
  assert.ok(quoted.length >= 4);
  for (const line of quoted) assert.ok(text.includes(line.trim()), line);
  // Only what is quoted is copied into a notice.
  assert.ok(html.includes('<p class="privacy-policy-tutorial">Copy what fits.'));
  assert.ok(!html.includes('<p class="privacy-policy-tutorial"><strong>Calf pain check.'));
});
