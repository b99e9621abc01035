import { executeServerCommand } from '@web/test-runner-commands';

/** What the reader's system or printer asks for; what is left out is as the browser has it. */
interface Emulation {
  media?: 'print' | 'screen';
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  reducedMotion?: 'reduce' | 'no-preference';
  contrast?: 'more' | 'no-preference';
}

/** A node of the accessibility tree; what assistive technology does not get is not in it. */
export interface AccessibleNode {
  role: string;
  name: string;
  description: string;
  properties: Record<string, unknown>;
  children: AccessibleNode[];
}

/** How many made-up datasets a test is to try: few for whoever waits, the full number in `npm run test:all`. */
export const askedRuns = await executeServerCommand<number, never>('factbox:runs');

/** Media and the accessibility tree can be asked for in Chromium only; elsewhere a test says that it could not. */
const devtools = await executeServerCommand<boolean, never>('factbox:has-devtools');
const without = (title: string) => it.skip(`${title} (not asked: this browser emulates no media)`);
const unheard = (title: string) =>
  it.skip(`${title} (not asked: this browser shows tests no accessibility tree)`);

/** `it`, for what only an emulated medium shows. */
export const itEmulates = devtools ? it : without;
/** `it`, for what assistive technology gets. */
export const itExposes = devtools ? it : unheard;

let emulated = false;

// Test files share their pages, so what one file emulates must not reach the next.
afterEach(async () => {
  if (emulated) await emulate({});
});

/** The two other engines are started for a reader who wants less motion. */
const isAlready = ({ reducedMotion, ...others }: Emulation): boolean =>
  Object.keys(others).length === 0 &&
  (!reducedMotion || matchMedia(`(prefers-reduced-motion: ${reducedMotion})`).matches);

/** Emulates until the end of the test; each call replaces the one before. */
export async function emulate(emulation: Emulation): Promise<void> {
  if (!devtools && isAlready(emulation)) return;
  emulated = Object.keys(emulation).length > 0;
  await executeServerCommand('factbox:emulate', {
    media: emulation.media ?? '',
    features: [
      { name: 'prefers-color-scheme', value: emulation.colorScheme ?? '' },
      { name: 'forced-colors', value: emulation.forcedColors ?? '' },
      { name: 'prefers-reduced-motion', value: emulation.reducedMotion ?? '' },
      { name: 'prefers-contrast', value: emulation.contrast ?? '' },
    ],
  });
}

/** @returns false where a browser clears up when it likes. */
export async function collectGarbage(): Promise<boolean> {
  return devtools && executeServerCommand<boolean, never>('factbox:collect-garbage');
}

/** Of the page, not of the window around it. */
export async function setViewport(size: { width: number; height: number }): Promise<void> {
  const set = await executeServerCommand<boolean, typeof size>('factbox:viewport', size);
  if (!set) throw new Error(`The window takes no page of ${size.width} × ${size.height}.`);
}

/** The accessibility tree below an element, through its shadow roots. */
export async function accessibilityTree(element: Element): Promise<AccessibleNode[]> {
  Object.assign(window, { __factboxTarget: element });
  return executeServerCommand<AccessibleNode[], never>('factbox:accessibility-tree');
}

/** The same as lines, `role "name"`, indented by depth: for a test that reads it as a reader hears it. */
export async function accessibleOutline(element: Element): Promise<string> {
  const lines = (nodes: AccessibleNode[], depth: number): string[] =>
    nodes.flatMap(({ role, name, children }) => [
      `${'  '.repeat(depth)}${role}${name ? ` "${name}"` : ''}`,
      ...lines(children, depth + 1),
    ]);
  return lines(await accessibilityTree(element), 0).join('\n');
}
