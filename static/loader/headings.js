// @ts-check
// Nests the headings of a widget below those of the page: `heading-level` is the level of its first.

// Shifts the level of each heading that is drawn into `content`. Returns a function that stops it.
/**
 * @param {Element} content
 * @param {number} level
 * @returns {() => void}
 */
export function shiftHeadings(content, level) {
  const shift = () => {
    for (const heading of content.querySelectorAll('h1, h2, h3, h4')) {
      heading.setAttribute('aria-level', /** @type {any} */ (Number(heading.localName[1]) + level - 1));
    }
  };
  if (level === 1) {
    content.querySelectorAll('[aria-level]').forEach((heading) => heading.removeAttribute('aria-level'));
    return () => {};
  }
  shift();
  const watch = new MutationObserver(shift);
  watch.observe(content, { __proto__: null, childList: true, subtree: true });
  return () => watch.disconnect();
}
