// Whether every screen can be read and used: with assistive technology, with large text on a small phone, by thumb,
// by keyboard, in forced colors, and on paper.

import assert from 'node:assert/strict';
import { faults } from './faults.mjs';
import { axe, hold, shareApp, test } from './harness.mjs';
import { LARGE_TEXT_PX, devtools } from './looks.mjs';
import { tour } from './screens.mjs';
import { SCRIPT, shareSite } from './site.mjs';
import { CALM, PHONE, keyboard, quick } from './visit.mjs';

const SMALL_TEXT_PX = 13;
const PAGES_AT_MOST = 3;

const app = shareApp();
const site = shareSite();

test('axe finds no violation on any screen, in light and in dark', async () => {
  const found = await tour(app.newPage, {}, async ({ page }) => {
    const light = await axe(page);
    // In dark mode only the colors differ.
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await axe(page, ['color-contrast']);
    await page.emulateMedia({ colorScheme: 'light' });
    return [...light, ...dark.map((trouble) => `dark: ${trouble}`)];
  });
  assert.deepEqual(found, []);
});

test('axe checks the best practices too, and that the landmarks hold everything', async () => {
  const page = await app.newPage();
  const visit = quick(page);
  await visit.outcome();
  await visit.shown.evaluate((screen) => {
    screen.querySelector('main').append(Object.assign(document.createElement('h6'), { textContent: 'Too deep' }));
    screen.prepend(Object.assign(document.createElement('p'), { textContent: 'In no landmark' }));
  });
  const found = (await axe(page)).map((trouble) => trouble.split(':')[0]);
  assert.deepEqual(found.sort(), ['heading-order', 'region']);
});

// Text that is too small to read in the sun.
const faint = ({ shown }) => shown.evaluate((screen, least) =>
  [...screen.querySelectorAll('*')]
    .filter((part) => [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()))
    .filter((part) => part.checkVisibility() && parseFloat(getComputedStyle(part).fontSize) < least)
    .map((part) => `small words: ${part.outerHTML.slice(0, 120)}`), SMALL_TEXT_PX);

// The rows below a control that passes over them. Wherever the page is scrolled to, a list comes before what denies or
// leaves it (the bar below a checklist), so that nothing on it is denied unseen.
const passedOver = ({ shown }) => shown.evaluate((screen) => {
  const isSeen = (part) => part.checkVisibility();
  const boxes = (part) => [...part.querySelectorAll('.choice:has([type=checkbox])')].filter(isSeen);
  const pairs = [
    // Another try to load leads back to the same list.
    ...[...screen.querySelectorAll('.bar > :is(button, label):not([data-when=failed])')].map((denial) => ({ denial, rows: boxes(screen) })),
  ].filter(({ denial, rows }) => isSeen(denial) && rows.length);
  const found = new Map();
  for (let top = 0; top < document.scrollingElement.scrollHeight; top += innerHeight / 4) {
    scrollTo({ top, behavior: 'instant' });
    for (const { denial, rows } of pairs) {
      const at = denial.getBoundingClientRect();
      if (at.top >= innerHeight || at.bottom <= 0) continue;
      const unseen = rows.filter((row) => row.getBoundingClientRect().bottom > at.top + 1).length;
      if (unseen) found.set(denial.textContent, Math.max(unseen, found.get(denial.textContent) ?? 0));
    }
  }
  scrollTo({ top: 0, behavior: 'instant' });
  return [...found].map(([words, unseen]) => `“${words}” can be pressed before ${unseen} of the rows above it are seen`);
});

// The same for a runner who went to the numbers and scrolls back up, which starts at the end of the page.
async function deniedOnTheWayUp({ page, shown }) {
  await shown.locator('.top .help').click();
  assert.ok(await shown.locator('#help a.call').first().evaluate((call) => {
    const { top, bottom } = call.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  }), 'the numbers are in view');
  return page.locator('.soleus').filter({ visible: true }).evaluate((screen) => {
    const rows = [...screen.querySelectorAll('.choice:has([name=sign])')];
    const denials = () => [...screen.querySelectorAll('.bar > :is(button, label)')].filter((part) => part.checkVisibility());
    const isIn = ({ top, bottom }) => top < innerHeight && bottom > 0;
    const unseen = new Set(rows);
    const found = [];
    for (let at = scrollY; ; at -= innerHeight / 4) {
      scrollTo({ top: at, behavior: 'instant' });
      for (const row of unseen) if (isIn(row.getBoundingClientRect())) unseen.delete(row);
      for (const denial of denials()) {
        if (unseen.size && isIn(denial.getBoundingClientRect())) found.push(`“${denial.textContent}” with ${unseen.size} unseen`);
      }
      if (at <= 0) return found;
    }
  });
}

// Sets the text size of the reader's own browser.
async function enlarge({ page, shown }, px) {
  await (await devtools(page)).send('Page.setFontSizes', { fontSizes: { standard: px } });
  assert.ok(await shown.evaluate((screen, least) => parseFloat(getComputedStyle(screen).fontSize) >= least, px), 'the text is large');
}

for (const [width, height] of [[360, 640], [375, 553], [393, 660], [320, 640], [390, 844], [740, 360], [568, 320], [1280, 800]]) {
  test(`no emergency sign can be denied unseen, static or running, at ${width} × ${height} and with text at 200 %`, async () => {
    const look = async (visit, name) => assert.deepEqual(await passedOver(visit), [], name);
    const both = async (page, name) => {
      const visit = quick(page);
      assert.equal(await visit.count('.choice [name=sign]'), 9);
      await look(visit, name);
      await enlarge(visit, LARGE_TEXT_PX);
      await look(visit, `${name}, large text`);
      return visit;
    };
    const fromNumbers = async (visit, name, back) => {
      assert.deepEqual(await deniedOnTheWayUp(visit), [], `${name}, from the numbers`);
      await back();
      assert.ok(await visit.shown.getByText('None of these').isVisible(), `${name}, back at the signs`);
      await look(visit, `${name}, back at the signs`);
    };
    const up = (visit) => () => visit.shown.getByRole('link', { name: 'Back to the signs' }).click();
    // The browser warns about what it was told to preload and does not use.
    const plain = await both(await app.newPage({ width, height, js: false, expectTrouble: true }), 'without scripts');
    await fromNumbers(plain, 'without scripts', up(plain));
    const wasm = hold('**/page_bg.wasm');
    const early = await both(await app.newPage({ width, height, until: 'loading', expectTrouble: true, before: wasm.before }), 'before the questions run');
    await fromNumbers(early, 'before the questions run', up(early));
    wasm.release();
    const visit = await both(await app.newPage({ width, height }), 'running');
    await fromNumbers(visit, 'running', () => visit.go('Back'));
    await visit.go('None of these');
    await visit.go('Emergency help');
    await look(visit, 'asked for again');
    await visit.go('Back');
    await visit.go('Back');
    await visit.go('Not sure');
    await look(visit, 'which one is in doubt');
  });
}

test('a runner who is at the numbers when the questions load stays there, with the signs below', async () => {
  const wasm = hold('**/page_bg.wasm');
  const page = await app.newPage({ width: 360, height: 640, until: 'loading', expectTrouble: true, before: wasm.before });
  const visit = quick(page);
  await visit.shown.locator('.top .help').click();
  wasm.release();
  await page.locator('soleus-triage[data-state=running]').waitFor();
  assert.deepEqual(await passedOver(visit), []);
  const [numbers, sign] = await Promise.all([visit.shown.locator('#help a.call').first().boundingBox(), visit.box('sign', 'sign-urine').boundingBox()]);
  assert.ok(numbers.y > 0 && numbers.y < sign.y);
  await visit.go('Back');
  await visit.go('None of these');
  assert.equal(await visit.asked(), 'age');
});

// The links on the whole page that dial a number other than the one they show.
const misdialed = ({ page }) => page.evaluate(() => {
  const roots = [document, ...[...document.querySelectorAll('soleus-triage')].map(({ shadowRoot }) => shadowRoot)];
  return roots.flatMap((root) => [...root?.querySelectorAll('a[href^="tel:"]') ?? []]).flatMap((link) => {
    const shown = link.cloneNode(true);
    shown.querySelector('small')?.remove();
    const dials = decodeURIComponent(link.getAttribute('href').slice('tel:'.length));
    return dials && dials === shown.textContent.replace(/[^\d+*#]/g, '') ? [] : [`${link.textContent} dials ${dials}`];
  });
});

test('the number shown is the one dialed, where the questions cannot run and in the club’s own lines', async () => {
  const numbers = (page) => page.locator('a[href^="tel:"]').count();
  const still = await site.open(`<soleus-triage></soleus-triage>${SCRIPT}`, {
    until: 'failed', before: (page) => page.route('**/page_bg.wasm', (route) => route.abort()),
  });
  assert.equal(await numbers(still), 4);
  assert.deepEqual(await misdialed({ page: still }), []);
  site.put('/club.json', JSON.stringify({ name: 'The club', physio: { name: 'Ann Lee', phone: '+44 (20) 7946-0000' } }));
  const club = await site.open(`<soleus-triage club="/club.json"></soleus-triage>${SCRIPT}`);
  await club.locator('soleus-triage .club a').waitFor();
  assert.equal(await numbers(club), 2);
  assert.deepEqual(await misdialed({ page: club }), []);
});

test('at 320 px no text is tiny, no list is passed over, and the number shown is the one dialed', async () => {
  const found = await tour(app.newPage, { width: 320, height: 640 }, async (visit) =>
    [...await faint(visit), ...await passedOver(visit), ...await misdialed(visit)]);
  assert.deepEqual(found, []);
});

test('at 320 px with text at 200 % nothing sticks out, and no list is passed over', async () => {
  const found = await tour(app.newPage, { width: 320, height: 640 }, async (visit) => {
    await enlarge(visit, LARGE_TEXT_PX);
    return [...await faults(visit.page, ['sideways', 'clipped']), ...await passedOver(visit)];
  });
  assert.deepEqual(found, []);
});

test('a tap on the drawing of a self-test enlarges it, and another makes it small again: by keyboard too', async () => {
  const page = await app.newPage({ ...PHONE, reducedMotion: 'reduce' });
  const visit = quick(page);
  const session = await devtools(page);
  // What a screen reader is told of its state.
  const isExpanded = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const control = nodes.find(({ name, ignored }) => !ignored && name?.value === 'Larger drawing');
    return control?.properties.find(({ name }) => name === 'expanded')?.value.value;
  };
  for (const code of ['size', 'skin', 'walk', 'raise', 'raise-pattern']) {
    await visit.run({}, { until: code });
    const [drawing, control] = ['.test .figure', '.test summary'].map((part) => visit.shown.locator(part));
    const height = async () => (await drawing.boundingBox()).height;
    const small = await height();
    assert.ok(small <= 97, `${code}: ${small} px`);
    assert.equal(await isExpanded(), false, code);
    const target = await control.boundingBox();
    assert.ok(Math.min(target.width, target.height) >= 44, `${code}: ${JSON.stringify(target)}`);
    await control.tap();
    assert.equal(await isExpanded(), true, code);
    const large = await height();
    assert.ok(large > 2 * small, `${code}: ${large} px`);
    // It lies over all of the drawing, which stays in view.
    const [over, under] = [await control.boundingBox(), await drawing.boundingBox()];
    assert.ok(over.height >= under.height && under.y >= 0 && under.y + under.height <= PHONE.height, `${code}: ${JSON.stringify(under)}`);
    assert.deepEqual(await axe(page), [], `${code}, enlarged`);
    await control.focus();
    await page.keyboard.press('Enter');
    assert.equal(await height(), small);
    await page.keyboard.press('Space');
    assert.equal(await height(), large);
    // An answer does not change it.
    if (CALM[code]) await visit.answer(code, CALM[code]);
    assert.equal(await height(), large, code);
    assert.equal(await visit.asked(), code);
  }
});

test('a button that says something else once it is pressed keeps the focus', async () => {
  const page = await app.newPage();
  const visit = keyboard(page);
  const focused = () => page.evaluate(() => document.querySelector('soleus-triage').shadowRoot.activeElement?.textContent);
  await visit.press('Keep my answers on this device');
  await visit.shown.getByText('Erase everything').waitFor();
  assert.equal(await focused(), 'Erase everything');
});

test('in forced colors what is chosen still shows', async () => {
  const page = await app.newPage({ forcedColors: 'active' });
  const visit = quick(page);
  const look = (choice) => visit.box('onset', choice).evaluate((box) => {
    const { backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(box.closest('label'));
    return [backgroundColor, borderTopColor, borderTopWidth];
  });
  await visit.run({}, { until: 'onset' });
  await visit.answer('onset', 'onset-gradual');
  assert.notDeepEqual(await look('onset-gradual'), await look('onset-sudden'));
  assert.deepEqual(await axe(page, ['color-contrast']), []);
  await visit.outcome();
  assert.notEqual(await visit.shown.locator('.level').evaluate((level) => getComputedStyle(level).borderTopStyle), 'none');
  assert.deepEqual(await axe(page, ['color-contrast']), []);
});

test('with reduced motion nothing moves', async () => {
  const page = await app.newPage({ reducedMotion: 'reduce' });
  const visit = quick(page);
  const moving = () => visit.shown.locator('*').evaluateAll((parts) => parts.filter((part) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(part);
    return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
  }).map((part) => part.outerHTML.slice(0, 120)));
  await visit.run({}, { until: 'onset' });
  assert.deepEqual(await moving(), []);
  await visit.outcome();
  assert.deepEqual(await moving(), []);
});

test('the keyboard’s place is always seen', async () => {
  const page = await app.newPage({ width: 1280, height: 800 });
  const visit = quick(page);
  // Tabs once around the current screen and returns where the focus is not visible, and how many stops there are.
  const unseen = async () => {
    await page.evaluate(() => { window.stops = new Set(); });
    for (const found = []; ;) {
      await page.keyboard.press('Tab');
      const { isAround, stops, stop } = await page.evaluate(() => {
        const active = document.querySelector('soleus-triage').shadowRoot.activeElement;
        // Between the last stop and the first the focus is outside the page.
        if (!active) return {};
        const isAround = window.stops.has(active);
        window.stops.add(active);
        // The whole ring, not clipped at the page's upper edge.
        const isSeen = [active, active.closest('label')].filter(Boolean).some((element) => {
          const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element);
          const top = element.getBoundingClientRect().top + scrollY - parseFloat(outlineOffset) - parseFloat(outlineWidth);
          return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && top >= 0;
        });
        return { isAround, stops: window.stops.size, stop: isSeen ? null : active.outerHTML.slice(0, 120) };
      });
      if (isAround) return { found, stops };
      if (stop) found.push(stop);
    }
  };
  for (const code of ['sign', 'age', 'leg', 'pain-now', 'skin', 'raise']) {
    if (code !== 'sign') {
      await visit.run({}, { until: code });
      if (CALM[code]) await visit.answer(code, CALM[code]);
    }
    const { found, stops } = await unseen();
    assert.deepEqual(found, [], code);
    assert.ok(stops > 5, `${stops} stops on the screen of ${code}`);
  }
  await visit.outcome();
  const { found, stops } = await unseen();
  assert.deepEqual(found, [], 'the outcome');
  assert.ok(stops > 10, `${stops} stops on the outcome`);
});

test('the focused control keeps its shape: a circle for one answer, a square for several', async () => {
  const page = await app.newPage();
  const visit = quick(page);
  const shape = (box) => box.evaluate((element) =>
    [element, element.closest('label')].map((part) => getComputedStyle(part).borderTopLeftRadius));
  await visit.run({}, { until: 'onset' });
  await visit.answer('onset', 'onset-gradual');
  const one = visit.box('onset', 'onset-gradual');
  const isFocused = () => one.evaluate((box) => box.matches(':focus-visible'));
  const before = await shape(one);
  assert.equal(before[0], '50%');
  // The chosen answer is the group's one tab stop, after those of the bar at the top.
  for (let presses = 0; presses < 5 && !await isFocused(); presses += 1) await page.keyboard.press('Tab');
  assert.ok(await isFocused(), 'the chosen answer has the focus');
  assert.deepEqual(await shape(one), before);
});

// The hand-over is on paper at every level, and the plan where there is one.
for (const [level, reach, parts] of [
  ['emergency', (visit) => visit.sign('sign-lung-clot'), ['.tell']],
  ['same_day', (visit) => visit.outcome({ 'pain-now': '9' }), ['.tell', '.pair']],
  ['within_days', (visit) => visit.outcome({ skin: 'bruise' }), ['.tell', '.pair']],
  ['routine', (visit) => visit.outcome({ behavior: 'recurring', 'raise-pattern': 'raise-both-same' }), ['.tell', '.track', '.exercise', '.ladder']],
  ['self_care', (visit) => visit.outcome(), ['.tell', '.pair', '.track', '.exercise', '.ladder']],
]) {
  test(`the outcome ${level} prints on one to three pages of A4, without buttons`, async () => {
    const page = await app.newPage({ width: 1280, height: 800 });
    const visit = quick(page);
    await reach(visit);
    assert.equal(await visit.level(), level);
    const margin = '10mm';
    const pdf = (await page.pdf({ format: 'A4', margin: { top: margin, right: margin, bottom: margin, left: margin } })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b/g).length;
    assert.match(pdf, /\/MediaBox \[0 0 59\d(\.\d+)? 84\d(\.\d+)?\]/);

    await page.emulateMedia({ media: 'print' });
    const seen = await visit.shown.locator('button, .top, .bar, .lane').evaluateAll((parts) =>
      parts.filter((part) => part.checkVisibility()).map((part) => part.outerHTML.slice(0, 120)));
    assert.deepEqual(seen, []);
    for (const part of ['.only-print', '.level', '.net', '.foot', ...parts]) {
      assert.ok(await visit.shown.locator(part).first().isVisible(), `${part} is on paper`);
    }
    // What the runner has closed keeps its title on paper: no lead-in is left alone.
    const named = await visit.shown.locator('p + div:not([class]) > details').evaluateAll((folds) => folds.map((fold) => {
      fold.open = false;
      return fold.checkVisibility();
    }));
    assert.ok(named.every((isSeen) => isSeen), `${named}`);
    assert.ok(sheets >= 1 && sheets <= PAGES_AT_MOST, `${sheets} pages`);
    // Nothing is drawn over the part above it.
    assert.deepEqual(await visit.shown.locator('.view > *, .rest > *').evaluateAll((parts) => {
      const boxes = parts.map((part) => ({ part, ...part.getBoundingClientRect().toJSON() }))
        .filter(({ part, height }) => height > 0 && !part.matches('.rest'));
      return boxes.filter(({ top }, index) => index > 0 && top < boxes[index - 1].bottom - 0.5)
        .map(({ part }) => part.outerHTML.slice(0, 120));
    }), []);
  });
}

for (const colorScheme of ['light', 'dark']) {
  test(`on paper the dark theme is ink on white, on a ${colorScheme} device`, async () => {
    const page = await app.newPage({ colorScheme });
    const visit = quick(page);
    await page.locator('soleus-triage').evaluate((element) => { element.theme = 'dark'; });
    await visit.outcome();
    await page.emulateMedia({ media: 'print' });
    const { color, backgroundColor } = await visit.shown.evaluate((screen) => {
      const { color, backgroundColor } = getComputedStyle(screen);
      return { color, backgroundColor };
    });
    assert.deepEqual([color, backgroundColor], ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    const around = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    assert.equal(around, 'rgba(0, 0, 0, 0)', 'the sheet around it is bare');
    assert.deepEqual(await axe(page, ['color-contrast']), []);
  });
}
