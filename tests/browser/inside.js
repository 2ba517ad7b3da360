// What a test asks of a widget from inside its page, for an engine that only runs a few lines of ours.
//
// Served as a script of the page's own site and run in its head, before the widget. The names are global: the lines
// that a test hands to `engine.run` use them.

const all = () => [...document.querySelectorAll('soleus-triage')];

// What went wrong in the page, as far as a page can notice it.
const troubles = [];
addEventListener('error', ({ message }) => troubles.push(`thrown: ${message}`));
addEventListener('unhandledrejection', ({ reason }) => troubles.push(`rejected: ${reason}`));
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
  troubles.push(`policy: ${effectiveDirective} ${blockedURI}`));
for (const level of ['error', 'warn']) {
  const log = console[level];
  console[level] = (...words) => {
    troubles.push(`console ${level}: ${words.join(' ')}`);
    log.apply(console, words);
  };
}

// Resolves when everything that the widgets request has arrived.
const whenReady = new Promise((done) => { addEventListener('soleus-ready', () => done(), { once: true }); });

const until = async (isTrue) => {
  for (let tries = 0; tries < 400; tries += 1) {
    if (isTrue()) return;
    await new Promise((done) => { setTimeout(done, 25); });
  }
  throw new Error(`never: ${isTrue}`);
};
const nextTask = () => new Promise((next) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = next;
  port2.postMessage(0);
});

const find = (element, selector) => element.shadowRoot.querySelector(selector);
const press = (element, words) =>
  [...element.shadowRoot.querySelectorAll('button')].find((button) => button.textContent === words).click();
const running = (element) => until(() => element.dataset.state === 'running');

// From the first screen to one with two questions, the first of them answered.
const begin = async (element, age = '30-39') => {
  element.scrollIntoView();
  await running(element);
  press(element, 'None of these');
  await until(() => find(element, 'input[name=age]'));
  find(element, `input[name=age][value="${age}"]`).click();
  await until(() => find(element, 'input[name=pregnancy]'));
};

// Does what leads to another screen, waits for that screen, and returns its heading, which is seen and has the focus.
const leads = async (element, act) => {
  const before = find(element, '.soleus');
  act();
  await until(() => find(element, '.soleus') !== before);
  await until(() => element.shadowRoot.activeElement?.localName === 'h1');
  const heading = element.shadowRoot.activeElement;
  if (!heading.getBoundingClientRect().height) throw new Error(`not seen: ${heading.textContent}`);
  return heading.textContent;
};

// Answers every question on the screen by its code, those that an answer opens too; the rest with "none of these".
const answerAll = async (element, answers) => {
  const isOpen = (question) => !question.querySelector('input:checked');
  const open = () => [...element.shadowRoot.querySelectorAll('main .question')].find(isOpen);
  for (let question = open(); question; question = open()) {
    const { name } = question.querySelector('input');
    for (const choice of [answers[name] ?? 'none'].flat()) find(element, `input[name="${name}"][value="${choice}"]`).click();
    await nextTask();
    if (isOpen(question)) throw new Error(`${name} did not take its answer`);
  }
};

// From the current screen to the outcome, through the main action of the last one. Returns the headings seen.
const outcome = async (element, answers) => {
  const seen = [];
  if (find(element, 'input[name=sign]')) seen.push(await leads(element, () => press(element, 'None of these')));
  while (find(element, '.lane')) {
    if (seen.length > 30) throw new Error(`no end: ${seen.join(' → ')}`);
    await answerAll(element, answers);
    seen.push(await leads(element, () => press(element, 'Continue')));
  }
  const see = [...element.shadowRoot.querySelectorAll('button')].find((button) => /^See (what to do|the result)$/.test(button.textContent.trim()));
  seen.push(await leads(element, () => (see ?? find(element, '.go')).click()));
  return seen;
};

// The headings of the outcome's later parts, once they are drawn.
const laterParts = async (element) => {
  await until(() => find(element, '.rest h2'));
  return [...element.shadowRoot.querySelectorAll('.rest h2')].map((heading) => heading.textContent);
};

// From now on everything that the module draws fails. Returns a function that mends it.
const breakDrawing = () => {
  const { insertBefore, appendChild } = Node.prototype;
  Node.prototype.insertBefore = Node.prototype.appendChild = () => { throw new Error('broken on purpose'); };
  return () => { Object.assign(Node.prototype, { insertBefore, appendChild }); };
};
