/** Tells machines the facts of a page. Loaded where a `fact-set` is asked to. */
import type { FactSet } from '../facts/index.js';
import { jsonLdText } from '../json-ld/index.js';
import type { Locale } from '../locales/locale.js';

interface Host extends HTMLElement {
  readonly jsonLd: boolean;
  readonly factSet: FactSet | undefined;
}

/** By `fact-set`: each has one at most. */
const scripts = new WeakMap<Host, HTMLScriptElement>();
/** Of which facts and in which words a script tells: it is asked again at each change of the page. */
const told = new WeakMap<HTMLScriptElement, readonly unknown[]>();

/** Has the head say what the `fact-set` holds: nothing once it left, has no facts, or is no longer asked to. */
export function writeJsonLd(host: Host, locale: Locale | undefined): void {
  const { jsonLd, isConnected, factSet, ownerDocument } = host;
  const script = scripts.get(host) ?? dataScript(ownerDocument);
  if (!jsonLd || !isConnected || !factSet) {
    script.remove();
    return;
  }
  scripts.set(host, script);
  const [set, words] = told.get(script) ?? [];
  if (set !== factSet || words !== locale) script.replaceChildren(jsonLdText(factSet, { locale }));
  told.set(script, [factSet, locale]);
  if (script.parentNode !== ownerDocument.head) ownerDocument.head.append(script);
}

/**
 * A script that never runs. Where a page requires Trusted Types, even data is refused in a script that might
 * run; a copy of one that has been started cannot (the copy counts as started, too), so that it may hold text
 * without any policy. A page that has none left gets a new one.
 */
function dataScript(document: Document): HTMLScriptElement {
  const started = document.querySelector<HTMLScriptElement>(
    'script:is([type=module], [type="text/javascript"], :not([type]))',
  );
  const script =
    (started?.cloneNode() as HTMLScriptElement | undefined) ?? document.createElement('script');
  for (const name of script.getAttributeNames()) script.removeAttribute(name);
  script.type = 'application/ld+json';
  return script;
}
