/** Which `fact-set` has the facts of an address that stands in markup. */
import { tell } from './tell.js';

const SET = 'fact-set';

/**
 * Markup may be a reader's comment, which a content system filtered but did not write. So it may name what the
 * page's own template names in a `fact-set`, what is of the page's origin, or of the origin that this script has.
 *
 * @returns the address, absolute; `undefined` where it is not followed.
 */
export function trusted(address: string): string | undefined {
  const url = absolute(address);
  const origins = [location.origin, new URL(import.meta.url).origin];
  // The origin of a file is “null”, and so is that of much else.
  if (url && (setAt(url.href) || (url.protocol.startsWith('http') && origins.includes(url.origin))))
    return url.href;
  tell(
    'unreachable',
    `The facts’ address “${address}” ${url ? 'is of another site' : 'is none'}, so the markup that names it stays as it is. ${
      url ? `Put <${SET} src="${address}"> into the page’s template` : 'Mend it'
    }.`,
  );
  return undefined;
}

/** @returns the id of the page's `fact-set` for an address, which gets one where there is none. */
export function factSetFor(address: string): string {
  let set = setAt(address);
  if (!set) {
    set = document.createElement(SET);
    set.setAttribute('src', address);
    document.body.append(set);
  }
  return (set.id ||= `factbox:${address}`);
}

/** Asked each time: a page that changes its body leaves nothing stale. */
function setAt(address: string): Element | undefined {
  return [...document.getElementsByTagName(SET)].find(
    (set) => absolute(set.getAttribute('src') ?? '#')?.href === address,
  );
}

/** Without a fragment, which no server is asked for. */
function absolute(address: string): URL | undefined {
  try {
    const url = new URL(address, document.baseURI);
    url.hash = '';
    return url;
  } catch {
    return undefined;
  }
}
