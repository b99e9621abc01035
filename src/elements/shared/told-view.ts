/** The two kinds of text that an element shows, each in its own language and direction. */
import type { FactSet } from '../../facts/index.js';
import type { Locale } from '../../locales/locale.js';
import { html, nothing, type TemplateResult } from './template.js';

/** Nothing where there is nothing to tell. */
export type View = TemplateResult | undefined;

/** A sentence of the interface, in which each text of the dataset says its own language. */
export function sentenceView(sentence: unknown, { languageOf }: Locale): unknown {
  return languageOf && typeof sentence === 'string' && sentence.includes('\u2068')
    ? sentence
        .split(/[\u2068\u2069]/)
        .map((text, i) =>
          i % 2 ? html`<span lang=${languageOf(text)} dir="auto">${text}</span>` : text,
        )
    : sentence;
}

/**
 * Words of the interface: a line of phrases, each of which stands by itself, so that no grammar has to
 * join them. What is not given is left out, and a line without any phrase, too. The page may run the
 * other way where its language has no locale: the words keep their direction, the line its side.
 */
export function toldView(part: string, phrases: readonly unknown[], locale: Locale): View {
  const { tag, direction } = locale;
  const given = phrases.filter(Boolean).map((phrase) => sentenceView(phrase, locale));
  const [first, second, third] = given;
  if (!first) return undefined;
  // Most lines are short: in one template they are drawn in half the time.
  if (!second)
    return html`<p part=${part} class="told"
      ><span lang=${tag} dir=${direction}><span class="phrase">${first}</span></span></p
    >`;
  if (!third)
    return html`<p part=${part} class="told"
      ><span lang=${tag} dir=${direction}
        ><span class="phrase">${first}</span> <span class="phrase">${second}</span></span
      ></p
    >`;
  return html`<p part=${part} class="told"
    ><span lang=${tag} dir=${direction}
      >${given.map((phrase, i) => html`${i ? ' ' : ''}<span class="phrase">${phrase}</span>`)}</span
    ></p
  >`;
}

/** Words of the dataset inside a line. */
export function contentView(text: string | undefined, set: FactSet): View {
  return text ? html`<span lang=${set.languageOf(text)} dir="auto">${text}</span>` : undefined;
}

/** A paragraph of the dataset's words: in one template it is drawn in half the time. */
export function paragraphView(
  part: string,
  text: string | undefined,
  set: FactSet,
  className?: string,
): View {
  return text
    ? html`<p part=${part} class=${className ?? nothing}
        ><span lang=${set.languageOf(text)} dir="auto">${text}</span></p
      >`
    : undefined;
}

/** A sentence of the dataset: what else to know. The line keeps the page's side, as others do. */
export function noteView(text: string | undefined, set: FactSet): View {
  return paragraphView('note', text, set, 'note');
}

/** Somebody's very words. */
export function wordsView(words: string | undefined, set: FactSet): View {
  return words ? html`<q lang=${set.languageOf(words)} dir="auto">${words}</q>` : undefined;
}
