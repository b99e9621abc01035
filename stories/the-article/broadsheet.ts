import { html, type TemplateResult } from 'lit';
import { northKoreanTroops } from '../../src/articles/north-korean-troops.js';
import './broadsheet.css';
import { denial, downPayment, escalation, losses, timeline, troops } from './boxes.js';
import { colophon, front, numbers, opening, price, priceContinued, response } from './text.js';

/** Where this page's own text states some of the facts. */
const anchors: Readonly<Record<string, string>> = {
  'troops-tracked': 'tracked about 3,000 North Korean troops to Vladivostok',
  'troops-deployed': 'Some 12,000 are soon to be sent to Eastern Europe to fight on Russia’s side',
  'un-denial': 'dismissed such accusations as “groundless, stereotyped rumors.”',
  'front-lines-kursk': 'some have appeared at the front in Kursk',
  'xi-corps-size': 'It is 200,000 strong',
  casualties: '600,000 Russians counted as killed or wounded so far',
};

const facts = {
  ...northKoreanTroops,
  facts: northKoreanTroops.facts.map((fact) => {
    const exact = anchors[fact.id];
    // Its own anchors are words of the article that the facts are of.
    return { ...fact, anchor: exact && { exact } };
  }),
};

export const broadsheetPage: TemplateResult = html`
  <fact-set article=".broadsheet article" .facts=${facts}>
    <div class="broadsheet" lang="en">
      <header class="masthead">
        <p class="name">The Specimen</p>
        <p class="line"><span>A sample page</span> <span>Facts as of October 23</span></p>
      </header>
      <main>
        <article>
          <header class="head">
            <p class="kicker">The war in Ukraine</p>
            <h1>The army that two&nbsp;capitals say is not there</h1>
            <p class="standfirst">
              Washington has tracked North Koreans to Vladivostok, Kyiv reports them in Kursk, and Seoul
              expects many more. Pyongyang and the Kremlin deny that any are in Russia.
            </p>
          </header>
          <section class="part">
            ${opening}
            <aside>${denial}</aside>
          </section>
          <section class="part">
            <h2>At the front, or not yet</h2>
            ${front}
          </section>
          <section class="part">
            <h2>A corps, and a part of it</h2>
            ${numbers}
            <aside>${losses}</aside>
            <div class="box">${troops}</div>
          </section>
          <section class="part">
            <h2>What it changes</h2>
            ${response}
            <aside>${escalation}</aside>
          </section>
          <section class="part">
            <h2>The price</h2>
            ${price}
            <aside>${downPayment}</aside>
            ${priceContinued}
          </section>
          <section class="days">
            <h2>What happened when</h2>
            ${timeline}
          </section>
        </article>
      </main>
      <footer class="foot">${colophon}</footer>
    </div>
  </fact-set>
`;
