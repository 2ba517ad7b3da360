// @ts-check
// The app around the widget, on the app's own page only: offline use, updates, and installation on the home screen.
//
// A club's page loads soleus-triage.js and not this file, so it never gets a service worker from us.
// The parts are hidden HTML in the page's <template id="app">, each in a slot that the widget draws on the screens
// where it may appear (docs/decisions/0012). This file shows a part once there is a reason to. It never learns the
// outcome, and it makes no requests: the browser fetches sw.js, and the worker reports which release it holds.
//
// The build strips every comment from what is shipped.

import './soleus-triage.js';

// A visit starts at the top of the page, even after a reload: the offer to resume an earlier one is there.
history.scrollRestoration = 'manual';

const ANSWERS = 'soleus-triage-update';
const HOUR_MS = 3_600_000;

const element = /** @type {HTMLElementTagNameMap['soleus-triage'] & { answers: string }} */ (document.querySelector('soleus-triage'));
const { content, dataset } = /** @type {HTMLTemplateElement} */ (document.querySelector('#app'));
// The parts fill slots of the widget. If the browser gave it no shadow root, the first screen is shown alone.
if (element.shadowRoot) element.append(content);

const parts = (/** @type {string} */ name) => element.querySelectorAll(`[data-part=${name}]`);
const show = (/** @type {string} */ name, isShown = true) => parts(name).forEach((part) => { /** @type {HTMLElement} */ (part).hidden = !isShown; });

// ---- The title of the page, which a screen reader reads first, is that of the question. ----

// Browsers keep titles in their history, where the next person at the phone would read what was wrong: an outcome, and
// what asks about one, have the name of the app alone.
const { title } = document;
const retitle = () => {
  const question = element.shadowRoot?.querySelector('.question h1, .signs .ask h1')?.textContent;
  document.title = question ? `${question} – ${title}` : title;
};
if (element.shadowRoot) new MutationObserver(retitle).observe(element.shadowRoot, { childList: true, subtree: true });

// Carries the answers from one version to the next. `element.answers` is opaque text: the next version is given what
// this one returned. Without it an update starts the visit over, and the offer says so.
let canSave = 'answers' in element;
const saveAnswers = () => {
  try {
    sessionStorage.setItem(ANSWERS, element.answers);
  } catch {
    canSave = false;
  }
};
const restoreAnswers = () => {
  try {
    const answers = sessionStorage.getItem(ANSWERS);
    sessionStorage.removeItem(ANSWERS);
    if (answers) element.answers = answers;
  } catch {
    // Storage is blocked, so nothing was saved.
    canSave = false;
  }
};

// ---- Offline use and updates. ----

/** @type {ServiceWorkerRegistration} */
let registration;
let isSafetyRelease = false;

// The release that a worker holds. A worker that switches the app off answers null; any other kind never answers.
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

async function checkRelease() {
  const newest = registration.waiting ?? registration.active;
  if (!newest) return;
  const release = await releaseOf(newest);
  const isNew = !!release && release.build !== dataset.build;
  if (!isNew) show('saved', !!release);
  show('update', isNew);
  show('update-kept', isNew && canSave);
  show('update-later', isNew && !canSave);
  isSafetyRelease = isNew && release.safety > /** @type {any} */ (dataset.safety);
  show('changes', isSafetyRelease);
  if (isSafetyRelease) parts('changes').forEach((part) => { part.textContent = /** @type {Release} */ (release).changes; });
}

const follow = (/** @type {ServiceWorker | null} */ worker) => worker?.addEventListener('statechange', () => {
  if (['installed', 'activated'].includes(worker.state)) checkRelease();
});

async function keepForOffline() {
  try {
    registration = await navigator.serviceWorker.register('sw.js', { updateViaCache: 'none' });
  } catch {
    // Not available: a private window, a sandboxed frame or an insecure address. The page never claims to be saved.
    return;
  }
  registration.addEventListener('updatefound', () => {
    follow(registration.installing);
    // It may have been installed before the listener was added.
    checkRelease();
  });
  follow(registration.installing);
  checkRelease();
  // A phone may keep the app open for days. The browser fetches sw.js, and nothing else if that has not changed.
  let lastCheck = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - lastCheck < HOUR_MS) return;
    lastCheck = Date.now();
    registration.update().catch(() => {});
  });
}

// Called only by a press. An update made in another tab leaves this page as it is.
function update() {
  if (canSave) {
    saveAnswers();
    // If they could not be saved, the offer now says what the update costs, and the answers are still here.
    if (!canSave) return checkRelease().then(offerSafety);
  }
  const { waiting } = registration;
  if (!waiting) return location.reload();
  waiting.addEventListener('statechange', () => {
    if (['activated', 'redundant'].includes(waiting.state)) location.reload();
  });
  waiting.postMessage({ type: 'SKIP_WAITING' });
}

// On every question, from the next one on: a newly drawn slot marks the boundary between two questions.
const offerSafety = () => {
  show('safety-kept', isSafetyRelease && canSave);
  show('safety-afresh', isSafetyRelease && !canSave);
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
// Only browsers on an iPhone or iPad have this, and it is false unless the app was opened from the home screen.
if (navigator.standalone === false) show('guide');

// ---- Presses. ----

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
  // Remembered for this page only: saving it would be one more thing stored on the device.
  dismiss: () => {
    show('install', false);
    show('guide', false);
  },
};
element.addEventListener('click', ({ target }) => presses[/** @type {any} */ (/** @type {HTMLElement | null} */ (/** @type {Element} */ (target).closest('[data-press]'))?.dataset.press)]?.());

// A page that keeps nothing leads here, and has the answers of its runner: they become the offer to see that check.
// The page that opened this one may be anybody's, so nothing happens before the runner takes the offer.
const takeOver = () => {
  if (location.hash !== '#keep') return;
  history.replaceState(history.state, '', location.pathname);
  const heard = (/** @type {MessageEvent} */ { source, data }) => {
    const answers = data?.['soleus-keep'];
    if (source !== opener || typeof answers !== 'string') return;
    removeEventListener('message', heard);
    element.answers = answers;
  };
  addEventListener('message', heard);
  opener?.postMessage('soleus-keep', '*');
};

// The widget downloads first, with nothing competing.
const whenRunning = () => {
  if (element.dataset.state !== 'running') return false;
  restoreAnswers();
  takeOver();
  keepForOffline();
  return true;
};
if (!whenRunning()) {
  new MutationObserver((_, observer) => { if (whenRunning()) observer.disconnect(); })
    .observe(element, { attributeFilter: ['data-state'] });
}
