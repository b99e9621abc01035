/** What an editor did to a quotation: [insertions] and cuts (…), told apart from the speaker's words. */

export interface Piece {
  readonly type: 'words' | 'insertion' | 'cut';
  /** As it stands in the text, brackets and dots included. */
  readonly text: string;
}

/** Square brackets without others inside, or an ellipsis: one sign, three or four dots, spaced or not. */
const MARKS = /(\[[^[\]]*\])|(…\.?|\.(?:\s?\.){2,3})/g;
const ONLY_CUT = /^\[\s*(?:…|\.\s?\.\s?\.)\s*\]$/;

/** The pieces of a quotation, in order; joined they give back the text. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKS)) {
    const [mark, bracket] = match;
    if (match.index > end) pieces.push({ type: 'words', text: text.slice(end, match.index) });
    pieces.push({ type: bracket && !ONLY_CUT.test(mark) ? 'insertion' : 'cut', text: mark });
    end = match.index + mark.length;
  }
  if (end < text.length) pieces.push({ type: 'words', text: text.slice(end) });
  return pieces;
}
