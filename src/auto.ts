/** `factbox/auto`: the one script for a site's template. It upgrades plain HTML and loads only what the page uses. */
import { watch } from './auto/watch.js';

// A server has no page. And half a page may hold half a box: it cannot be judged.
if (typeof document !== 'undefined') {
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', watch, { once: true });
  else watch();
}
