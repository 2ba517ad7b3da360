// @ts-check
// How a widget looks. A style sheet that is constructed is no part of the page, so that no policy blocks it. Where the
// browser constructs none (iOS before 16.4, Firefox before 101), a <link> in the shadow root has the same hash.

import { attempt } from './show.js';
import { linked, sheet } from './module.js';

function constructs() {
  try {
    return 'adoptedStyleSheets' in ShadowRoot.prototype && new CSSStyleSheet().replace instanceof Function;
  } catch {
    return false;
  }
}

// Before the style sheet has come, and whatever the page's own rules say.
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
    if (constructs()) /** @type {ShadowRoot} */ (element.shadowRoot).adoptedStyleSheets = [visibleSheet()];
    else element.style.setProperty('display', 'block', 'important');
  });
}

/** @param {ShadowRoot} root */
export async function dress(root) {
  if (constructs()) root.adoptedStyleSheets = [visibleSheet(), await sheet()];
  else await linked(root);
}
