// @ts-check
// The off switch: put in place of sw.js on the server, it removes the app from every device that checks for an update.
//
//   cp sw-off.js sw.js
//
// It takes over at once, deletes our caches and no others, and removes the registration. An open page keeps running and
// is not reloaded: the next visit comes from the network. As long as this file is in place, app.js registers it at each
// visit and it removes itself again, so nothing loops and nothing is kept.

const ours = `soleus-triage-precache-v2-${registration.scope}`;

addEventListener('install', (event) => event.waitUntil(skipWaiting()));
addEventListener('activate', (event) => event.waitUntil(caches.delete(ours).then(() => registration.unregister())));
addEventListener('message', ({ ports }) => ports[0]?.postMessage(null));
