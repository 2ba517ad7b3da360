// @ts-check
// The actions below a list come within the thumb's reach once its last row is in view. Until then a button lies in their
// place, says how many rows are still below it, and leads to them (src/view/onward.rs). Without this file the actions are
// where the list ends: in no case can a list be denied before its last row has been in view.

import { attempt } from './show.js';

// Follows the lists of a widget. Returns a function that stops it.
/** @param {Element} element */
export function countBelow(element) {
  const roots = () => /** @type {ParentNode[]} */ ([element, element.shadowRoot].filter(Boolean));
  // The static screens stay in the page beside the running one, out of sight.
  const shown = () => roots().flatMap((root) => [...root.querySelectorAll('.more')]).find((more) => more.getClientRects().length);
  const barOf = (/** @type {Element} */ more) => /** @type {HTMLElement} */ (more.previousElementSibling);
  /** @param {Element} more */
  const rowsBelow = (more) => {
    // The edge of whatever scrolls: the button sticks to it.
    const top = Math.min(innerHeight, more.getBoundingClientRect().bottom) - barOf(more).offsetHeight;
    const rows = [.../** @type {Element} */ (more.parentElement).querySelectorAll('.choices:not(.chips, .scale) > .choice')];
    // A row that ends at the edge is in view, whatever part of a pixel is lost.
    return rows.filter((row) => row.getBoundingClientRect().bottom > top + 1);
  };

  let isCounting = false;
  const count = () => {
    isCounting = false;
    const more = shown();
    if (!more) return;
    const rows = rowsBelow(more).length;
    const below = String(rows);
    barOf(more).toggleAttribute('data-reached', !rows);
    more.toggleAttribute('data-below', rows > 0);
    for (const words of /** @type {NodeListOf<HTMLElement>} */ (more.querySelectorAll('span'))) {
      words.hidden = (words.dataset.rows ?? '') !== below;
    }
  };
  const soon = () => {
    if (isCounting) return;
    isCounting = attempt(() => requestAnimationFrame(count));
  };

  const listeners = new AbortController();
  const { signal } = listeners;
  // A page may scroll in any part of it, and such an event does not bubble.
  addEventListener('scroll', soon, { __proto__: null, signal, capture: true, passive: true });
  addEventListener('resize', soon, { __proto__: null, signal });
  addEventListener('change', soon, { __proto__: null, signal });
  for (const root of roots()) {
    root.addEventListener('click', (event) => {
      const more = /** @type {Element} */ (event.target).closest?.('.more');
      if (more) rowsBelow(more)[0]?.scrollIntoView();
    }, { __proto__: null, signal });
  }
  // At once, so that nothing moves after a screen has been seen.
  const drawn = new MutationObserver(count);
  if (element.shadowRoot) drawn.observe(element.shadowRoot, { __proto__: null, childList: true, subtree: true });
  count();
  // A reader who sets larger text resizes no window.
  attempt(() => {
    const grown = new ResizeObserver(soon);
    grown.observe(element);
    signal.addEventListener('abort', () => grown.disconnect(), { __proto__: null });
  });
  return () => {
    listeners.abort();
    drawn.disconnect();
  };
}
