// @ts-check
// The widget: defines <soleus-triage>.
//
// The element's own children are shown until the questions run, and if they never do; the signs, if it has none.
// Everything else is in the shadow root. `data-state` on the element: waiting (out of view), loading, running, failed.
// The build strips every comment from what is shipped, so the types cost nothing there.
//
//   loader/attributes.js   the attributes of the tag   loader/early.js    taps made before the Wasm runs
//   loader/events.js       events for the page         loader/card.js     what is shown when it does not run
//   loader/headings.js     the level of the headings   loader/module.js   the Wasm, one for all widgets of the page
//   loader/looks.js        the style sheets            loader/show.js     never a blank page
//   loader/below.js        how much of a list is below the screen
//   club.js                the club's name, contacts and colours, fetched where a tag names its file
//
// The build joins the loader's parts with this file.

import { addProperties, honorEarlyProperties, names, read, refuse, warn } from './loader/attributes.js';
import { REASONS, offer, signs } from './loader/card.js';
import { countBelow } from './loader/below.js';
import { forgetTaps, keepTaps } from './loader/early.js';
import { emit, reportHeights } from './loader/events.js';
import { shiftHeadings } from './loader/headings.js';
import { dress, makeVisible } from './loader/looks.js';
import { LATE_MS, RULES, first, giveUp, module, onStop } from './loader/module.js';
import { attempt, hasContent, later, onDeadTimers, put, show } from './loader/show.js';

/**
 * @import { Reason } from './loader/card.js'
 * @import { Name } from './loader/attributes.js'
 * @import { Loader, Visit } from '../scripts/types/page.js'
 * @typedef {(() => unknown)[]} Ends
 */

// Resolves when an element comes near the viewport; in a closed dialog or a hidden tab, when that opens. At once if the
// browser cannot tell.
/**
 * @param {Element} element
 * @param {Ends} ends
 * @returns {Promise<void>}
 */
const near = (element, ends) => new Promise((done) => {
  const isWatched = attempt(() => {
    const watch = new IntersectionObserver((seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      done();
    }, { __proto__: null, rootMargin: '100%' });
    watch.observe(element);
    ends.push(() => watch.disconnect());
  });
  if (!isWatched) done();
});

// What the module draws into.
function mountPoint() {
  const mount = document.createElement('div');
  // Yew passes listener options as a plain object, which inherits what a host page put on Object.prototype:
  // `once: true` there made every button work only once.
  mount.addEventListener = (/** @type {string} */ name, /** @type {any} */ then, /** @type {any} */ options) =>
    EventTarget.prototype.addEventListener.call(mount, name, then, { __proto__: null, ...options });
  return mount;
}

// Without a shadow root the element's own content is visible, and an element without content gets the signs there.
const standIn = (/** @type {Element} */ element) => attempt(() => { if (!hasContent(element)) put(element, signs()); });

// On a server, where a framework may import this too, there are no elements, and nothing is defined.
class SoleusTriage extends (globalThis.HTMLElement ?? Object) {
  static observedAttributes = names;

  // What to clean up when the element goes or the module stops. A new list means that whatever is waiting is stale.
  /** @type {Ends} */
  #ends = [];
  #isBegun = false;
  /** @type {Visit | undefined} */
  #visit;
  /** @type {string | undefined} */
  #language;
  // The answers, as the module wrote them. In memory only; `answers` gives them to the app's own page.
  /** @type {string | undefined} */
  #record;
  #still = document.createElement('slot');
  /** @type {HTMLElement | undefined} */
  #card;
  /** @type {HTMLElement | undefined} */
  #content;
  /** @type {(() => void) | undefined} */
  #endHeadings;

  connectedCallback() {
    // Moving the element in the page connects it again: the visit inside continues.
    if (!this.#isBegun) this.#begin();
  }

  disconnectedCallback() {
    // A move connects it again within this task.
    later(() => { if (!this.isConnected) this.#remove(); }, 0);
  }

  /** @param {Name} name */
  attributeChangedCallback(name) {
    if (this.#visit) this.#apply(name);
  }

  // The state of the visit as opaque text, for the app's update: the next version offers to resume what this one
  // returns. A script of the page that reads it could read the screen as well.
  get answers() {
    return this.#record ?? '';
  }

  set answers(record) {
    const visit = this.#visit;
    this.#end();
    visit?.stop();
    this.#record = record || undefined;
    if (this.#isBegun) this.#begin();
  }

  // Whatever goes wrong from here on ends in #fail.
  #begin() {
    this.#isBegun = true;
    const ends = this.#ends;
    this.#run(ends).catch((error) => {
      if (ends !== this.#ends) return;
      console.error(`soleus-triage: ${error.message}`);
      this.#fail('not-loaded');
    });
  }

  /** @param {Ends} ends */
  async #run(ends) {
    const isOver = () => ends !== this.#ends;
    honorEarlyProperties(this);
    this.#openRoot();
    this.#showAdvice();
    this.#failureParts.forEach((part) => { part.hidden = true; });
    this.#noticeKept();
    const taps = keepTaps(this);
    ends.push(taps.end);
    attempt(() => ends.push(countBelow(this)));
    this.dataset.state = 'waiting';
    await near(this, ends);
    if (isOver()) return;

    this.dataset.state = 'loading';
    const endWait = later(() => this.#offerRetry(), LATE_MS);
    const endWatch = onDeadTimers(() => {
      console.error("soleus-triage: the page's timers never fire.");
      this.#fail('not-loaded');
    });
    ends.push(endWait, endWatch, onStop(() => this.#fail('stopped')));
    const url = read(this, 'club');
    const look = dress(/** @type {ShadowRoot} */ (this.shadowRoot));
    // Shown when it arrives: the questions do not wait for it.
    const club = url && import('./club.js').then(async (club) => ({ show: club.show, file: await club.readClub(url) }))
      .catch((error) => warn(`club file: all of it is left out. ${error.message}`));
    const language = this.#language = read(this, 'lang');
    const [{ start, fetchWords, fetchChunk, settled, timeZone }, words] = await Promise.all([module(), first(language), look]);
    await taps.lifted();
    if (isOver()) return;
    endWait();

    const content = this.#content = document.createElement('div');
    content.className = parent === /** @type {unknown} */ (globalThis) ? 'ground' : 'ground framed';
    content.part = 'screen';
    const mount = content.appendChild(mountPoint());
    // Yew never releases it, so it must not keep anything alive.
    ends.push(() => mount.remove());
    put(/** @type {ShadowRoot} */ (this.shadowRoot), content);
    const { kept, pressed, focused } = taps.read();
    await /** @type {Promise<void>} */ (new Promise((done, fail) => {
      const shown = () => {
        try {
          this.#showCheck(content, focused);
          done();
        } catch (error) {
          fail(error);
        }
      };
      this.#visit = start(mount, kept, pressed, words, shown, this.#loader({ timeZone, fetchWords, fetchChunk }));
    }));
    if (isOver()) return;
    taps.end();
    endWatch();
    attempt(() => ends.push(reportHeights(this, content)));
    ends.push(() => this.#endHeadings?.());
    for (const name of ['lang', 'region', 'heading-level', 'theme', 'storage']) this.#apply(/** @type {Name} */ (name));
    settled(language).then(() => { if (!isOver()) emit(this, 'ready'); });
    const { show: showClub, file } = await club ?? {};
    if (file && !isOver()) attempt(() => /** @type {NonNullable<typeof showClub>} */ (showClub)(file, /** @type {ShadowRoot} */ (this.shadowRoot), content));
  }

  // A visit that was kept is offered on the first screen, so the static one is not left before that is there.
  #noticeKept() {
    let isKept = Boolean(this.#record);
    try {
      const storage = read(this, 'storage');
      const area = storage === 'device' ? localStorage : storage === 'session' ? sessionStorage : {};
      isKept ||= Object.keys(area).some((key) => key.startsWith('soleus-triage.'));
    } catch {
      // Storage that is blocked holds no visit.
    }
    this.toggleAttribute('data-kept', isKept && !this.querySelector('[data-action]:checked'));
  }

  // Replaces the static screen with the check, keeping the focus where it was.
  /**
   * @param {HTMLElement} content
   * @param {Element | null} focused
   */
  #showCheck(content, focused) {
    show(/** @type {ShadowRoot} */ (this.shadowRoot), content);
    this.dataset.state = 'running';
    const { localName, name, value } = /** @type {HTMLInputElement} */ (focused ?? {});
    const same = localName === 'h1' ? content.querySelector('h1')
      : name && [...content.querySelectorAll('input')].find((box) => name === box.name && value === box.value);
    if (same) same.focus({ __proto__: null, preventScroll: true });
  }

  // What the module calls: src/shell/host.rs declares it, and the types are generated from there.
  /**
   * @param {Pick<Loader, 'timeZone' | 'fetchWords' | 'fetchChunk'>} own
   * @returns {Loader}
   */
  #loader(own) {
    return {
      ...own,
      interrupted: this.#record,
      rules: RULES,
      record: (record) => { this.#record = record; },
      step: (index, total) => emit(this, 'step', { index, total }),
      erased: () => emit(this, 'erased'),
      hasApp: Boolean(read(this, 'app')),
      openApp: () => this.#openApp(),
    };
  }

  // The app asks for the answers once it is there, and is the only one that they are given to.
  #openApp() {
    const url = /** @type {URL} */ (read(this, 'app'));
    const app = open(new URL('#keep', url));
    if (!app) warn('the app was not opened. A frame with a sandbox needs allow-popups.');
    const heard = (/** @type {MessageEvent} */ { source, origin, data }) => {
      if (source === app && origin === url.origin && data === 'soleus-keep') app?.postMessage({ 'soleus-keep': this.#record }, origin);
    };
    addEventListener('message', heard);
    this.#ends.push(() => removeEventListener('message', heard));
  }

  /** @param {Name} name */
  #apply(name) {
    const value = read(this, name);
    if (name === 'region' && value && !/** @type {Visit} */ (this.#visit).region(/** @type {string} */ (value))) refuse(name, value);
    if (name === 'lang') this.#speak(/** @type {string} */ (value));
    if (name === 'heading-level') {
      this.#endHeadings?.();
      attempt(() => { this.#endHeadings = shiftHeadings(/** @type {Element} */ (this.#content), /** @type {number} */ (value)); });
    }
  }

  // Goes on in another language once its words are here, unless yet another was chosen by then.
  /** @param {string} language */
  #speak(language) {
    const visit = this.#visit;
    if (language === this.#language) return;
    this.#language = language;
    first(language).then((words) => {
      if (visit === this.#visit && language === this.#language) visit?.speak(words);
    }).catch((error) => warn(`lang="${language}" stays out. ${error.message}`));
  }

  #end() {
    this.#ends.splice(0).forEach(attempt);
    this.#ends = [];
    this.#visit = this.#content = this.#endHeadings = undefined;
  }

  #remove() {
    const visit = this.#visit;
    this.#end();
    visit?.stop();
    this.#record = undefined;
    this.#isBegun = false;
    if (this.shadowRoot) show(this.shadowRoot);
    delete this.dataset.state;
  }

  // Each step is guarded by itself: if the page has broken one, the others still run.
  /** @param {'not-loaded' | 'stopped'} reason */
  #fail(reason) {
    this.#end();
    const isShown = attempt(() => {
      this.#openRoot();
      this.#showAdvice(this.#failureParts.length ? {} : { before: offer(reason, () => this.#begin()) });
    });
    if (!isShown) standIn(this);
    attempt(() => this.#explain(reason));
    attempt(() => forgetTaps(this));
    attempt(() => { this.dataset.state = 'failed'; });
    emit(this, 'error', { reason });
  }

  // Below what is being read, so that nothing moves under a finger. The load can still finish.
  #offerRetry() {
    const retry = () => {
      giveUp();
      this.#end();
      this.#begin();
    };
    this.#showAdvice({ after: offer('late', retry) });
  }

  // An empty shadow root hides the element's own content, so it gets its slot in the same task; and none is opened if a
  // slot cannot be inserted.
  #openRoot() {
    if (this.shadowRoot) return;
    show(document.createDocumentFragment(), this.#still);
    show(this.attachShadow({ __proto__: null, mode: 'open' }), this.#still);
    makeVisible(this);
    // A page that is still being parsed, or a framework, gives an element its content later.
    this.#still.addEventListener('slotchange', () => attempt(() => this.#fillIn()));
  }

  // What is read while the questions are not running: the element's own content, or the signs if it has none.
  /** @param {{ before?: Node, after?: Node }} parts */
  #showAdvice({ before, after } = {}) {
    show(/** @type {ShadowRoot} */ (this.shadowRoot), .../** @type {Node[]} */ ([before, this.#still, after].filter(Boolean)));
    this.#fillIn();
  }

  #fillIn() {
    if (!this.#still.isConnected) return;
    if (hasContent(this)) this.#card?.remove();
    else this.#still.after(this.#card ??= signs());
  }

  // The static screen's own: <p data-when="failed" hidden> with the message, and a button to try again.
  /** @returns {NodeListOf<HTMLElement>} */
  get #failureParts() {
    return this.querySelectorAll('[data-when=failed]');
  }

  // The button goes with the failure, and the focus with the screen that stays.
  #tryAgain() {
    this.#begin();
    this.querySelector('h1')?.focus({ __proto__: null, preventScroll: true });
  }

  // Shows them. The message is that of the reason.
  /** @param {'not-loaded' | 'stopped'} reason */
  #explain(reason) {
    this.#failureParts.forEach((part) => {
      if (part.localName === 'button') part.onclick = () => this.#tryAgain();
      else part.textContent = REASONS[reason];
      part.hidden = false;
    });
  }
}

addProperties(SoleusTriage.prototype);
if (globalThis.customElements?.get('soleus-triage')) {
  warn('the page has a second copy of soleus-triage.js, which is left out. The first one runs.');
} else if (globalThis.document && !attempt(() => customElements.define('soleus-triage', SoleusTriage))) {
  for (const element of document.querySelectorAll('soleus-triage')) {
    standIn(element);
    emit(element, 'error', { reason: 'not-loaded' });
  }
}
