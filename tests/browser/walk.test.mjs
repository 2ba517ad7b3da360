// Walks every screen in every size and theme, and fails on what a runner would see first: an empty box that is painted,
// text that is cut off or lies on other text, a page wider than its window, a target too small for a thumb, a focus
// that is out of sight, and two controls of one name. Each kind is put on a page too, to show that it is found.

import assert from 'node:assert/strict';
import { axe, shareApp, test } from './harness.mjs';
import { faults, hiddenFocus } from './faults.mjs';
import { MORE_THEMES, SIZES, THEMES, wear, withPhoneFace } from './looks.mjs';
import { VISITS, unfold } from './screens.mjs';
import { quick } from './visit.mjs';

const app = shareApp();

// What is wrong and known, with the reason that it is not mended yet. A fault that is gone has to leave this list.
/** @type {{ fault: RegExp, why: string }[]} */
const KNOWN = [];
const met = new Set();
const isKnown = (fault) => KNOWN.some((known) => known.fault.test(fault) && met.add(known));

const DRAWN = ['hollow', 'sideways', 'clipped', 'overlapped'];
// The phone whose height only the sheet shows has the width of another.
const LOOKS = [...SIZES.filter(({ name }) => name !== '360x640'), ...THEMES];
// A screen that was seen in all of these is seen again in some, with its answers or with all its parts open.
const AGAIN = LOOKS.filter(({ name }) => ['320', '768', 'large-text', 'forced-colors', 'print'].includes(name));

async function lookAt(visit, screen, note) {
  const { page } = visit;
  // Only loads axe, which names the controls.
  await axe(page, ['document-title']);
  const isAnswered = screen.endsWith(', answered');
  for (const isUnfolded of [false, true]) {
    if (isUnfolded && (isAnswered || !await unfold(visit))) return;
    const name = `${screen}${isUnfolded ? ', unfolded' : ''}`;
    note(await faults(page, ['alike']), name);
    for (const look of isAnswered || isUnfolded ? AGAIN : LOOKS) {
      await wear(page, look);
      const where = `${name} (${look.name})`;
      note(await faults(page, look.media === 'print' ? DRAWN : [...DRAWN, 'small']), where);
      if (SIZES.includes(look)) note(await hiddenFocus(page), where);
    }
    for (const look of isAnswered || isUnfolded ? [] : MORE_THEMES) {
      await wear(page, look);
      note(await faults(page, ['hollow']), `${name} (${look.name})`);
    }
  }
}

// A page as every visit here has it: the face of a phone, and nothing that moves.
const open = (options = {}) => app.newPage({
  reducedMotion: 'reduce', ...options,
  before: async (page) => {
    await withPhoneFace(page.context());
    await options.before?.(page);
  },
});

const LEVELS = ['emergency', 'same_day', 'within_days', 'routine', 'self_care'];
const seen = new Set();
let walked = 0;
for (const { name, walk } of VISITS) {
  test(`${name}: every screen fits in every size and theme`, async () => {
    const found = new Map();
    const note = (faults, where) => {
      for (const fault of faults.filter((each) => !isKnown(each))) found.set(fault, [...found.get(fault) ?? [], where]);
    };
    await walk(open, async (visit, screen) => {
      assert.ok(!seen.has(`${name}: ${screen}`), `${screen} has a name of its own`);
      seen.add(`${name}: ${screen}`);
      await lookAt(visit, screen, note);
      await wear(visit.page, SIZES[2]);
    });
    walked += 1;
    assert.deepEqual([...found].map(([fault, places]) => `${fault}\n    on: ${places.join('; ')}`), []);
  });
}

test('every level was seen, and what is known to be wrong still is', () => {
  if (walked < VISITS.length) return;
  for (const level of LEVELS) assert.ok([...seen].some((screen) => screen.includes(`: outcome ${level}`)), level);
  assert.deepEqual(KNOWN.filter((known) => !met.has(known)).map(({ fault }) => `${fault} is found nowhere: remove it`), []);
});

// By kind, what puts such a fault on the outcome, and the part that has to be named.
const PUT = [
  ['hollow: div.put', (main, put) => put('div', { width: '40px', height: '20px', background: 'red' })],
  ['hollow: div.put', (main, put) => put('div', { width: '40px', height: '20px', border: '1px solid red' })],
  ['hollow: div.put', (main, put) => put('div', { width: '40px', height: '20px', boxShadow: '0 0 4px red' })],
  ['hollow: div.put', (main, put) => put('div', { width: '40px', height: '20px', background: 'linear-gradient(red, blue)' }).append(document.createElement('span'))],
  ['sideways: the page', (main, put) => put('div', { width: '2000px', height: '20px' })],
  ['sideways: p.put “Some words”', (main, put) => put('p', { position: 'absolute', left: '-60px' })],
  ['clipped: p.put “Some words”', (main, put) => put('p', { height: '8px', overflow: 'hidden' })],
  ['clipped: p.put “Some words”', (main, put) => put('p', { width: '40px', whiteSpace: 'nowrap', overflow: 'clip', textOverflow: 'ellipsis' })],
  ['clipped: button.put “Some words”', (main, put) => put('button', { width: '50px', height: '50px', padding: 0, whiteSpace: 'nowrap' })],
  ['overlapped: p.put “Some words” and p.put “Some words”', (main, put) => { put('p', {}); put('p', { marginTop: '-2em' }); }],
  ['small: button.put “Some words”', (main, put) => put('button', { height: '30px' })],
  ['small: a.put “Some words”', (main, put) => put('a', { display: 'block' }).setAttribute('href', '#put')],
  ['alike: 2 × “some words” (button.put “Some words”)', (main, put) => { put('button', {}); put('button', {}); }],
  ['alike: 2 × “some words” (a.put “Some words”)', (main, put) => {
    put('a', {}).setAttribute('href', '#one');
    put('a', {}).setAttribute('href', '#two');
  }],
  ['hidden focus: button.help “Emergency help”, covered', (main, put) => put('div', { position: 'fixed', inset: '0 0 auto', height: '150px', background: 'red', zIndex: 9 })],
  ['hidden focus: button.alt “Start again”, covered', (main, put) => put('div', { position: 'fixed', inset: 'auto 0 0', height: '50%', background: 'red', zIndex: 9 })],
  ['hidden focus: button.alt “Start again”, not reached', (main) => main.getRootNode().addEventListener('keydown', (event) => event.preventDefault(), true)],
];

// What is right, though it comes close.
const FINE = [
  ['nothing', () => {}],
  ['a link within a sentence', (main, put) => {
    const link = document.createElement('a');
    link.href = '#put';
    link.textContent = 'a link';
    put('p', {}).append(' with ', link);
  }],
  ['two links to one place', (main, put) => { for (const part of [put('a', { display: 'grid', minHeight: '44px' }), put('a', { display: 'grid', minHeight: '44px' })]) part.setAttribute('href', '#put'); }],
  ['words for a screen reader alone', (main, put) => put('p', { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', whiteSpace: 'nowrap' })],
  ['a bar that stays while the page scrolls', (main, put) => put('p', { position: 'sticky', bottom: 0 })],
];

// In the page: what adds a part with this style and these words to the end of a screen.
function putter(main) {
  return (kind, style, words = kind === 'div' ? '' : 'Some words') => {
    const part = document.createElement(kind);
    part.className = 'put';
    part.textContent = words;
    Object.assign(part.style, style);
    main.append(part);
    return part;
  };
}
const putOn = (page, put) => page.evaluate(`(() => {
  const main = document.querySelector('soleus-triage').shadowRoot.querySelector('main');
  (${put})(main, (${putter})(main));
})()`);

test('each kind of fault is found on a page that has it, and nothing on a page without, however close', async () => {
  const page = await open();
  const visit = quick(page);
  await visit.outcome();
  await wear(page, SIZES[2]);
  await axe(page, ['document-title']);
  const look = async () => [...await faults(page, [...DRAWN, 'small', 'alike']), ...await hiddenFocus(page)].filter((fault) => !isKnown(fault));
  const clear = () => visit.shown.locator('.put').evaluateAll((parts) => parts.forEach((part) => part.remove()));
  for (const [what, put] of FINE) {
    await putOn(page, put);
    assert.deepEqual(await look(), [], what);
    await clear();
  }
  for (const [fault, put] of PUT) {
    await putOn(page, put);
    const found = await look();
    assert.ok(found.includes(fault), `${fault}, put by ${put}, is not in\n${found.join('\n')}`);
    await clear();
  }
  assert.deepEqual(new Set(PUT.map(([fault]) => fault.split(':')[0])), new Set([...DRAWN, 'small', 'alike', 'hidden focus']));
});
