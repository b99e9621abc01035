import { expect } from '@open-wc/testing';
import { northKoreanTroops } from '../../../src/articles/north-korean-troops.js';
import {
  FORMAT,
  parseFacts,
  shareOf,
  standingOf,
  type Fact,
  type FactOf,
  type FactType,
} from '../../../src/facts/index.js';
import { dateOf, unitKind } from '../../../src/facts/for-views.js';

const set = parseFacts(northKoreanTroops);

function get<Type extends FactType>(type: Type, id: string): FactOf<Type> {
  const fact = set.fact(id);
  expect(fact?.type, id).to.equal(type);
  return fact as FactOf<Type>;
}

const idsOf = (facts: readonly Fact[]) => facts.map(({ id }) => id);
const standing = (id: string) => standingOf(set.fact(id)!, set).code;

/** Who takes a stance on a fact, by id. */
const those = (stance: string, fact: Fact) =>
  (fact.attributions ?? [])
    .filter((attribution) => (attribution.stance ?? 'asserts') === stance)
    .map(({ actor }) => actor);

describe('the article on North Korean troops', () => {
  describe('as a dataset', () => {
    it('has no problems', () => {
      expect(set.problems).to.deep.equal([]);
      expect(set.facts).to.have.lengthOf(northKoreanTroops.facts.length);
      expect(northKoreanTroops.factbox).to.equal(FORMAT);
    });

    it('survives JSON', () => {
      const again: unknown = JSON.parse(JSON.stringify(northKoreanTroops));
      expect(parseFacts(again).data).to.deep.equal(set.data);
    });

    it('gives every entry an id of its own, whatever its kind', () => {
      const { sources, actors, places, facts } = northKoreanTroops;
      const ids = [...sources, ...actors, ...places, ...facts].map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      for (const id of ids) expect(id).to.match(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    });

    it('uses every source, actor and place', () => {
      const { sources, actors, places, facts } = northKoreanTroops;
      const used = new Set<string>();
      JSON.stringify([sources, actors, places, facts], (key, value: unknown) => {
        if (key !== 'id' && typeof value === 'string') used.add(value);
        return key === 'id' ? undefined : value;
      });
      for (const { id } of [...sources, ...actors, ...places]) expect([...used]).to.include(id);
    });

    it('sets its words in typographic quotation marks and apostrophes', () => {
      expect(JSON.stringify(Object.values(northKoreanTroops))).not.to.match(/\\"|'/);
    });
  });

  describe('the article itself', () => {
    it('has an inferred title and no invented author, address or date', () => {
      expect(set.article.inferred).to.deep.equal(['title']);
      expect(set.article).to.have.all.keys('title', 'notes', 'inferred');
    });

    it('infers the year of every date, and only the year', () => {
      const edtf: string[] = [];
      JSON.stringify(northKoreanTroops, (key, value: unknown) => {
        if (['date', 'asOf'].includes(key) && typeof value === 'string') edtf.push(value);
        if (key === 'edtf') edtf.push(value as string);
        return value;
      });
      expect(edtf).not.to.be.empty;
      for (const date of edtf) {
        const parsed = dateOf(date)!;
        const moments = parsed.type === 'moment' ? [parsed] : [parsed.start, parsed.end];
        for (const moment of moments) {
          if (typeof moment === 'string') continue;
          expect(moment.qualified.year.uncertain, date).to.be.true;
          expect(moment.qualified.month.uncertain, date).to.be.false;
          expect(moment.qualified.day.uncertain, date).to.be.false;
        }
      }
    });
  });

  describe('its quotations', () => {
    const quotes = {
      escalation: [
        'obrien',
        'Everyone flips out whenever they talk about European troops going to Ukraine, that it’s far too escalatory. And then the Russians just go ahead and bring in outside troops. The escalation has already happened.',
      ],
      'un-denial': ['north-korean-representatives', 'groundless, stereotyped rumors'],
      'level-of-commitment': [
        'rachel-lee',
        'Sending weapons is one thing, but sending your own men is another level of investment and commitment',
      ],
      'down-payment': [
        'rachel-lee',
        'I find it hard to believe that Kim [Jung Un] would send troops without a down payment.',
      ],
      'nuclear-restraint': [
        'slate',
        'Back during the Cold War, the Kremlin blocked its Warsaw Pact allies from developing or obtaining nuclear materials….Putin’s short-term needs in the war may have been compelling enough to justify compromising one of his long-term interests against the spread of nuclear weaponry.',
      ],
    };

    it('are these five, to the letter', () => {
      expect(idsOf(set.ofType('quote'))).to.deep.equal(Object.keys(quotes));
      for (const [id, [speaker, text]] of Object.entries(quotes)) {
        const quote = get('quote', id);
        expect(quote.text).to.equal(text);
        expect(quote.speaker).to.equal(speaker);
        expect(quote.wording).to.equal('verbatim');
      }
    });

    it('are found in the article by words of their own', () => {
      for (const quote of set.ofType('quote')) {
        expect(quote.anchor, quote.id).to.exist;
        expect(quote.text.startsWith(quote.anchor!.exact), quote.id).to.be.true;
      }
    });

    it('have speakers with role and affiliation', () => {
      expect(set.actor('obrien')).to.include({
        name: 'Philips O’Brien',
        alternateName: 'Phillips O’Brien',
        role: 'professor of strategic studies',
        affiliation: 'university-of-st-andrews',
      });
      expect(set.actor('rachel-lee')).to.include({ role: 'defense analyst' });
      expect(set.actor('kim')).to.include({ name: 'Kim Jung Un', alternateName: 'Kim Jong Un' });
      expect(get('quote', 'nuclear-restraint').source).to.equal('slate-article');
    });
  });

  describe('its figures', () => {
    it('are these four', () => {
      const figures = set
        .ofType('figure')
        .map(({ id, value, qualifier }) => [id, value, qualifier]);
      expect(figures).to.deep.equal([
        ['troops-deployed', 12_000, 'about'],
        ['xi-corps-size', 200_000, undefined],
        ['troops-tracked', 3_000, 'about'],
        ['casualties', 600_000, undefined],
      ]);
    });

    it('count people, so that they share a scale', () => {
      for (const { id, unit } of set.ofType('figure'))
        expect(unitKind(unit), id).to.equal('people');
    });

    it('are part of one another, inferred where the article does not say so', () => {
      const [tracked, deployed, corps] = ['troops-tracked', 'troops-deployed', 'xi-corps-size'].map(
        (id) => get('figure', id),
      );
      expect(tracked!.partOf).to.equal(deployed!.id);
      expect(tracked!.inferred).to.deep.equal(['partOf']);
      expect(deployed!.partOf).to.equal(corps!.id);
      expect(deployed!.inferred).to.be.undefined;
      expect(shareOf(deployed!, corps!)).to.deep.equal({
        least: 0.06,
        most: 0.06,
        approximate: true,
      });
    });

    it('name who counted, or are the article’s own', () => {
      expect(those('asserts', get('figure', 'troops-tracked'))).to.deep.equal(['kirby']);
      expect(get('figure', 'troops-deployed').attributions).to.deep.equal([
        { actor: 'defense-ministry', source: 'defense-ministry-report', basis: 'document' },
      ]);
      expect(standing('xi-corps-size')).to.equal('own-account');
      expect(standing('casualties')).to.equal('own-account');
    });
  });

  describe('its events', () => {
    it('keep the article’s words for a date, also where there is no other', () => {
      expect(get('event', 'april-article').date).to.deep.equal({
        edtf: '?2024-04',
        asWritten: 'Back in April',
      });
      expect(get('event', 'deployment').date).to.deep.equal({ asWritten: 'soon' });
      expect(get('event', 'warsaw-pact-block').date).to.deep.equal({
        asWritten: 'Back during the Cold War',
      });
      expect(get('event', 'vladivostok-transport').date).to.equal('../?2024-10-23');
    });

    it('leave out a date that the article does not give', () => {
      for (const id of ['cargo-planes', 'uniforms', 'front-lines-kursk', 'training'])
        expect(get('event', id).date, id).to.be.undefined;
    });

    it('are planned, under way or over', () => {
      const status = (wanted: string) =>
        idsOf(set.ofType('event').filter((event) => event.status === wanted));
      expect(status('planned')).to.deep.equal(['deployment']);
      expect(status('under-way')).to.include.members(['war', 'kursk-incursion', 'arms-considered']);
      expect(status('over')).to.include.members(['kirby-statement', 'un-statement', 'uniforms']);
    });

    it('happen at places on the map', () => {
      expect(idsOf(set.byPlace('russian-territory'))).to.include.members([
        'vladivostok-transport',
        'front-lines-kursk',
      ]);
      expect(set.place('vladivostok')!.latitude).to.be.closeTo(43.1, 0.1);
      expect(set.place('vladivostok')!.longitude).to.be.closeTo(131.9, 0.1);
      expect(set.place('united-nations')!.note).to.include('inferred');
      expect(set.place('eastern-europe')).not.to.have.any.keys('latitude', 'longitude');
    });
  });

  describe('who says so', () => {
    const presence = [
      'troops-tracked',
      'vladivostok-transport',
      'front-lines-kursk',
      'uniforms',
      'weapons',
      'false-documents',
      'facial-recognition',
      'troops-in-russia',
    ];

    it('has Pyongyang and the Kremlin deny whatever puts troops in Russia, and nothing else', () => {
      const denied = set.facts.filter((fact) => those('denies', fact).length > 0);
      expect(idsOf(denied)).to.deep.equal(presence);
      for (const fact of denied)
        expect(those('denies', fact), fact.id).to.include.members(['pyongyang', 'kremlin']);
    });

    it('has the denial at the United Nations in its own words', () => {
      const inWords = set.facts.filter((fact) => fact.attributions?.some(({ words }) => words));
      expect(idsOf(inWords)).to.deep.equal([
        'troops-tracked',
        'vladivostok-transport',
        'troops-in-russia',
      ]);
      for (const fact of inWords) {
        const denial = fact.attributions!.find(({ words }) => words)!;
        expect(denial).to.include({ actor: 'north-korean-representatives', stance: 'denies' });
        expect(denial.words).to.equal(get('quote', 'un-denial').text);
        expect(denial.date).to.deep.equal({ edtf: '?2024-10-21', asWritten: 'on October 21' });
      }
    });

    it('comes out as disputed without anybody’s typing it', () => {
      for (const id of presence.filter((one) => one !== 'facial-recognition'))
        expect(standing(id), id).to.equal('disputed');
      expect(JSON.stringify(northKoreanTroops)).not.to.include('disputed');
    });

    it('goes from South Korean intelligence through NBC News', () => {
      for (const id of ['uniforms', 'weapons', 'false-documents'])
        expect(get('event', id).attributions![0])
          .to.include({
            actor: 'south-korean-intelligence',
          })
          .and.to.have.deep.property('via', ['nbc-news']);
      expect(idsOf(set.byActor('nbc-news'))).to.deep.equal([
        'uniforms',
        'weapons',
        'false-documents',
      ]);
    });

    it('keeps how far each goes', () => {
      const hedges = Object.fromEntries(
        set.facts.flatMap((fact) => {
          const { hedge } = standingOf(fact, set);
          return hedge ? [[fact.id, hedge]] : [];
        }),
      );
      expect(hedges).to.deep.equal({
        'troops-from-xi-corps': 'alleged',
        'arms-considered': 'alleged',
        'translators-considered': 'alleged',
        'nuclear-payment': 'likely',
        'missile-supplies': 'possible',
        'nuclear-trade-off': 'possible',
      });
    });
  });

  it('keeps what is not known', () => {
    expect(idsOf(set.ofType('claim').filter(({ open }) => open))).to.deep.equal([
      'next-moves',
      'reason-unknown',
      'changes-unknown',
      'intentions',
      'performance',
      'impacts',
    ]);
    expect(standing('reason-unknown')).to.equal('not-known');
  });

  it('keeps both of two statements that pull against each other, linked', () => {
    const inTension = (id: string) =>
      set
        .related(id)
        .filter(({ type }) => type === 'in-tension-with')
        .map(({ fact }) => fact.id);
    expect(inTension('front-lines-kursk')).to.deep.equal(['not-yet-engaged']);
    expect(inTension('not-yet-engaged')).to.deep.equal(['front-lines-kursk']);
  });
});
