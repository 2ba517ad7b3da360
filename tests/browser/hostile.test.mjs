// A hostile host page (H1 to H9), and a site whose files do not match or do not arrive
// (W4, W5): whatever the page around it does, a widget runs or shows its static advice. Never half of it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, otherWasm, quietMinute, test, wasm, watchShifts } from './harness.mjs';
import { POLICY, SCRIPT, assertAdvice, shareSite, widget } from './site.mjs';

const site = shareSite({ args: ['--js-flags=--expose-gc'], today: null });
const TAG = '<soleus-triage></soleus-triage>';
const SNIPPET = readFileSync(join(dist, 'snippet.html'), 'utf8');

// From the first screen to the question `age`, with an answer.
async function begin(page, number = 0, age = '30-39') {
  const { press, asks, choose, shown } = widget(page, number);
  await press('None of these');
  await asks('age');
  await choose('age', age);
  await shown.locator('.bar button.go:not([data-when])').waitFor({ state: 'attached' });
}
const chosen = (page, number, code) => widget(page, number).shown.locator(`input[name="${code}"]:checked`).getAttribute('value');
// A whole visit to an outcome, through the sign that interrupts at once.
async function emergency(page, number = 0) {
  const { shown, choose } = widget(page, number);
  await choose('sign', 'sign-urine');
  await shown.locator('main .level[data-level=emergency]').waitFor();
}
const style = readFileSync(join(dist, 'style.css'));
const link = (css) => `<link rel="stylesheet" href="/${css}">`;

// W4, W5

test('W4 new scripts with an old Wasm, and the reverse: static card, and a whole check once they match', async () => {
  let served = otherWasm;
  const page = await site.open(TAG + SCRIPT, { policy: POLICY, until: 'failed', before: (page) =>
    page.route('**/page_bg.wasm', (route) => route.fulfill({ contentType: 'application/wasm', body: served })) });
  await assertAdvice(page);
  served = wasm;
  await widget(page).press('Start again');
  await widget(page).waitFor('running');
  await emergency(page);
});

for (const [trouble, other] of [
  ['a captive portal answers instead', { contentType: 'text/html', body: '<!doctype html><title>Log in</title>' }],
  ['it hides the answers', { contentType: 'text/css', body: '.choice { display: none }' }],
  ['it is truncated', { contentType: 'text/css', body: style.subarray(0, style.length / 2) }],
]) {
  test(`W4 the style sheet is not ours (${trouble}): static card, or the right one, bypassing the cache`, async () => {
    const asked = [];
    const page = await site.open(TAG + SCRIPT, { policy: POLICY, until: 'failed', before: (page) => page.route('**/style.css', (route) => {
      asked.push(route.request());
      // After two requests by the widget, the test's own try gets the right one with its second request.
      return asked.length === 4 ? route.continue() : route.fulfill({ status: 200, ...other });
    }) });
    await assertAdvice(page);
    assert.equal(asked.length, 2);
    await widget(page).press('Start again');
    await widget(page).waitFor('running');
    await emergency(page);
  });
}

test('W5 a Wasm whose download never ends: the advice stays, and nothing moves', async () => {
  let halfIsSent;
  const half = new Promise((sent) => { halfIsSent = sent; });
  site.put('/second/page_bg.wasm', (request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/wasm' });
    response.write(wasm.subarray(0, wasm.length / 2), halfIsSent);
  });
  const page = await site.open(SNIPPET.replace('/soleus-triage/', '/second/'), { until: 'loading', policy: POLICY, before: watchShifts });
  await half;
  await quietMinute(page);
  await assertAdvice(page);
  assert.equal(await widget(page).state(), 'loading');
  assert.deepEqual(page.errors, []);
});

// H1

for (const [fault, css] of [
  ['*{all:unset!important}', '* { all: unset !important; }'],
  ['*{display:none!important}', 'body * { display: none !important; }'],
  ['a huge root font', 'html { font-size: 60px !important; }'],
  ['a tiny root font', 'html { font-size: 2px !important; }'],
  ['serif at 40 px, everything a block', '* { all: unset !important; font: 40px serif !important; display: block !important; color: #eee !important; letter-spacing: 9px !important; text-transform: uppercase !important; visibility: hidden !important; }'],
]) {
  test(`H1 ${fault}: visible, readable`, async () => {
    site.put('/hostile.css', css, { 'Content-Type': 'text/css' });
    const page = await site.open(TAG + SCRIPT, { head: link('hostile.css') });
    const { shown } = widget(page);
    await shown.locator('h1').waitFor();
    const look = await shown.evaluate((screen) => {
      const { fontSize, fontFamily, letterSpacing, textTransform, color, backgroundColor, visibility } = getComputedStyle(screen);
      const { width, height } = screen.getBoundingClientRect();
      return { fontSize, isSerif: / serif$/.test(fontFamily) || fontFamily === 'serif', letterSpacing, textTransform, color, backgroundColor, visibility, width, height };
    });
    assert.ok(look.width > 300 && look.height > 600, `${look.width} × ${look.height}`);
    const { width, height, ...rest } = look;
    assert.deepEqual(rest, {
      fontSize: '18px', isSerif: false, letterSpacing: 'normal', textTransform: 'none', visibility: 'visible',
      color: 'rgb(16, 32, 46)', backgroundColor: 'rgb(255, 255, 255)',
    });
    await begin(page);
    assert.ok(await widget(page).box('age', '30-39').isVisible());
  });
}

// H2

const POLLUTED = ['once', 'signal', 'get', 'set', 'value', 'writable', 'toJSON', 'then', 'capture', 'passive', 'composed',
  'rootMargin', 'threshold', 'cache', 'method', 'body', 'headers', 'mode', 'cause', 'fatal', 'childList', 'subtree'];
for (const name of POLLUTED) {
  test(`H2 Object.prototype.${name} is polluted: ${name === 'then' ? 'static card' : 'runs'}`, async () => {
    const page = await site.open(SNIPPET, { until: null, before: (page) => page.addInitScript((name) => {
      Object.prototype[name] = name === 'then' ? () => {} : name === 'once' ? true : 'polluted';
    }, name) });
    await page.waitForLoadState('networkidle');
    // Every promise on the page waits forever on a `then` that does nothing.
    assert.equal(await assertWholeOrAdvice(page), name === 'then' ? 'loading' : 'running');
  });
}

for (const [fault, breaks] of [
  ['fetch is wrapped', () => { const real = fetch; window.fetch = (...given) => real(...given); }],
  ['fetch refuses', () => { window.fetch = () => Promise.reject(new Error('no')); }],
  ['fetch answers something else', () => { window.fetch = async () => new Response('<html>'); }],
  ['JSON.parse is replaced', () => { JSON.parse = () => { throw new Error('no'); }; }],
  ['Array.prototype is patched', () => { Array.prototype.includes = Array.prototype.map = () => []; }],
  ['addEventListener is wrapped', () => {
    const real = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function wrapped(...given) { return real.apply(this, given); };
  }],
  ['WebAssembly is gone', () => { delete window.WebAssembly; }],
  ['IntersectionObserver is gone', () => { delete window.IntersectionObserver; }],
]) {
  test(`H2 ${fault}: runs or static card`, async () => {
    const page = await site.open(SNIPPET, { until: null, before: (page) => page.addInitScript(breaks) });
    await page.waitForLoadState('networkidle');
    await assertWholeOrAdvice(page);
  });
}

// Checks that the widget has settled: a check that reaches its outcome, or the advice.
async function assertWholeOrAdvice(page) {
  const { state } = widget(page);
  const settled = await state();
  if (settled === 'running') await emergency(page);
  else await assertAdvice(page);
  return settled;
}

// H3

const runs = async (page) => {
  await begin(page);
  assert.deepEqual(page.errors, [], 'no violation');
};
const names = (part) => async (page) => {
  await assertAdvice(page);
  const ours = page.errors.filter((text) => text.startsWith('soleus-triage:'));
  assert.equal(ours.length, 1, page.errors.join('\n'));
  assert.ok(ours[0].includes(part), ours[0]);
};
for (const [policy, until, then] of [
  [POLICY, 'running', runs],
  [`${POLICY}; require-trusted-types-for 'script'; trusted-types 'none'`, 'running', runs],
  [`${POLICY}; style-src 'self'; img-src 'self' data:; manifest-src 'self'; worker-src 'self'`, 'running', runs],
  ["default-src 'none'; script-src 'self' 'unsafe-eval'; connect-src 'self'", 'running', runs],
  ["default-src 'none'; script-src 'self'; connect-src 'self'", 'failed', names("It needs script-src 'self' 'wasm-unsafe-eval'.")],
  ["default-src 'none'; script-src 'self' 'wasm-unsafe-eval'", 'failed', names("Add 'self' to connect-src.")],
  ["default-src 'self'", 'failed', names("It needs script-src 'self' 'wasm-unsafe-eval'.")],
  ["default-src 'none'", null, assertAdvice],
]) {
  test(`H3 the policy ${policy}: ${until === 'running' ? 'runs without a violation' : 'static card'}`, async () => {
    const page = await site.open(SNIPPET, { policy, until });
    await then(page);
  });
}

// H4

const frame = (sandbox, query = '') => `<iframe title="check" width="360" height="700" ${sandbox} src="/soleus-triage/embed.html${query}"></iframe>`;
for (const [sandbox, isAllowed, isRunning] of [
  ['sandbox', false, false],
  ['sandbox="allow-same-origin"', false, false],
  ['sandbox="allow-scripts"', false, false],
  ['sandbox="allow-scripts"', true, true],
  ['sandbox="allow-scripts allow-same-origin"', false, true],
]) {
  test(`H4 a frame with ${sandbox}${isAllowed ? ' and a server that allows every origin' : ''}: ${isRunning ? 'memory only' : 'static card'}`, async () => {
    site.allowEveryOrigin(isAllowed);
    const page = await site.open(frame(sandbox), { until: null });
    const inside = page.frames()[1];
    if (isRunning) {
      await inside.locator('soleus-triage[data-state=running]').waitFor();
      await begin(inside);
    } else {
      await inside.waitForLoadState('load');
      await assertAdvice(inside);
    }
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, '']);
    site.allowEveryOrigin(false);
  });
}

// H5

const SPOOFS = [0, -1, 1, 199, 1201, 1e9, 400.5, NaN, '600', null, undefined, true, [600], { height: 600 }, { type: 'answers' },
  { 'soleus-triage': 'get' }, 'soleus-triage', '{"height":600}', new Date(0), new Map([[1, 2]])];

test(`H5 ${SPOOFS.length * 2} spoofed messages to a widget: no change, no answer leaked`, async () => {
  const page = await site.open(TAG + SCRIPT);
  await begin(page);
  const before = await widget(page).shown.innerHTML();
  const received = await page.evaluate(async (spoofs) => {
    const received = [];
    addEventListener('message', ({ data }) => received.push(data));
    for (const spoof of spoofs) {
      postMessage(spoof, '*');
      document.querySelector('soleus-triage').dispatchEvent(new MessageEvent('message', { data: spoof }));
    }
    await new Promise((done) => { setTimeout(done); });
    return received.length;
  }, SPOOFS);
  assert.equal(received, SPOOFS.length, 'nothing but the spoofs was received');
  assert.equal(await widget(page).shown.innerHTML(), before);
});

test(`H5 ${SPOOFS.length * 2} spoofed messages to the frame script: no change, no answer leaked`, async () => {
  const page = await site.open(`${frame('')}<iframe title="other" src="/other.html"></iframe><script src="/soleus-triage/soleus-frame.js"></script>`, {
    until: null, before: () => site.put('/other.html', '<!doctype html><title>other</title>'),
  });
  const [, inside, other] = page.frames();
  await inside.locator('soleus-triage[data-state=running]').waitFor();
  await page.waitForFunction(() => Number(document.querySelector('iframe').height) >= 800);
  const before = await page.evaluate(() => document.querySelector('iframe').height);
  const heights = () => page.evaluate(() => [...document.querySelectorAll('iframe')].map(({ height }) => height));
  for (const spoof of [...SPOOFS, 600]) {
    await page.evaluate((spoof) => postMessage(spoof, '*'), spoof);
    await other.evaluate((spoof) => parent.postMessage(spoof, '*'), spoof);
    await page.evaluate((spoof) => frames[0].postMessage(spoof, '*'), spoof);
  }
  await page.evaluate(() => new Promise((done) => { setTimeout(done); }));
  assert.deepEqual(await heights(), [before, '']);
});

// H6

for (const count of [2, 10, 50]) {
  test(`H6 ${count} instances: isolated`, async () => {
    const page = await site.open(TAG.repeat(count) + SCRIPT);
    // Each one loads when it is near; all share one module.
    for (let number = 0; number < count; number += 1) {
      const { element, waitFor } = widget(page, number);
      await element.scrollIntoViewIfNeeded();
      await waitFor('running');
    }
    const [first, last] = [0, count - 1];
    await begin(page, first, '30-39');
    await begin(page, last, '40-49');
    await widget(page, last).press('Back');
    await emergency(page, last);
    assert.equal(await chosen(page, first, 'age'), '30-39');
    const boxes = await page.locator('soleus-triage').evaluateAll((elements) =>
      elements.map((element) => element.shadowRoot.querySelectorAll('.level, input:checked').length));
    assert.deepEqual(boxes.slice(1, -1), Array(count - 2).fill(0), 'those in between were not touched');
    assert.deepEqual(page.errors, []);
  });
}

test('H6 one module is fetched for all instances, when the first comes near', async () => {
  const from = site.asked.length;
  const page = await site.open(`<div class="far">${'<p>club news</p>'.repeat(200)}</div>${TAG.repeat(3)}${SCRIPT}`, { until: 'waiting' });
  await page.waitForLoadState('networkidle');
  const wasm = () => site.asked.slice(from).filter((path) => path.endsWith('/page_bg.wasm')).length;
  assert.equal(wasm(), 0, 'nothing is loaded while it is far from view');
  await widget(page, 2).element.scrollIntoViewIfNeeded();
  for (const number of [0, 1, 2]) await widget(page, number).waitFor('running');
  assert.equal(wasm(), 1);
});

test('H6 script twice: isolated', async () => {
  const page = await site.open(TAG.repeat(2) + SCRIPT + SCRIPT);
  await begin(page, 0);
  assert.deepEqual(page.errors, []);
});

test('H6 two versions: the first runs, and the console says so once', async () => {
  const page = await site.open(TAG + SCRIPT + SCRIPT.replace('/soleus-triage/', '/second/'));
  await begin(page);
  assert.equal(page.errors.length, 1, page.errors.join('\n'));
  assert.match(page.errors[0], /second copy of soleus-triage\.js/);
});

// H7

const TWO_PLACES = `<main id="here">${TAG}</main><aside id="there"><p>other</p></aside>${SCRIPT}`;
for (const [how, move] of [
  ['moved to another parent', (element) => document.querySelector('#there').append(element)],
  ['moved ten times', (element) => { for (let i = 0; i < 10; i += 1) document.querySelector(i % 2 ? '#here' : '#there').prepend(element); }],
  ['removed and added again in one task', (element) => { element.remove(); document.querySelector('#there').append(element); }],
  ['moved into a dialog that is then opened', (element) => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.append(element);
    dialog.showModal();
  }],
  ['hidden in a tab and shown again', async (element) => {
    element.parentNode.hidden = true;
    await new Promise((done) => { setTimeout(done); });
    element.parentNode.hidden = false;
  }],
]) {
  test(`H7 ${how}: same question after it`, async () => {
    const page = await site.open(TWO_PLACES);
    await begin(page);
    const before = await widget(page).heading();
    await page.locator('soleus-triage').evaluate(move);
    await page.evaluate(() => new Promise((done) => { setTimeout(done, 0); }));
    assert.equal(await widget(page).heading(), before);
    assert.equal(await chosen(page, 0, 'age'), '30-39');
    await widget(page).press('Continue');
    await widget(page).asks('pregnancy');
    await widget(page).choose('pregnancy', 'not-pregnant');
    await widget(page).press('Continue');
    await widget(page).asks('onset');
    assert.deepEqual(page.errors, []);
  });
}

test('H7 removed and added again later: a new visit', async () => {
  const page = await site.open(TWO_PLACES);
  await begin(page);
  await page.evaluate(async () => {
    window.kept = document.querySelector('soleus-triage');
    window.kept.remove();
    await new Promise((done) => { setTimeout(done, 10); });
    document.querySelector('#here').append(window.kept);
  });
  await widget(page).waitFor('running');
  assert.equal(await widget(page).shown.locator('input:checked').count(), 0);
  await begin(page);
});

for (const how of ['in a closed dialog', 'in a hidden tab']) {
  test(`H7 ${how}: loads when it is shown`, async () => {
    const place = how === 'in a closed dialog' ? `<dialog>${TAG}</dialog>` : `<div hidden>${TAG}</div>`;
    const page = await site.open(place + SCRIPT, { until: 'waiting' });
    await page.evaluate(() => {
      const dialog = document.querySelector('dialog');
      if (dialog) dialog.showModal();
      else document.querySelector('[hidden]').hidden = false;
    });
    await widget(page).waitFor('running');
    await begin(page);
  });
}

test('H7 removed: no leak, over 30 widgets that come and go', async () => {
  const page = await site.open(`<main></main>${SCRIPT}`, { until: null });
  const left = await page.evaluate(async () => {
    await customElements.whenDefined('soleus-triage');
    const gone = [];
    const turn = () => new Promise((done) => { setTimeout(done, 20); });
    for (let count = 0; count < 30; count += 1) {
      const element = document.createElement('soleus-triage');
      const ready = new Promise((done) => { element.addEventListener('soleus-ready', done, { once: true }); });
      document.querySelector('main').append(element);
      await ready;
      gone.push(new WeakRef(element), new WeakRef(element.shadowRoot.querySelector('.soleus')));
      element.remove();
      await turn();
    }
    const left = () => gone.filter((weak) => weak.deref()).length;
    // A busy engine takes several turns.
    for (let count = 0; count < 200 && left() > 6; count += 1) {
      await turn();
      window.gc();
    }
    return left();
  });
  // An engine may hold on to the last few for as long as it likes. What we forget to release, it holds all of.
  assert.ok(left <= 6, `${left} of 60 are still there`);
});

// H8

const WRONG = [['lang', 'tlh'], ['theme', 'pink'], ['theme', ''], ['region', 'Atlantis'], ['region', 'ZZ'], ['storage', 'cloud'],
  ['heading-level', '0'], ['heading-level', '9e9'], ['club', 'https://example.org/club.json'], ['club', 'javascript:alert(1)'],
  ['app', 'javascript:alert(1)'], ['app', 'http://club.example/app/'], ['theme', 'x'.repeat(1_000_000)], ['region', '"><script>alert(1)</script>']];
for (const [name, value] of WRONG) {
  test(`H8 the attribute ${name}="${value.slice(0, 30)}": refused with a reason`, async () => {
    const page = await site.open(TAG + SCRIPT, {
      before: (page) => page.addInitScript(([name, value]) => {
        addEventListener('DOMContentLoaded', () => document.querySelector('soleus-triage').setAttribute(name, value), { once: true });
      }, [name, value]),
    });
    await begin(page);
    assert.equal(page.errors.length, 1, page.errors.join('\n'));
    assert.ok(page.errors[0].startsWith(`soleus-triage: ${name}="${value.slice(0, 80)}`), page.errors[0].slice(0, 200));
    assert.match(page.errors[0], /Allowed: ./);
  });
}

const CLUB = { name: 'Riverside Runners', physio: { name: 'Ann Lee', phone: '+44 20 7946 0000' }, accent: { light: '#0b5cad', dark: '#8ec5ff' } };
const utf16 = (text) => Buffer.from(`\ufeff${text}`, 'utf16le');
for (const [fault, body, reason] of [
  ['is empty', '', /all of it/],
  ['is a page', '<!doctype html>', /all of it/],
  ['is missing', null, /answered 404/],
  ['is UTF-16', utf16(JSON.stringify(CLUB)), /all of it/],
  ['is nested deeply', '['.repeat(16_000), /all of it/],
  ['is a list', '[]', /has to be an object/],
  ['leads elsewhere', (request, response) => response.writeHead(302, { Location: 'https://example.org/' }).end(), /all of it/],
  ['names a rule', JSON.stringify({ ...CLUB, rules: { 'calf-swelling': 'self_care' } }), /rules is left out\. Allowed here: name, physio/],
  ['has a level of its own', JSON.stringify({ ...CLUB, accent: { emergency: '#000000' } }), /accent\.emergency is left out/],
  ['has a color without contrast', JSON.stringify({ ...CLUB, accent: { light: '#ffcc00' } }), /accent\.light is left out\. Its contrast on the light theme is 1\.\d to 1/],
  ['has a color that is code', JSON.stringify({ ...CLUB, accent: { light: 'red;}*{display:none' } }), /has to be a colour/],
  ['has a color in a list', JSON.stringify({ ...CLUB, accent: { light: ['#ffffff'] } }), /has to be a colour/],
  ['has a name that reverses the text', JSON.stringify({ name: 'Run\u202eners' }), /name is left out/],
  ['has a number without digits', JSON.stringify({ physio: { name: 'Ann', phone: '---' } }), /telephone number/],
  ['has a link that is code', JSON.stringify({ physio: { name: 'Ann', url: 'javascript:alert(1)' } }), /begins with https/],
  ['has a number that is not one', JSON.stringify({ physio: { name: 'Ann', phone: 'call me' } }), /telephone number/],
  ['has a name of a megabyte', JSON.stringify({ name: 'x'.repeat(1_000_000) }), /larger than 16384 bytes/],
]) {
  test(`H8 the club file ${fault}: refused with a reason`, async () => {
    if (body !== null) site.put('/club.json', body);
    const path = body === null ? '/absent.json' : '/club.json';
    const page = await site.open(`<soleus-triage club="${path}"></soleus-triage>${SCRIPT}`);
    await begin(page);
    const ours = await ourWarnings(page);
    assert.equal(ours.length, 1, page.errors.join('\n'));
    assert.match(ours[0], reason);
  });
}

async function ourWarnings(page) {
  const find = () => page.errors.filter((text) => text.startsWith('soleus-triage:'));
  if (!find().length) await page.waitForEvent('console', (message) => message.text().startsWith('soleus-triage:'));
  return find();
}

test('H8 the club file has 200 MB: refused before it matters', async () => {
  let sent = 0;
  site.put('/club.json', (request, response) => {
    const part = Buffer.alloc(1 << 20, ' ');
    const more = () => {
      while (sent < 200 << 20 && response.write(part)) sent += part.length;
      if (sent >= 200 << 20) response.end();
    };
    response.on('drain', () => { sent += part.length; more(); });
    more();
  });
  const page = await site.open(`<soleus-triage club="/club.json"></soleus-triage>${SCRIPT}`);
  await begin(page);
  assert.match((await ourWarnings(page))[0], /larger than 16384 bytes/);
  assert.ok(sent < 50 << 20, `${sent >> 20} MB were sent`);
});

// H9

// From now on everything that the module draws fails.
const breakDrawing = () => {
  window.whole = [Node.prototype.insertBefore, Node.prototype.appendChild];
  Node.prototype.insertBefore = Node.prototype.appendChild = () => { throw new Error('broken on purpose'); };
};
const restoreDrawing = () => { [Node.prototype.insertBefore, Node.prototype.appendChild] = window.whole; };

for (const [content, html] of [['with the snippet', SNIPPET.replace(/<script.*/, '')], ['without content', TAG]]) {
  test(`H9 forced panic, ${content}: the card in all of 10 widgets before the next task, and the visit can be resumed`, async () => {
    const page = await site.open(html.repeat(10) + SCRIPT);
    for (let number = 0; number < 10; number += 1) {
      await widget(page, number).element.scrollIntoViewIfNeeded();
      await widget(page, number).waitFor('running');
    }
    await begin(page, 0, '30-39');
    await begin(page, 9, '40-49');
    await page.evaluate(breakDrawing);
    const states = await page.evaluate(async () => {
      const inside = document.querySelectorAll('soleus-triage')[9].shadowRoot;
      inside.querySelector('input[name=age][value="60-64"]').click();
      [...inside.querySelectorAll('button')].find((button) => button.textContent === 'Continue').click();
      await new Promise((next) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = next; port2.postMessage(0); });
      return [...document.querySelectorAll('soleus-triage')].map((element) => element.dataset.state);
    });
    assert.deepEqual(states, Array(10).fill('failed'));
    for (let number = 0; number < 10; number += 1) {
      await assertAdvice(page, number);
      assert.ok(await widget(page, number).element.getByRole('button', { name: 'Start again' }).isVisible());
    }

    await page.evaluate(restoreDrawing);
    const from = site.asked.length;
    // Only the older one is not asked about a pregnancy: the last answer before the fault was kept.
    for (const [number, next] of [[9, 'onset'], [0, 'pregnancy']]) {
      await widget(page, number).element.scrollIntoViewIfNeeded();
      await widget(page, number).press('Start again');
      await widget(page, number).waitFor('running');
      await widget(page, number).press('Go on with it');
      await widget(page, number).asks(next);
    }
    assert.deepEqual(site.asked.slice(from), [], 'starting again needs no network');
    assert.equal(await widget(page, 5).state(), 'failed', 'the others wait to be started again themselves');
  });
}

test('H9 forced panic: it is not consent to storing the answers', async () => {
  const page = await site.open(`<soleus-triage storage="device"></soleus-triage>${SCRIPT}`);
  const { press, choose, asks, shown, waitFor } = widget(page);
  await begin(page);
  await page.evaluate(breakDrawing);
  await choose('age', '40-49');
  await press('Continue');
  await waitFor('failed');
  await page.evaluate(restoreDrawing);
  await press('Start again');
  await waitFor('running');
  assert.ok(await shown.getByRole('button', { name: 'Keep my answers on this device' }).isVisible());
  await press('Go on with it');
  await asks('pregnancy');
  await choose('pregnancy', 'not-pregnant');
  await press('Continue');
  await asks('onset');
  await choose('onset', 'onset-gradual');
  await press('Continue');
  await asks('leg');
  await emergencyHelp(page);
  assert.deepEqual(await page.evaluate(() => ({ ...localStorage })), {});
});

// From a question to an outcome.
async function emergencyHelp(page) {
  const { press, asks } = widget(page);
  await press('Emergency help');
  await asks('sign');
  await emergency(page);
}

test('H9 forced panic while starting: the card, and again after each try', async () => {
  const page = await site.open(SNIPPET, { until: 'failed', before: (page) => page.addInitScript(breakDrawing) });
  await assertAdvice(page);
  await widget(page).press('Start again');
  await widget(page).waitFor('failed');
  await assertAdvice(page);
  await page.evaluate(restoreDrawing);
  await widget(page).press('Start again');
  await widget(page).waitFor('running');
  await begin(page);
});
