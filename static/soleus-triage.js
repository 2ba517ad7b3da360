// The widget's loader: defines <soleus-triage>, keeps what is tapped before the Wasm runs, starts the Wasm.
//
// The element's own children are the first screen as plain HTML, usable without any script.
// The contract between that HTML (src/tools/prerender.rs), this file and Rust (src/shell/element.rs):
//
//   <input type="checkbox" name="sign" value="breathless">
//       A ticked box (or radio) is kept: its value is in `kept`, in document order.
//       It may be ticked before this file has arrived, because its state lives in the page.
//   <input type="checkbox" name="sign" value="none" data-action="go-on" autocomplete="off">
//       A ticked box can be an action as well: `pressed` is then "go-on". A button that must be kept from the very
//       first moment has to be drawn over such a box. (A link's fragment would outlive the tap in the address: a
//       bookmark must not skip a safety question.) `autocomplete="off"`: a reload must not bring old ticks back.
//   <button type="button" data-action="go-on"> or <a href="plain.html" data-action="go-on">
//       Pressing it is kept once this file has arrived. Without any script the link may lead to real content.
//   <p data-when="failed" hidden>
//       The words for when the Wasm cannot load, or has stopped.
//   A link without data-action (a telephone number) is never touched.
//
// `start(mount, kept, pressed, drawn, fetchWords)` calls `drawn` after its first frame: only then does the static screen go, and
// the focus moves to the control of the same name and value. A panic stops the module with an error: then the
// static screen with its emergency advice comes back. After `drawn` the first widget calls `fetchWords`: the words of the
// later parts of an outcome, or that they cannot be had, go to the module by `words(text)`. `data-state` on the element: loading, running, failed.
//
// The style sheet is the page's <link rel="stylesheet">, taken from the cache a second time for the shadow
// root, so its rules must reach both `soleus-triage` (the static screen) and `:host` (the running one).
//
// The build drops these comment lines from what is shipped.

import init, { start, words } from './page.js';

const near = (file) => new URL(file, import.meta.url);
// All widgets of a page share one module and one sheet.
const wasm = init({ module_or_path: near('page_bg.wasm') });
const sheet = fetch(near('style.css'), { cache: 'force-cache' }).then(async (answer) => {
  if (!answer.ok) throw new Error(`style.css: ${answer.status}`);
  return new CSSStyleSheet().replace(await answer.text());
});

// Called after the first frame, once for all widgets; again, past the cache, where a runner asks for it.
let cache = 'default';
async function fetchWords() {
  const text = await fetch(near('words.en.txt'), { priority: 'low', cache }).then((answer) => {
    if (!answer.ok) throw new Error(`words.en.txt: ${answer.status}`);
    return answer.text();
  }).catch((error) => console.error(error));
  cache = 'reload';
  words(text);
}

class SoleusTriage extends HTMLElement {
  connectedCallback() {
    // Moving the element in the page connects it again; the visit inside goes on.
    if (!this.shadowRoot) this.run().catch((error) => this.fail(error));
  }

  async run() {
    const shadow = this.attachShadow({ mode: 'open' });
    this.still = document.createElement('slot');
    shadow.append(this.still);
    this.dataset.state = 'loading';

    let pressed;
    // A screen that goes between a finger's touch and its lift would swallow the tap, so it waits for both.
    let lifted, lift;
    this.ears = new AbortController();
    const hear = (name, then) => addEventListener(name, then, { __proto__: null, signal: this.ears.signal });
    hear('pointerdown', () => { lifted = new Promise((done) => { lift = done; }); });
    // The click follows the lift in a task of its own.
    hear('pointerup', () => setTimeout(() => lift?.(), 100));
    hear('pointercancel', () => lift?.());
    hear('click', (event) => {
      const action = event.target.closest('[data-action]:not(input)');
      if (!action || !this.contains(action)) return;
      pressed = action.dataset.action;
      action.setAttribute('aria-busy', true);
      if (action.localName === 'a') event.preventDefault();
    });

    // A panic stops the module; an exception of the browser's own passes through it. Neither says more than this.
    const stopped = (error) => error?.stack?.includes(near('page_bg.wasm').href) && this.fail();
    addEventListener('error', (event) => stopped(event.error));
    addEventListener('unhandledrejection', (event) => stopped(event.reason));

    const [css] = await Promise.all([sheet, wasm]);
    shadow.adoptedStyleSheets = [css];
    await lifted;

    const mount = document.createElement('div');
    // Yew passes listener options as a plain object, which inherits what a host page put on Object.prototype:
    // `once: true` there made every button work a single time.
    mount.addEventListener = (name, then, options) =>
      EventTarget.prototype.addEventListener.call(mount, name, then, { __proto__: null, ...options });
    const ticked = [...this.querySelectorAll('input:checked')];
    pressed ??= ticked.find((box) => box.dataset.action)?.dataset.action;
    const focused = this.contains(document.activeElement) && document.activeElement;
    shadow.append(mount);
    start(mount, ticked.map((box) => box.value), pressed, () => {
      this.ears.abort();
      this.still.remove();
      this.dataset.state = 'running';
      if (focused.name) {
        mount.querySelector(`[name=${CSS.escape(focused.name)}][value=${CSS.escape(focused.value)}]`)?.focus();
      }
    }, fetchWords);
  }

  fail(error) {
    if (error) console.error(error);
    this.ears.abort();
    this.dataset.state = 'failed';
    this.shadowRoot.replaceChildren(this.still);
    this.querySelectorAll('[data-when=failed]').forEach((words) => { words.hidden = false; });
    this.querySelectorAll('[aria-busy]').forEach((action) => action.removeAttribute('aria-busy'));
    // A sign that is ticked stays; a press that nothing will answer does not.
    this.querySelectorAll('input[data-action]').forEach((action) => { action.checked = false; });
  }
}

customElements.define('soleus-triage', SoleusTriage);
