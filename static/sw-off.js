// @ts-check
// The switch: put in the place of sw.js on the server, it takes the app off every device that asks for an update.
//
//   cp sw-off.js sw.js
//
// It takes over at once, deletes our caches and no others, and removes the registration. The page that is open goes
// on, and is not loaded again: the next visit comes from the network. As long as this file stands there, app.js
// registers it again at each visit and it removes itself again, so nothing loops and nothing is kept.

const ours = `soleus-triage-precache-v2-${registration.scope}`;

addEventListener('install', (event) => event.waitUntil(skipWaiting()));
addEventListener('activate', (event) => event.waitUntil(caches.delete(ours).then(() => registration.unregister())));
addEventListener('message', ({ ports }) => ports[0]?.postMessage(null));
