// A page is never blank: whatever a page or an old browser has broken, the signs can be read. In the app, in a frame,
// around the snippet and in an empty tag; while it loads, while it runs, and when it does not.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, hold, test } from './harness.mjs';
import { POLICY, SCRIPT, assertAdvice, shareSite, widget } from './site.mjs';

const site = shareSite({ today: null });
const TAG = '<soleus-triage></soleus-triage>';
const SNIPPET = readFileSync(join(dist, 'snippet.html'), 'utf8').replace(/<script.*\n/, '');
const FRAME = '<iframe title="check" width="390" height="1600" src="/soleus-triage/embed.html"></iframe>';
const ALL_IN_VIEW = { width: 390, height: 5000 };
const ONE_SCREEN = { width: 390, height: 640 };

// iOS before 16.4 has no constructable style sheets, and before 17 no URL.canParse.
const likeOldIos = () => {
  window.CSSStyleSheet = class { constructor() { throw new TypeError('Illegal constructor'); } };
  delete ShadowRoot.prototype.adoptedStyleSheets;
  delete Document.prototype.adoptedStyleSheets;
  delete URL.canParse;
};

// What is broken, how, and whether the check runs anyway. `null`: either is fine here.
const gone = (path) => [`${path} is missing`, (path) => {
  const parts = path.split('.');
  const name = parts.pop();
  delete parts.reduce((owner, part) => owner[part], window)[name];
}, path];
const throws = (path) => [`${path} throws`, (path) => {
  const parts = path.split('.');
  const name = parts.pop();
  parts.reduce((owner, part) => owner[part], window)[name] = () => { throw new Error('broken by the page'); };
}, path];
const FAULTS = [
  [['it is like iOS before 16.4', likeOldIos], true],
  [gone('CSSStyleSheet'), true],
  [throws('CSSStyleSheet'), true],
  [throws('CSSStyleSheet.prototype.replaceSync'), true],
  [gone('Element.prototype.attachShadow'), false],
  [throws('Element.prototype.attachShadow'), false],
  [gone('DocumentFragment.prototype.replaceChildren'), true],
  [throws('DocumentFragment.prototype.replaceChildren'), true],
  [gone('DocumentFragment.prototype.append'), true],
  [throws('Element.prototype.append'), true],
  [gone('CustomEvent'), true],
  [throws('CustomEvent'), true],
  [gone('CSS'), true],
  [throws('CSS.escape'), true],
  [gone('Element.prototype.scrollIntoView'), true],
  [throws('Element.prototype.scrollIntoView'), true],
  [gone('setTimeout'), null],
  [throws('setTimeout'), null],
  [['timers never fire', () => { window.setTimeout = () => 1; }], null],
  [throws('clearTimeout'), true],
  [gone('IntersectionObserver'), true],
  [gone('ResizeObserver'), true],
  [gone('MutationObserver'), true],
  [throws('AbortController'), false],
  [throws('queueMicrotask'), null],
  [throws('Element.prototype.matches'), null],
  [throws('Element.prototype.querySelectorAll'), null],
  [throws('CustomElementRegistry.prototype.define'), false],
];

async function openBroken(html, [, fault, given], options = {}) {
  return site.open(html, { until: null, viewport: ALL_IN_VIEW, ...options, before: async (page) => {
    await page.addInitScript(() => {
      window.reasons = [];
      addEventListener('soleus-error', ({ detail }) => window.reasons.push(detail.reason));
    });
    await page.addInitScript(fault, given);
  } });
}

// Waits until a widget runs or reports that it does not, and returns which. The signs can be read in both cases.
async function settle(page, element) {
  await element.and(page.locator('[data-state=running], [data-state=failed]')).waitFor({ state: 'attached' }).catch(() => {});
  const state = await element.getAttribute('data-state');
  assert.ok(await element.getByText('bone showing').filter({ visible: true }).count() > 0, `the signs are visible, ${state}`);
  return state;
}

// Through a question and the help button to an emergency, from far down the page: screens, steps and scrolling.
async function emergency(page, element) {
  await page.setViewportSize(ONE_SCREEN);
  const press = (name) => element.evaluate((element, name) => {
    scrollTo(0, 99_999);
    [...element.shadowRoot.querySelectorAll('.soleus button')].find(({ textContent }) => textContent === name).click();
  }, name);
  await press('None of these');
  await element.locator('input[name=age]').first().waitFor({ state: 'attached' });
  await press('Emergency help');
  await element.evaluate((element) => new Promise((done) => {
    const tick = () => {
      const boxes = element.shadowRoot.querySelectorAll('input[name=sign]');
      if (!boxes.length) return requestAnimationFrame(tick);
      boxes[boxes.length - 1].click();
      return done();
    };
    tick();
  }));
  await element.locator('main .level[data-level=emergency]').filter({ visible: true }).waitFor();
  assert.ok(await element.locator('main .level a.call').filter({ visible: true }).count() > 0);
  await page.setViewportSize(ALL_IN_VIEW);
}

for (const [fault, runs] of FAULTS) {
  const [name] = fault;
  test(`where ${name}: ${runs === true ? 'the check runs' : 'the signs stay, and the page is notified'}`, async () => {
    const page = await openBroken(SNIPPET + TAG + FRAME + SCRIPT, fault);
    const frame = page.frames()[1];
    await frame.waitForLoadState('load');
    const app = await openBroken('', fault);
    await app.goto(`${site.address}/soleus-triage/index.html`);
    for (const [place, where, element] of [
      ['snippet', page, page.locator('soleus-triage').nth(0)], ['empty tag', page, page.locator('soleus-triage').nth(1)],
      ['frame', frame, frame.locator('soleus-triage')], ['app', app, app.locator('soleus-triage')],
    ]) {
      if (name.includes('.define')) {
        await element.getByText('bone showing').filter({ visible: true }).first().waitFor();
      } else {
        const state = await settle(where, element);
        if (runs !== null) assert.equal(state, runs ? 'running' : 'failed', place);
        if (runs) await emergency(where === frame ? page : where, element);
        if (state === 'running') continue;
      }
      await where.waitForFunction(() => window.reasons.length > 0, null, { timeout: 5_000 }).catch(() => assert.fail(`${place}: soleus-error`));
    }
  });
}

for (const fault of [gone('CSS'), throws('CSS.escape')]) {
  test(`where ${fault[0]}: the focus stays on the sign where the runner was`, async () => {
    const wasm = hold('**/page_bg.wasm');
    const page = await site.open('', { until: null, before: async (page) => {
      await page.addInitScript(fault[1], fault[2]);
      await page.addInitScript(() => addEventListener('soleus-ready', () => { window.isReady = true; }));
      await wasm.before(page);
    } });
    await page.goto(`${site.address}/soleus-triage/index.html`);
    await widget(page).waitFor('loading');
    await page.locator('input[value=sign-urine]').first().focus();
    wasm.release();
    await widget(page).waitFor('running');
    await page.waitForFunction(() => window.isReady);
    assert.equal(await page.locator('soleus-triage').evaluate((element) => element.shadowRoot.activeElement?.value), 'sign-urine');
  });
}

test('where no style sheet can be constructed the check looks as it should, through a link with a hash', async () => {
  const page = await openBroken(TAG + SCRIPT, ['', likeOldIos], { policy: `${POLICY}; style-src 'self'` });
  await widget(page).waitFor('running');
  const { shown } = widget(page);
  assert.equal(await shown.evaluate((screen) => getComputedStyle(screen).backgroundColor), 'rgb(255, 255, 255)');
  assert.match(await page.locator('soleus-triage link').getAttribute('integrity'), /^sha256-/);
  assert.deepEqual(page.errors, []);
});

test('where the page’s policy blocks such a link, the signs stay and the console says what to add', async () => {
  const page = await openBroken(SNIPPET + SCRIPT, ['', likeOldIos], { policy: POLICY });
  await widget(page).waitFor('failed');
  await assertAdvice(page);
  assert.deepEqual(await page.evaluate(() => window.reasons), ['not-loaded']);
  assert.equal(page.errors.filter((text) => /^soleus-triage: .*Add 'self' to style-src/.test(text)).length, 1, page.errors.join('\n'));
});

test('where the link loads a style sheet other than ours, the signs stay; on another try the check runs', async () => {
  let isOurs = false;
  const page = await site.open(SNIPPET + SCRIPT, { until: 'failed', before: async (page) => {
    await page.addInitScript(likeOldIos);
    await page.route('**/style.css', (route) => (isOurs ? route.continue() : route.fulfill({ contentType: 'text/css', body: '.choice { display: none }' })));
  } });
  await assertAdvice(page);
  isOurs = true;
  await widget(page).press('Start again');
  await widget(page).waitFor('running');
  assert.equal(await page.locator('soleus-triage link').count(), 1);
});

test('a page that hides everything does not hide it, where no style sheet can be constructed', async () => {
  site.put('/hide.css', 'body * { display: none !important; }', { 'Content-Type': 'text/css' });
  const wasm = hold('**/page_bg.wasm');
  const page = await site.open(TAG + SCRIPT, { until: null, head: '<link rel="stylesheet" href="/hide.css">', before: async (page) => {
    await page.addInitScript(likeOldIos);
    await wasm.before(page);
  } });
  await widget(page).element.getByText('bone showing').waitFor();
  wasm.release();
  await widget(page).waitFor('running');
  assert.ok(await widget(page).shown.locator('h1').isVisible());
});

test('the club file does not stop the check, where no style sheet can be constructed', async () => {
  const club = { name: 'Riverside Runners', physio: { name: 'Ann Lee', url: 'https://example.org/ann' }, accent: { light: '#0b5cad' } };
  site.put('/club.json', JSON.stringify(club));
  const page = await openBroken(`<soleus-triage club="/club.json"></soleus-triage>${SCRIPT}`, ['', likeOldIos]);
  await widget(page).waitFor('running');
  await page.locator('soleus-triage .club a').waitFor();
  assert.deepEqual(page.errors.map((text) => /accent is left out/.test(text)), [true], page.errors.join('\n'));
  await emergency(page, page.locator('soleus-triage'));
});

test('an empty tag shows the signs while it loads, and content that is added later takes their place', async () => {
  const wasm = hold('**/page_bg.wasm');
  const page = await site.open(TAG + SCRIPT, { until: 'loading', before: wasm.before });
  await assertAdvice(page);
  assert.equal(await page.locator('soleus-triage li').count(), 9);
  await page.locator('soleus-triage').evaluate((element) => {
    element.append(Object.assign(document.createElement('p'), { textContent: 'Words of the club' }));
  });
  await page.getByText('Words of the club').waitFor();
  assert.equal(await page.locator('soleus-triage li').count(), 0);
  wasm.release();
  await widget(page).waitFor('running');
});
