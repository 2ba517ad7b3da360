// @ts-check
// A browser's translator, as far as it matters to us: it takes each text node out of the page and puts another text in
// two <font> elements in its place, now and whenever the page draws something new. `translate="no"` keeps it out.
//
//   const page = await app.newPage({ before: translate });          as Google's and Edge's do
//   const page = await app.newPage({ before: translateInPlace });   as Safari's does: the text node stays, with other text
//   original(words)                                                 what stood there before
//
// The translation is the text in angle quotes, so that a test can read it back.

/** @import { Page } from 'playwright-core' */

/**
 * @param {Page} page
 * @param {boolean} isInPlace
 */
const install = (page, isInPlace) => page.addInitScript((isInPlace) => {
  const OUT = 'script, style, noscript, template, title, font, [translate=no]';
  const isOurs = (/** @type {Text} */ text) => /^«.*»$/s.test(text.data);
  const replace = (/** @type {Text} */ text) => {
    if (!text.data.trim() || isOurs(text) || !text.parentElement || text.parentElement.closest(OUT)) return;
    const translated = `«${text.data}»`;
    if (isInPlace) {
      text.data = translated;
      return;
    }
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
    inner.textContent = translated;
    outer.append(inner);
    text.replaceWith(outer);
  };
  const watch = (/** @type {Node} */ root) => {
    const observer = new MutationObserver(() => go(root));
    const go = (/** @type {Node} */ within) => {
      const texts = [];
      const walk = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
      for (let text = walk.nextNode(); text; text = walk.nextNode()) texts.push(/** @type {Text} */ (text));
      texts.forEach(replace);
    };
    go(root);
    observer.observe(root, { childList: true, subtree: true, characterData: true });
  };
  // Shadow roots too: a translator that stops at them cannot harm what is inside.
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function attach(/** @type {ShadowRootInit} */ options) {
    const root = attachShadow.call(this, options);
    watch(root);
    return root;
  };
  addEventListener('DOMContentLoaded', () => watch(document.body));
}, isInPlace);

export const translate = (/** @type {Page} */ page) => install(page, false);
export const translateInPlace = (/** @type {Page} */ page) => install(page, true);

/** @param {string} words */
export const original = (words) => words.replace(/[«»]/g, '');
