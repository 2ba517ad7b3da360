// The second and the third question in plain JavaScript: the least code that could do what the page does there.
const widget = document.querySelector('soleus-triage');
const questions = [
  ['second', 'How old are you?', [['30', 'Under 30', ''], ['50', '30 to 49', ''], ['60', '50 to 59', ''], ['over', '60 or over', '']]],
  ['third', 'Where does it hurt most?', [
    ['upper', 'Upper calf', 'The thick part below the knee'],
    ['lower', 'Lower calf', 'Where it narrows'],
    ['tendon', 'Achilles tendon', 'The cord above the heel'],
    ['all', 'The whole calf', ''],
  ]],
];

function ask([question, ...rest]) {
  if (!question) return;
  const [name, title, options] = question;
  const heading = document.createElement('h1');
  heading.tabIndex = -1;
  heading.textContent = title;
  const choices = document.createElement('div');
  choices.className = 'choices';
  for (const [value, words, more] of options) {
    const choice = document.createElement('label');
    choice.className = 'choice';
    const box = Object.assign(document.createElement('input'), { type: 'radio', name, value });
    const text = Object.assign(document.createElement('span'), { className: 'words' });
    text.append(Object.assign(document.createElement('b'), { textContent: words }),
      Object.assign(document.createElement('small'), { textContent: more }));
    choice.append(text, box);
    choices.append(choice);
  }
  const next = Object.assign(document.createElement('button'), { className: 'go', textContent: 'Continue' });
  next.onclick = () => ask(rest);
  const bar = Object.assign(document.createElement('div'), { className: 'bar' });
  bar.append(next);
  const main = document.createElement('main');
  main.append(heading, choices, bar);
  const screen = document.createElement('div');
  screen.className = 'soleus';
  screen.append(main);
  widget.replaceChildren(screen);
  heading.focus();
}

widget.addEventListener('change', (event) => { if (event.target.dataset.action) ask(questions); });
if (widget.querySelector('input[data-action]:checked')) ask(questions);
