// @ts-check
// A small static server for dist/ with the headers the page is meant to run under.
//
//   node scripts/serve.mjs            serves dist/ on the first free port from 8080 up, and prints the address
//   import { serve } from './serve.mjs'   the same server for the tests and the bench

import { createReadStream } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { headersFor, readHeaders } from './headers.mjs';
import { sheetSources } from './styles.mjs';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
};

// Only what set-up and build made may run, and nothing may be sent anywhere else.
/** @param {string[]} sheets */
const contentSecurityPolicy = (sheets) =>
  `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src ${["'self'", ...sheets].join(' ')}; img-src 'self' data:; media-src blob:; connect-src 'self'; `
  + "manifest-src 'self'; worker-src 'self'";
// For a folder without a `_headers` of its own.
/**
 * @param {string[]} sheets
 * @returns {[string, string][]}
 */
const ownHeaders = (sheets) => [
  ['Content-Security-Policy', contentSecurityPolicy(sheets)],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  // File names do not change from build to build, so a browser caches the files but revalidates each time. For sw.js
  // this is how an update, or the off switch sw-off.js, arrives.
  ['Cache-Control', 'no-cache'],
];

/** @param {string} file */
const exists = (file) => access(file).then(() => true, () => false);

// The file that a request refers to, or null: never one outside the folder, a hidden one, or a folder.
/**
 * @param {string} folder
 * @param {string} url
 */
async function fileFor(folder, url) {
  let path;
  try {
    path = decodeURIComponent(url.split(/[?#]/, 1)[0]);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.split(/[/\\]/).some((part) => part.startsWith('.'))) return null;
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  if (!file.startsWith(folder + sep) || !types[extname(file)]) return null;
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? { file, tag: `W/"${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}"` } : null;
}

// The build leaves a compressed copy beside each file.
/**
 * @param {string} file
 * @param {string} accepted
 */
async function encodingFor(file, accepted = '') {
  const offered = accepted.split(',').filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part)).map((part) => part.split(';')[0].trim());
  for (const [name, suffix] of [['br', '.br'], ['gzip', '.gz']]) {
    if (offered.includes(name) && await exists(file + suffix)) return { name, file: file + suffix };
  }
  return { name: null, file };
}

/**
 * @param {string} folder
 * @param {(path: string) => [string, string][]} headers
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(folder, headers, request, response) {
  const url = request.url ?? '/';
  for (const [name, value] of headers(url.split(/[?#]/, 1)[0])) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();

  const found = await fileFor(folder, url);
  if (!found) return void response.writeHead(404, { 'Content-Type': types['.txt'] }).end('Not found\n');

  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('ETag', found.tag);
  if (request.headers['if-none-match'] === found.tag) return void response.writeHead(304).end();

  const encoded = await encodingFor(found.file, String(request.headers['accept-encoding'] ?? ''));
  response.setHeader('Content-Type', types[extname(found.file)]);
  response.setHeader('Content-Length', (await stat(encoded.file)).size);
  if (encoded.name) response.setHeader('Content-Encoding', encoded.name);
  if (request.method === 'HEAD') return void response.end();
  createReadStream(encoded.file).on('error', () => response.destroy()).pipe(response);
}

// Port 0 means any free one; a list is tried in order.
/**
 * @param {string} folder
 * @param {{ ports?: number[] }} options
 */
export async function serve(folder, { ports = [0] } = {}) {
  const root = resolve(folder);
  if (!await exists(root)) throw new Error('There is no built page here: run `make build` first.');
  const rules = await readHeaders(root);
  const sheets = await Promise.all(['index.html', 'embed.html'].map((page) => sheetSources(join(root, page))));
  const own = ownHeaders([...new Set(sheets.flat())]);
  const headers = rules ? (/** @type {string} */ path) => headersFor(rules, path) : () => own;
  const server = createServer((request, response) => {
    answer(root, headers, request, response).catch(() => response.headersSent ? response.destroy() : response.writeHead(500).end());
  });
  for (const wanted of ports) {
    const taken = await new Promise((settle, fail) => {
      server.once('listening', () => settle(false));
      server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => error.code === 'EADDRINUSE' ? settle(true) : fail(error));
      server.listen(wanted, 'localhost');
    });
    server.removeAllListeners('listening').removeAllListeners('error');
    if (!taken) {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      return {
        address: `http://localhost:${port}/`,
        /** @returns {Promise<unknown>} */
        close: () => new Promise((done) => { server.close(done); server.closeAllConnections(); }),
      };
    }
  }
  throw new Error(`Every port from ${ports[0]} to ${ports.at(-1)} is taken.`);
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  const ports = Array.from({ length: 100 }, (_, i) => 8080 + i);
  const { address } = await serve(join(import.meta.dirname, '..', 'dist'), { ports });
  console.log(`\nThe page is at ${address}  (Ctrl-C ends it)`);
}
