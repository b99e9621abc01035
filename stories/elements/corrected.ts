/** Facts that said otherwise before: the slips are common ones, the corrections are true. */
import { defineFacts } from '../../src/facts/define-facts.js';

export const corrected = defineFacts({
  factbox: 1,
  language: 'en',
  article: { title: 'Apollo 13' },
  actors: [{ id: 'lovell', name: 'Jim Lovell', role: 'commander of Apollo 13' }],
  facts: [
    {
      id: 'problem',
      type: 'quote',
      text: 'Houston, we’ve had a problem.',
      speaker: 'lovell',
      date: '1970-04-14',
      history: [
        {
          date: '2024-10-24',
          was: { text: 'Houston, we have a problem.' },
          reason: 'That is the line of a film of 1995; the recording has it otherwise.',
        },
      ],
    },
    {
      id: 'launch',
      type: 'event',
      title: 'Apollo 13 is launched',
      date: '1970-04-11',
      status: 'over',
    },
    {
      id: 'explosion',
      type: 'event',
      title: 'An oxygen tank explodes',
      date: '1970-04-14',
      status: 'over',
      history: [
        {
          date: '2024-10-24',
          was: { date: '1970-04-13', title: 'An oxygen tank fails' },
          reason: 'It was still April 13 in Houston; all dates here are in UTC.',
        },
        { date: '2024-11-02', kind: 'update', was: { title: 'An oxygen tank bursts' } },
      ],
    },
    {
      id: 'splashdown',
      type: 'event',
      title: 'The crew comes down in the Pacific',
      date: '1970-04-17',
      status: 'over',
    },
  ],
});
