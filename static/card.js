// What stands there while the questions do not run: the element's own content, or the signs where it is empty.

import words from './safety.js';

const make = (name, text, ...children) => {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  made.append(...children);
  return made;
};

// The emergency signs and the numbers, for an element without content of its own.
export function signs() {
  const numbers = words.numbers.map(([region, number]) => {
    const call = make('a', number);
    call.href = `tel:${number}`;
    return make('li', '', `${region}: `, call);
  });
  const card = make('div', '', make('h2', words.title), make('p', words.callIf),
    make('ul', '', ...words.signs.map((sign) => make('li', sign))), make('ul', '', ...numbers), make('p', words.elsewhere));
  card.part = 'card';
  card.lang = 'en';
  return card;
}

// Says that the questions have stopped, or cannot be had, and offers to start again.
export function offer(reason, startAgain) {
  const button = make('button', words.startAgain);
  button.type = 'button';
  button.part = 'again';
  button.addEventListener('click', startAgain);
  const told = make('p', reason === 'stopped' ? words.stopped : words.notLoaded);
  told.setAttribute('role', 'alert');
  const offered = make('div', '', told, button);
  offered.lang = 'en';
  return offered;
}
