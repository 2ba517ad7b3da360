// The kit that a webmaster uploads and the package that a developer installs: freshly built, under its own headers.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import { serve } from '../../scripts/serve.mjs';
import { launch, test } from './harness.mjs';

const root = join(import.meta.dirname, '..', '..');
const kit = join(root, 'kit');
const installed = createRequire(join(root, 'scripts', 'package.json'));

let browser;
let server;
let folder;
before(async () => {
  execFileSync('node', [join(root, 'scripts', 'kit.mjs')], { stdio: 'pipe' });
  folder = join(kit, readdirSync(kit).find((name) => /^soleus-triage-[\d.]+$/.test(name)));
  server = await serve(join(folder, 'site'));
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

// Opens a page, and collects everything that its browser complains about.
async function open(path, { before, address = server.address } = {}) {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
  const page = await context.newPage();
  const troubles = [];
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) troubles.push(message.text()); });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('requestfailed', (request) => troubles.push(`failed: ${request.url()}`));
  await before?.(page);
  const response = await page.goto(new URL(path, address).href);
  return { page, troubles, headers: response.headers(), close: () => context.close() };
}

// Checks that neither the page nor the focus has moved, once a widget in view runs and is fully drawn.
const steady = async (page) => {
  for (const frame of page.frames()) {
    const isHere = await frame.evaluate(async () => {
      const [element] = document.querySelectorAll('soleus-triage');
      if (!element || element.getBoundingClientRect().top > innerHeight) return true;
      while (element.dataset.state !== 'running') await new Promise(requestAnimationFrame);
      for (let drawn = 0; drawn < 3; drawn += 1) await new Promise(requestAnimationFrame);
      return scrollY === 0 && document.activeElement === document.body;
    });
    assert.ok(isHere, `${frame.url()} was moved`);
  }
};
const running = (where, count = 1) => where.locator('soleus-triage[data-state=running]').nth(count - 1).waitFor();

for (const [name, { widgets = 1, policy }] of Object.entries({
  plain: { policy: "style-src 'self'" },
  strict: { policy: "require-trusted-types-for 'script'" },
  wordpress: { policy: "style-src 'self'" },
  dark: { policy: "style-src 'self'" },
  two: { widgets: 2, policy: "style-src 'self'" },
})) {
  test(`the example “${name}” runs under its own policy`, async () => {
    const { page, troubles, headers, close } = await open(`examples/${name}.html`);
    assert.equal(headers['content-security-policy'],
      `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; ${policy}`);
    await steady(page);
    // A widget runs when it comes near the view.
    for (let n = 0; n < widgets; n += 1) {
      await page.locator('soleus-triage').nth(n).scrollIntoViewIfNeeded();
      await running(page, n + 1);
    }
    assert.deepEqual(troubles, []);
    await close();
  });
}

test('the example “frame” runs in its frame', async () => {
  const { page, troubles, close } = await open('examples/frame.html');
  await running(page.frameLocator('iframe'));
  await steady(page);
  assert.deepEqual(troubles, []);
  await close();
});

test('the app of the kit runs', async () => {
  const { page, close } = await open('soleus-triage/app/');
  await running(page);
  await close();
});

test('a file with a hash in its path is cached for a year, and all others are revalidated', async () => {
  const { entry, versioned } = names();
  const cache = async (path) => (await fetch(new URL(path, server.address))).headers.get('cache-control');
  for (const name of ['page_bg.wasm', 'outcome.wasm']) assert.equal(await cache(`soleus-triage/${versioned}/${name}`), 'public, max-age=31536000, immutable', name);
  for (const path of [entry, 'soleus-triage/embed.html', 'examples/plain.html']) assert.equal(await cache(path), 'no-cache', path);
});

// The stable entry, and the folder whose name contains the hash.
function names() {
  const entry = 'soleus-triage/soleus-triage.js';
  const [, versioned] = /'\.\/(.+)\/soleus-triage\.js'/.exec(readFileSync(join(folder, 'site', entry), 'utf8'));
  return { entry, versioned };
}

test('an integrity hash lets the right file in and keeps another out', async () => {
  const { versioned } = names();
  const hashes = JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8'));
  const path = `/soleus-triage/${versioned}/soleus-triage.js`;
  const bytes = readFileSync(join(folder, 'site', path));
  assert.equal(hashes[path], `sha384-${createHash('sha384').update(bytes).digest('base64')}`);
  const visit = (content) => open('examples/plain.html', { before: async (page) => {
    await page.route('**/examples/plain.html', async (route) => {
      const html = readFileSync(join(folder, 'site', 'examples', 'plain.html'), 'utf8')
        .replace(/<script[^>]*>/, `<script type="module" src="${path}" integrity="${hashes[path]}">`);
      await route.fulfill({ body: html, contentType: 'text/html' });
    });
    if (content) await page.route(`**${path}`, (route) => route.fulfill({ body: content, contentType: 'text/javascript' }));
  } });
  const right = await visit();
  await running(right.page);
  await right.close();
  const wrong = await visit(`${bytes}\n`);
  await wrong.page.waitForLoadState('networkidle');
  assert.ok(wrong.troubles.some((trouble) => trouble.includes('integrity')), wrong.troubles.join('\n'));
  assert.equal(await wrong.page.locator('soleus-triage').getAttribute('data-state'), null);
  await wrong.close();
});

test('the guide of the kit names what is in it', async () => {
  const [guide, platforms] = ['GUIDE.md', 'PLATFORMS.md'].map((name) => readFileSync(join(folder, name), 'utf8'));
  assert.ok(guide.includes('`site/soleus-triage/`') && !guide.includes('dist/') && !guide.includes('../'));
  assert.ok(guide.includes('Not clinically validated.'));
  const [, src, hash] = /src="([^"]+)" integrity="([^"]+)"/.exec(platforms);
  assert.equal(JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8'))[src], hash);
  assert.equal((await fetch(new URL(src, server.address))).status, 200);
});

test('the address of the folder leads to the app', async () => {
  const { page, close } = await open('soleus-triage/');
  await page.waitForURL('**/soleus-triage/app/');
  await running(page);
  await close();
});

test('the zip holds the folder, and the same content makes the same zip', async () => {
  const { unzipSync } = await import(installed.resolve('fflate'));
  const before = readFileSync(`${folder}.zip`);
  const entries = Object.keys(unzipSync(new Uint8Array(before)));
  for (const name of ['GUIDE.md', 'PLATFORMS.md', 'PRIVACY.md', 'integrity.json', 'site/_headers', 'site/examples/strict.html', 'site/soleus-triage/app/index.html', 'site/soleus-triage/snippet.html', 'site/soleus-triage/.htaccess']) {
    assert.ok(entries.some((entry) => entry.endsWith(`/${name}`)), name);
  }
  execFileSync('node', [join(root, 'scripts', 'kit.mjs')], { stdio: 'pipe' });
  assert.ok(before.equals(readFileSync(`${folder}.zip`)));
});

test('the package is in order', async () => {
  const { publint } = await import(installed.resolve('publint'));
  const { formatMessage } = await import(installed.resolve('publint/utils'));
  const npm = join(kit, 'npm');
  const pkg = JSON.parse(readFileSync(join(npm, 'package.json'), 'utf8'));
  const { messages } = await publint({ pkgDir: npm, strict: true });
  assert.deepEqual(messages.map((message) => formatMessage(message, pkg)), []);
  const manifest = JSON.parse(readFileSync(join(npm, 'custom-elements.json'), 'utf8'));
  const [{ attributes, events }] = manifest.modules[0].declarations;
  const loader = readFileSync(join(root, 'static', 'loader', 'attributes.js'), 'utf8');
  for (const { name } of attributes) assert.ok(loader.includes(`'${name}': {`), name);
  assert.deepEqual(events.map(({ name }) => name), ['soleus-ready', 'soleus-step', 'soleus-resize', 'soleus-error', 'soleus-erased']);
});

// A separate project that has the package installed.
function project(files) {
  const place = mkdtempSync(join(tmpdir(), 'consumer-'));
  mkdirSync(join(place, 'node_modules'));
  symlinkSync(join(kit, 'npm'), join(place, 'node_modules', 'soleus-triage'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(place, name), text);
  return place;
}

test('its types fit the tag, the properties and the events', () => {
  const ts = installed('typescript');
  const errors = (code) => {
    const place = project({ 'main.ts': code, 'package.json': '{"type":"module"}' });
    const options = { strict: true, noEmit: true, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'], types: [] };
    const program = ts.createProgram([join(place, 'main.ts')], options);
    const found = ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    rmSync(place, { recursive: true });
    return found;
  };
  assert.deepEqual(errors(`import 'soleus-triage';
    const check = document.createElement('soleus-triage');
    check.theme = 'dark';
    check.addEventListener('soleus-step', ({ detail }) => { const left: number = detail.total - detail.index; return left; });
    document.addEventListener('soleus-error', ({ detail }) => detail.reason === 'stopped');`), []);
  assert.ok(errors(`import 'soleus-triage';
    document.createElement('soleus-triage').addEventListener('soleus-step', ({ detail }) => detail.level);`).length > 0);
});

test('a server that imports it defines nothing and does not fail', async () => {
  await import(pathToFileURL(join(kit, 'npm', 'soleus-triage.js')).href);
});

test('a site that Vite builds with it runs', async () => {
  const { build } = await import(installed.resolve('vite'));
  const place = project({
    'index.html': '<!doctype html><title>A site</title><link rel="icon" href="data:,"><soleus-triage></soleus-triage><script type="module" src="/main.js"></script>',
    'main.js': "import 'soleus-triage';\n",
    'package.json': '{"type":"module"}',
  });
  await build({ root: place, logLevel: 'silent', configFile: false, resolve: { preserveSymlinks: true } });
  const site = await serve(join(place, 'dist'));
  // A server that a failed test leaves open keeps the whole run from ending.
  try {
    const { page, troubles, close } = await open('', { address: site.address, before: (page) =>
      page.addInitScript(() => addEventListener('soleus-ready', () => { window.isReady = true; })) });
    await running(page);
    // The files that come after the first frame have names of the bundler's own too.
    await page.waitForFunction(() => window.isReady);
    await page.locator('input[value=sign-urine]').evaluate((box) => box.click());
    const rules = await page.getByRole('link', { name: 'Read all the rules, and why' }).getAttribute('href');
    assert.match(await (await fetch(rules)).text(), /<h1/, 'the link to the rules leads to them');
    assert.deepEqual(troubles, []);
    await close();
  } finally {
    await site.close();
    rmSync(place, { recursive: true });
  }
});
