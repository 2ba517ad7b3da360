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

// From the first screen to the next question, with its answer given.
const begin = async (element, age = '30-39') => {
  element.scrollIntoView();
  await running(element);
  press(element, 'None of these');
  await until(() => find(element, 'input[name=age]'));
  find(element, `input[name=age][value="${age}"]`).click();
  await until(() => find(element, '.bar .go'));
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

// Answers the question on the screen by its code, else with "none of these", and goes on. Returns the next heading.
const answer = async (element, answers) => {
  const { name } = find(element, 'main .question input');
  const choices = [answers[name] ?? 'none'].flat();
  const boxes = choices.map((choice) => find(element, `input[name="${name}"][value="${choice}"]`)).filter(Boolean);
  // A list is denied with the button that leads on from it.
  if (boxes.length < choices.length && choices[0] !== 'none') throw new Error(`${name} has no ${choices}`);
  for (const box of boxes) if (!box.checked) box.click();
  await nextTask();
  if (!boxes.every((box) => box.checked)) throw new Error(`${name} did not take its answer`);
  return leads(element, () => find(element, '.bar .go').click());
};

// From the current screen to the outcome. Returns the headings seen.
const outcome = async (element, answers) => {
  const seen = [];
  if (find(element, 'input[name=sign]')) seen.push(await leads(element, () => press(element, 'None of these')));
  while (find(element, '.lane')) {
    if (seen.length > 60) throw new Error(`no end: ${seen.join(' → ')}`);
    seen.push(await answer(element, answers));
  }
  // One of today has opened by itself.
  if (!find(element, 'main .level')) seen.push(await leads(element, () => press(element, 'See the result')));
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
