import type { Fact, FactSet } from '../../facts/index.js';
import type { Locale } from '../../locales/locale.js';
import { passageOf } from '../../page/article/passage-of.js';
import { html } from './template.js';
import { toldView, type View } from './told-view.js';

/** A button that leads to where the article states the fact. */
export function passageView({ id }: Fact, set: FactSet, locale: Locale): View {
  const show = passageOf(set, id);
  const clicked = ({ currentTarget }: Event): void => {
    // What opened over the article would hide the passage.
    (currentTarget as Element).closest<HTMLElement>('[popover]')?.hidePopover();
    show?.();
  };
  const button = html`<button part="passage" type="button" @click=${clicked}>
    ${locale.showPassage}
  </button>`;
  return toldView('note', [show && button], locale);
}
