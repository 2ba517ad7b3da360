// @ts-check
// The app around the widget, on its own page alone: kept for offline, updates, the way to the home screen.
//
// A club's page loads soleus-triage.js and not this file, so it never gets a service worker from us.
// The parts are HTML in the page's <template id="app">, hidden, each in a slot that the widget draws on the screens
// where it may stand (docs/decisions/0012). This file shows a part once there is reason to; it never learns what the
// outcome is, and it asks the network for nothing: the browser fetches sw.js, and the worker says what it holds.
//
// The build drops every comment from what is shipped.

import './soleus-triage.js';

// A visit begins at its top, also after a reload: what is kept of an earlier one is offered there.
history.scrollRestoration = 'manual';

const ANSWERS = 'soleus-triage-update';
const HOUR_MS = 3_600_000;

const element = /** @type {HTMLElementTagNameMap['soleus-triage'] & { answers: string }} */ (document.querySelector('soleus-triage'));
const { content, dataset } = /** @type {HTMLTemplateElement} */ (document.querySelector('#app'));
// They stand in slots of the widget: where the browser gave it none, the first screen stands alone.
if (element.shadowRoot) element.append(content);

const parts = (/** @type {string} */ name) => element.querySelectorAll(`[data-part=${name}]`);
const show = (/** @type {string} */ name, isShown = true) => parts(name).forEach((part) => { /** @type {HTMLElement} */ (part).hidden = !isShown; });

// The answers, from one version to the next. `element.answers` is a text that means nothing here: what the widget
// gives, the next version gets back. Where it is not there, an update begins a visit anew, and says so.
let canKeep = 'answers' in element;
const keepAnswers = () => {
  try {
    sessionStorage.setItem(ANSWERS, element.answers);
  } catch {
    canKeep = false;
  }
};
const giveBackAnswers = () => {
  try {
    const answers = sessionStorage.getItem(ANSWERS);
    sessionStorage.removeItem(ANSWERS);
    if (answers) element.answers = answers;
  } catch {
    // Refused storage keeps nothing.
    canKeep = false;
  }
};

// ---- Kept for offline, and updates. ----

/** @type {ServiceWorkerRegistration} */
let registration;
let isSafetyRelease = false;

// What a worker holds. One that is there to switch the app off says null, and one of another kind says nothing.
/**
 * What `prerender release` prints, once the build has filled it in (src/tools/app.rs).
 * @typedef {{ build: string, safety: number, changes: string }} Release
 * @param {ServiceWorker} worker
 * @returns {Promise<Release | null>}
 */
const releaseOf = (worker) => new Promise((done) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => done(data);
  worker.postMessage({ type: 'RELEASE' }, [port2]);
});

async function look() {
  const newest = registration.waiting ?? registration.active;
  if (!newest) return;
  const release = await releaseOf(newest);
  const isNew = !!release && release.build !== dataset.build;
  if (!isNew) show('saved', !!release);
  show('update', isNew);
  show('update-kept', isNew && canKeep);
  show('update-later', isNew && !canKeep);
  isSafetyRelease = isNew && release.safety > /** @type {any} */ (dataset.safety);
  show('changes', isSafetyRelease);
  if (isSafetyRelease) parts('changes').forEach((part) => { part.textContent = /** @type {Release} */ (release).changes; });
}

const follow = (/** @type {ServiceWorker | null} */ worker) => worker?.addEventListener('statechange', () => {
  if (['installed', 'activated'].includes(worker.state)) look();
});

async function keepForOffline() {
  try {
    registration = await navigator.serviceWorker.register('sw.js', { updateViaCache: 'none' });
  } catch {
    // Not here: a private window, a sandboxed frame, no secure address. Nothing is said to be saved.
    return;
  }
  registration.addEventListener('updatefound', () => {
    follow(registration.installing);
    // It may have been installed before anybody could follow it.
    look();
  });
  follow(registration.installing);
  look();
  // A phone may keep the app open for days. The browser asks for sw.js, and for nothing else if that is the same.
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - asked < HOUR_MS) return;
    asked = Date.now();
    registration.update().catch(() => {});
  });
}

// Only a press leads here. An update that another tab has made leaves this page as it is.
function update() {
  if (canKeep) {
    keepAnswers();
    // Where that was refused, the offer now says what it costs, and the answers are still here.
    if (!canKeep) return look().then(offerSafety);
  }
  const { waiting } = registration;
  if (!waiting) return location.reload();
  waiting.addEventListener('statechange', () => {
    if (['activated', 'redundant'].includes(waiting.state)) location.reload();
  });
  waiting.postMessage({ type: 'SKIP_WAITING' });
}

// On every question, from the next one on: a slot that has just been drawn is the boundary between two.
const offerSafety = () => {
  show('safety-kept', isSafetyRelease && canKeep);
  show('safety-afresh', isSafetyRelease && !canKeep);
};
element.shadowRoot?.addEventListener('slotchange', ({ target }) => { if (/** @type {HTMLSlotElement} */ (target).name === 'question') offerSafety(); });

// ---- On the home screen. ----

/** @type {BeforeInstallPromptEvent} */
let installing;
addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  installing = event;
  show('install');
});
addEventListener('appinstalled', () => show('install', false));
// Only the browsers of an iPhone or iPad have this, and it is false until the app is opened from the home screen.
if (navigator.standalone === false) show('guide');

// ---- What is pressed. ----

/** @type {Record<string, () => unknown>} */
const presses = {
  update,
  later: () => {
    isSafetyRelease = false;
    offerSafety();
  },
  install: () => {
    show('install', false);
    installing.prompt();
  },
  // Remembered for this page alone: a mark on the device for it would be one more thing kept.
  dismiss: () => {
    show('install', false);
    show('guide', false);
  },
};
element.addEventListener('click', ({ target }) => presses[/** @type {any} */ (/** @type {HTMLElement | null} */ (/** @type {Element} */ (target).closest('[data-press]'))?.dataset.press)]?.());

// The first download is the widget's alone.
const whenRunning = () => {
  if (element.dataset.state !== 'running') return false;
  giveBackAnswers();
  keepForOffline();
  return true;
};
if (!whenRunning()) {
  new MutationObserver((_, observer) => { if (whenRunning()) observer.disconnect(); })
    .observe(element, { attributeFilter: ['data-state'] });
}
