// @ts-check
// Styles a widget. A constructed style sheet is not part of the page, so no policy blocks it. In browsers without them
// (iOS before 16.4, Firefox before 101), a <link> in the shadow root loads the same file, held to the same hash.

import { attempt } from './show.js';
import { linked, sheet } from './module.js';

function canConstruct() {
  try {
    return 'adoptedStyleSheets' in ShadowRoot.prototype && new CSSStyleSheet().replace instanceof Function;
  } catch {
    return false;
  }
}

// Applies before the style sheet has loaded, and whatever the page's own rules say.
/** @type {CSSStyleSheet | undefined} */
let visible;
function visibleSheet() {
  if (!visible) {
    visible = new CSSStyleSheet();
    visible.replaceSync(':host { display: block !important; }');
  }
  return visible;
}

/** @param {HTMLElement} element */
export function makeVisible(element) {
  attempt(() => {
    if (canConstruct()) /** @type {ShadowRoot} */ (element.shadowRoot).adoptedStyleSheets = [visibleSheet()];
    else element.style.setProperty('display', 'block', 'important');
  });
}

/** @param {ShadowRoot} root */
export async function dress(root) {
  if (canConstruct()) root.adoptedStyleSheets = [visibleSheet(), await sheet()];
  else await linked(root);
}
