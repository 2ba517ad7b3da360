// The widget: defines <soleus-triage>.
//
// The element's own children stand there until the questions run, and if they never do. Everything else is in the
// shadow root. `data-state` on the element: waiting (out of view), loading, running, failed.
// The build drops comment lines from what is shipped.
//
//   loader/attributes.js   what the tag may say        loader/early.js    taps made before the Wasm runs
//   loader/events.js       what the page hears         loader/card.js     what stands there when it does not run
//   loader/headings.js     the level of the headings   loader/module.js   the Wasm, one for all widgets of the page
//   club.js                the club's name, contacts and colours, fetched where a tag names its file
//
// The build joins the loader's parts with this file.

import { addProperties, honourEarlyProperties, names, read, refuse, warn } from './loader/attributes.js';
import { offer, signs } from './loader/card.js';
import { forgetTaps, keepTaps } from './loader/early.js';
import { tell, tellHeights } from './loader/events.js';
import { raiseHeadings } from './loader/headings.js';
import { LATE_MS, RULES, giveUp, module, onStop, sheet } from './loader/module.js';

// Before the style sheet has come, and whatever the page's own rules say.
let visible;
function visibleSheet() {
  if (!visible) {
    visible = new CSSStyleSheet();
    visible.replaceSync(':host { display: block !important; }');
  }
  return visible;
}

// Whether there is something to read or to use in what stands between the two tags.
const SAYS_NOTHING = 'script, style, noscript, template, link';
function saysSomething(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) return node.nodeType === Node.TEXT_NODE && node.data.trim();
  if (node.matches(SAYS_NOTHING)) return false;
  return node.matches('img, svg, input, a[href]') || [...node.childNodes].some(saysSomething);
}

// When an element comes near what can be seen; in a closed dialog or a hidden tab, when that opens.
const near = (element, ends) => new Promise((come) => {
  const watch = new IntersectionObserver((seen) => {
    if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
    watch.disconnect();
    come();
  }, { __proto__: null, rootMargin: '100%' });
  watch.observe(element);
  ends.push(() => watch.disconnect());
});

// What the module draws into.
function mountPoint() {
  const mount = document.createElement('div');
  // Yew passes listener options as a plain object, which inherits what a host page put on Object.prototype:
  // `once: true` there made every button work a single time.
  mount.addEventListener = (name, then, options) =>
    EventTarget.prototype.addEventListener.call(mount, name, then, { __proto__: null, ...options });
  return mount;
}

// On a server, where a framework may import this too, there are no elements, and nothing is defined.
class SoleusTriage extends (globalThis.HTMLElement ?? Object) {
  static observedAttributes = names;

  // What ends when the element goes, or when the module stops. Another list means that what waits is out of date.
  #ends = [];
  #isBegun = false;
  #visit;
  // What was answered, as the module wrote it. In memory only; `answers` gives it to the app's own page.
  #record;
  #still = document.createElement('slot');
  #content;
  #endHeadings;

  connectedCallback() {
    // Moving the element in the page connects it again: the visit inside goes on.
    if (!this.#isBegun) this.#begin();
  }

  disconnectedCallback() {
    // A move connects it again within this task.
    setTimeout(() => { if (!this.isConnected) this.#remove(); });
  }

  attributeChangedCallback(name) {
    if (this.#visit) this.#apply(name);
  }

  // What the visit has come to, as opaque text, for the app's update: what one version gives, the next one offers the
  // runner to go on with. A script of the page that reads it could read the screen as well.
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

  // `advice` is what stands there meanwhile.
  #begin(advice = this.#still) {
    this.#isBegun = true;
    honourEarlyProperties(this);
    if (!this.shadowRoot) this.attachShadow({ __proto__: null, mode: 'open' }).adoptedStyleSheets = [visibleSheet()];
    this.shadowRoot.replaceChildren(advice);
    this.#hideFailure(true);
    const ends = this.#ends;
    this.#run(ends).catch((error) => {
      if (ends !== this.#ends) return;
      console.error(`soleus-triage: ${error.message}`);
      this.#fail('not-loaded');
    });
  }

  async #run(ends) {
    const isOver = () => ends !== this.#ends;
    const taps = keepTaps(this);
    ends.push(taps.end);
    this.dataset.state = 'waiting';
    await near(this, ends);
    if (isOver()) return;

    this.dataset.state = 'loading';
    const late = setTimeout(() => this.#offerAnother(), LATE_MS);
    ends.push(() => clearTimeout(late), onStop(() => this.#fail('stopped')));
    const url = read(this, 'club');
    const look = sheet().then((css) => { this.shadowRoot.adoptedStyleSheets = [visibleSheet(), css]; });
    // Shown when it comes: the questions do not wait for it.
    const club = url && import('./club.js').then(async ({ readClub, show }) => ({ show, told: await readClub(url) }))
      .catch((error) => warn(`club file: all of it is left out. ${error.message}`));
    const [{ start, fetchWords, settled, timeZone }] = await Promise.all([module(), look]);
    await taps.lifted();
    if (isOver()) return;
    clearTimeout(late);

    const content = this.#content = document.createElement('div');
    content.className = 'ground';
    content.part = 'screen';
    content.lang = read(this, 'lang');
    content.dir = 'ltr';
    const mount = content.appendChild(mountPoint());
    // Yew never lets go of it, so it must not hold anything.
    ends.push(() => mount.remove());
    this.shadowRoot.append(content);
    const { kept, pressed, focused } = taps.taken();
    const shown = () => {
      taps.end();
      this.shadowRoot.replaceChildren(content);
      this.dataset.state = 'running';
      if (focused?.name) {
        mount.querySelector(`[name=${CSS.escape(focused.name)}][value=${CSS.escape(focused.value)}]`)?.focus();
      }
      settled.then(() => { if (!isOver()) tell(this, 'ready'); });
    };
    this.#visit = start(mount, kept, pressed, shown, fetchWords, this.#loader(timeZone));
    ends.push(tellHeights(this, content), () => this.#endHeadings?.());
    for (const name of ['region', 'heading-level', 'theme', 'storage']) this.#apply(name);
    const { show, told } = await club ?? {};
    if (told && !isOver()) show(told, this.shadowRoot, content);
  }

  // What the module calls (src/shell/host.rs).
  #loader(timeZone) {
    return {
      timeZone,
      brokenOff: this.#record,
      rules: RULES,
      record: (record) => { this.#record = record; },
      step: (index, total) => tell(this, 'step', { index, total }),
      erased: () => tell(this, 'erased'),
    };
  }

  #apply(name) {
    const value = read(this, name);
    if (name === 'region' && value && !this.#visit.region(value)) refuse(name, value);
    if (name === 'heading-level') {
      this.#endHeadings?.();
      this.#endHeadings = raiseHeadings(this.#content, value);
    }
  }

  #end() {
    for (const end of this.#ends.splice(0)) end();
    this.#ends = [];
    this.#visit = this.#content = this.#endHeadings = undefined;
  }

  #remove() {
    const visit = this.#visit;
    this.#end();
    visit?.stop();
    this.#record = undefined;
    this.#isBegun = false;
    this.shadowRoot.replaceChildren();
    delete this.dataset.state;
  }

  #fail(reason) {
    this.#end();
    this.dataset.state = 'failed';
    const isSaid = reason !== 'stopped' && this.#failureWords.length > 0;
    this.shadowRoot.replaceChildren(offer(reason, isSaid, () => this.#begin(this.#advice)), this.#advice);
    this.#hideFailure(false);
    forgetTaps(this);
    tell(this, 'error', { reason });
  }

  // Below what is read meanwhile, so that nothing moves under a finger. What comes later still counts.
  #offerAnother() {
    const another = () => {
      giveUp();
      this.#end();
      this.#begin(this.#advice);
    };
    this.shadowRoot.replaceChildren(this.#advice, offer('late', false, another));
  }

  // The element's own content, or the signs where it has none.
  get #advice() {
    return [...this.childNodes].some(saysSomething) ? this.#still : signs();
  }

  // The words that the static screen has for it: <p data-when="failed" hidden>.
  get #failureWords() {
    return this.querySelectorAll('[data-when=failed]');
  }

  #hideFailure(isHidden) {
    this.#failureWords.forEach((words) => { words.hidden = isHidden; });
  }
}

addProperties(SoleusTriage.prototype);
if (globalThis.customElements?.get('soleus-triage')) {
  warn('the page has a second copy of soleus-triage.js, which is left out. The first one runs.');
} else {
  globalThis.customElements?.define('soleus-triage', SoleusTriage);
}
