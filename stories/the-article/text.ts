/**
 * The text of the sample page: factbox's own, about the facts of the dataset. Each badge stands at the
 * statement that it backs, and holds what a reader without JavaScript sees.
 */
import { html, type TemplateResult } from 'lit';

export const opening: TemplateResult = html`
  <p class="opening">
    The United States has tracked about 3,000 North Korean troops to Vladivostok, on Russia’s Pacific
    coast, the National Security Council’s spokesman said on October 23
    <fact-source-badge fact="troops-tracked">(John F. Kirby; denied by Pyongyang and the Kremlin)</fact-source-badge>.
    A larger number is planned. Some 12,000 are soon to be sent to Eastern Europe to fight on Russia’s
    side <fact-source-badge fact="troops-deployed">(South Korea’s Defense Ministry)</fact-source-badge>.
  </p>
  <p>
    If the two governments concerned are to be believed, there is nobody to count. Pyongyang and the
    Kremlin both call the reports false. Two days earlier, North Korea’s representatives at the United
    Nations had dismissed such accusations as “groundless, stereotyped rumors.”
  </p>
`;

export const front: TemplateResult = html`
  <p>
    Where the soldiers are now is a harder question. Ukraine says that some have appeared at the front
    in Kursk, the Russian border region where its own army is mounting an incursion
    <fact-source-badge fact="front-lines-kursk">(the Ukrainian government; denied by Pyongyang and the Kremlin)</fact-source-badge>.
    By another account they have yet to fight. The two are hard to square, and this page keeps both.
  </p>
  <p>
    If they are in Russia, they are not meant to be noticed. The new arrivals wear Russian uniforms and
    bear Russian arms, NBC News reports on the word of South Korean intelligence services. Their papers,
    which are false, make them natives of the Russian far east
    <fact-source-badge fact="false-documents">(South Korean intelligence services; denied by Pyongyang and the Kremlin)</fact-source-badge>.
  </p>
`;

export const numbers: TemplateResult = html`
  <p>
    The soldiers due to come are said to belong to XI Corps, North Korea’s foremost force
    <fact-source-badge fact="troops-from-xi-corps">(alleged; source not named)</fact-source-badge>.
    It is 200,000 strong. Beside the 600,000 Russians counted as killed or wounded so far, a number given
    without a source, 12,000 is not many.
  </p>
`;

export const response: TemplateResult = html`
  <p>
    It is enough to change the argument. In the West, talk of sending troops to Ukraine has started
    again, and Philips O’Brien, who teaches strategic studies at the University of St. Andrews, has
    little patience with the old objection that this would go too far.
  </p>
  <p>
    Neither the United States nor western Europe has promised anything new. South Korea is weighing
    whether to arm Ukraine
    <fact-source-badge fact="arms-considered">(alleged; source not named)</fact-source-badge>,
    and whether to send translators who could help to question prisoners.
  </p>
`;

export const price: TemplateResult = html`
  <p>
    Why would North Korea do it? Rachel Lee, a defense analyst, does not think that it acts on credit.
  </p>
`;

export const priceContinued: TemplateResult = html`
  <p>
    Payment could come as help with nuclear weapons
    <fact-source-badge fact="nuclear-payment">(experts; thought likely)</fact-source-badge>.
    Big cargo planes have been sighted on their way from Russia, and missile supplies may be aboard
    <fact-source-badge fact="missile-supplies">(some policy analysts; thought possible)</fact-source-badge>.
    Such help would break with the past: the Moscow of the Cold War kept nuclear materials even from its
    allies <fact-source-badge source="slate-article">(Slate)</fact-source-badge>.
  </p>
  <p>
    Whether the newcomers can fight this war is as open as what they are paid for it. They have no
    experience of a modern one. Their weapons are of the Soviet era, and a language gap lies between them
    and the Russians at their side. What North Korea intends, how its soldiers will do and what their
    coming will bring: none of it is known
    <fact-source-badge fact="intentions">(the article’s own account)</fact-source-badge>.
  </p>
`;

/** At the foot of each page. */
export const colophon: TemplateResult = html`
  <p>
    A sample page. Its text is factbox’s own; the quotations, numbers, dates and names are those of one
    news article. That article gives days and months without a year, so 2024 is inferred, and marked so.
  </p>
`;
