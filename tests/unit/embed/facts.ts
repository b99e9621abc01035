import { parseFacts } from '../../../src/facts/index.js';

/** In another language than the words around it, with markup where none belongs. */
export const flood = parseFacts({
  factbox: 1,
  language: 'de',
  article: {
    title: 'Die <Flut> & wir',
    url: 'https://news.example/flut?a=1&b=2',
    authors: ['Bea Berg', 'Tim Tal'],
    publisher: 'Tagblatt',
  },
  actors: [{ id: 'mayor', name: 'Bürgermeisterin' }],
  facts: [
    { id: 'said', type: 'quote', text: 'Das Wasser steht.', speaker: 'mayor' },
    { id: 'homes', type: 'figure', value: 40, unit: 'Häuser', label: 'unter </script> Wasser' },
    { id: 'roads', type: 'figure', value: 7, unit: 'Straßen', label: 'gesperrt' },
    { id: 'dam', type: 'event', date: '2021-07-14', title: 'Der Damm hält' },
  ],
});
