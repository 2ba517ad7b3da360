// @ts-check
// Added to the end of sw.js: tells a page which version this worker holds, since the page itself makes no requests.
// `RELEASE` is filled in by scripts/app.mjs.

addEventListener('message', ({ data, ports }) => {
  if (data?.type === 'RELEASE') ports[0]?.postMessage(RELEASE);
});
