import { expect } from '@open-wc/testing';
import { LoadError } from '../../../src/page/load-error.js';
import { loadFacts } from '../../../src/page/load-facts.js';
import { fault, logOf, until } from './helpers.js';

const here = location.origin;

/** The error with which a request ends. */
async function failure(address: string, timeout?: number): Promise<LoadError> {
  try {
    await loadFacts(address, { timeout });
  } catch (error) {
    if (error instanceof LoadError) return error;
    throw error;
  }
  throw new Error(`${address} did not fail`);
}

describe('loadFacts', () => {
  it('gives the facts, and asks for JSON', async () => {
    const address = fault('good');
    const set = await loadFacts(address);
    expect(set.facts.map(({ id }) => id)).to.deep.equal(['level', 'flood']);
    expect(await logOf(address)).to.deep.include({ requests: 1, accept: 'application/json' });
  });

  it('reads an address relative to the page', async () => {
    const base = document.createElement('base');
    base.href = '/faults/';
    document.head.append(base);
    const { pathname, search } = new URL(fault('good'), here);
    const set = await loadFacts(pathname.replace('/faults/', './') + search).finally(() =>
      base.remove(),
    );
    expect(set.facts).to.have.length(2);
  });

  it('keeps the problems of a dataset that it could load', async () => {
    for (const [how, code] of [
      ['array', 'not-an-object'],
      ['text', 'not-an-object'],
      ['newer', 'unknown-version'],
    ] as const) {
      const { problems, facts } = await loadFacts(fault(how));
      expect(problems.map((problem) => problem.code)).to.deep.equal([code]);
      expect(facts).to.be.empty;
    }
  });

  it('follows a redirect to the facts', async () => {
    expect((await loadFacts(fault('to-facts'))).facts).to.have.length(2);
  });
});

describe('loadFacts: one request an address', () => {
  it('is shared by all who ask meanwhile, who get the same set', async () => {
    const address = fault('late');
    const sets = await Promise.all(Array.from({ length: 100 }, () => loadFacts(address)));
    expect(new Set(sets).size).to.equal(1);
    expect((await logOf(address)).requests).to.equal(1);
  });

  it('is shared by different spellings of the address', async () => {
    const address = fault('late');
    const sets = await Promise.all([
      loadFacts(address),
      loadFacts(`${here}${address}`),
      loadFacts(`/x/..${address}`),
    ]);
    expect(new Set(sets).size).to.equal(1);
    expect((await logOf(address)).requests).to.equal(1);
  });

  it('serves those who ask later', async () => {
    const address = fault('good');
    const first = await loadFacts(address);
    expect(await loadFacts(address)).to.equal(first);
    expect((await logOf(address)).requests).to.equal(1);
  });

  it('is made anew once nobody wants the facts of the first any more', async () => {
    const address = fault('good');
    const users = [new AbortController(), new AbortController()];
    const [first] = await Promise.all(users.map(({ signal }) => loadFacts(address, { signal })));
    users[0]!.abort();
    expect(await loadFacts(address, { signal: users[1]!.signal })).to.equal(first);
    users[1]!.abort();
    expect(await loadFacts(address)).not.to.equal(first);
    expect((await logOf(address)).requests).to.equal(2);
  });

  it('is forgotten when it fails, so that the next may succeed', async () => {
    const address = fault('second-time');
    expect((await failure(address)).code).to.equal('bad-status');
    expect((await loadFacts(address)).facts).to.have.length(2);
  });
});

describe('loadFacts: aborting', () => {
  it('ends the request when the last no longer wants it', async () => {
    const address = fault('never');
    const [one, other] = [new AbortController(), new AbortController()];
    const asked = [one, other].map(({ signal }) => loadFacts(address, { signal }).catch(String));
    await until(async () => (await logOf(address)).requests === 1);
    one.abort();
    expect((await logOf(address)).ended).to.equal(0);
    other.abort();
    await until(async () => (await logOf(address)).ended === 1);
    for (const outcome of await Promise.all(asked)) expect(outcome).to.contain('AbortError');
  });

  it('ends nothing for the others', async () => {
    const address = fault('late');
    const { signal, abort } = controller();
    const [gone, waiting] = [loadFacts(address, { signal }).catch(String), loadFacts(address)];
    abort();
    expect((await waiting).facts).to.have.length(2);
    expect(await gone).to.contain('AbortError');
    expect((await logOf(address)).requests).to.equal(1);
  });

  it('lets one who asks just then have a request of their own', async () => {
    const address = fault('late');
    const { signal, abort } = controller();
    const gone = loadFacts(address, { signal }).catch(String);
    abort();
    expect((await loadFacts(address)).facts).to.have.length(2);
    expect(await gone).to.contain('AbortError');
  });

  function controller(): { signal: AbortSignal; abort: () => void } {
    const made = new AbortController();
    return { signal: made.signal, abort: () => made.abort() };
  }
});

describe('loadFacts: what an editor hears', () => {
  const cases: [how: string, code: string, sentence: string][] = [
    ['missing', 'bad-status', 'answered 404 Not Found. Mend the address, or the server.'],
    [
      'broken',
      'bad-status',
      'answered 500 Internal Server Error. Mend the address, or the server.',
    ],
    ['to-missing', 'bad-status', 'answered 404 Not Found after a redirect to “URL/faults/missing'],
    ['page', 'not-json', 'came as text/html; charset=utf-8. Mend the address, or the file.'],
    [
      'to-page',
      'not-json',
      'came as text/html; charset=utf-8 after a redirect to “URL/faults/page',
    ],
    ['no-type', 'not-json', 'came as a file without a type. Mend the address, or the file.'],
    [
      'cut-file',
      'not-json',
      'came as application/json. Mend the address, or the file. The dataset is not JSON',
    ],
    ['empty', 'not-json', 'is empty. Mend the address, or the file.'],
    ['nothing', 'not-json', 'is empty. Mend the address, or the file.'],
    ['cut', 'cut-off', 'broke off in the middle. Load the page again, or mend the server.'],
    ['huge', 'too-large', 'is over 5 million characters. Mend the address, or split the file.'],
    ['endless', 'too-large', 'is over 5 million characters. Mend the address, or split the file.'],
    ['refused', 'unreachable', 'cannot be reached. Mend the address, or have its server'],
    ['to-itself', 'unreachable', 'cannot be reached. Mend the address, or have its server'],
  ];
  for (const [how, code, sentence] of cases)
    it(`${how}: ${code}`, async () => {
      const address = fault(how);
      const error = await failure(address);
      expect(error.code).to.equal(code);
      expect(error.message).to.contain(`The facts file “${here}${address}” `);
      expect(error.message).to.contain(sentence.replace('URL', here));
      await until(async () => (await logOf(address)).ended > 0);
    });

  for (const how of ['never', 'stalled'])
    it(`${how}: too-slow`, async () => {
      const address = fault(how);
      const error = await failure(address, 200);
      expect(error.code).to.equal('too-slow');
      expect(error.message).to.equal(
        `The facts file “${here}${address}” took more than 0.2 seconds. Raise “timeout”, or mend the server.`,
      );
      await until(async () => (await logOf(address)).ended === 1);
    });

  it('another site that does not let this page read it: unreachable', async () => {
    const elsewhere = `http://localhost:${location.port}${fault('good')}`;
    expect((await failure(elsewhere)).code).to.equal('unreachable');
  });

  for (const address of ['http://', 'no-such-scheme:facts', 'http://127.0.0.1:1/'])
    it(`${address}: unreachable`, async () => {
      const error = await failure(address);
      expect(error.code).to.equal('unreachable');
      expect(error.message).to.contain(`“${address}”`);
    });

  for (const timeout of [0, -1, NaN, Infinity, 1e15])
    it(`a time limit of ${timeout} does not end it at once`, async () => {
      expect((await loadFacts(fault('late'), { timeout })).facts).to.have.length(2);
    });
});
