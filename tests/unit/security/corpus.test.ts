/** The control: what the other tests find harmless in our hands does run in careless ones. */
import { expect } from '@open-wc/testing';
import { active, contexts } from '../../support/xss.mjs';

/** What an attacker's string did, if anything. */
type Struck = Window & { __hit?: number };

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

describe('the corpus of hostile texts', () => {
  let page: HTMLIFrameElement;
  beforeEach(() => {
    page = document.body.appendChild(document.createElement('iframe'));
  });
  afterEach(() => {
    page.remove();
  });

  for (const [context, texts] of Object.entries(active))
    for (const text of texts)
      it(`runs as ${context}: ${JSON.stringify(text)}`, async () => {
        const loaded = new Promise((resolve) => page.addEventListener('load', resolve));
        page.srcdoc = `<!doctype html><title>A page</title><body>${contexts[context]!(text)}`;
        await loaded;
        const { contentDocument, contentWindow } = page;
        // As a reader would: a page of many frames gives the focus to one of its own accord.
        contentDocument!.querySelector<HTMLElement>('[autofocus]')?.focus();
        if (context === 'address') contentDocument!.querySelector('a')!.click();
        while (!(contentWindow as Struck).__hit) await frame();
      });

  it('runs by innerHTML, too', async () => {
    const struck = window as Struck;
    const holder = document.body.appendChild(document.createElement('div'));
    holder.innerHTML = active.text![0]!;
    while (!struck.__hit) await frame();
    delete struck.__hit;
    holder.remove();
    expect(struck.__hit).to.equal(undefined);
  });
});
