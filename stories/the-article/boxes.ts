/** The boxes beside the text. What they hold is what a reader without JavaScript sees. */
import { html, type TemplateResult } from 'lit';

export const escalation: TemplateResult = html`
  <fact-quote-card fact="escalation">
    <blockquote>
      “Everyone flips out whenever they talk about European troops going to Ukraine, that it’s far too
      escalatory. And then the Russians just go ahead and bring in outside troops. The escalation has
      already happened.”
    </blockquote>
    <p>Philips O’Brien, professor of strategic studies, University of St. Andrews</p>
  </fact-quote-card>
`;

export const downPayment: TemplateResult = html`
  <fact-quote-card fact="down-payment">
    <blockquote>
      “I find it hard to believe that Kim [Jung Un] would send troops without a down payment.”
    </blockquote>
    <p>Rachel Lee, defense analyst. The words in brackets are the editor’s.</p>
  </fact-quote-card>
`;

export const denial: TemplateResult = html`
  <fact-quote-card fact="un-denial">
    <blockquote>“groundless, stereotyped rumors”</blockquote>
    <p>North Korean representatives, at the United Nations, October 21</p>
  </fact-quote-card>
`;

export const troops: TemplateResult = html`
  <fact-figures-panel fact="xi-corps-size troops-deployed troops-tracked">
    <ul>
      <li><strong>200,000 soldiers</strong>: XI Corps in total. No source is given.</li>
      <li>
        <strong>About 12,000 troops</strong>: the planned deployment, according to the Defense Ministry of
        South Korea.
      </li>
      <li>
        <strong>About 3,000 troops</strong>: tracked from North Korea to Vladivostok, as of October 23,
        according to John F. Kirby. Pyongyang and the Kremlin deny it.
      </li>
    </ul>
  </fact-figures-panel>
`;

export const losses: TemplateResult = html`
  <fact-figures-panel fact="casualties">
    <p><strong>600,000 Russian citizens</strong>: killed or wounded so far. No source is given.</p>
  </fact-figures-panel>
`;

export const timeline: TemplateResult = html`
  <fact-timeline
    fact="april-article un-statement vladivostok-transport kirby-statement deployment front-lines-kursk arms-considered"
  >
    <ol>
      <li>October 21: North Korea rejects the accusations at the United Nations.</li>
      <li>By October 23: North Korean troops are taken to Vladivostok. Pyongyang and the Kremlin deny it.</li>
      <li>October 23: The United States says that it has tracked some 3,000 troops.</li>
      <li>Soon: About 12,000 North Korean troops are to join the war, says South Korea.</li>
    </ol>
  </fact-timeline>
`;
