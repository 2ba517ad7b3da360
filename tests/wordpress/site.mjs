// @ts-check
// A WordPress of its own for the test: Debian's files, a database and a server, all in target/wordpress and on loopback.
//
//   const site = await wordpress();
//   site.address                         http://127.0.0.1:PORT
//   await site.php('echo 1;')            runs PHP inside WordPress, and returns what it prints
//   site.fault({ path: '\\.wasm$', kind: 'type', value: 'text/plain' })    puts a fault into the server
//   site.log()                           what PHP complained about
//   await site.close()
//
// WORDPRESS names the folder of another WordPress to try. Every wait is bounded, and nothing is left running: not when a
// test fails, not when the run is interrupted, and after LIFE_S not even when it is killed.

import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { within } from '../browser/harness.mjs';

/** @import { ChildProcess } from 'node:child_process' */

const root = resolve(import.meta.dirname, '..', '..');
const sources = process.env.WORDPRESS ?? '/usr/share/wordpress';
const START_MS = 60_000;
const STOP_MS = 15_000;
const LIFE_S = 1800;
const run = promisify(execFile);

// Without this, an interrupted run ends without an `exit`.
for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.once(name, () => process.exit(1));

// Starts a program in a group of its own, and waits until it has printed that it is ready.
/**
 * @param {string} command
 * @param {string[]} args
 * @param {RegExp} ready
 * @param {NodeJS.ProcessEnv} [env]
 */
async function start(command, args, ready, env = process.env) {
  const program = spawn('timeout', [`${LIFE_S}`, command, ...args], { detached: true, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = () => signal(program, 'SIGKILL');
  process.once('exit', kill);
  program.once('exit', () => process.off('exit', kill));
  let printed = '';
  await within(new Promise((done, fail) => {
    for (const stream of [program.stdout, program.stderr]) {
      stream.on('data', (text) => {
        if (ready.test(printed)) return;
        printed += text;
        if (ready.test(printed)) done(null);
      });
    }
    program.once('error', fail);
    program.once('exit', (code) => fail(new Error(`${command} ended with ${code}: ${printed}`)));
  }), `${command} starts`, START_MS).catch((error) => {
    kill();
    throw error;
  });
  return program;
}

/**
 * @param {ChildProcess} program
 * @param {NodeJS.Signals} name
 */
function signal(program, name) {
  try {
    process.kill(-Number(program.pid), name);
  } catch {
    // It has ended already.
  }
}

/** @param {ChildProcess} program */
async function stop(program) {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = new Promise((done) => program.once('exit', done));
  signal(program, 'SIGTERM');
  await within(ended, 'a server ends', STOP_MS).catch(() => {});
  // What it has started may outlive it.
  signal(program, 'SIGKILL');
}

/** @param {string} folder */
async function database(folder) {
  const data = join(folder, 'database');
  // The path of a socket may have 107 characters at most, and that of a project may be longer.
  const place = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const remove = () => rmSync(place, { recursive: true, force: true });
  process.once('exit', remove);
  const socket = join(place, 'socket');
  const common = ['--no-defaults', `--datadir=${data}`, `--user=${userInfo().username}`];
  await run('mariadb-install-db', [...common, '--auth-root-authentication-method=normal', '--skip-test-db'], { timeout: START_MS });
  const server = await start('/usr/sbin/mariadbd', [...common, `--socket=${socket}`, `--pid-file=${join(place, 'pid')}`,
    '--skip-networking', '--innodb-flush-log-at-trx-commit=0'], /ready for connections/);
  return {
    socket,
    close: async () => {
      await stop(server);
      remove();
      process.off('exit', remove);
    },
  };
}

// A port that is free now.
const freePort = () => new Promise((done) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    server.close(() => done(port));
  });
});

// WordPress as it is packaged, without its configuration.
/** @param {string} folder */
function files(folder) {
  if (!existsSync(join(sources, 'wp-settings.php'))) throw new Error(`no WordPress in ${sources}: scripts/setup.sh wordpress`);
  cpSync(sources, folder, { recursive: true, dereference: true, filter: (path) => !/\/(wp-config\.php|\.htaccess|node_modules)$/.test(path) });
  mkdirSync(join(folder, 'wp-content', 'uploads'), { recursive: true });
  cpSync(join(import.meta.dirname, 'server', 'wp-config.php'), join(folder, 'wp-config.php'));
}

export async function wordpress() {
  const folder = join(root, 'target', 'wordpress');
  const site = join(folder, 'site');
  rmSync(folder, { recursive: true, force: true });
  files(site);
  const db = await database(folder);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env = { ...process.env, SOLEUS_ADDRESS: address, SOLEUS_SOCKET: db.socket, PHP_CLI_SERVER_WORKERS: '4' };
  const inside = async (/** @type {string[]} */ args, more = {}) => (await run('php', args, { cwd: site, env: { ...env, ...more }, timeout: START_MS })).stdout;
  try {
    await inside(['-r', `(new mysqli('localhost', 'root', '', '', 0, getenv('SOLEUS_SOCKET')))->query('create database test');`]);
    await inside([join(import.meta.dirname, 'server', 'install.php')]);
    const server = await start('php', ['-d', 'opcache.enable_cli=1', '-d', 'upload_max_filesize=16M', '-d', 'post_max_size=16M',
      '-t', site, '-S', `127.0.0.1:${port}`, join(import.meta.dirname, 'server', 'router.php')], /started/, env);
    return {
      address,
      folder: site,
      php: (/** @type {string} */ code) => inside(['-r', `require 'wp-load.php'; ${code}`]),
      // The same in a network of sites, of which this site is the first.
      inNetwork: (/** @type {string} */ code) => inside(['-r', `require 'wp-load.php'; ${code}`], { SOLEUS_NETWORK: '1' }),
      fault: (/** @type {{ path: string, kind: string, value?: string | number }[]} */ ...faults) => writeFileSync(join(folder, 'faults.json'), JSON.stringify(faults)),
      write: (/** @type {string} */ file, /** @type {string} */ text) => {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      },
      log: () => (existsSync(join(folder, 'debug.log')) ? readFileSync(join(folder, 'debug.log'), 'utf8') : ''),
      close: async () => {
        await stop(server);
        await db.close();
      },
    };
  } catch (error) {
    await db.close();
    throw error;
  }
}
