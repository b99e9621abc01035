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

let emulated = false;

// Test files share their pages, so what one file emulates must not reach the next.
afterEach(async () => {
  if (emulated) await emulate({});
});

/** Emulates until the end of the test; each call replaces the one before. */
export async function emulate(emulation: Emulation): Promise<void> {
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
