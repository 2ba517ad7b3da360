// The app: offline after one visit, updates that wait to be asked for, a version that is cached whole or not at all,
// the off switch, and the install hint. The ids number the faults, the same in every test file: S for storage, W for
// loading and the service worker.

import assert from 'node:assert/strict';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { beforeEach } from 'node:test';
import { axe, shareApp, test } from './harness.mjs';
import { SAFETY_CHANGE, startSite } from './versions.mjs';
import { PHONE as ANY_PHONE, quick } from './visit.mjs';

// Fake timers would come between a worker and its page.
const PHONE = { ...ANY_PHONE, today: null };
const app = shareApp(startSite);
beforeEach(() => app.site.deploy('first'));

const part = (page, name) => page.locator(`[data-part=${name}]:visible`);
const press = (page, name) => page.locator(`[data-press=${name}]:visible`).click();
const build = (page) => page.locator('#app').getAttribute('data-build');
const HINTS = ['install', 'guide'];

// The page as it opens from the second visit on: every file is cached, and comes from the worker.
async function savedPage(options) {
  const page = await app.newPage({ ...PHONE, ...options });
  const saved = () => page.locator('[data-part=saved]:not([hidden])').waitFor({ state: 'attached' });
  await saved();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await load(page);
  await saved();
  assert.ok(await page.evaluate(() => navigator.serviceWorker.controller !== null));
  return page;
}

// Loads the page, with a reload or by what `act` does.
async function load(page, act = () => page.reload()) {
  page.loaded = false;
  await page.evaluate(() => { window.isBefore = true; });
  await act();
  await page.waitForFunction(() => !window.isBefore && document.querySelector('soleus-triage')?.dataset.state === 'running');
  page.loaded = true;
}

// Makes the browser look for an update. Returns what became of the new worker: 'installed' or 'redundant', or the state
// after the first of these if the page is notified late.
const update = (page) => page.evaluate(async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  const end = new Promise((done) => {
    registration.addEventListener('updatefound', () => {
      const worker = registration.installing ?? registration.waiting ?? registration.active;
      const report = () => { if (!worker || worker.state !== 'installing') done(worker?.state ?? 'redundant'); };
      worker?.addEventListener('statechange', report);
      report();
    }, { once: true });
  });
  await registration.update();
  return end;
});

// An element of a version that could not hand over its answers.
const withoutAnswers = (page) => page.addInitScript(() => {
  const { define } = customElements;
  customElements.define = function (name, element) {
    delete element.prototype.answers;
    define.call(this, name, element);
  };
});

// An element that hands over its answers and takes them back, as text that the test knows.
const withAnswers = async (page) => {
  await withoutAnswers(page);
  await page.addInitScript(() => {
  Object.defineProperty(HTMLElement.prototype, 'answers', {
    get: () => 'opaque', set: (answers) => { window.restored = answers; }, configurable: true,
  });
  });
};

// ---- Offline. ----

test('the first visit fetches each file once: the worker only revalidates it', async () => {
  const answered = [];
  const record = ({ request, response }) => answered.push(`${request.url} ${response.statusCode}`);
  subscribe('http.server.response.finish', record);
  try {
    await savedPage();
  } finally {
    unsubscribe('http.server.response.finish', record);
  }
  for (const name of ['soleus-triage.js', 'page_bg.wasm', 'shared.wasm', 'outcome.wasm', 'first.en.txt', 'rest.en.txt']) {
    const of = answered.filter((answer) => answer.startsWith(`/${name} `));
    assert.deepEqual(of, [`/${name} 200`, `/${name} 304`]);
  }
  // The page has not asked for these: the worker fetches them once.
  for (const name of ['companion.wasm', 'companion.en.txt']) {
    assert.deepEqual(answered.filter((answer) => answer.startsWith(`/${name} `)), [`/${name} 200`]);
  }
});

test('W1: after one visit the whole app works offline, by each of its addresses', async () => {
  const page = await savedPage();
  await app.site.down();
  try {
    await load(page);
    const visit = quick(page);
    await visit.outcome();
    assert.equal(await visit.level(), 'self_care');
    for (const address of ['index.html', '?utm_source=club', '#help']) {
      await load(page, async () => {
        await page.goto('about:blank');
        await page.goto(app.address + address);
      });
      // The screen with the numbers has no slot for it; the signs before it do.
      if (address === '#help') await quick(page).go('Back');
      // Shown once the worker has answered what it holds.
      await part(page, 'saved').waitFor();
    }
  } finally {
    await app.site.up();
  }
});

test('what is saved is announced, with version, size and review', async () => {
  const page = await savedPage();
  assert.match(await page.getByRole('status').filter({ visible: true }).innerText(),
    /^Saved for offline ✓ This check works without a signal now\. Version \d+\.\d+\.\d+, build [0-9a-f]{8}, \d+0 kB\. No clinician has reviewed it yet\.$/);
  const kept = await page.evaluate(async () => {
    const [name, ...more] = await caches.keys();
    const responses = await (await caches.open(name)).matchAll();
    const sizes = await Promise.all(responses.map(async (response) => (await response.arrayBuffer()).byteLength));
    return { name, more, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  });
  assert.equal(kept.name, `soleus-triage-precache-v2-${app.address}`);
  assert.deepEqual(kept.more, []);
  const stated = Number((await part(page, 'saved').innerText()).match(/(\d+) kB/)[1]);
  assert.ok(Math.abs(stated - kept.bytes / 1000) <= 10, `${stated} kB stated, ${kept.bytes} bytes cached`);
});

test('once it is ready the page makes no request in a whole visit, and the worker only to its own site', async () => {
  const byPage = [];
  const byWorker = [];
  const page = await app.newPage({ ...PHONE, before: (page) => page.context().on('request', (request) => {
    (request.serviceWorker() ? byWorker : byPage).push(request.url());
  }) });
  byPage.length = 0;
  await page.locator('[data-part=saved]:not([hidden])').waitFor({ state: 'attached' });
  await quick(page).outcome();
  app.site.deploy('second');
  assert.equal(await update(page), 'installed');
  assert.deepEqual(byPage.filter((url) => !url.endsWith('/icon.svg')), []);
  assert.deepEqual(byWorker.filter((url) => !url.startsWith(app.address)), []);
  // The recording works: both versions went through it.
  assert.equal(byWorker.filter((url) => url.endsWith('/page_bg.wasm')).length, 2);
});

// ---- Updates. ----

test('W2: an update that arrives in any step reloads nothing, costs no answer, and is offered at the end', async () => {
  for (let at = 0, steps = Infinity; at < steps; at += 1) {
    app.site.deploy('first');
    const page = await savedPage();
    const visit = quick(page);
    const seen = new Set();
    await visit.run({}, { before: async () => {
      const { step } = await visit.progress();
      const isFirst = !seen.has(step);
      seen.add(step);
      if (!isFirst || seen.size !== at + 1) return;
      app.site.deploy('second');
      assert.equal(await update(page), 'installed');
    } });
    steps = seen.size;
    assert.ok(steps > 5, `${steps} steps`);
    assert.equal(await part(page, 'update').count() + await part(page, 'safety-afresh').count(), 0, 'nothing in the way');
    await visit.go('See the result');
    assert.equal(await visit.level(), 'self_care');
    assert.notEqual(await build(page), 'second');
    assert.ok(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).waiting !== null), 'it waits');
    assert.match(await part(page, 'update-kept').innerText(), /A new version is ready\.\s+Your answers stay/);

    await visit.go('Start again');
    await load(page, () => press(page, 'update'));
    assert.equal(await build(page), 'second');
    if (at === steps - 1) {
      await visit.outcome();
      assert.equal(await visit.level(), 'self_care', 'the same answers in the new version');
    }
    await page.context().close();
  }
});

test('W2: where the widget hands over its answers, an update on the outcome takes them along and leaves nothing behind', async () => {
  const page = await savedPage({ before: withAnswers });
  await quick(page).outcome();
  app.site.deploy('second');
  assert.equal(await update(page), 'installed');
  await load(page, () => press(page, 'update'));
  assert.equal(await build(page), 'second');
  assert.equal(await page.evaluate(() => window.restored), 'opaque');
  assert.deepEqual(await page.evaluate(() => Object.keys(sessionStorage)), []);
});

test('W2: an update in another tab leaves a check as it is', async () => {
  const page = await savedPage();
  const visit = quick(page);
  await visit.run({}, { until: 'leg' });
  await page.evaluate(() => { window.isSame = true; });
  app.site.deploy('second');
  const other = await page.context().newPage();
  await other.goto(app.address);
  await other.locator('[data-press=update]:visible').click();
  await other.waitForFunction(() => document.querySelector('#app')?.dataset.build === 'second');
  await visit.outcome();
  assert.ok(await page.evaluate(() => window.isSame));
  assert.equal(await visit.level(), 'self_care');
  await visit.go('Start again');
  await load(page, () => press(page, 'update'));
  assert.equal(await build(page), 'second');
});

for (const [answers, before, words, button] of [
  ['cannot be taken along', withoutAnswers, 'This clears your answers so far.', 'Update and start again'],
  ['can be taken along', withAnswers, 'Your answers stay.', 'Update now'],
]) {
  test(`W2: a safety release is offered at the next question with what changed, where answers ${answers}`, async () => {
    const page = await savedPage({ before });
    const visit = quick(page);
    await visit.run({}, { until: 'onset' });
    app.site.deploy('safety');
    assert.equal(await update(page), 'installed');
    const offer = page.locator('[slot=question] .note:visible');
    assert.equal(await offer.count(), 0, 'not in the middle of a question');
    await visit.screen();
    assert.equal(await offer.innerText().then((text) => text.replace(/\s+/g, ' ')),
      `A new version changes the advice. ${SAFETY_CHANGE} ${words} ${button} Not now`);
    assert.deepEqual(await axe(page), []);
    await press(page, 'later');
    await visit.screen();
    assert.equal(await offer.count(), 0, 'put off');
    await visit.outcome();
    assert.ok((await page.locator('[slot=outcome] .note:visible').innerText()).includes(SAFETY_CHANGE));
    await visit.go('Start again');
    await load(page, () => press(page, 'update'));
    assert.equal(await build(page), 'safety');
    assert.equal(await page.evaluate(() => window.restored), before === withAnswers ? 'opaque' : undefined);
  });
}

test('S2: where the device cannot store the answers for an update, nothing is lost and the offer says so', async () => {
  const page = await savedPage({ before: async (page) => {
    await withAnswers(page);
    await page.addInitScript(() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; });
  } });
  const visit = quick(page);
  await visit.outcome();
  app.site.deploy('second');
  assert.equal(await update(page), 'installed');
  await page.evaluate(() => { window.isSame = true; });
  await press(page, 'update');
  await part(page, 'update-later').waitFor();
  assert.ok(await page.evaluate(() => window.isSame));
  assert.equal(await visit.level(), 'self_care');
});

// ---- A whole version, or none. ----

// After a broken release the old version is still the cached one, and whole. Then a sound release is deployed.
async function keepsTheFirst(page) {
  assert.equal(await update(page), 'redundant');
  assert.equal(await page.locator('[data-part=update]:not([hidden])').count(), 0);
  await app.site.down();
  try {
    await load(page);
    assert.notEqual(await build(page), 'second');
    await quick(page).run({}, { until: 'onset' });
  } finally {
    app.site.deploy('first');
    await app.site.up();
  }
}

test('W3: whichever file of a new version fails, the installation fails as a whole and the old version stays', async () => {
  // The words are the same in both versions, so they are not fetched again.
  const files = app.site.files('second').filter((name) => !/^(first|rest|companion)\.\w+\.txt/.test(name));
  assert.ok(files.length >= 8 && files.includes('page_bg.wasm') && files.includes('outcome.wasm') && files.includes('index.html'), `${files}`);
  for (const file of files) {
    app.site.deploy('first');
    const page = await savedPage({ expectTrouble: true });
    app.site.deploy('second', ({ remove }) => remove(file));
    await keepsTheFirst(page);
    app.site.deploy('second');
    assert.equal(await update(page), 'installed', `after ${file}`);
    await page.context().close();
  }
});

for (const [trouble, change] of [
  ['new JavaScript with an old Wasm', ({ write, of }) => write('page_bg.wasm', of('first', 'page_bg.wasm'))],
  ['a new Wasm with old JavaScript', ({ write, of }) => write('soleus-triage.js', of('first', 'soleus-triage.js'))],
  ['a Wasm with a flipped bit', ({ write, read }) => {
    const bytes = read('page_bg.wasm');
    bytes[bytes.length >> 1] ^= 1;
    write('page_bg.wasm', bytes);
  }],
  ['a truncated Wasm', ({ write, read }) => write('page_bg.wasm', read('page_bg.wasm').subarray(0, 1000))],
  ['new JavaScript with the old chunk', ({ write, of }) => write('outcome.wasm', of('first', 'outcome.wasm'))],
  ['a page in place of the Wasm', ({ write, of }) => write('page_bg.wasm', of('first', 'index.html'))],
]) {
  test(`W4: ${trouble} is not kept`, async () => {
    const page = await savedPage({ expectTrouble: true });
    app.site.deploy('second', change);
    await keepsTheFirst(page);
  });
}

test('S1: without room for the files the page does not claim to be saved, and the visit continues', async () => {
  const page = await app.newPage({ ...PHONE, expectTrouble: true, before: async (page) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(app.address).origin, quotaSize: 50_000 });
    await page.addInitScript(() => {
      const { register } = ServiceWorkerContainer.prototype;
      ServiceWorkerContainer.prototype.register = async function (...given) {
        const registration = await register.apply(this, given);
        const worker = registration.installing;
        worker.addEventListener('statechange', () => { window.workerState ??= worker.state; });
        return registration;
      };
    });
  } });
  await page.waitForFunction(() => window.workerState);
  assert.equal(await page.evaluate(() => window.workerState), 'redundant');
  await quick(page).outcome();
  assert.equal(await page.locator('[data-part=saved]:not([hidden])').count(), 0);
});

for (const [trouble, breaks] of [
  ['refuses workers', () => {
    ServiceWorkerContainer.prototype.register = async () => { throw new DOMException('blocked', 'SecurityError'); };
  }],
  ['has no workers', () => { delete Navigator.prototype.serviceWorker; }],
  ['blocks storage', () => {
    const blocked = { get() { throw new DOMException('blocked', 'SecurityError'); } };
    Object.defineProperty(window, 'sessionStorage', blocked);
    Object.defineProperty(window, 'localStorage', blocked);
  }],
]) {
  test(`S2: where the browser ${trouble} the visit continues without an error`, async () => {
    const page = await app.newPage({ ...PHONE, before: (page) => page.addInitScript(breaks) });
    const visit = quick(page);
    await visit.outcome();
    assert.equal(await visit.level(), 'self_care');
    if (trouble !== 'blocks storage') assert.equal(await page.locator('[data-part=saved]:not([hidden])').count(), 0);
  });
}

// ---- The off switch, and other people’s pages. ----

const foreign = async (page) => page.evaluate(async () => {
  await (await caches.open('workbox-precache-v2-club')).put('/club', new Response('club'));
});
// The harness limits the wait, as for everything that runs inside a page.
const unregistered = (page) => page.evaluate(async () => {
  while ((await navigator.serviceWorker.getRegistrations()).length) await new Promise(requestAnimationFrame);
});
const cacheNames = (page) => page.evaluate(() => caches.keys());

test('W8: the switch removes the worker and only our cache, reloads nothing, and does not loop', async () => {
  const page = await savedPage();
  await foreign(page);
  const visit = quick(page);
  await visit.run({}, { until: 'onset' });
  const loads = [];
  page.on('framenavigated', (frame) => loads.push(frame.url()));
  app.site.deploy('first', ({ write, of }) => write('sw.js', of('first', 'sw-off.js')));
  await update(page);
  await page.locator('[data-part=saved][hidden]').waitFor({ state: 'attached' });
  await unregistered(page);
  assert.deepEqual(await cacheNames(page), ['workbox-precache-v2-club']);
  await visit.outcome();
  assert.deepEqual(loads.filter((url) => !url.startsWith(app.address)), []);
  assert.equal(await page.locator('[data-part=update]:not([hidden])').count(), 0);

  for (let again = 0; again < 2; again += 1) {
    loads.length = 0;
    await load(page);
    await unregistered(page);
    await quick(page).run({}, { until: 'onset' });
    assert.equal(new Set(loads).size, 1, 'one address');
    assert.equal(await page.evaluate(() => performance.getEntriesByType('navigation').length), 1);
    assert.equal(await page.locator('[data-part=saved]:not([hidden])').count(), 0);
  }
});

// A page that registers a worker whose removal has not ended brings it back, and it is not activated again.
test('W8: the switch works on the message of a page too, where no activation comes', async () => {
  app.site.deploy('first', ({ write, of }) => write('sw.js', String(of('first', 'sw-off.js')).replace(/(["'`])activate\1/, '"never"')));
  const page = await app.newPage({
    ...PHONE, before: (page) => page.addInitScript(() => {
      const { register } = ServiceWorkerContainer.prototype;
      ServiceWorkerContainer.prototype.register = async function (...given) {
        const registration = await register.apply(this, given);
        window.isRegistered = true;
        return registration;
      };
    }),
  });
  await page.waitForFunction(() => window.isRegistered);
  await unregistered(page);
});

test('W9: on a club’s page the widget registers no worker and touches no cache', async () => {
  app.site.deploy('first', ({ write }) => write('index.html', `<!doctype html><title>Club</title><link rel="icon" href="icon.svg">
    <link rel="stylesheet" href="style.css"><soleus-triage></soleus-triage><script type="module" src="soleus-triage.js"></script>`));
  const page = await app.newPage({ ...PHONE });
  await foreign(page);
  await load(page);
  await quick(page).outcome();
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
  assert.deepEqual(await cacheNames(page), ['workbox-precache-v2-club']);
});

test('W2: an update in the middle of a check offers to resume it in the next version', async () => {
  const page = await savedPage();
  const visit = quick(page);
  await visit.run({}, { until: 'leg' });
  const heading = await visit.heading();
  app.site.deploy('safety');
  assert.equal(await update(page), 'installed');
  await visit.screen();
  await load(page, () => press(page, 'update'));
  assert.equal(await build(page), 'safety');
  const next = quick(page);
  await next.go('Go on with it');
  assert.notEqual(await next.heading(), heading, 'the answer on that screen was taken along too');
  await next.outcome();
  assert.equal(await next.level(), 'self_care');
  assert.deepEqual(await page.evaluate(() => [Object.keys(sessionStorage), Object.keys(localStorage)]), [[], []]);
});

// ---- On the home screen. ----

const canBeAsked = (page) => page.evaluate(() => {
  const event = new Event('beforeinstallprompt', { cancelable: true });
  event.prompt = () => { window.isAsked = true; };
  dispatchEvent(event);
  return event.defaultPrevented;
});
const isApple = (page) => page.addInitScript(() => { Object.defineProperty(navigator, 'standalone', { value: false }); });

for (const [level, hint, reach] of [
  ['emergency', false, (visit) => visit.sign('sign-lung-clot')],
  ['same_day', false, (visit) => visit.outcome({ 'pain-now': '9' })],
  ['within_days', false, (visit) => visit.outcome({ skin: 'bruise' })],
  ['routine', true, (visit) => visit.outcome({ behavior: 'recurring', 'raise-pattern': 'raise-both-same' })],
  ['self_care', true, (visit) => visit.outcome()],
]) {
  test(`the hint to install the app is ${hint ? 'shown' : 'never shown'} on the outcome ${level}`, async () => {
    const page = await app.newPage({ ...PHONE, before: isApple });
    assert.ok(await canBeAsked(page), 'the browser’s own banner is held back');
    const visit = quick(page);
    const shown = async () => (await Promise.all(HINTS.map((name) => part(page, name).count()))).reduce((a, b) => a + b);
    assert.equal(await shown(), 0, 'not at the start');
    await visit.run({}, { until: 'onset', before: async () => assert.equal(await shown(), 0, 'nor in a check') });
    while (!await visit.count('input[name=sign]')) await visit.go('Back');
    await reach(visit);
    assert.equal(await visit.level(), level);
    if (hint) await visit.view('Plan');
    assert.equal(await shown(), hint ? HINTS.length : 0);
  });
}

test('the hint asks the browser, or shows how in two pictures, and goes away when dismissed', async () => {
  const page = await app.newPage({ ...PHONE });
  await canBeAsked(page);
  const visit = quick(page);
  await visit.outcome();
  await visit.view('Plan');
  await press(page, 'install');
  assert.ok(await page.evaluate(() => window.isAsked));
  assert.equal(await part(page, 'install').count(), 0);

  const phone = await app.newPage({ ...PHONE, before: isApple });
  const visitor = quick(phone);
  await visitor.outcome();
  await visitor.view('Plan');
  const guide = part(phone, 'guide');
  assert.equal(await guide.locator('li svg:visible').count(), 2);
  assert.match(await guide.locator('ol').innerText(), /^Tap Share\.\s+Scroll down\. Tap Add to Home Screen\.$/);
  assert.deepEqual(await axe(phone), []);
  await phone.emulateMedia({ media: 'print' });
  assert.equal(await guide.count(), 0, 'not on paper');
  await phone.emulateMedia({ media: 'screen' });
  await press(phone, 'dismiss');
  assert.equal(await guide.count(), 0);
  assert.deepEqual(await phone.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)]), [[], []]);
});

test('a browser finds nothing that prevents the app from being installed', async () => {
  const page = await savedPage({ expectTrouble: true });
  const devtools = await page.context().newCDPSession(page);
  const { errors, data } = await devtools.send('Page.getAppManifest');
  assert.deepEqual(errors, []);
  // The browser of the tests always reports this one.
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  assert.deepEqual(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito'), []);
  const manifest = JSON.parse(data);
  assert.deepEqual(manifest.icons.map(({ purpose }) => purpose), ['any', 'any', 'any', 'maskable', 'monochrome']);
  for (const { src, sizes, type } of [...manifest.icons, ...manifest.screenshots]) {
    const response = await fetch(app.address + src);
    assert.equal(response.headers.get('content-type'), type, src);
    if (sizes === 'any') continue;
    const size = await page.evaluate(async (address) => {
      const picture = new Image();
      picture.src = address;
      await picture.decode();
      return `${picture.naturalWidth}x${picture.naturalHeight}`;
    }, app.address + src);
    assert.equal(size, sizes, src);
  }
  for (const { url } of manifest.shortcuts) assert.ok((await fetch(new URL(url, app.address))).ok, url);
});

test('the server lets nobody keep an old worker, and serves the manifest under its own type', async () => {
  const worker = await fetch(`${app.address}sw.js`);
  assert.equal(worker.headers.get('cache-control'), 'no-cache');
  assert.equal((await fetch(`${app.address}manifest.webmanifest`)).headers.get('content-type'), 'application/manifest+json');
});

test('axe finds no violation in what the app adds', async () => {
  for (const colorScheme of ['light', 'dark']) {
    const page = await savedPage({ colorScheme });
    app.site.deploy('second');
    await update(page);
    await part(page, 'update').waitFor();
    assert.deepEqual(await axe(page), [], colorScheme);
    await canBeAsked(page);
    await quick(page).outcome();
    assert.deepEqual(await axe(page), [], colorScheme);
    app.site.deploy('first');
  }
});

test('the title of the page is that of the question, and never says what an outcome was', async () => {
  const page = await app.newPage(PHONE);
  const visit = quick(page);
  const title = () => page.title();
  const own = (await title()).replace(/^.* – /, '');
  const follows = async () => {
    const heading = await visit.heading();
    await page.waitForFunction((words) => document.title === words, `${heading} – ${own}`);
  };
  await follows();
  await visit.run({}, { before: follows });
  await page.waitForFunction((words) => document.title === words, own);
  await visit.go('See the result');
  assert.equal(await title(), own);
  await visit.go('Emergency help');
  await visit.sign('sign-urine');
  assert.equal(await title(), own);
  await visit.go('I answered by mistake');
  assert.equal(await title(), own);
});
