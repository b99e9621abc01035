/**
 * What a frame and the page around it say to each other. A height is no secret, so it goes to whoever is the
 * parent: any address that the frame could check would be the parent's own word. Who may be the parent, the
 * server says by `frame-ancestors`. What has to be checked is whom a parent believes: `embed-parent.ts`.
 */
export interface HeightMessage {
  readonly type: typeof HEIGHT;
  /** CSS pixels. Without it, the parent asks: its script may have come after the frame had told. */
  readonly height?: number | undefined;
}

export const HEIGHT = 'factbox-height';

/** What the parent's script knows our frames by. Filters that drop attributes leave addresses. */
export const MARK = '#factbox';

/** CSS pixels: more than the longest timeline takes, less than what browsers can no longer draw. */
const HIGHEST = 50_000;

/** @returns what is told, 0 where it is asked, `undefined` for what is none of ours or no height of this world. */
export function heightIn(data: unknown): number | undefined {
  const { type, height = 0 } = Object(data) as Partial<Record<keyof HeightMessage, unknown>>;
  if (type !== HEIGHT || typeof height !== 'number') return undefined;
  return height >= 0 && height <= HIGHEST ? Math.ceil(height) : undefined;
}
