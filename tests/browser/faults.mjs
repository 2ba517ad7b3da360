// @ts-check
// What can be wrong with the look of any screen, by kind. walk.test.mjs finds each kind on the page once it is put
// there, and on no screen otherwise.
//
//   await faults(page, ['hollow', 'clipped'])        each “kind: the part”
//   await hiddenFocus(page)                          Tab goes through all stops; each must be in view
//
// The functions of KINDS run inside the page, so they use nothing but what they are given.

import { devtools } from './looks.mjs';

/**
 * @import { Page } from 'playwright-core'
 * @typedef {{ node: Text, part: Element, box: DOMRect, layer: Element | null }} Line
 * @typedef {ReturnType<typeof tools>} Tools
 */

const TARGET_PX = 44;

// What the kinds share.
function tools() {
  // The current screen, and beside it what a page that does not load adds. The static one stays in the page, hidden.
  const host = /** @type {Element} */ (document.querySelector('soleus-triage'));
  const screens = [...host.shadowRoot?.querySelectorAll('.soleus') ?? [], ...host.querySelectorAll('.soleus')].filter((part) => part.checkVisibility());
  const all = (/** @type {string} */ selector) => screens.flatMap((screen) => [...screen.querySelectorAll(selector)]);
  const isSeen = (/** @type {Element} */ part) => part.checkVisibility({ visibilityProperty: true });
  // A part as a report names it.
  const name = (/** @type {Element} */ part) => {
    const words = part.textContent?.trim().replace(/\s+/g, ' ') ?? '';
    const short = words.length > 40 ? `${words.slice(0, 40)}…` : words;
    return `${part.localName}${[...part.classList].map((each) => `.${each}`).join('')}${short && ` “${short}”`}`;
  };
  const upward = function* (/** @type {Element | null} */ part) {
    for (let at = part; at && at !== document.documentElement; at = at.parentElement ?? /** @type {ShadowRoot} */ (at.getRootNode()).host ?? null) yield at;
  };
  // Words for a screen reader alone: a clipped box of a pixel or two.
  const isForReadersOnly = (/** @type {Element} */ part) => [...upward(part)].some((above) => {
    const { overflow, clipPath, position } = getComputedStyle(above);
    return position === 'absolute' && (overflow !== 'visible' || clipPath !== 'none') && above.clientWidth <= 2 && above.clientHeight <= 2;
  });
  // What stays in place while the page scrolls passes over what does not.
  const layer = (/** @type {Element} */ part) => [...upward(part)].find((above) => /sticky|fixed/.test(getComputedStyle(above).position)) ?? null;
  // Each line of text that can be seen, without the room that a font leaves above and below its letters.
  const lines = () => {
    /** @type {Line[]} */
    const found = [];
    const range = document.createRange();
    for (const node of all('*').flatMap((part) => [...part.childNodes])) {
      const part = node.parentElement;
      if (!part || node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim() || !isSeen(part) || isForReadersOnly(part)) continue;
      range.selectNodeContents(node);
      for (const { x, y, width, height } of range.getClientRects()) {
        if (width > 1 && height > 1) found.push({ node: /** @type {Text} */ (node), part, layer: layer(part), box: new DOMRect(x, y + height / 5, width, height * 3 / 5) });
      }
    }
    return found;
  };
  return { all, isSeen, name, upward, lines };
}

// What is painted but empty: a background, a border or a shadow without text, drawing or control.
/** @param {Tools} tools */
function hollow({ all, isSeen, name }) {
  const FILLS = 'svg, img, input, progress, select, textarea, video, canvas';
  const isOpaque = (/** @type {string} */ color) => !/^rgba\(.*, 0\)$|\/ 0\)$|^transparent$/.test(color);
  const isPainted = (/** @type {Element} */ part) => {
    const style = getComputedStyle(part);
    const isEdged = ['top', 'right', 'bottom', 'left'].some((side) =>
      parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0 && isOpaque(style.getPropertyValue(`border-${side}-color`)));
    return isEdged || isOpaque(style.backgroundColor) || style.backgroundImage !== 'none' || style.boxShadow !== 'none'
      || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0);
  };
  const isFilled = (/** @type {Element} */ part) => part.matches(FILLS) || [...part.querySelectorAll(FILLS)].some(isSeen)
    || [part, ...part.querySelectorAll('*')].some((inner) => isSeen(inner)
      && [...inner.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()));
  return [...all('*'), ...document.querySelectorAll('.app, .app *')]
    .filter((part) => part instanceof HTMLElement && isSeen(part) && part.offsetWidth > 0 && part.offsetHeight > 0)
    // A table to be filled in by hand is empty by intention.
    .filter((part) => isPainted(part) && !isFilled(part) && !part.matches('.by-hand td')).map(name);
}

// What is wider than the window: the page as a whole, or text that begins or ends beside it.
/** @param {Tools} tools */
function sideways({ lines, name }) {
  const { scrollWidth, clientWidth } = document.documentElement;
  const outside = lines().filter(({ box }) => box.left < -1 || box.right > clientWidth + 1).map(({ part }) => name(part));
  return scrollWidth > clientWidth ? ['the page', ...outside] : outside;
}

// Text that does not fit: cut off by a box around it, or beyond the edge of its control.
/** @param {Tools} tools */
function clipped({ lines, name, upward }) {
  const CONTROL = 'label, button, a, summary, select';
  const isOut = (/** @type {DOMRect} */ line, /** @type {DOMRect} */ room) =>
    line.left < room.left - 1 || line.right > room.right + 1 || line.top < room.top - 1 || line.bottom > room.bottom + 1;
  const isClip = (/** @type {string} */ overflow) => /hidden|clip/.test(overflow);
  /** @type {Map<Element, DOMRect[]>} */
  const known = new Map();
  // The rooms that a part's text has to stay in.
  const rooms = (/** @type {Element} */ part) => {
    const found = known.get(part) ?? [...upward(part)].flatMap((above) => {
      const { display, overflowX, overflowY } = getComputedStyle(above);
      if (display === 'inline' || display === 'contents' || !(isClip(overflowX) || isClip(overflowY))) return [];
      const { left, right, top, bottom } = above.getBoundingClientRect();
      const across = isClip(overflowX) ? [left, right - left] : [-1e6, 2e6];
      const down = isClip(overflowY) ? [top, bottom - top] : [-1e6, 2e6];
      return [new DOMRect(across[0], down[0], across[1], down[1])];
    });
    known.set(part, found);
    return found;
  };
  return lines().filter((line) => {
    const control = line.part.closest(CONTROL);
    const isInline = control && getComputedStyle(control).display === 'inline';
    return rooms(line.part).some((room) => isOut(line.box, room)) || (control && !isInline && isOut(line.box, control.getBoundingClientRect()));
  }).map(({ part }) => name(part));
}

// Text that lies on other text. What is sticky may pass over the rest.
/** @param {Tools} tools */
function overlapped({ lines, name }) {
  const sorted = lines().sort((one, other) => one.box.top - other.box.top);
  return sorted.flatMap((one, at) => {
    const found = [];
    for (let next = at + 1; next < sorted.length; next += 1) {
      const other = /** @type {Line} */ (sorted[next]);
      if (other.box.top > one.box.bottom - 1) break;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
      if (one.node !== other.node && one.layer === other.layer && across > 1 && down > 1) found.push(`${name(one.part)} and ${name(other.part)}`);
    }
    return found;
  });
}

// What is too small for a thumb. A link within a sentence is as high as its line, and a region of the body map is in the
// list below it too.
/**
 * @param {Tools} tools
 * @param {number} least
 */
function small({ all, isSeen, name }, least) {
  const isInSentence = (/** @type {Element} */ part) => getComputedStyle(part).display === 'inline'
    && part.parentElement?.textContent?.trim() !== part.textContent?.trim();
  return all('button, a[href], label:has(input), summary, select, [role=button], input')
    .filter((part) => isSeen(part) && !part.closest('svg') && !isInSentence(part) && !(part.localName === 'input' && part.closest('label')))
    .filter((part) => {
      const { width, height } = part.getBoundingClientRect();
      return Math.min(width, height) < least - 0.01;
    }).map(name);
}

// Controls that a voice cannot tell apart: of the same name, but not the same link. axe works the names out.
/** @param {Tools} tools */
function alike({ all, isSeen, name }) {
  const { axe } = /** @type {any} */ (window);
  axe.setup(document);
  /** @type {Map<string, Element[]>} */
  const byName = new Map();
  for (const part of all('button, a[href], input, summary, select, [role=button], [role=radio]')) {
    if (!isSeen(part)) continue;
    const words = axe.commons.text.accessibleText(part).trim().toLowerCase();
    byName.set(words, [...byName.get(words) ?? [], part]);
  }
  axe.teardown();
  const isSame = (/** @type {Element[]} */ parts) => new Set(parts.map((part) => part.getAttribute('href'))).size === 1 && parts[0]?.hasAttribute('href');
  return [...byName].filter(([, parts]) => parts.length > 1 && !isSame(parts))
    .map(([words, parts]) => `${parts.length} × “${words}” (${name(/** @type {Element} */ (parts[0]))})`);
}

const KINDS = { hollow, sideways, clipped, overlapped, small, alike };
/** @typedef {keyof typeof KINDS} Kind */

/**
 * @param {Page} page
 * @param {Kind[]} kinds
 * @returns {Promise<string[]>}
 */
export async function faults(page, kinds) {
  // As text, so that one trip to the page runs them all.
  const calls = kinds.map((kind) => `...(${KINDS[kind]})(shared, ${TARGET_PX}).map((part) => '${kind}: ' + part)`);
  return [...new Set(/** @type {string[]} */ (await page.evaluate(`(() => { const shared = (${tools})(); return [${calls}]; })()`)))];
}

// Why a part is not wholly in view where the page is scrolled to, or null.
/** @param {Element} part */
function outOfSight(part) {
  const { left, top, width, height } = part.getBoundingClientRect();
  // Rounded corners are not part of it.
  const inset = 2 + 0.3 * Math.min(parseFloat(getComputedStyle(part).borderTopLeftRadius) || 0, height / 2, width / 2);
  const points = [[width / 2, height / 2], ...[inset, width - inset].flatMap((x) => [[x, inset], [x, height - inset]])]
    .map(([x = 0, y = 0]) => ({ x: left + x, y: top + y }));
  const isIn = (/** @type {{ x: number, y: number }} */ { x, y }) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
  const isCovered = (/** @type {{ x: number, y: number }} */ { x, y }) => {
    const hit = /** @type {Document | ShadowRoot} */ (part.getRootNode()).elementFromPoint(x, y);
    return hit && !part.contains(hit) && !hit.contains(part);
  };
  // What is higher than half the window may continue below it.
  if (height > innerHeight / 2 ? !points.some(isIn) : !points.every(isIn)) return 'out of view';
  return points.filter(isIn).some(isCovered) ? 'covered' : null;
}

// Notes each stop at which the focus is not wholly in view, until `window.hiddenStops` is read. The focus starts at the
// first stop; returns how many there are.
/**
 * @param {Tools} tools
 * @param {typeof outOfSight} outOfSight
 */
function watchFocus({ all, isSeen, name }, outOfSight) {
  const focused = (/** @type {Document | ShadowRoot} */ root) => {
    let found = root.activeElement;
    while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
    return /** @type {HTMLElement | null} */ (found);
  };
  const stops = /** @type {HTMLElement[]} */ (all('a[href], button, summary, select, input, [tabindex="0"]'))
    .filter((part) => isSeen(part) && part.tabIndex >= 0 && !part.matches(':disabled'));
  // The card, chip or row around an input is what takes its place on the screen.
  const around = (/** @type {Element} */ stop) => stop.closest('label') ?? stop;
  /** @type {Set<string>} */
  const found = new Set();
  /** @type {Set<Element>} */
  const reached = new Set();
  const arrive = (/** @type {Element} */ stop) => {
    reached.add(stop);
    const why = outOfSight(around(stop));
    if (why) found.add(`${name(around(stop))}, ${why}`);
  };
  // By the time the key is released, the browser has scrolled.
  const onKey = () => {
    const stop = focused(document);
    if (stop && stop !== document.body) arrive(stop);
  };
  addEventListener('keyup', onKey, true);
  window.hiddenStops = () => {
    removeEventListener('keyup', onKey, true);
    for (const stop of stops.filter((each) => !reached.has(each))) {
      // Of a group of radio buttons Tab reaches one.
      if (/** @type {HTMLInputElement} */ (stop).type === 'radio') {
        stop.focus();
        arrive(stop);
      } else found.add(`${name(around(stop))}, not reached`);
    }
    focused(document)?.blur();
    scrollTo({ top: 0, behavior: 'instant' });
    return [...found];
  };
  scrollTo({ top: 0, behavior: 'instant' });
  const [first] = stops;
  first?.focus();
  if (first) arrive(first);
  return stops.length;
}

const TAB = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };

// Tab goes through all stops of the screen. Names each that is not wholly in view when the focus is there: a bar covers
// it, or it is outside the window.
/**
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function hiddenFocus(page) {
  const found = await aroundByTab(page);
  if (!found.length) return [];
  // On a busy machine a key may be released before the browser has scrolled. In a second round each waits for a frame.
  const again = await aroundByTab(page, () => page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); })));
  return found.filter((part) => again.includes(part)).map((part) => `hidden focus: ${part}`);
}

/**
 * @param {Page} page
 * @param {(() => Promise<unknown>) | null} wait between the press of a key and its release
 * @returns {Promise<string[]>}
 */
async function aroundByTab(page, wait = null) {
  const session = await devtools(page);
  const stops = Number(await page.evaluate(`(${watchFocus})((${tools})(), ${outOfSight})`));
  // One round, and a little further: the page may have stops of its own in the slots of the widget.
  const send = (/** @type {'rawKeyDown' | 'keyUp'} */ type) => session.send('Input.dispatchKeyEvent', { type, ...TAB });
  const presses = stops + 2;
  if (wait) {
    for (let press = 0; press < presses; press += 1) {
      await send('rawKeyDown');
      await wait();
      await send('keyUp');
    }
  } else {
    await Promise.all(Array.from({ length: presses }, () => [send('rawKeyDown'), send('keyUp')]).flat());
  }
  return page.evaluate(() => window.hiddenStops?.() ?? []);
}
