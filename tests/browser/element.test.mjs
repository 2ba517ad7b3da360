// The element on a club's page, as docs/EMBED.md describes it: two lines, the snippet, attributes, events, the club
// file, and the frame.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { axe, dist, hold, test } from './harness.mjs';
import { POLICY, SCRIPT, assertAdvice, shareSite, widget } from './site.mjs';
import { quick } from './visit.mjs';

const site = shareSite();
const TAG = '<soleus-triage></soleus-triage>';
const SNIPPET = readFileSync(join(dist, 'snippet.html'), 'utf8');
const tagged = (attributes) => `<soleus-triage ${attributes}></soleus-triage>${SCRIPT}`;
const frame = (query = '') => `<iframe src="/soleus-triage/embed.html${query}" title="Calf pain check" width="100%" height="800"></iframe>`;
const FRAME_SCRIPT = '<script src="/soleus-triage/soleus-frame.js"></script>';
const LEVELS = [
  ['same_day', { 'pain-now': '9' }], ['within_days', { skin: 'bruise' }], ['routine', { behavior: 'recurring', 'raise-pattern': 'raise-both-same' }],
  ['self_care', {}],
];

test('two lines are enough, and under the documented policy nothing is requested after the widget is ready', async () => {
  const page = await site.open(TAG + SCRIPT, {
    policy: `${POLICY}; require-trusted-types-for 'script'`,
    before: (page) => page.addInitScript(() => addEventListener('soleus-ready', () => { window.isReady = true; })),
  });
  await page.waitForFunction(() => window.isReady);
  const from = site.asked.length;
  const visit = quick(page);
  await visit.outcome();
  assert.equal(await visit.level(), 'self_care');
  assert.deepEqual(site.asked.slice(from), []);
  assert.deepEqual(page.errors, []);
});

test('nothing is ever requested from another site', async () => {
  const others = [];
  const page = await site.open(SNIPPET, { before: (page) => page.on('request', (request) => {
    if (!request.url().startsWith(site.address)) others.push(request.url());
  }) });
  await quick(page).outcome();
  assert.deepEqual(others, []);
});

test('the snippet shows the signs, the local emergency number and its date without any script', async () => {
  const page = await site.open(SNIPPET, { until: null, javaScriptEnabled: false });
  await assertAdvice(page);
  assert.equal(await page.locator('soleus-triage li').count(), 9);
  for (const words of ['your local emergency number', 'As of ', 'Not yet clinically reviewed']) {
    assert.ok(await page.getByText(words).first().isVisible(), words);
  }
  assert.deepEqual(await page.locator('soleus-triage [style]').count(), 0);
});

test('the signs are shown until the questions run, and then go', async () => {
  const wasm = hold('**/page_bg.wasm');
  const page = await site.open(SNIPPET, { until: 'loading', before: wasm.before });
  await assertAdvice(page);
  wasm.release();
  await widget(page).waitFor('running');
  assert.ok(await page.getByText('As of ').isHidden());
});

test('an element without content shows the signs, the numbers and a way to try again, where the Wasm cannot be loaded', async () => {
  let isBroken = true;
  const page = await site.open(`<main><h1>The club</h1>${TAG}</main>${SCRIPT}`, { until: 'failed', before: (page) => page.route('**/page_bg.wasm', (route) =>
    (isBroken ? route.fulfill({ status: 404 }) : route.continue())) });
  await assertAdvice(page);
  assert.deepEqual(await page.locator('soleus-triage a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ['tel:999', 'tel:112', 'tel:911', 'tel:000']);
  assert.deepEqual(await axe(page), []);
  // They stay during another try.
  const held = hold('**/page_bg.wasm');
  await held.before(page);
  await page.getByRole('button', { name: 'Start again' }).click();
  await widget(page).waitFor('loading');
  await assertAdvice(page);
  isBroken = false;
  held.release((route) => route.fallback());
  await widget(page).waitFor('running');
});

for (const content of ['<br>', '<p></p>', '<!-- the check -->', '<noscript>Scripts, please.</noscript>', '<style>p { margin: 0 }</style>', SCRIPT]) {
  test(`an element that holds only ${content} shows the signs too`, async () => {
    const page = await site.open(`<soleus-triage>${content}</soleus-triage>${SCRIPT}`, {
      until: 'failed', before: (page) => page.route('**/page_bg.wasm', (route) => route.fulfill({ status: 404 })),
    });
    await assertAdvice(page);
  });
}

// ---- Attributes ----

test('region is the country of the numbers, and can change', async () => {
  const page = await site.open(tagged('region="AU"'));
  const visit = quick(page);
  await visit.sign('sign-urine');
  assert.equal((await visit.dials('main .level'))[0], '000');
  await page.locator('soleus-triage').evaluate((element) => { element.region = 'de'; });
  await visit.shown.locator('.level > .call[href="tel:112"]').waitFor();
  assert.deepEqual(page.errors, []);
});

// No setting by the page ever moves the focus or the page: not at the start, not later, not with the runner inside.
const SETTINGS = [['region', 'GB'], ['region', 'US'], ['theme', 'dark'], ['heading-level', '4'], ['storage', 'session'],
  ['storage', 'device'], ['club', '/club.json'], ['app', '/soleus-triage/app/'], ['lang', 'en-GB'], ['lang', 'cy'], ['region', 'Atlantis'], ['class', 'wide'], ['style', 'color: red']];
const PHONE_SIZE = { width: 360, height: 640 };
const STEADY = { name: 'Riverside Runners', physio: { name: 'Ann Lee', phone: '+44 20 7946 0000' }, accent: { light: '#0b5cad', dark: '#8ec5ff' } };

// Where the page and the focus are, once everything that a setting has caused is drawn.
const position = (page) => page.evaluate(async () => {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  const { activeElement, documentElement } = document;
  const element = document.querySelector('soleus-triage');
  const focused = element?.shadowRoot?.activeElement;
  return { scroll: [documentElement.scrollTop, scrollY], focus: activeElement.id || activeElement.localName, inside: focused?.id || (focused?.value ?? focused?.textContent ?? null) };
});
const whenReady = (page) => page.waitForFunction(() => window.isReady);
const watchReady = (page) => page.addInitScript(() => addEventListener('soleus-ready', () => { window.isReady = true; }));

for (const [name, value] of SETTINGS) {
  test(`${name}="${value}" moves neither the focus nor the page`, async () => {
    site.put('/club.json', JSON.stringify(STEADY));
    const around = '<h1>The club</h1><p><input id="search" aria-label="Search"></p>';
    const open = (attributes, options) => site.open(`${around}${tagged(attributes)}<p>${'club news '.repeat(900)}</p>`,
      { viewport: PHONE_SIZE, before: watchReady, ...options });
    const written = `${name}="${value}"`;
    for (const viewport of [PHONE_SIZE, { width: 1280, height: 800 }]) {
      const page = await open(written, { viewport });
      await whenReady(page);
      if (name === 'club') await page.locator('soleus-triage .club').waitFor();
      assert.deepEqual(await position(page), { scroll: [0, 0], focus: 'body', inside: null });
    }

    // Set later by a script, while the runner reads elsewhere, and while the runner is inside.
    const page = await open('');
    await whenReady(page);
    const set = () => page.locator('soleus-triage').evaluate((element, [name, value]) => {
      element.setAttribute(name, value);
      const property = name.replace(/-./, (letter) => letter[1].toUpperCase());
      if (property in element && name !== 'style') element[property] = value;
    }, [name, value]);
    const reset = () => page.locator('soleus-triage').evaluate((element, name) => element.removeAttribute(name), name);
    for (const prepare of [
      () => { document.querySelector('#search').focus(); scrollTo(0, 700); },
      () => {
        const box = document.querySelector('soleus-triage').shadowRoot.querySelectorAll('input[name=sign]')[4];
        box.focus();
        scrollTo(0, 450);
      },
      () => {
        const inside = document.querySelector('soleus-triage').shadowRoot;
        inside.querySelector('#country').focus();
        scrollTo(0, 300);
      },
    ]) {
      await reset();
      await page.evaluate(prepare);
      const before = await position(page);
      await set();
      assert.deepEqual(await position(page), before);
    }
  });
}

test('setting the region changes what the list of countries holds, and leaves the focus in it', async () => {
  const page = await site.open(tagged('region="US"'));
  const { shown } = widget(page);
  await shown.locator('#country').focus();
  const before = await position(page);
  await page.locator('soleus-triage').evaluate((element) => { element.region = 'GB'; });
  assert.deepEqual(await position(page), before);
  assert.equal(await shown.locator('#country').inputValue(), 'GB');
  assert.ok(await shown.locator('a.call[href="tel:999"]').count() > 0);
});

for (const query of ['?region=GB', '?theme=dark', '?heading-level=3', '?storage=device', '?lang=en']) {
  test(`a frame with the address embed.html${query} moves neither its own focus and page nor those around it`, async () => {
    const page = await site.open(`<h1>The club</h1><p>${'club news '.repeat(150)}</p>${frame(query)}${FRAME_SCRIPT}`,
      { until: null, viewport: PHONE_SIZE, before: watchReady });
    const inside = page.frames()[1];
    await whenReady(inside);
    assert.deepEqual(await position(page), { scroll: [0, 0], focus: 'body', inside: null });
    assert.deepEqual(await position(inside), { scroll: [0, 0], focus: 'body', inside: null });
  });
}

for (const scheme of ['light', 'dark']) {
  test(`theme overrides a ${scheme} device`, async () => {
    const ground = (page) => widget(page).shown.evaluate((screen) => getComputedStyle(screen).backgroundColor);
    const [light, dark] = ['rgb(255, 255, 255)', 'rgb(11, 24, 36)'];
    const page = await site.open(tagged('theme="dark"'), { colorScheme: scheme });
    assert.equal(await ground(page), dark);
    await page.locator('soleus-triage').evaluate((element) => { element.theme = 'light'; });
    assert.equal(await ground(page), light);
    await page.locator('soleus-triage').evaluate((element) => { element.theme = null; });
    assert.equal(await ground(page), scheme === 'dark' ? dark : light);
  });
}

// The levels of the headings, as assistive technology gets them.
async function headingLevels(page) {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  return nodes.filter(({ ignored, role }) => !ignored && role?.value === 'heading')
    .map(({ properties }) => properties.find(({ name }) => name === 'level').value.value);
}

for (const [attributes, first] of [['', 2], ['heading-level="1"', 1], ['heading-level="4"', 4]]) {
  test(`${attributes || 'without heading-level'} the headings begin at ${first}`, async () => {
    const page = await site.open(tagged(attributes));
    assert.deepEqual(await headingLevels(page), [first, first + 1, first + 1]);
    const visit = quick(page);
    await visit.outcome();
    await visit.view('Why');
    const levels = await headingLevels(page);
    assert.equal(levels.filter((level) => level === first).length, 1);
    assert.ok(levels.length > 5 && levels.every((level) => level >= first && level <= first + 3), `${levels}`);
  });
}

test('heading-level can change', async () => {
  const page = await site.open(tagged('heading-level="5"'));
  await page.locator('soleus-triage').evaluate((element) => { element.headingLevel = 1; });
  assert.equal(await widget(page).shown.getByRole('heading', { level: 1 }).count(), 1);
  assert.equal(await widget(page).shown.locator('[aria-level]').count(), 0);
});

test('an unknown language falls back to English with one warning, and the content declares its language', async () => {
  const page = await site.open(`${tagged('lang="cy"')}<soleus-triage lang="cy"></soleus-triage>`);
  assert.equal(await page.locator('soleus-triage .ground .soleus').first().getAttribute('lang'), 'en');
  assert.equal(page.errors.length, 1, page.errors.join('\n'));
  assert.match(page.errors[0], /lang="cy".*Allowed: en/);
  const british = await site.open(tagged('lang="en-GB"'));
  assert.deepEqual(british.errors, []);
});

test('properties that were set before the definition are honored', async () => {
  const page = await site.open(`${TAG}<script>Object.assign(document.querySelector('soleus-triage'), { theme: 'dark', region: 'AU', headingLevel: 3, storage: 'session' })</script>${SCRIPT}`);
  const attributes = await page.locator('soleus-triage').evaluate((element) =>
    ['theme', 'region', 'heading-level', 'storage'].map((name) => element.getAttribute(name)));
  assert.deepEqual(attributes, ['dark', 'AU', '3', 'session']);
  assert.equal(await page.locator('soleus-triage').evaluate((element) => Object.keys(element).length), 0);
});

test('without storage, and with none, the browser’s storage stays empty', async () => {
  const page = await site.open(tagged(''));
  await quick(page).outcome();
  await page.locator('soleus-triage').evaluate((element) => { element.storage = 'none'; });
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, '']);
});

// ---- Events ----

test('the events report that it is ready, the step and the height, and nothing about the answers or the level', async () => {
  const listen = () => {
    window.events = [];
    for (const name of ['ready', 'step', 'resize', 'error', 'erased']) {
      addEventListener(`soleus-${name}`, ({ detail, bubbles, composed }) => window.events.push({ name, detail, bubbles, composed }));
    }
  };
  const heights = new Set();
  for (const [, answers] of LEVELS) {
    const page = await site.open(TAG + SCRIPT, { before: (page) => page.addInitScript(listen) });
    await quick(page).outcome(answers);
    const events = await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => setTimeout(() => done(window.events))); }));
    assert.ok(events.every(({ bubbles, composed }) => bubbles && composed));
    assert.equal(events.filter(({ name }) => name === 'ready').length, 1);
    const steps = events.filter(({ name }) => name === 'step').map(({ detail }) => detail);
    assert.deepEqual([...new Set(steps.map(({ total }) => total))].length, 1, 'the total says nothing about the answers');
    steps.forEach(({ index, total }, at) => assert.ok(index === at + 2 && index <= total, JSON.stringify(steps)));
    const keys = events.flatMap(({ detail }) => Object.keys(detail ?? {}));
    assert.deepEqual([...new Set(keys)].sort(), ['height', 'index', 'total']);
    assert.ok(events.every(({ detail }) => Object.values(detail ?? {}).every(Number.isInteger)));
    heights.add(JSON.stringify(events.filter(({ name }) => name === 'resize').at(-1).detail));
  }
  assert.equal(heights.size, 1, `each outcome reports the same height: ${[...heights]}`);
});

test('soleus-error gives the reason, in one word', async () => {
  const page = await site.open(SNIPPET, { until: 'failed', before: async (page) => {
    await page.route('**/page_bg.wasm', (route) => route.abort());
    await page.addInitScript(() => addEventListener('soleus-error', ({ detail }) => { window.error = detail; }));
  } });
  assert.deepEqual(await page.evaluate(() => window.error), { reason: 'not-loaded' });
});

test('soleus-erased reports that the runner has erased everything', async () => {
  const page = await site.open(tagged('storage="device"'), { before: (page) =>
    page.addInitScript(() => addEventListener('soleus-erased', () => { window.erased = true; })) });
  await widget(page).press('Keep my answers on this device');
  await widget(page).element.getByRole('button', { name: 'Erase everything' }).waitFor();
  await widget(page).press('Erase everything');
  assert.ok(await page.evaluate(() => window.erased));
});

// ---- The club ----

const CLUB = {
  name: 'Riverside Runners',
  physio: { name: 'Ann Lee', phone: '+44 20 7946 0000', url: 'https://example.org/ann' },
  firstAider: { name: 'Bob Day', phone: '+44 20 7946 0001' },
  accent: { light: '#0b5cad', dark: '#8ec5ff' },
};

for (const [scheme, color] of [['light', 'rgb(11, 92, 173)'], ['dark', 'rgb(142, 197, 255)']]) {
  test(`the club file gives name, contacts and the accent of the ${scheme} theme, but not beside an emergency`, async () => {
    site.put('/club.json', JSON.stringify(CLUB));
    const page = await site.open(tagged('club="/club.json"'), { colorScheme: scheme, policy: POLICY });
    const club = page.locator('soleus-triage .club');
    await club.waitFor();
    assert.deepEqual(await club.locator('a').evaluateAll((links) => links.map(({ href }) => href)),
      ['tel:+442079460000', 'https://example.org/ann', 'tel:+442079460001']);
    assert.match(await club.textContent(), /Riverside Runners.*Ann Lee.*Bob Day/);
    assert.equal(await club.locator('a').first().evaluate((link) => getComputedStyle(link).color), color);
    assert.deepEqual(await axe(page, ['color-contrast']), []);
    await quick(page).sign('sign-urine');
    assert.ok(await club.isHidden());
    assert.deepEqual(page.errors, []);
  });
}

test('without club.js the club file is left out, and the check runs', async () => {
  for (const answer of [(route) => route.fulfill({ status: 404 }), () => {}]) {
    const page = await site.open(tagged('club="/club.json"'), { before: (page) => page.route('**/club.js', answer) });
    await quick(page).outcome();
  }
});

test('the grounds that a club’s color is checked against are those of the style sheet', () => {
  const css = readFileSync(join(dist, 'style.css'), 'utf8');
  // The source: the shipped file has other quotes.
  const club = readFileSync(join(dist, '..', 'static', 'club.js'), 'utf8');
  const darkFrom = css.indexOf('prefers-color-scheme: dark');
  // That of a page of ours, and that of any other; the dark ones are there twice, and end before forced colors.
  for (const [theme, text] of [['light', css.slice(0, darkFrom)], ['dark', css.slice(darkFrom, css.indexOf('prefers-contrast'))]]) {
    const grounds = [...text.matchAll(/--soleus-(?:ground|card|sunk|chosen): ?(#\w+)/g)].map(([, color]) => (color.length === 4 ? color.replace(/\w/g, '$&$&') : color));
    const checked = club.match(new RegExp(`${theme}: \\[(.*?)\\]`))?.[1]?.match(/#\w+/g);
    assert.deepEqual(new Set(checked), new Set(grounds), theme);
  }
});

// ---- The frame ----

test('the frame script is under 2 kB, and the frame works without it', async () => {
  assert.ok(brotliCompressSync(readFileSync(join(dist, 'soleus-frame.js'))).length < 2_000);
  const page = await site.open(frame(), { until: null, policy: "default-src 'none'; frame-src 'self'" });
  const inside = page.frames()[1];
  await inside.locator('soleus-triage[data-state=running]').waitFor();
  await quick(inside).outcome();
  assert.deepEqual(page.errors, []);
});

for (const width of [320, 768, 1280, 1920]) {
  test(`at ${width} px a frame sends only heights, in steps, and no level can be inferred from them`, async () => {
    const heights = new Set();
    for (const [level, answers] of [...LEVELS, ['emergency', null]]) {
      const page = await site.open(frame() + FRAME_SCRIPT, { until: null, viewport: { width, height: 800 }, before: (page) =>
        page.addInitScript(() => { window.messages = []; addEventListener('message', ({ data }) => window.messages.push(data)); }) });
      const inside = page.frames()[1];
      await inside.locator('soleus-triage[data-state=running]').waitFor();
      const visit = quick(inside);
      if (answers) await visit.outcome(answers);
      else await visit.sign('sign-urine');
      assert.equal(await visit.level(), level);
      await page.waitForFunction(() => document.querySelector('iframe').height === '1200');
      const messages = await page.evaluate(() => window.messages);
      assert.ok(messages.every((height, at) => height % 200 === 0 && height <= 1200 && height > (messages[at - 1] ?? 0)), `${messages}`);
      heights.add(messages.at(-1));
    }
    assert.deepEqual([...heights], [1200]);
  });
}

test('a frame leaves no trace of how many screens there were in the history of the page around it', async () => {
  const page = await site.open(frame(), { until: null });
  const inside = page.frames()[1];
  await inside.locator('soleus-triage[data-state=running]').waitFor();
  const length = await page.evaluate(() => history.length);
  const visit = quick(inside);
  await visit.outcome();
  assert.equal(await page.evaluate(() => history.length), length);
  await visit.go('Back');
  assert.equal(await visit.count('.lane'), 0, 'Back leads to the check screen');
});

test('the address of a frame sets the attributes', async () => {
  const page = await site.open(frame('?region=AU&theme=dark&onclick=x&club=/club.json'), { until: null });
  const inside = page.frames()[1];
  await inside.locator('soleus-triage[data-state=running]').waitFor();
  const attributes = await inside.locator('soleus-triage').evaluate((element) => element.getAttributeNames().sort());
  assert.deepEqual(attributes, ['data-own-page', 'data-state', 'heading-level', 'region', 'theme']);
  const visit = quick(inside);
  await visit.sign('sign-urine');
  assert.equal((await visit.dials('main .level'))[0], '000');
});
