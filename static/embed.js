// The page inside a frame (embed.html): takes the attributes from its address, and tells the page around it its height.
//
// The frame has no other messages, sends none with an answer, and listens to none.

const element = document.querySelector('soleus-triage');
const given = new URLSearchParams(location.search);
for (const name of ['lang', 'theme', 'region', 'storage', 'heading-level', 'club']) {
  if (given.has(name)) element.setAttribute(name, given.get(name));
}
// A height is nobody's secret, and the page around it may be anywhere.
element.addEventListener('soleus-resize', ({ detail }) => parent.postMessage(detail.height, '*'));

import('./soleus-triage.js');
