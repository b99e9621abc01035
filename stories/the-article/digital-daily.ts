import { html, type TemplateResult } from 'lit';
import { northKoreanTroops } from '../../src/articles/north-korean-troops.js';
import './digital-daily.css';
import { denial, downPayment, escalation, losses, timeline, troops } from './boxes.js';
import { colophon, front, numbers, opening, price, priceContinued, response } from './text.js';

export const digitalDailyPage: TemplateResult = html`
  <fact-set .facts=${northKoreanTroops}>
    <div class="digital-daily" lang="en">
      <header class="masthead">
        <p class="name">Proof</p>
        <p class="line">A sample page</p>
      </header>
      <main>
        <article>
          <header class="head">
            <p class="kicker">War in Ukraine</p>
            <h1>3,000 tracked. 12,000 planned. “Rumors,” says Pyongyang</h1>
            <p class="standfirst">
              What is said about North Korean soldiers in Russia’s war, who says it, and how firm it is.
              Facts as of October 23.
            </p>
          </header>
          <div class="lead">${opening}</div>
          <div class="reply">${denial}</div>
          <section class="numbers" aria-labelledby="numbers">
            <h2 id="numbers">The numbers</h2>
            ${troops}
          </section>
          <div class="story">
            <h2>Front line or not?</h2>
            ${front}
            <h2>Who are they?</h2>
            ${numbers} ${losses}
            <h2>What now?</h2>
            ${response} ${escalation}
            <h2>What for?</h2>
            ${price} ${downPayment} ${priceContinued}
          </div>
          <aside class="days" aria-labelledby="days">
            <h2 id="days">Day by day</h2>
            ${timeline}
          </aside>
        </article>
      </main>
      <footer class="foot">${colophon}</footer>
    </div>
  </fact-set>
`;
