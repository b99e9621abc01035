// What an attacker would write into a dataset, and datasets that hold it in every field there is. What gets
// to run, sets `__hit` on its window. Plain data: for tests in a browser and in Node.

const HIT = 'window.__hit=1';
const IMAGE = `<img src=data:, onerror=${HIT}>`;
const SCRIPT = `<script>${HIT}</script>`;

/**
 * Where a careless template would put a text. A test shows that each string of the corpus does run in the
 * context that it is listed for; else the corpus would prove nothing.
 * @type {Record<string, (text: string) => string>}
 */
export const contexts = {
  text: (text) => text,
  doubleQuoted: (text) => `<p title="${text}"></p>`,
  singleQuoted: (text) => `<p title='${text}'></p>`,
  unquoted: (text) => `<p title=${text}></p>`,
  handler: (text) => `<img src=data:, onerror="void('${text}')">`,
  address: (text) => `<a href="${text}"></a>`,
  comment: (text) => `<!--${text}-->`,
  style: (text) => `<style>${text}</style>`,
  title: (text) => `<title>${text}</title>`,
  textarea: (text) => `<textarea>${text}</textarea>`,
  template: (text) => `<template>${text}</template>`,
  shadow: (text) => `<div><template shadowrootmode="open">${text}</template></div>`,
  noscript: (text) => `<noscript>${text}</noscript>`,
  cdata: (text) => `<svg><g><![CDATA[${text}]]></g></svg>`,
  json: (text) => `<script type="application/json">{"text":"${text}"}</script>`,
  escapedJson: (text) => `<script type="application/json">${JSON.stringify({ text })}</script>`,
  script: (text) => `<script>const text = "${text}";</script>`,
  escapedScript: (text) => `<script>const text = "${text.replaceAll('"', '\\"')}";</script>`,
  templateLiteral: (text) => `<script>const text = \`${text}\`;</script>`,
};

/** By the context in which they run. */
export const active = {
  text: [
    IMAGE,
    SCRIPT,
    `<IMG SRC=data:, ONERROR="${HIT}">`,
    `<img/src=data:,\u000Conerror\n=\t${HIT}>`,
    `<svg onload=${HIT}>`,
    `<svg><script>${HIT.replace('=', '&#61;')}</script></svg>`,
    `<svg><animate onbegin=${HIT} attributeName=x dur=1s>`,
    `<iframe srcdoc="<script>parent.__hit=1</script>"></iframe>`,
    `<iframe src="javascript:parent.__hit=1"></iframe>`,
    `<details open ontoggle=${HIT}>`,
    `<video><source onerror=${HIT} src=data:,></video>`,
    `<input autofocus onfocus=${HIT}>`,
    `<style>@keyframes x{}</style><p style="animation:x 1ms" onanimationstart="${HIT}">`,
    `<a href="javascript:${HIT}" id=trap></a><img src=data:, onerror=trap.click()>`,
    `<fact-set onclick=0><img src=data:, onerror=${HIT}></fact-set>`,
    `\u202E${IMAGE}\u2066`,
    `\uFEFF\u0000${IMAGE}`,
    `\uD800${IMAGE}\uDC00`,
    `{{constructor.constructor('${HIT}')()}}${IMAGE}`,
    `<%= 1 %>${IMAGE}`,
    `?>${IMAGE}`,
    `]]>${IMAGE}`,
  ],
  doubleQuoted: [`">${IMAGE}`, `"/onfocus=${HIT} tabindex=0 autofocus x="`, `\n"\n>\n${SCRIPT}`],
  singleQuoted: [`'>${IMAGE}`, `' tabindex=0 autofocus onfocus='${HIT}`],
  unquoted: [`x tabindex=0 autofocus onfocus=${HIT}`, `x>${IMAGE}`],
  handler: [`');${HIT};('`, `&#39;);${HIT};(&apos;`],
  address: [
    `javascript:${HIT}`,
    `JaVaScRiPt:${HIT}`,
    ` \n javascript:${HIT}`,
    `\u0001\u001Fjavascript:${HIT}`,
    `java\tscript:${HIT}`,
    `java\r\nscript\n:${HIT}`,
    `javascript://example.org/%0A${HIT}`,
    `javascript:https://example.org/%0A${HIT}`,
    `javascript:mailto:${HIT}`,
    `javascript:/*https://example.org*/${HIT}`,
    `javascript:window['__hit']=1//?https://example.org/`,
    `javascript:%77indow.__hit=1`,
    `&#106;&#x61;vascript:${HIT}`,
    `&#0000106avascript&colon;${HIT}`,
    `java&Tab;script&NewLine;&colon;${HIT}`,
    `https://example.org/" tabindex=0 autofocus onfocus="${HIT}`,
    `mailto:a@example.org"><img src=data:, onerror="${HIT}`,
  ],
  comment: [`-->${IMAGE}`, `--!>${IMAGE}`, `>${IMAGE}`],
  style: [`</style>${IMAGE}`, `</STYLE/x>${SCRIPT}`],
  title: [`</title>${IMAGE}`],
  textarea: [`</textarea>${IMAGE}`, `</TextArea >${SCRIPT}`],
  template: [`</template>${IMAGE}`],
  shadow: [`</template></div>${SCRIPT}`],
  noscript: [`</noscript>${IMAGE}`],
  cdata: [`]]></g>${IMAGE}`],
  json: [`</script>${IMAGE}`, `"}</script>${SCRIPT}`, `\\u003c</script\t>${SCRIPT}`],
  escapedJson: [`</ScRiPt x>${IMAGE}`, `<!--</script>${SCRIPT}`],
  script: [`";${HIT};"`, `</script><svg onload=${HIT}>`],
  escapedScript: [`\\";${HIT}//`],
  templateLiteral: ['${' + HIT + '}', '`;' + HIT + ';`'],
};

/** What runs in no browser of today, or only when it is parsed twice, and may confuse whoever reads or encodes texts. */
export const inert = [
  'undefined',
  'null',
  `<svg></p><style><a id="</style>${IMAGE}">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;${IMAGE}">`,
  'data:text/html,<script>parent.__hit=1</script>',
  'data:text/html;base64,PHNjcmlwdD5wYXJlbnQuX19oaXQ9MTwvc2NyaXB0Pg==',
  `vbscript:${HIT}`,
  `livescript:${HIT}`,
  `view-source:javascript:${HIT}`,
  `blob:https://example.org/x`,
  `feed:javascript:${HIT}`,
  'file:///etc/passwd',
  '//example.org/x',
  '/x',
  '?javascript:1',
  `javascript\u200B:${HIT}`,
  `\uFF4Aavascript:${HIT}`,
  `java\u0000script:${HIT}`,
  `javascript&#58${HIT}`.replace('window', '\u2028window'),
  `https:javascript:${HIT}`,
  `https://user:word@example.org:8443/x?<b>#"'>`,
  'http://\u0435xample.org/\u202Egro.elpmaxe//:sptth',
  'mailto:a@example.org?body=%0d%0a<b>&cc=javascript:1',
  'https://[::1',
  '\u202Emoc.elpmaxe\u202C \u2067over\u2069 \u2068\u2069\u2069\u2069 end',
  '\u202D\u202E\u2066\u2067 never closed',
  'a\u0300\u0301\u0302\u0303\u0489\u200D\u200C\u2060\uFE0F\u{E0001}\u{E007F}b',
  '\uD800',
  '\uDC00\uD83D',
  'x\u0000y\u0008z\u007F\u0085',
  '\u2028\u2029x',
  '${7*7}#{7*7}{{7*7}}<%=7*7%>[[7*7]]@(7*7){%if%}',
  '{{#with this}}{{/with}}',
  'lit$123456789$',
  '<!--lit-part-->?lit$0$<?lit$0$>',
  '<!---->',
  '&lt;img src=x onerror=1&gt;',
  '&amp;lt;b&amp;gt;',
  '%3Cscript%3E1%3C/script%3E',
  '\\u003cscript\\u003e\\x3c\\074',
  '\uFE64script\uFE65\uFF1Cscript\uFF1E',
  '\u02BA\u02B9\u300C"\u2019\'`',
  '<a href="https://example.org">a link</a>',
  '<b',
  '[text](javascript:1) ![x](x) **bold** <https://example.org>',
  '=HYPERLINK("https://example.org")',
  "'; DROP TABLE facts; --",
  '../../../../x%2e%2e%2f%00',
  'line one\r\nline two\n\n\nline three',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  'null',
  'NaN',
  '[object Object]',
  ']',
  '[[[[ … ]',
];

/** @type {readonly string[]} */
export const corpus = [...Object.values(active).flat(), ...inert];

/** A text of the same length, lines and brackets that means no harm: what a view makes of it, it makes of both. */
export const harmless = (/** @type {string} */ text) => text.replace(/[^\s[\]…]/gu, 'x');

/** How many entities of each kind, and facts of each type: what differs between them is which choices they make. */
const ENTITIES = 8;
const FACTS = 4;

/** Right in form, for the texts that may not say just anything. */
const FORMS = {
  'not-a-language': 'en',
  'not-a-date': '2024-10-23',
  'not-a-currency': 'USD',
  'not-a-measure': 'kilometer',
  'not-a-time-zone': 'Asia/Seoul',
};

/** In each variant of a number's unit one way to say it. */
const IN_VARIANT = { 'not-a-currency': 2, 'not-a-measure': 3 };

/**
 * A dataset with every field that the schema knows, and `text` in each that takes any text, in every link and
 * in every id.
 *
 * @param schema the runtime schema of a dataset: `articleFactsSchema`. A new field is there by itself.
 * @param {string} text
 * @param {string} [link] what to put where an address is expected
 */
export function filled(schema, text, link = text) {
  const idOf = (kind, n) => `${kind}${n}-${text.replace(/[\s,]/g, '')}`;
  const addresses = [link, `https://example.org/?q=${link}#${link}`, `mailto:${link}`];

  const textOf = ({ rule: { code }, refersTo }, kind, n) => {
    if (refersTo === 'fact' || refersTo === 'any') return idOf('figure', 0);
    if (refersTo) return idOf(refersTo, refersTo === kind ? 0 : n % ENTITIES);
    if (code === 'not-an-id') return idOf(kind, n);
    if (code === 'unsafe-link') return addresses[n % addresses.length];
    return FORMS[code] ?? text;
  };
  const isLeftOut = (field, kind, n) => {
    const refersTo = field.refersTo ?? field.of?.refersTo;
    // The first of its kind refers to none of its kind, or it would belong to itself.
    if (n === 0 && (refersTo === kind || refersTo === 'fact' || refersTo === 'any')) return true;
    return (IN_VARIANT[field.rule?.code] ?? n % 4) !== n % 4;
  };
  const entryOf = (schema, kind, n) =>
    Object.fromEntries(
      Object.entries(schema.fields)
        .filter(([, field]) => !(field.optional && isLeftOut(field, kind, n)))
        .map(([key, field]) => [key, valueOf(field, kind, n, key)]),
    );
  const valueOf = (schema, kind, n, key) => {
    switch (schema.kind) {
      case 'text':
        return textOf(schema, kind, n);
      case 'number':
        return 12;
      case 'flag':
        return n % 2 === 0;
      case 'choice':
        return schema.of[n % schema.of.length];
      case 'localized': {
        const one = valueOf(schema.of, kind, n);
        return n % 3 === 2 ? { ar: one, en: one } : one;
      }
      case 'either':
        return n % 4 === 1 ? valueOf(schema.text, kind, n) : entryOf(schema.entry, kind, n);
      case 'entry':
        return entryOf(schema, kind, n);
      case 'list':
        return listOf(schema.of, key, n);
    }
  };
  const listOf = (schema, key, n) => {
    const many = (count, one, kind) =>
      Array.from({ length: count }, (_, n) => entryOf(one, kind, n));
    if (schema.kind === 'variant')
      return Object.entries(schema.of).flatMap(([type, one]) => many(FACTS, one, type));
    if (schema.fields?.id) return many(ENTITIES, schema, key.slice(0, -1));
    return [n + 1, n + 4].map((n) => valueOf(schema, key, n));
  };
  return entryOf(schema, 'article', 4);
}

/** As JSON.parse defines a field, even one that is called `__proto__`. */
const put = (object, key, value) =>
  Object.defineProperty(object, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });

function* leaves(value, path = []) {
  if (typeof value !== 'object') yield path;
  else for (const key of Object.keys(value)) yield* leaves(value[key], [...path, key]);
}

/**
 * The same dataset without harm, and beside each entry copies of it, each with the text in one place, whatever
 * belongs there, and with a field of that name.
 */
export function misplaced(schema, text) {
  const dataset = filled(schema, 'plain', 'https://example.org/');
  const copies = (entry) =>
    [...leaves(entry)].map((path, n) => {
      const copy = put(structuredClone(entry), text, text);
      copy.id += `-${n}`;
      const holder = path.slice(0, -1).reduce((at, key) => at[key], copy);
      return put(holder, path.at(-1), text) && copy;
    });
  // Of each sort one variant, the last, which has all fields.
  const lists = Object.entries(dataset).filter(([, list]) => Array.isArray(list));
  for (const [key, list] of lists) {
    const sorts = new Map(list.map((entry) => [entry.type, entry]));
    dataset[key] = [...list, ...[...sorts.values()].flatMap(copies)];
  }
  return put(dataset, text, { [text]: text });
}

/**
 * @param schema the runtime schema of a dataset
 * @yields {{ text: string, dataset: object, plain: object }} the string, a dataset full of it, and one that differs
 *   in the string's harm only: what is shown of the two has the same elements
 */
export function* hostileDatasets(schema, texts = corpus) {
  for (const text of texts) {
    const twin = harmless(text);
    yield {
      text,
      dataset: filled(schema, text),
      plain: filled(schema, twin, isLink(text) ? 'https://example.org/' : twin),
    };
  }
}

/** What the schema lets pass as a link; the schema's own rule is what is tested. */
function isLink(text) {
  try {
    return ['http:', 'https:', 'mailto:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}
