/** Elements that print otherwise than they show: on paper nothing can be opened. */
import type { ReactiveControllerHost } from 'lit';

const hosts = new Set<ReactiveControllerHost>();
let medium: MediaQueryList | undefined;
let printing = false;

/** Whether the page is being printed. */
export function isPrinting(): boolean {
  return printing;
}

/** Updates `host` before and after the page is printed; one set of listeners a page. */
export function watchPrint(host: ReactiveControllerHost): void {
  if (!hosts.size) {
    // Browsers tell of it by events, tools and some browsers only by the medium.
    medium = matchMedia('print');
    printing = medium.matches;
    listen('addEventListener');
  }
  hosts.add(host);
}

/** With the last host the listeners go, too. */
export function unwatchPrint(host: ReactiveControllerHost): void {
  if (!hosts.delete(host) || hosts.size) return;
  listen('removeEventListener');
  // Nobody would hear of its end.
  printing = false;
}

function listen(how: 'addEventListener' | 'removeEventListener'): void {
  window[how]('beforeprint', changed);
  window[how]('afterprint', changed);
  medium?.[how]('change', changed);
}

/** Lit's updates are microtasks: they are done when this returns, before the page is drawn. */
function changed({ type, matches }: Event & { matches?: boolean }): void {
  printing = matches ?? type === 'beforeprint';
  for (const host of [...hosts]) host.requestUpdate();
}
