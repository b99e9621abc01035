// What a test can ask of the browser beyond @web/test-runner-commands: emulated media of every kind, the
// accessibility tree as assistive technology gets it, and the size of the page in every engine.
// The page's side is commands.ts.

/** Emulation lasts as long as the session with the page that asked for it. @type {WeakMap<object, Promise<import('puppeteer-core').CDPSession>>} */
const sessions = new WeakMap();

/** @param {import('puppeteer-core').Page} page */
function devtools(page) {
  let session = sessions.get(page);
  if (!session) {
    session = page.createCDPSession();
    sessions.set(page, session);
  }
  return session;
}

/** Emulation and the accessibility tree are Chromium's protocol. */
async function hasDevtools(page) {
  return page !== undefined && devtools(page).then(Boolean, () => false);
}

/** @param {import('puppeteer-core').Page} page */
async function accessibilityTree(page) {
  const cdp = await devtools(page);
  const { result } = await cdp.send('Runtime.evaluate', { expression: 'window.__factboxTarget' });
  const { node } = await cdp.send('DOM.describeNode', {
    objectId: result.objectId,
    depth: -1,
    pierce: true,
  });
  const inside = new Set(backendIds(node));
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((entry) => [entry.nodeId, entry]));
  const isInside = (entry) => inside.has(entry?.backendDOMNodeId);
  // An element without a role of its own is not in the tree: then its topmost descendants are.
  return nodes
    .filter((entry) => isInside(entry) && !isInside(byId.get(entry.parentId)))
    .flatMap((entry) => exposed(entry, byId));
}

/** The ids of a node and all below it, with shadow roots and generated content. */
function* backendIds(node) {
  yield node.backendNodeId;
  const below = [node.shadowRoots, node.children, node.pseudoElements];
  for (const child of below.flatMap((list) => list ?? [])) yield* backendIds(child);
}

/** Ignored nodes give way to their children, as they do for a screen reader. */
function exposed(entry, byId) {
  const children = (entry.childIds ?? [])
    .map((id) => byId.get(id))
    .filter((child) => child !== undefined)
    .flatMap((child) => exposed(child, byId));
  const role = entry.role?.value;
  if (role === 'InlineTextBox') return [];
  if (entry.ignored || role === 'none' || (role === 'generic' && !entry.name?.value)) {
    return children;
  }
  const properties = Object.fromEntries(
    (entry.properties ?? []).map(({ name, value }) => [name, value.value]),
  );
  return [
    {
      role,
      name: entry.name?.value ?? '',
      description: entry.description?.value ?? '',
      properties,
      children,
    },
  ];
}

/** @type {import('@web/test-runner').TestRunnerPlugin} */
export const browserCommands = {
  name: 'factbox-browser-commands',
  async executeCommand({ command, payload, session }) {
    const page = session.browser.getPage?.(session.id);
    switch (command) {
      case 'factbox:runs':
        return Number(process.env['FACTBOX_RUNS'] ?? 1000);
      case 'factbox:has-devtools':
        return hasDevtools(page);
      case 'factbox:viewport':
        if (!page) return session.browser.setViewport(session.id, payload);
        await page.setViewport(payload);
        return true;
      case 'factbox:emulate': {
        const cdp = await devtools(page);
        await cdp.send('Emulation.setEmulatedMedia', payload);
        return true;
      }
      case 'factbox:collect-garbage':
        await (await devtools(page)).send('HeapProfiler.collectGarbage');
        return true;
      case 'factbox:accessibility-tree':
        return accessibilityTree(page);
    }
  },
};
