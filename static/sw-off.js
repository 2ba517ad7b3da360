// @ts-check
// The off switch: put in place of sw.js on the server, it removes the app from every device that checks for an update.
//
//   cp sw-off.js sw.js
//
// It takes over at once, deletes our caches and no others, and removes the registration. An open page keeps running and
// is not reloaded: the next visit comes from the network. As long as this file is in place, app.js registers it at each
// visit and it removes itself again, so nothing loops and nothing is kept.

const ours = `soleus-triage-precache-v2-${registration.scope}`;

const remove = () => caches.delete(ours).then(() => registration.unregister());

addEventListener('install', (event) => event.waitUntil(skipWaiting()));
addEventListener('activate', (event) => event.waitUntil(remove()));
// A page that registers it while the browser has not finished removing it brings the registration back, without another
// activation. app.js sends a message to the worker that it finds at each visit.
addEventListener('message', (event) => {
  event.ports[0]?.postMessage(null);
  /** @type {ExtendableEvent} */ (/** @type {unknown} */ (event)).waitUntil(remove());
});
