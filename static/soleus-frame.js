// @ts-check
// For a page that shows the check in a frame: gives each such frame the height that it asks for.
//
//   <iframe src="/soleus-triage/embed.html" title="Calf pain check" height="800"></iframe>
//   <script src="/soleus-triage/soleus-frame.js"></script>
//
// A message is a height and nothing else. It counts only if it comes from a frame on this page that shows the
// embed.html beside this script.

(() => {
  // A module, or a script that was pasted into a page, does not know its own address.
  if (!(/** @type {HTMLScriptElement | null} */ (document.currentScript))?.src) return console.warn('soleus-triage: soleus-frame.js has to be a script of its own, with its address and without type="module".');
  const page = new URL('embed.html', /** @type {HTMLScriptElement} */ (document.currentScript).src);
  addEventListener('message', ({ source, origin, data }) => {
    if (origin !== page.origin || !Number.isInteger(data) || data < 200 || data > 1200) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source && frame.src.startsWith(page.href)) frame.height = data;
    }
  });
})();
