/** `factbox/hydrate`: elements take over what `factbox/server` drew without drawing it again. */
import { hydrate } from '@lit-labs/ssr-client';
import { provideHydrate } from './elements/shared/take-over.js';
import { digestOf } from './page/digest.js';

provideHydrate((element, drawn, set, locale) => {
  const { renderRoot, renderOptions } = element;
  const [digest, , start] = renderRoot.childNodes;
  // Lit compares templates, not texts: other facts in the same templates would never be seen.
  if (digest?.nodeValue !== digestOf(set, locale, element)) return false;
  // Where a filter took its marks away, it would draw beside what is there.
  if (!start?.nodeValue?.startsWith('lit-part')) return false;
  try {
    hydrate(drawn, renderRoot, renderOptions);
    return true;
  } catch {
    // Another version drew it, or the page has something to add already.
    return false;
  }
});
