/** One request for a facts file, with the ways in which it can fail told apart. */
import { parseFacts, type FactSet } from '../facts/index.js';
import { LoadError, type LoadErrorCode } from './load-error.js';

/** In bytes. An article's facts are some ten thousand; beyond this it is something else. */
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
    const headers = { accept: 'application/json' };
    response = await fetch(url, { credentials: 'same-origin', headers, signal });
    const redirect = response.redirected ? ` after a redirect to “${response.url}”` : '';
    if (!response.ok) {
      const answer = `answered ${response.status} ${response.statusText}`.trim();
      throw error('bad-status', `${answer}${redirect}. Mend the address, or the server.`);
    }
    const text = await readText(response.body);
    if (text === undefined)
      throw error('too-large', `is over ${LIMIT / 1e6} MB. Mend the address, or split the file.`);
    const facts = parseFacts(text);
    const broken = facts.problems.find(({ code }) => code === 'not-json');
    if (!broken) return facts;
    const type = response.headers.get('content-type') ?? 'a file without a type';
    const came = text ? `came as ${type}` : 'is empty';
    throw error('not-json', `${came}${redirect}. Mend the address, or the file. ${broken.message}`);
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
async function readText(body: Response['body']): Promise<string | undefined> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (let part; reader && !(part = await reader.read()).done;) {
    size += part.value.length;
    if (size > LIMIT) return undefined;
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
