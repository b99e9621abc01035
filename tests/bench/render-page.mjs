// The half of the render bench that runs in the page.

/** The library, a dataset of as many facts, and both ways of showing it. */
export async function prepare() {
  // Addresses of the page's server.
  const served = (path) => import(path);
  const { readFacts } = await served('/facts/parsing/read-facts.js');
  const { renderHtml } = await served('/html/index.js');
  const actors = ['Harbour office', 'Dockers’ Union', 'Ministry of transport', 'City council'].map(
    (name, i) => ({ id: `actor-${i}`, name, role: 'party to the talks' }),
  );
  const attributions = (i) => [
    { actor: `actor-${i % 4}`, date: '2024-10-23' },
    ...(i % 3 ? [] : [{ actor: `actor-${(i + 1) % 4}`, stance: 'denies', words: `not so, ${i}` }]),
  ];
  const date = (i) => new Date(Date.UTC(1990, 0, 1 + i)).toISOString().slice(0, 10);
  const facts = {
    'quote-card': (i) => ({
      id: `f${i}`,
      type: 'quote',
      speaker: `actor-${i % 4}`,
      date: date(i),
      text: `What was agreed on pier ${i} does not hold any more, and everybody here knows it.`,
      attributions: attributions(i),
    }),
    'source-badge': (i) => ({
      id: `f${i}`,
      type: 'claim',
      statement: `Ship ${i} waits.`,
      attributions: attributions(i),
    }),
    'figures-panel': (i) => ({
      id: `f${i}`,
      type: 'figure',
      value: 1000 + i,
      qualifier: 'about',
      unit: 'containers',
      label: `Left on pier ${i}`,
      asOf: date(i),
      attributions: attributions(i),
    }),
    timeline: (i) => ({
      id: `f${i}`,
      type: 'event',
      date: date(i * 3),
      title: `Ship ${i} leaves the harbour`,
      text: `It carries ${i + 20} containers to three ports, and comes back empty.`,
      attributions: attributions(i),
    }),
  };
  const frames = () =>
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

  const datasetOf = (view, count, title) => ({
    factbox: 1,
    language: 'en',
    article: { title: 'The harbour' },
    actors,
    facts: Array.from({ length: count }, (_, i) => ({
      ...facts[view](i),
      ...(title && i === count >> 1 && { title }),
    })),
  });
  const host = document.querySelector('main');

  window.bench = {
    make(view, count) {
      const set = readFacts(datasetOf(view, count));
      const each = view === 'timeline' ? [undefined] : set.facts.map(({ id }) => id);
      const markup = each.map((fact) => renderHtml(set, view, { fact, profile: 'full' })).join('');
      const elements = () => {
        const page = document.createDocumentFragment();
        for (const fact of each) {
          const element = document.createElement(`fact-${view}`);
          element.facts = set;
          if (fact) element.fact = fact;
          page.append(element);
        }
        return page;
      };
      return {
        plain: { run: () => (host.innerHTML = markup) },
        ours: { run: () => host.replaceChildren(elements()) },
      };
    },
    /** Another title in the middle of what is shown: as plain HTML, by one `innerHTML` of its entry. */
    change(view, count) {
      const [before, after] = ['Ship leaves', 'Ship leaves at last'].map((title) =>
        readFacts(datasetOf(view, count, title)),
      );
      const pages = [before, after].map((set) => {
        const page = document.createElement('template');
        page.innerHTML = renderHtml(set, view, { profile: 'full' });
        return page;
      });
      const entries = (root) => root.querySelectorAll('.factbox-entry');
      const changed = entries(pages[1].content)[count >> 1].innerHTML;
      return {
        plain: {
          before: () => (host.innerHTML = pages[0].innerHTML),
          run: () => (entries(host)[count >> 1].innerHTML = changed),
        },
        ours: {
          before() {
            const element = document.createElement(`fact-${view}`);
            element.facts = before;
            host.replaceChildren(element);
          },
          run: () => (host.firstElementChild.facts = after),
        },
      };
    },
    frames,
    async clear(way) {
      host.replaceChildren();
      window.ways[way].before?.();
      await frames();
    },
    async run(way) {
      const start = performance.now();
      window.ways[way].run();
      // Lit draws in a microtask.
      await 0;
      await 0;
      document.body.getBoundingClientRect();
      const layout = performance.now() - start;
      // A long timeline is drawn in pieces: all of them count.
      await Promise.all([...host.children].map(({ updateComplete }) => updateComplete));
      await frames();
      return layout;
    },
    /** When the first of it is on screen, and the longest task from then on. */
    async watch(way) {
      const tasks = [];
      const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
      observer.observe({ type: 'longtask' });
      const start = performance.now();
      window.ways[way].run();
      await new Promise((done) => {
        // A frame's own task comes after its callbacks, and a message after that.
        const channel = new window.MessageChannel();
        channel.port1.onmessage = done;
        requestAnimationFrame(() => channel.port2.postMessage(0));
      });
      const first = performance.now();
      for (let quiet = first; performance.now() - quiet < 200;) {
        const seen = tasks.length;
        await frames();
        if (tasks.length > seen) quiet = performance.now();
      }
      observer.disconnect();
      const after = tasks.filter(({ startTime }) => startTime >= first);
      return { first: first - start, longest: Math.max(0, ...after.map((task) => task.duration)) };
    },
  };
}
