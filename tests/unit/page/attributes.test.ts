import { expect, oneEvent } from '@open-wc/testing';
import type { FactProblemEvent } from '../../../src/page/events.js';
import { parseFacts } from '../../../src/facts/index.js';
import '../../../src/define.js';

const facts = parseFacts({
  factbox: 1,
  language: 'en',
  article: { title: 'Troops' },
  actors: [{ id: 'lee', name: 'Rachel Lee' }],
  sources: [{ id: 'briefing', title: 'Briefing' }],
  facts: [
    { id: 'belief', type: 'quote', speaker: 'lee', text: 'I find it hard to believe.' },
    { id: 'landing', type: 'event', title: 'A landing', date: '2024-10' },
  ],
});

/** An element with its facts, in a box of this style. */
async function placed(markup: string, style = '') {
  const box = document.body.appendChild(document.createElement('div'));
  box.lang = 'en';
  box.style.cssText = style;
  box.innerHTML = markup;
  const element = box.firstElementChild as HTMLElementTagNameMap['fact-timeline'];
  element.facts = facts;
  await element.updateComplete;
  return element;
}

describe('an element whose attributes change', () => {
  const { warn } = console;
  beforeEach(() => {
    console.warn = () => undefined;
  });
  afterEach(() => {
    console.warn = warn;
    document.querySelectorAll('body > div').forEach((box) => {
      box.remove();
    });
  });

  it('shows all that fits once `fact` is taken away', async () => {
    const card = await placed('<fact-quote-card fact="landing"></fact-quote-card>').catch(
      () => null,
    );
    card?.removeAttribute('fact');
    await card?.updateComplete;
    expect(card?.state).to.equal('ready');
    expect(card?.shadowRoot?.textContent).to.contain('I find it hard to believe.');
  });

  it('takes null, as frameworks set it, for nothing', async () => {
    const timeline = await placed(
      '<fact-timeline type="event" place="x" actor="lee"></fact-timeline>',
    );
    Object.assign(timeline, { type: null, place: null, actor: null, fact: null });
    await timeline.updateComplete;
    expect(timeline.state).to.equal('ready');
    expect(timeline.shadowRoot?.textContent).to.contain('A landing');
  });

  it('tells a fact again once a badge’s `source` is taken away', async () => {
    const badge = await placed(
      '<fact-source-badge fact="belief" source="briefing"></fact-source-badge>',
    );
    expect(badge.shadowRoot?.textContent).to.contain('Briefing');
    badge.removeAttribute('source');
    await badge.updateComplete;
    expect(badge.shadowRoot?.textContent).to.contain('Rachel Lee');
  });

  it('shows nothing for a type that there is not, and says which there are', async () => {
    const timeline = await placed('<fact-timeline></fact-timeline>');
    const heard = oneEvent<FactProblemEvent>(timeline, 'fact-problem');
    timeline.type = 'rumour';
    const { problems } = await heard;
    expect(problems[0]?.message).to.contain('“event”, “quote”, “figure” and “claim”');
    expect(timeline.state).to.equal('empty');
  });

  it('keeps a readable width where the page asks it for one', async () => {
    for (const style of [
      'display: flex',
      'float: inline-end',
      'position: absolute',
      'display: inline-block',
    ]) {
      const card = await placed('<fact-quote-card fact="belief"></fact-quote-card>', style);
      expect(card.getBoundingClientRect().width, style).to.be.above(200);
    }
  });
});
