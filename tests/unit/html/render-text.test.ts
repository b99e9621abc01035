import { expect } from '@open-wc/testing';
import { parseFacts, type ArticleFacts } from '../../../src/facts/index.js';
import { renderText } from '../../../src/html/index.js';

const strike: ArticleFacts = {
  factbox: 1,
  language: 'en',
  article: { title: 'The strike' },
  sources: [{ id: 'letter', title: 'Open letter', url: 'https://example.org/letter' }],
  actors: [
    { id: 'union', name: 'Dockers’ Union' },
    { id: 'port', name: 'the port' },
  ],
  facts: [
    {
      id: 'pay',
      type: 'quote',
      text: 'We will not load another ship until all of us are paid for the night shifts of May.',
      speaker: 'union',
      source: 'letter',
    },
    {
      id: 'gist',
      type: 'quote',
      text: 'They want to talk',
      wording: 'paraphrase',
      speaker: 'port',
    },
    {
      id: 'ships',
      type: 'figure',
      value: 31,
      unit: 'ships',
      label: 'waiting',
      qualifier: 'at-least',
    },
    {
      id: 'start',
      type: 'event',
      date: '1989-05-02',
      title: 'The strike begins',
      attributions: [
        { actor: 'union', source: 'letter' },
        { actor: 'port', stance: 'denies', words: 'a few absences' },
      ],
    },
    { id: 'vote', type: 'event', date: '1989-05', title: 'The members vote' },
  ],
};
const set = parseFacts(strike);

describe('renderText', () => {
  it('keeps the lines of a quotation, and sets the marks of its language', () => {
    const verse = parseFacts({
      ...strike,
      language: 'pl',
      facts: [
        {
          id: 'song',
          type: 'quote',
          text: 'Ships go out.\nWe stay.\n\nShips come in.',
          speaker: 'union',
          original: { language: 'ja', text: '船が出る。\n残る。' },
        },
        { id: 'gist', type: 'quote', text: 'They\ntalk', wording: 'paraphrase', speaker: 'port' },
      ],
    });
    expect(renderText(verse, 'quote-card', { fact: 'song' }).split('\n').slice(0, 7)).to.deep.equal(
      [
        '„Ships go out.',
        'We stay.',
        '',
        'Ships come in.”',
        'In the original (Japanese)',
        '「船が出る。',
        '残る。」',
      ],
    );
    expect(renderText(verse, 'quote-card').split('\n').slice(-4, -1)).to.deep.equal([
      '- They',
      '  talk',
      '  the port',
    ]);
  });

  it('writes a quotation between quotation marks, and an address after its link', () => {
    expect(renderText(set, 'quote-card', { fact: 'pay', width: 40 })).to.equal(
      [
        '“We will not load another ship until all',
        'of us are paid for the night shifts of',
        'May.”',
        'Dockers’ Union',
        'Verbatim\u00a0· Open letter',
        '(https://example.org/letter)',
      ].join('\n'),
    );
  });

  it('has no quotation marks around a paraphrase', () => {
    expect(renderText(set, 'quote-card', { fact: 'gist' })).to.equal(
      'They want to talk\nthe port\nParaphrased',
    );
  });

  it('begins each of several facts with a dash, an empty line between them', () => {
    const text = renderText(set, 'quote-card', { width: 30 });
    expect(text).to.match(/^- “We will not load another\n {2}ship/);
    expect(text).to.contain('\n\n- They want to talk\n  the port\n  Paraphrased');
  });

  it('breaks no line later than it is told, and no word', () => {
    for (const width of [20, 33, 72, 200]) {
      const text = renderText(set, 'timeline', { width });
      for (const line of text.split('\n')) {
        const isOneWord = !line.trim().replace(/^- /, '').includes(' ');
        expect(Array.from(line).length <= width || isOneWord, `${width}: ${line}`).to.equal(true);
        expect(line).to.equal(line.trimEnd());
      }
    }
    expect(renderText(set, 'timeline', { width: 5 })).to.contain('begins');
  });

  it('puts dates above what happened then', () => {
    expect(renderText(set, 'timeline')).to.equal(
      [
        'May 1989',
        '',
        '- The members vote',
        '  The article’s own account',
        '',
        'May 2, 1989',
        '',
        '- The strike begins',
        '  Dockers’ Union\u00a0· denied by the port “a few absences”\u00a0· disputed',
      ].join('\n'),
    );
  });

  it('tells a number in two lines', () => {
    expect(renderText(set, 'figures-panel')).to.equal(
      '- at least 31 ships\n  waiting\n  The article’s own account',
    );
  });

  it('writes a badge as words of a sentence, with all that it would open', () => {
    expect(renderText(set, 'source-badge', { fact: 'start' })).to.equal(
      '(Dockers’ Union\u00a0· denied by the port “a few absences”\u00a0· disputed · Open\nletter (https://example.org/letter))',
    );
  });

  it('breaks lines where a language has no spaces', () => {
    const text = renderText(
      parseFacts({
        ...strike,
        language: 'ja',
        facts: [{ id: 'a', type: 'quote', text: '北朝鮮の兵士が、ロシアへ送られた。'.repeat(4) }],
      }),
      'quote-card',
      { width: 24 },
    );
    for (const line of text.split('\n')) {
      expect(Array.from(line).length).to.be.lessThanOrEqual(24);
      expect(line).not.to.match(/^[、。」]/);
    }
  });
});
