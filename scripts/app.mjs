// @ts-check
// The app's part of the build: icons from the mark, the name of the build, and the service worker.
//
//   await completeApp(dist, release)   once every other file is in dist/
//
// `release` is what `prerender release` prints. It and the page contain {{build}} and {{kilobytes}}, which are filled
// in here because their values depend on all files.

import { Resvg } from '@resvg/resvg-js';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateSW } from 'workbox-build';
import { withoutComments } from './comments.mjs';
import { replace } from './replace.mjs';

// What the app does not need to run: what only a store or a home screen shows, and what is not part of a version.
const NOT_CACHED = ['**/*.{br,gz}', 'icons/**', 'screenshots/**', 'sw.js', 'sw-off.js', 'embed.*', 'snippet.html', 'soleus-frame.js'];

// The field and the mark of static/icon.svg, apart. A maskable icon may be cropped to an 80 % circle: its mark is smaller.
const ICONS = [
  { name: 'any-192', size: 192, field: true, scale: 1 },
  { name: 'any-512', size: 512, field: true, scale: 1 },
  { name: 'maskable-512', size: 512, field: true, scale: 0.8 },
  { name: 'apple-touch', size: 180, field: true, scale: 0.9 },
  // Only opacity counts, so the runner is drawn as a ring.
  { name: 'monochrome-512', size: 512, field: false, scale: 0.8 },
];

/** @param {string} dist */
export function drawIcons(dist) {
  const mark = readFileSync(join(dist, 'icon.svg'), 'utf8');
  const [, field, drawing] = /** @type {RegExpMatchArray} */ (mark.match(/(<rect [^>]*\/>)(.*)<\/svg>/s));
  mkdirSync(join(dist, 'icons'), { recursive: true });
  for (const { name, size, field: hasField, scale } of ICONS) {
    const shapes = hasField ? drawing : drawing.replace('fill="#10202e"', 'fill="none"');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">${hasField ? field : ''}`
      + `<g transform="translate(256 256) scale(${scale}) translate(-256 -256)">${shapes}</g></svg>`;
    writeFileSync(join(dist, 'icons', `${name}.png`), new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng());
  }
}

// Names the build after its content, and adds up the bytes that a device caches.
/**
 * @param {string} dist
 * @param {string} release
 */
function stamp(dist, release) {
  const hash = createHash('sha256').update(release);
  let bytes = 0;
  for (const entry of readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = join(dist, entry);
    if (!statSync(file).isFile()) continue;
    hash.update(`${entry}\0`).update(readFileSync(file));
    if (!/^(icons|screenshots|sw|embed|snippet|soleus-frame)\b/.test(entry)) bytes += statSync(file).size;
  }
  const build = hash.digest('hex').slice(0, 8);
  // Rounded up to ten, so that the number does not look more exact than it is.
  const kilobytes = Math.ceil(bytes / 10_000) * 10;
  const fill = (/** @type {string} */ text) => text.replaceAll('{{build}}', build).replaceAll('{{kilobytes}}', String(kilobytes));
  const page = join(dist, 'index.html');
  writeFileSync(page, fill(readFileSync(page, 'utf8')));
  return fill(release);
}

// A hash for each file: one that was changed in transit, or comes from another build, fails the whole installation.
/**
 * @param {string} dist
 * @returns {import('workbox-build').ManifestTransform}
 */
const withIntegrity = (dist) => (entries) => ({
  manifest: entries.sort((a, b) => (a.url < b.url ? -1 : 1)).map((entry) => ({
    ...entry,
    integrity: `sha256-${createHash('sha256').update(readFileSync(join(dist, entry.url))).digest('base64')}`,
  })),
});

/**
 * @param {string} dist
 * @param {string} release
 */
export async function buildWorker(dist, release) {
  const worker = join(dist, 'sw.js');
  const { warnings } = await generateSW({
    globDirectory: dist,
    globPatterns: ['**/*'],
    globIgnores: NOT_CACHED,
    swDest: worker,
    mode: 'production',
    sourcemap: false,
    inlineWorkboxRuntime: true,
    // The name of our cache begins with this, and no other cache is ever touched. sw-off.js uses it too.
    cacheId: 'soleus-triage',
    // An update waits until it is asked for, or until no page is open.
    skipWaiting: false,
    clientsClaim: false,
    ignoreURLParametersMatching: [/./],
    manifestTransforms: [withIntegrity(dist)],
  });
  if (warnings.length) throw new Error(warnings.join('\n'));
  // Only revalidates each file with the server: most of them have just been loaded with the page.
  const revalidating = replace(readFileSync(worker, 'utf8'), '?"reload":"default"', '?"no-cache":"default"');
  const template = await withoutComments(readFileSync(join(import.meta.dirname, 'worker', 'release.js'), 'utf8'));
  const releaseReply = replace(template, 'RELEASE)', `${release})`);
  writeFileSync(worker, `${revalidating}${releaseReply}\n`);
}

/**
 * @param {string} dist
 * @param {string} release
 */
export async function completeApp(dist, release) {
  drawIcons(dist);
  await buildWorker(dist, stamp(dist, release));
}
