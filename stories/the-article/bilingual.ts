import { html, type TemplateResult } from 'lit';
import { bilingualFacts } from './bilingual-facts.js';
import './bilingual.css';

/** One `fact-set`: which language an element tells it in is the page's to say. */
export const bilingualPage: TemplateResult = html`
  <fact-set .facts=${bilingualFacts}>
    <main class="bilingual">
      <article lang="en" dir="ltr">
        <h1>The army that two capitals deny</h1>
        <p>
          The larger number is one that is planned
          <fact-source-badge fact="troops-deployed">(the Defense Ministry of South Korea)</fact-source-badge>,
          the smaller one has been seen
          <fact-source-badge fact="troops-tracked">(John F. Kirby)</fact-source-badge>.
        </p>
        <fact-figures-panel heading-level="2"></fact-figures-panel>
        <fact-quote-card></fact-quote-card>
        <fact-timeline heading-level="2"></fact-timeline>
      </article>
      <article lang="ar" dir="rtl">
        <h1>الجيش الذي تنفي عاصمتان وجوده</h1>
        <p>
          العدد الأكبر هو المزمع
          <fact-source-badge fact="troops-deployed">(وزارة الدفاع في كوريا الجنوبية)</fact-source-badge>،
          والأصغر هو الذي رُصد
          <fact-source-badge fact="troops-tracked">(جون ف. كيربي)</fact-source-badge>.
        </p>
        <fact-figures-panel heading-level="2"></fact-figures-panel>
        <fact-quote-card></fact-quote-card>
        <fact-timeline heading-level="2"></fact-timeline>
      </article>
    </main>
  </fact-set>
`;
