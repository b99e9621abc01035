// For `cem analyze`: the elements' types for JSX and for Vue's templates. The generators for these name no type of
// an event, take read-only members for props, and augment modules that a project need not have, so that a strict
// project does not compile; hence these, of which `tests/apps` proves that they do.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const comment = (text, indent = '  ') =>
  `${indent}/** ${(text ?? '').replace(/\s+/g, ' ').replaceAll('*/', '*∕').trim()} */\n`;

const sorted = (names) => [...new Set(names)].sort();

/** What a page's author can write on an element: the properties that are not read-only, and attributes. */
function propsOf({ name, members = [], attributes = [] }) {
  const fields = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  const properties = fields.map((field) => ({ ...field, type: `${name}['${field.name}']` }));
  // In a page an attribute is a text: `heading-level="2"`.
  const others = attributes
    .filter((attribute) => attribute.name !== attribute.fieldName)
    .map(({ name: attribute, description, fieldName }) => ({
      name: attribute,
      description,
      type: `Written<${name}['${fieldName}']>`,
      fieldName,
    }));
  return { properties, others };
}

const prop = ({ name, description, type }) =>
  `${comment(description)}  '${name}'?: ${type} | undefined;\n`;

const handler = (toName) => (event) =>
  `${comment(event.description)}  '${toName(event.name)}'?: ((event: ${event.type.text}) => void) | undefined;\n`;

/** `onfact-ready` is React's name for a listener, `onFactReady` Vue's. */
const inJsx = (event) => `on${event}`;
const inVue = (event) => `on${event.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`;

/** All bubble, so that each can be heard on any of the elements; it is told what each element means by it. */
function eventsOf(elements) {
  const events = new Map();
  for (const { name, type, description } of elements.flatMap((element) => element.events ?? [])) {
    const told = events.get(name)?.description ?? [];
    events.set(name, { name, type, description: sorted([...told, description]) });
  }
  return [...events.values()].map((event) => ({
    ...event,
    description: event.description.join(' '),
  }));
}

function types({ elements, imports, toHandler, isVue, augmentation }) {
  const events = eventsOf(elements);
  const names = sorted([
    ...elements.map(({ name }) => name),
    ...events.map(({ type }) => type.text),
  ]);
  const interfaces = elements.map((element) => {
    const { properties, others } = propsOf(element);
    // A template's `heading-level` is checked as `headingLevel`, whichever of the two Vue then sets.
    const asWritten = isVue ? others.map(({ fieldName }) => fieldName) : [];
    const own = properties.map((one) =>
      asWritten.includes(one.name) ? { ...one, type: `Written<${one.type}>` } : one,
    );
    return `${comment(element.description, '')}export interface ${element.name}Props extends FactListeners {
${[...own, ...others].map(prop).join('')}}
`;
  });
  return `// Generated from the custom elements manifest.
${imports}
import type { ${names.join(', ')} } from '../index.js';

/** As an attribute: a number may be written as text. */
type Written<T> = T | (T extends number ? \`\${number}\` : never);

/** All bubble: each can be heard on any element around the one that fires it. */
export interface FactListeners {
${events.map(handler(toHandler)).join('')}}

${interfaces.join('\n')}
/** What each element has of its own, beside what any HTML element has. */
export interface FactProps {
${elements.map(({ tagName, name }) => `  '${tagName}': ${name}Props;\n`).join('')}}

${augmentation}
`;
}

const jsx = (elements) =>
  types({
    elements,
    toHandler: inJsx,
    imports: `// @ts-ignore: without React there is still FactProps, to join to another JSX's attributes.
import type { ClassAttributes, HTMLAttributes } from 'react';`,
    augmentation: `type Tags = {
  [Tag in keyof FactProps]: FactProps[Tag] &
    Omit<HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof FactProps[Tag]> &
    ClassAttributes<HTMLElementTagNameMap[Tag]> & { class?: string | undefined };
};

// @ts-ignore: as above.
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}`,
  });

const vue = (elements) =>
  types({
    elements,
    toHandler: inVue,
    isVue: true,
    imports: `import type { HTMLAttributes, PublicProps } from 'vue';`,
    augmentation: `/** \`$props\` is for the checking of templates alone: an element has none. */
type Tags = {
  [Tag in keyof FactProps]: new () => HTMLElementTagNameMap[Tag] & {
    $props: FactProps[Tag] & Omit<HTMLAttributes & PublicProps, keyof FactProps[Tag]>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}`,
  });

/** @param {{ outdir: string }} options */
export function frameworkTypes({ outdir }) {
  return {
    name: 'framework-types',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const elements = modules
        .flatMap(({ declarations }) => declarations)
        .filter(({ tagName }) => tagName);
      mkdirSync(outdir, { recursive: true });
      for (const [name, write] of Object.entries({ jsx, vue })) {
        writeFileSync(join(outdir, `${name}.d.ts`), write(elements));
        // `import 'factbox/jsx'` is an import at run time, too.
        writeFileSync(join(outdir, `${name}.js`), 'export {};\n');
      }
    },
  };
}
