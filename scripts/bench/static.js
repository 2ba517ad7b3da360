// The second question in plain JavaScript: the least code that could do what the page does there.
const widget = document.querySelector('soleus-triage');
const question = 'Where does it hurt most?';
const options = [
  ['upper', 'Upper calf', 'The thick part below the knee'],
  ['lower', 'Lower calf', 'Where it narrows'],
  ['tendon', 'Achilles tendon', 'The cord above the heel'],
  ['all', 'The whole calf', ''],
];

function ask() {
  const heading = document.createElement('h1');
  heading.tabIndex = -1;
  heading.textContent = question;
  const choices = document.createElement('div');
  choices.className = 'choices';
  for (const [value, words, more] of options) {
    const choice = document.createElement('label');
    choice.className = 'choice';
    const box = Object.assign(document.createElement('input'), { type: 'radio', name: 'second', value });
    const text = Object.assign(document.createElement('span'), { className: 'words' });
    text.append(Object.assign(document.createElement('b'), { textContent: words }),
      Object.assign(document.createElement('small'), { textContent: more }));
    choice.append(text, box);
    choices.append(choice);
  }
  const main = document.createElement('main');
  main.className = 'soleus';
  main.append(heading, choices);
  widget.replaceChildren(main);
  heading.focus();
}

widget.addEventListener('change', (event) => { if (event.target.dataset.action) ask(); });
if (widget.querySelector('input[data-action]:checked')) ask();
