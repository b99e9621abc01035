/** The version of the dataset's form. A higher one is refused, not guessed at. */
export const FORMAT = 1;
