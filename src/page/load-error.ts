/** Why a facts file could not be had. */

export type LoadErrorCode =
  /** No answer: a wrong address, no network, or a server that does not let this page read it. */
  | 'unreachable'
  /** An answer, but not the file: 404, 500 and the like. */
  | 'bad-status'
  /** Not there within the time limit. */
  | 'too-slow'
  /** Bigger than an article's facts can be. */
  | 'too-large'
  /** The connection broke in the middle. */
  | 'cut-off'
  /** Something else than JSON, often a page that says "not found" or "log in". */
  | 'not-json';

export class LoadError extends Error {
  /** Stable; safe to compare with. */
  readonly code: LoadErrorCode;

  /** @param message for an editor: what is wrong, where, and how to mend it. */
  constructor(code: LoadErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
