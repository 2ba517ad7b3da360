// @ts-check
// The headings of a widget stand below those of the page: `heading-level` says where the first of them stands.

// Raises each heading that is drawn into `content`. Answers what ends it.
/**
 * @param {Element} content
 * @param {number} level
 * @returns {() => void}
 */
export function raiseHeadings(content, level) {
  const raise = () => {
    for (const heading of content.querySelectorAll('h1, h2, h3, h4')) {
      heading.setAttribute('aria-level', /** @type {any} */ (Number(heading.localName[1]) + level - 1));
    }
  };
  if (level === 1) {
    content.querySelectorAll('[aria-level]').forEach((heading) => heading.removeAttribute('aria-level'));
    return () => {};
  }
  raise();
  const watch = new MutationObserver(raise);
  watch.observe(content, { __proto__: null, childList: true, subtree: true });
  return () => watch.disconnect();
}
