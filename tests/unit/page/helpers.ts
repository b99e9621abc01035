/** Pages and events for the tests of how facts reach elements. */
import { render, type TemplateResult } from 'lit';
import { FactSetElement } from '../../../src/elements/set/fact-set.js';
import { define } from '../../../src/page/define.js';
import type { ProbeElement } from './probe.js';

export { factsOf, ProbeElement } from './probe.js';

define('fact-set', FactSetElement);

let count = 0;

/** An address of the fault server that no other test has asked for. */
export function fault(how: string): string {
  count += 1;
  return `/faults/${how}?test=${Date.now()}-${count}`;
}

/** What the server saw of an address. */
export async function logOf(
  address: string,
): Promise<{ requests: number; ended: number; accept?: string }> {
  const response = await fetch(`/faults/log?of=${encodeURIComponent(address)}`);
  return (await response.json()) as { requests: number; ended: number; accept?: string };
}

/** Asks until it is so: only for what happens on the server. */
export async function until(test: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await test())) await new Promise((resolve) => setTimeout(resolve));
}

/**
 * Puts a template on the page for the length of a test, and waits for the updates that follow.
 * @returns what holds it
 */
export async function place(template: TemplateResult): Promise<HTMLElement> {
  const holder = document.createElement('div');
  document.body.append(holder);
  afterwards.push(() => holder.remove());
  render(template, holder);
  await settled();
  return holder;
}

/** A promise of an element's next event. */
export function next<Name extends keyof HTMLElementEventMap>(
  target: EventTarget,
  name: Name,
): Promise<HTMLElementEventMap[Name]> {
  return new Promise((resolve) => {
    const listener = (event: Event): void => resolve(event as HTMLElementEventMap[Name]);
    target.addEventListener(name, listener, { once: true });
  });
}

/**
 * All updates that are under way, one after another, until there is none; and the parser, where an
 * element was given facts that are not parsed yet.
 */
export async function settled(root: ParentNode = document): Promise<void> {
  const all = () => [
    ...root.querySelectorAll<ProbeElement | FactSetElement>('fact-probe, fact-set'),
  ];
  const pending = () => all().filter((element) => element.isUpdatePending);
  const unread = () =>
    all().some(
      ({ localName, facts, state }) => localName === 'fact-probe' && facts && state === 'loading',
    );
  await Promise.resolve();
  do {
    for (let updating = pending(); updating.length; updating = pending())
      await Promise.all(updating.map((element) => element.updateComplete));
    if (unread()) await until(() => !unread());
  } while (pending().length);
}

/** What was said on the console, which the test runner would else hold against the test. */
export function listen(): string[] {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...parts: unknown[]) => said.push(parts.join(' '));
  afterwards.push(() => (console.warn = warn));
  return said;
}

const afterwards: (() => unknown)[] = [];

afterEach(() => afterwards.splice(0).forEach((undo) => undo()));
