/** How high the lanes of the line of time are, in em: one, and all together at most. */
export const [LANE, TALLEST] = [0.95, 6];
