// @ts-check
// While the actions below a list are not wholly in view, a button lies in their place, says how many rows are still below
// it, and leads to them (src/view/onward.rs). Without this file the actions are where the list ends, and nothing covers
// them or a row: in no case can a list be denied before its last row has been in view.

import { attempt } from './show.js';

// Follows the lists of a widget. Returns a function that stops it.
/** @param {Element} element */
export function countBelow(element) {
  const roots = () => /** @type {ParentNode[]} */ ([element, element.shadowRoot].filter(Boolean));
  // The static screens stay in the page beside the running one, out of sight.
  const shown = () => roots().flatMap((root) => [...root.querySelectorAll('.more')]).find((more) => more.getClientRects().length);
  /** @param {Element} more */
  const rowsBelow = (more) => {
    const { top } = more.getBoundingClientRect();
    const rows = [.../** @type {Element} */ (more.parentElement).querySelectorAll('.joined > .choice')];
    // A row that ends at the edge is in view, whatever part of a pixel is lost.
    return rows.filter((row) => row.getBoundingClientRect().bottom > top + 1);
  };

  const barOf = (/** @type {Element} */ more) => /** @type {Element} */ (more.previousElementSibling);

  let isCounting = false;
  const count = () => {
    isCounting = false;
    const more = shown();
    if (!more) return;
    const isDue = barOf(more).getBoundingClientRect().bottom > innerHeight + 1;
    more.toggleAttribute('data-below', isDue);
    const below = String(rowsBelow(more).length || '');
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
      if (!more) return;
      const [row] = rowsBelow(more);
      if (row) row.scrollIntoView();
      else barOf(more).scrollIntoView(false);
    }, { __proto__: null, signal });
  }
  const drawn = new MutationObserver(soon);
  if (element.shadowRoot) drawn.observe(element.shadowRoot, { __proto__: null, childList: true, subtree: true });
  soon();
  return () => {
    listeners.abort();
    drawn.disconnect();
  };
}
