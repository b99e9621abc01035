/** The state of an element as CSS sees it: `:state(loading)`. */
export function showState(internals: ElementInternals, state: string): void {
  try {
    internals.states.clear();
    internals.states.add(state);
  } catch {
    // A browser before 2024 has no custom states, or only some that begin with two dashes.
  }
}
