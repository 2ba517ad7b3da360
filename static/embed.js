// @ts-check
// The page inside a frame (embed.html): takes attributes from its address, and posts its height to the page around it.
//
// Not the club file: a link could then put anybody's words under the check. It is set on the tag in embed.html.
// The frame sends no other message, none with an answer, and listens to none.

const element = /** @type {HTMLElementTagNameMap['soleus-triage']} */ (document.querySelector('soleus-triage'));
const given = new URLSearchParams(location.search);
for (const name of ['lang', 'theme', 'region', 'storage', 'heading-level']) {
  if (given.has(name)) element.setAttribute(name, /** @type {string} */ (given.get(name)));
}
// A height is no secret, and the page around the frame may be on any site.
element.addEventListener('soleus-resize', ({ detail }) => parent.postMessage(detail.height, '*'));

import('./soleus-triage.js');
