// @ts-check
// The page inside a frame (embed.html): takes attributes from its address, and tells the page around it its height.
//
// Not the club file: a link could then put anybody's words under the check. It is written into the tag of embed.html.
// The frame has no other messages, sends none with an answer, and listens to none.

const element = /** @type {HTMLElementTagNameMap['soleus-triage']} */ (document.querySelector('soleus-triage'));
const given = new URLSearchParams(location.search);
for (const name of ['lang', 'theme', 'region', 'storage', 'heading-level']) {
  if (given.has(name)) element.setAttribute(name, /** @type {string} */ (given.get(name)));
}
// A height is nobody's secret, and the page around it may be anywhere.
element.addEventListener('soleus-resize', ({ detail }) => parent.postMessage(detail.height, '*'));

import('./soleus-triage.js');
