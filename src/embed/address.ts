/** Addresses that are fetched: a browser's own reading decides what they are. */
import { pageProblem, warn, type PageProblem } from '../page/problems.js';
import type { ViewName } from '../html/index.js';
import { embedWords } from '../locales/embed.js';

export interface Told {
  /** Told of what is wrong with what was asked for. Without it, the console is. */
  readonly onProblem?: ((problem: PageProblem) => void) | undefined;
}

/**
 * @param what stands at the start of the sentence that tells what is wrong.
 * @returns the address as it was given, relative ones too; `undefined` where it is none of the web.
 */
export function webAddress(
  what: string,
  address: string,
  { onProblem = warn }: Told,
): string | undefined {
  try {
    const { protocol } = new URL(address, 'https://page.invalid');
    if (address.trim() && /^https?:$/.test(protocol)) return address;
  } catch {
    // Told below.
  }
  const message = `${what} “${address}” is no web address, so it is left out. Give one of http or https, or one relative to the page.`;
  onProblem(pageProblem('unreachable', message));
  return undefined;
}

export function isView(view: ViewName, { onProblem = warn }: Told): boolean {
  const { titles } = embedWords.en;
  if (Object.hasOwn(titles, view)) return true;
  const names = Object.keys(titles).join('”, “');
  const message = `There is no view “${view as string}”. There are “${names}”.`;
  onProblem(pageProblem('unknown-view', message));
  return false;
}
