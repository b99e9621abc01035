/** One request for a facts file, with the ways in which it can fail told apart. */
import { readFacts, type FactSet } from '../facts/index.js';
import { LoadError, type LoadErrorCode } from './load-error.js';
import { problemsOf, rememberInput } from './sentences.js';

/** In characters. An article's facts are some ten thousand; beyond this it is something else. */
const LIMIT = 5_000_000;

/**
 * Rejects with a `LoadError`, or with the reason for which `controller` was aborted. Whatever the
 * dataset itself has wrong is in the set's problems.
 *
 * @param timeout in milliseconds
 */
export async function fetchFacts(
  url: string,
  controller: AbortController,
  timeout: number,
): Promise<FactSet> {
  const { signal } = controller;
  const error = (code: LoadErrorCode, message: string) =>
    new LoadError(code, `The facts file “${url}” ${message}`);
  const slow = `took more than ${timeout / 1000} seconds. Raise “timeout”, or mend the server.`;
  const timer = setTimeout(() => controller.abort(error('too-slow', slow)), timeout);
  let response: Response | undefined;
  try {
    response = await fetch(url, { headers: { accept: 'application/json' }, signal });
    const { ok, status, statusText, headers, redirected } = response;
    const mend = `${redirected ? ` after a redirect to “${response.url}”` : ''}. Mend the address, or`;
    if (!ok)
      throw error('bad-status', `${`answered ${status} ${statusText}`.trim()}${mend} the server.`);
    const text = await readText(response);
    if (text === undefined)
      throw error('too-large', `is over 5 million characters${mend} split the file.`);
    const facts = rememberInput(readFacts(text), text);
    if (facts.problems[0]?.code !== 'not-json') return facts;
    const type = headers.get('content-type') ?? 'a file without a type';
    const [broken] = await problemsOf(facts);
    throw error(
      'not-json',
      `${text ? `came as ${type}` : 'is empty'}${mend} the file. ${broken?.message}`,
    );
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof LoadError) throw cause;
    // With an answer there, only the connection itself can have broken.
    throw response
      ? error('cut-off', 'broke off in the middle. Load the page again, or mend the server.')
      : error(
          'unreachable',
          'cannot be reached. Mend the address, or have its server let this page read it (CORS).',
        );
  } finally {
    clearTimeout(timer);
    // Of an answer that is no use the rest need not come.
    controller.abort();
  }
}

/** `undefined` where it is too long. */
async function readText({ body }: Response): Promise<string | undefined> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let part; reader && !(part = await reader.read()).done;)
    if ((text += part.value).length > LIMIT) return undefined;
  return text;
}
