// The widget in the room that it is given: two panes where the element itself is wide, a card in a club's column, and
// the bar of the first screen while the questions load and when they do not.

import assert from 'node:assert/strict';
import { axe, hold, shareApp, test } from './harness.mjs';
import { faults, hiddenFocus } from './faults.mjs';
import { withPhoneFace } from './looks.mjs';
import { SCRIPT, shareSite, widget } from './site.mjs';
import { PHONE, quick, touch } from './visit.mjs';

const app = shareApp();
const site = shareSite();
const TAG = '<soleus-triage></soleus-triage>';
const WASM = '**/page_bg.wasm';
const DESKTOP = { width: 1280, height: 800 };

const column = (width, tag = TAG) => `<main style="width: ${width}; margin: 0 auto">${tag}</main>${SCRIPT}`;
const pane = (page) => page.locator('.soleus:visible .pane').first();
const style = (target, ...names) => target.evaluate((element, names) => names.map((name) => getComputedStyle(element)[name]), names);
// The line around a card, and its corners.
const rim = (card) => card.evaluate((element) => {
  const { borderTopWidth, borderTopLeftRadius } = getComputedStyle(element, '::after');
  return [borderTopWidth, borderTopLeftRadius];
});

// ---- Two panes ----

for (const [width, viewport, isThere] of [
  ['320px', DESKTOP, false], ['959px', { width: 1920, height: 1080 }, false], ['960px', { width: 1920, height: 1080 }, true],
  ['960px', { width: 500, height: 800 }, true], ['100%', { width: 959, height: 800 }, false],
]) {
  test(`in a column of ${width}, in a window of ${viewport.width} px, the second pane is ${isThere ? 'there' : 'not there'}`, async () => {
    const page = await site.open(`<style>body { margin: 0 }</style>${column(width)}`, { viewport });
    assert.equal(await pane(page).isVisible(), isThere);
    await widget(page).press('None of these');
    await widget(page).asks('age');
    assert.equal(await pane(page).isVisible(), isThere);
    const [inset] = await style(widget(page).shown, 'paddingLeft');
    assert.equal(parseFloat(inset) > 400, isThere, inset);
  });
}

test('text of twice the size needs twice the room for the second pane', async () => {
  const page = await app.newPage({ width: 1280, height: 800 });
  assert.ok(await pane(page).isVisible());
  await (await page.context().newCDPSession(page)).send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  assert.ok(await pane(page).isHidden());
});

test('the pane is there before the page runs, and nothing moves when it does', async () => {
  const held = hold(WASM);
  const page = await app.newPage({ ...DESKTOP, until: 'loading', before: held.before });
  const places = () => page.locator('.soleus:visible :is(.pane > div, .pane li, .pane p, h1, .choice, .hint, .help, .go, .alt)').evaluateAll((parts) =>
    parts.map((part) => [part.textContent.trim(), ...['x', 'y', 'width', 'height'].map((side) => Math.round(part.getBoundingClientRect()[side]))].join(' '))
      .filter((line) => !/ 0 0$/.test(line)));
  const before = await places();
  assert.ok(before.some((line) => line.startsWith('Signs that cannot wait')), before.join('\n'));
  held.release();
  await page.locator('soleus-triage[data-state=running]').waitFor();
  assert.deepEqual(await places(), before);
});

test('the pane marks the part that is asked about, and stays while a long screen scrolls', async () => {
  const page = await app.newPage(DESKTOP);
  const visit = quick(page);
  const here = () => visit.shown.locator('.pane [aria-current=step]').textContent();
  assert.equal(await here(), 'Signs that cannot wait');
  await visit.run({}, { until: 'pain-now' });
  assert.equal(await here(), 'The pain');
  await visit.outcome();
  assert.equal(await here(), 'What to do');
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const marked = await visit.shown.locator('.pane [aria-current=step]').boundingBox();
  assert.ok(marked.y > 0 && marked.y < 800, `at ${marked.y}`);
});

test('beside the pane the body map is beside its list, and advice beside the signs to watch', async () => {
  const page = await app.newPage(DESKTOP);
  const visit = quick(page);
  const beside = async (one, other) => {
    const [left, right] = await Promise.all([one, other].map((part) => visit.shown.locator(part).first().boundingBox()));
    return left.x + left.width <= right.x && Math.abs(left.y - right.y) < 2;
  };
  await visit.run({}, { until: 'site' });
  assert.ok(await beside('.map', '.map ~ .joined'));
  await visit.outcome();
  assert.ok(await beside('.section:has(> .pair)', '.section:has(> .net)'));
  await page.setViewportSize({ width: 1024, height: 800 });
  assert.ok(!await beside('.section:has(> .pair)', '.section:has(> .net)'), 'not where it is narrow');
});

test('the club’s name is beside the mark', async () => {
  const name = 'Riverside "R" \\ Runners';
  site.put('/club.json', JSON.stringify({ name }));
  const page = await site.open(`<style>body { margin: 0 }</style>${TAG.replace('>', ' club="/club.json">')}${SCRIPT}`, { viewport: DESKTOP });
  await page.locator('soleus-triage .club').waitFor();
  const content = await pane(page).locator('.brand').evaluate((brand) => getComputedStyle(brand, '::after').content);
  assert.equal(JSON.parse(content), name);
});

// ---- In a club's page ----

test('in a narrow column of a wide window every kind of screen fits', async () => {
  const found = [];
  for (const width of ['300px', '44rem']) {
    const page = await site.open(column(width), { viewport: DESKTOP, before: (page) => withPhoneFace(page.context()) });
    await axe(page, ['document-title']);
    const visit = quick(page);
    const look = async (screen) => {
      const wrong = [...await faults(page, ['hollow', 'sideways', 'clipped', 'overlapped', 'small']), ...await hiddenFocus(page)];
      found.push(...wrong.map((fault) => `${fault} (${screen}, ${width})`));
    };
    await look('signs');
    await visit.outcome({}, { before: async () => { if (['age', 'site', 'pain-now', 'skin', 'raise'].includes(await visit.asked())) await look(await visit.asked()); } });
    for (const view of ['Today', 'Plan', 'Why', 'Clinician']) {
      await visit.view(view);
      await look(view);
    }
  }
  assert.deepEqual(found, []);
});

test('in a club’s page it is a white card with a line around it, as wide as its column up to 44 rem', async () => {
  for (const [width, expected] of [['300px', 300], ['700px', 700], ['900px', 704]]) {
    const page = await site.open(column(width), { viewport: DESKTOP });
    const card = page.locator('soleus-triage .ground');
    assert.equal((await card.boundingBox()).width, expected, width);
    assert.deepEqual(await style(card, 'backgroundColor'), ['rgb(255, 255, 255)']);
    assert.deepEqual(await rim(card), ['1px', '16px']);
    for (const part of ['.soleus', '.soleus .bar']) assert.deepEqual(await style(card.locator(part).first(), 'backgroundColor'), ['rgb(255, 255, 255)'], part);
  }
});

test('a club can give it the ground of its page', async () => {
  const page = await site.open(`<style>soleus-triage { --soleus-ground: #eef2f5 }</style>${column('700px')}`);
  for (const part of ['.ground', '.soleus', '.soleus .bar']) {
    assert.deepEqual(await style(page.locator(`soleus-triage ${part}`).first(), 'backgroundColor'), ['rgb(238, 242, 245)'], part);
  }
});

test('the app and the page in a frame keep their ground, without a line', async () => {
  for (const path of ['', 'embed.html']) {
    const page = await app.newPage({ ...DESKTOP, width: 800, path, until: 'running', expectTrouble: true });
    const ground = page.locator('soleus-triage .ground');
    assert.deepEqual(await style(ground, 'backgroundColor'), ['rgb(251, 250, 246)'], path);
    assert.deepEqual(await rim(ground), ['0px', '0px'], path);
  }
});

for (const [how, html] of [
  ['a flex container', `<div style="display: flex; gap: 16px">${TAG}<aside>More</aside></div>`],
  ['a grid', `<div style="display: grid; grid-template-columns: auto auto">${TAG}<aside>More</aside></div>`],
  ['an inline block', `<div style="display: inline-block">${TAG}</div>`],
  ['a float', `<div style="float: left">${TAG}</div>`],
  ['a table', `<table><tr><td>${TAG}</td></tr></table>`],
]) {
  test(`sized by its content, in ${how}, it keeps a width to read at, and does not stick out of a phone`, async () => {
    for (const [viewport, least] of [[{ width: 1000, height: 700 }, 600], [{ width: 390, height: 740 }, 250]]) {
      const page = await site.open(html + SCRIPT, { viewport });
      const { width } = await page.locator('soleus-triage').boundingBox();
      assert.ok(width >= least, `${width} px in a window of ${viewport.width}`);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${viewport.width}`);
    }
  });
}

// ---- The bar while the questions load, and when they do not ----

for (const size of [PHONE, { ...PHONE, height: 640 }, DESKTOP]) {
  test(`when the questions do not load, at ${size.width} × ${size.height} the bar has the reason and “Try again”, and little room`, async () => {
    let isBroken = true;
    const page = await app.newPage({ ...size, until: 'failed', expectTrouble: true, before: (page) =>
      page.route(WASM, (route) => (isBroken ? route.abort() : route.continue())) });
    const { shown } = touch(page);
    const bar = shown.locator('.bar');
    assert.equal((await bar.innerText()).replaceAll(/\s+/g, ' ').trim(), 'The questions did not load. The signs and numbers here work. Try again');
    assert.ok(await shown.locator('.more').isHidden());
    assert.equal(await shown.getByRole('checkbox').count(), 9, 'nothing but the signs can be ticked');
    const { y, height } = await bar.boundingBox();
    assert.ok(y + height <= size.height + 1, 'it is in view');
    assert.ok(height < 0.2 * size.height, `${height} px`);
    assert.equal(await page.locator('soleus-triage >> .still').count(), 0, 'nothing is above the signs');

    isBroken = false;
    await shown.getByRole('button', { name: 'Try again' }).click();
    await page.locator('soleus-triage[data-state=running]').waitFor();
    assert.equal(await page.evaluate(() => document.querySelector('soleus-triage').shadowRoot.activeElement?.localName), 'h1');
  });
}

test('when the questions stop, the bar says so', async () => {
  const page = await app.newPage({ ...PHONE, expectTrouble: true });
  const visit = touch(page);
  await visit.go('None of these');
  const restore = await page.evaluateHandle(() => {
    const { insertBefore, appendChild } = Node.prototype;
    Node.prototype.insertBefore = Node.prototype.appendChild = () => { throw new Error('broken on purpose'); };
    return () => Object.assign(Node.prototype, { insertBefore, appendChild });
  });
  await visit.box('age', '30-39').click({ noWaitAfter: true });
  await page.locator('soleus-triage[data-state=failed]').waitFor();
  assert.match(await visit.shown.locator('.bar').innerText(), /^The questions have stopped\./);
  await restore.evaluate((restore) => { restore(); });
  await visit.shown.getByRole('button', { name: 'Try again' }).tap();
  await page.locator('soleus-triage[data-state=running]').waitFor();
});

test('a press that waits is busy at once, and has words after four seconds', async () => {
  const held = hold(WASM);
  const page = await app.newPage({ ...PHONE, until: 'loading', expectTrouble: true, before: held.before });
  const { shown } = touch(page);
  const busy = () => shown.locator('[aria-busy=true]').evaluateAll((boxes) => boxes.map(({ value }) => value));
  const waiting = shown.locator('.bar > .waiting');
  assert.deepEqual(await busy(), []);
  assert.ok(await waiting.isHidden());
  await shown.locator('label:has([value=not-sure])').tap();
  assert.deepEqual(await busy(), ['not-sure']);

  // The lane, and the words: seen after 4 s of its animation.
  const at = (ms) => waiting.evaluate((line, ms) => {
    for (const each of line.getAnimations({ subtree: true })) { each.pause(); each.currentTime = ms; }
    const lane = getComputedStyle(line, '::before');
    return { filled: parseFloat(lane.backgroundSize), laneHeight: lane.height, color: getComputedStyle(line).color };
  }, ms);
  const [start, soon, late] = [await at(0), await at(3999), await at(4000)];
  assert.equal(start.laneHeight, '8px');
  assert.ok(start.filled < soon.filled, `${start.filled} % fills to ${soon.filled} %`);
  assert.equal(soon.color, 'rgba(0, 0, 0, 0)');
  assert.equal(late.color, 'rgb(16, 32, 46)');
  // A screen reader does not wait.
  assert.match(await waiting.ariaSnapshot(), /Loading\. The signs and numbers here work already\./);

  held.release((route) => route.abort());
  await page.locator('soleus-triage[data-state=failed]').waitFor();
  assert.deepEqual(await busy(), [], 'nothing waits any more');
});

test('a press that is taken back is not busy', async () => {
  const held = hold(WASM);
  const page = await app.newPage({ ...PHONE, until: 'loading', before: held.before });
  const busy = () => page.locator('soleus-triage [aria-busy]').count();
  const { shown } = touch(page);
  await shown.locator('label:has([value=none])').tap();
  await shown.locator('label:has([value=not-sure-second])').tap();
  assert.equal(await busy(), 2);
  await shown.locator('.back').tap();
  await page.waitForFunction(() => !document.querySelector('soleus-triage [aria-busy]'));
  held.release();
  await page.locator('soleus-triage[data-state=running]').waitFor();
});

// ---- What a mouse and a short screen find ----

test('every control shows that a mouse is over it', async () => {
  const page = await app.newPage(DESKTOP);
  const visit = quick(page);
  const plain = async (part) => {
    const target = visit.shown.locator(part).first();
    const look = () => target.evaluate((element) => {
      const { backgroundColor, borderTopColor, opacity, textDecorationLine } = getComputedStyle(element);
      return [backgroundColor, borderTopColor, opacity, textDecorationLine].join();
    });
    await page.mouse.move(0, 0);
    const before = await look();
    await target.hover();
    return await look() === before;
  };
  const found = [];
  const check = async (screen, ...parts) => { for (const part of parts) if (await plain(part)) found.push(`${part} on ${screen}`); };
  const transition = '.soleus * { transition: none !important }';
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const { shadowRoot } = document.querySelector('soleus-triage');
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  }, transition);
  await check('the signs', '.choice', '.go', '.alt', '.help', 'select', 'summary', '.call');
  await visit.run({}, { until: 'leg' });
  await check('the leg', '.back', '.side .choice', '.why summary');
  await visit.outcome();
  await check('the outcome', '.views a:not([aria-current])', '.quiet', '.level .go');
  await visit.view('Plan');
  await check('the plan', '.tick', '.moves');
  assert.deepEqual(found, []);
});

test('on a phone on its side the signs are in two columns', async () => {
  const page = await app.newPage({ width: 740, height: 360 });
  const lefts = await page.locator('.soleus:visible .choice').evaluateAll((rows) => rows.map((row) => Math.round(row.getBoundingClientRect().x)));
  assert.equal(new Set(lefts).size, 2, lefts.join());
});
