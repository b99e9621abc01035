/** Addresses that a page fetches: a browser's own reading decides what they are. */
import { pageProblem, warn, type PageProblem } from '../page/problems.js';

export interface ProblemListener {
  /**
   * Told of what is wrong with what was asked for: a view that there is not, a name that leads to nothing, an
   * address that is none of the web. Without it, the console is.
   */
  readonly onProblem?: ((problem: PageProblem) => void) | undefined;
}

/**
 * @param what stands at the start of the sentence that tells what is wrong.
 * @returns the address as it was given, relative ones too; `undefined` where it is none of the web.
 */
export function webAddress(
  what: string,
  address: string,
  { onProblem = warn }: ProblemListener,
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
