import { articles, told } from '../shared/articles.mjs';

const app = document.querySelector('#app');
const set = app.querySelector('fact-set');
const timeline = app.querySelector('fact-timeline');

for (const [name, words] of Object.entries(told)) {
  set.addEventListener(`fact-${name}`, (event) => {
    const item = document.createElement('li');
    item.textContent = words(event);
    document.querySelector('ol').append(item);
  });
}

function show({ title, figure, facts }) {
  set.facts = facts;
  timeline.facts = facts;
  for (const element of set.querySelectorAll('fact-source-badge, fact-figures-panel'))
    element.setAttribute('fact', figure);
  for (const element of app.querySelectorAll('.title')) element.textContent = title;
}

show(articles[0]);
document.querySelector('#another').onclick = () => show(articles[1]);
document.querySelector('#smaller').onclick = () =>
  timeline.setAttribute('heading-level', Number(timeline.getAttribute('heading-level')) + 2);
document.querySelector('#away').onclick = () => app.remove();

// After the properties were set: an element takes over what it was given before it was known.
await import('factbox/define');
