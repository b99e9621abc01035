/** One request an address for the whole page, however many ask for it. */
import type { FactSet } from '../facts/index.js';
import { fetchFacts } from './fetch-facts.js';

export interface LoadOptions {
  /** Aborted when the facts are no longer wanted, on their way or there. */
  readonly signal?: AbortSignal | undefined;
  /** How long to wait, in milliseconds; 10,000 without it. Who asks first sets it for a request. */
  readonly timeout?: number | undefined;
}

interface Request {
  readonly facts: Promise<FactSet>;
  readonly controller: AbortController;
  users: number;
}

const TIMEOUT = 10_000;
/** A timer for longer than 25 days overflows, and would end at once. */
const LONGEST = 2e9;

/** Each for as long as somebody wants it; one that fails is forgotten, so that it can be tried again. */
const requests = new Map<string, Request>();

/**
 * The facts at an address, which may be relative to the page's. All who ask for one address share one
 * request and get the same fact set, until the `signal` of each of them is aborted. Rejects with a
 * `LoadError`, or with the reason of `signal`.
 */
export async function loadFacts(
  address: string,
  { signal, timeout = 0 }: LoadOptions = {},
): Promise<FactSet> {
  const url = absolute(address);
  const request = requests.get(url) ?? start(url, timeout);
  request.users += 1;
  signal?.addEventListener('abort', () => {
    request.users -= 1;
    if (!request.users) forget(url, request);
  });
  try {
    return await request.facts;
  } catch (error) {
    forget(url, request);
    throw error;
  } finally {
    signal?.throwIfAborted();
  }
}

function start(url: string, timeout: number): Request {
  const controller = new AbortController();
  const limit = timeout > 0 ? Math.min(timeout, LONGEST) : TIMEOUT;
  const request = { facts: fetchFacts(url, controller, limit), controller, users: 0 };
  requests.set(url, request);
  return request;
}

/** Ends it, too, if it is still under way. */
function forget(url: string, request: Request): void {
  request.controller.abort();
  if (requests.get(url) === request) requests.delete(url);
}

/** A link never throws: what is no address stays as it is, and fetching it tells so. */
function absolute(address: string): string {
  const link = document.createElement('a');
  link.href = address;
  return link.href;
}
