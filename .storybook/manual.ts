/** The manifest as the manual shows it. */
import type { ArgTypesEnhancer } from 'storybook/internal/types';

interface Entry {
  name: string;
}

interface Element {
  slots?: Entry[];
  cssParts?: Entry[];
  cssStates?: Entry[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Element[] }[];
}

/**
 * Parts and states by the names that CSS has for them. Storybook has one table for all names: a part `fact`
 * would else hide the attribute `fact`. It has no place for states, and none for a slot without a name.
 */
export function forTheManual(manifest: unknown): Manifest {
  const shown = structuredClone(manifest) as Manifest;
  for (const element of shown.modules.flatMap(({ declarations }) => declarations)) {
    const { slots = [], cssParts = [], cssStates = [] } = element;
    for (const slot of slots) slot.name ||= 'children';
    element.cssParts = [
      ...cssParts.map((part) => ({ ...part, name: `::part(${part.name})` })),
      ...cssStates.map((state) => ({ ...state, name: `:state(${state.name})` })),
    ];
  }
  return shown;
}

/** An attribute and a custom property can be set here; what else there is, is only to be read. */
export const onlySettable: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, type]) => {
      const category = type.table?.category;
      if (category === 'attributes') return [name, type];
      return [name, { ...type, control: category === 'css custom properties' && kindOf(name) }];
    }),
  );

function kindOf(property: string) {
  return /font|space/.test(property) ? 'text' : 'color';
}
