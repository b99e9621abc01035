/** Pages of their own, for tests of the order in which a page is read, defined and upgraded. */
import { settled, type ProbeElement } from './helpers.js';

export interface Frame {
  readonly document: Document;
  /** Imports a module into that page; it is another instance than in this one. */
  load(module: string): Promise<Record<string, unknown>>;
  /** What is said on that page's console. */
  readonly said: string[];
  /** Waits for all updates of that page. */
  settled(): Promise<void>;
}

const frames: HTMLIFrameElement[] = [];

afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

export async function frame(body = ''): Promise<Frame> {
  const element = document.createElement('iframe');
  element.srcdoc = `<!doctype html><html lang="en"><body>${body}</body></html>`;
  document.body.append(element);
  frames.push(element);
  await new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
  const page = element.contentWindow as Window & typeof globalThis;
  const said: string[] = [];
  page.console.warn = (...parts: unknown[]) => {
    const line = parts.join(' ');
    // That this is a development build, and that two copies bring two of them.
    if (!/^(Lit is in dev mode|Multiple versions of Lit)/.test(line)) said.push(line);
  };
  return {
    document: page.document,
    said,
    load: (module) => page.eval(`import('${module}')`) as Promise<Record<string, unknown>>,
    settled: () => settled(page.document),
  };
}

/** What a reader of that page reads of its probe, upgraded or not. */
export function shownIn({ document }: Frame): string {
  const probe = document.querySelector<ProbeElement>('fact-probe')!;
  return 'shown' in probe ? probe.shown : (probe as HTMLElement).textContent;
}
