/**
 * The facts of an article on North Korean troops in the Russia–Ukraine War, in its order. Quotations
 * are the article's to the letter; labels, statements and notes are ours. A claim without attributions
 * is what the article itself says. It names no year: each date marks its year as inferred.
 */
import { defineFacts } from '../facts/define-facts.js';

// Three wordings of one thing counted, so that all four figures share a scale.
const troops = { counts: 'people', one: 'soldier', other: 'troops' } as const;
const soldiers = { counts: 'people', one: 'soldier', other: 'soldiers' } as const;
const russians = { counts: 'people', one: 'Russian citizen', other: 'Russian citizens' } as const;

const april = { edtf: '?2024-04', asWritten: 'Back in April' } as const;
const october21 = { edtf: '?2024-10-21', asWritten: 'on October 21' } as const;
const october23 = { edtf: '?2024-10-23', asWritten: 'On October 23' } as const;

const kirbyOnRecord = {
  actor: 'kirby',
  source: 'kirby-remarks',
  date: october23,
  basis: 'on-record',
} as const;
const servicesByNbc = {
  actor: 'south-korean-intelligence',
  source: 'nbc-report',
  via: ['nbc-news'],
} as const;

/** They deny every report of North Korean troops in Russia, and so each fact that puts troops there. */
const denials = [
  { actor: 'pyongyang', stance: 'denies' },
  { actor: 'kremlin', stance: 'denies' },
] as const;
const deniedAtUn = {
  actor: 'north-korean-representatives',
  stance: 'denies',
  source: 'un-remarks',
  date: october21,
  place: 'united-nations',
  basis: 'on-record',
  words: 'groundless, stereotyped rumors',
} as const;
const deniedAtUnBefore = {
  ...deniedAtUn,
  note: 'Said two days before Kirby’s statement, of such reports in general.',
} as const;

export const northKoreanTroops = defineFacts({
  factbox: 1,
  language: 'en',
  article: {
    title: 'North Korean troops in the Russia–Ukraine War',
    notes: [
      'The article bears no headline, author’s name, address or date; the title is a description.',
      'It gives months and days without a year. The year 2024 is inferred throughout.',
      'Its picture is credited to Wikimedia Commons.',
    ],
    inferred: ['title'],
  },

  sources: [
    {
      id: 'earlier-article',
      title: 'The author’s earlier article',
      kind: 'article',
      date: april,
      note: 'On Putin’s actions around the world. Neither its headline nor where it appeared is given.',
    },
    {
      id: 'defense-ministry-report',
      title: 'Report by South Korea’s Defense Ministry',
      kind: 'report',
      publisher: 'defense-ministry',
      note: 'Its date and title are not given.',
    },
    {
      id: 'kirby-remarks',
      title: 'Statement by John F. Kirby',
      kind: 'statement',
      date: october23,
    },
    {
      id: 'nbc-report',
      title: 'Report by NBC News',
      kind: 'report',
      publisher: 'nbc-news',
      note: 'Draws on South Korean intelligence services. Its date and title are not given.',
    },
    {
      id: 'un-remarks',
      title: 'North Korean statement at the United Nations',
      kind: 'statement',
      date: october21,
    },
    {
      id: 'slate-article',
      title: 'Report by Slate',
      kind: 'report',
      publisher: 'slate',
      note: 'Its date, title and author are not given.',
    },
  ],

  actors: [
    {
      id: 'author',
      name: 'the author',
      kind: 'person',
      note: 'Wrote this article and the earlier one; not named.',
    },
    {
      id: 'putin',
      name: 'Vladimir Putin',
      kind: 'person',
      role: 'president',
      affiliation: 'russia',
    },
    {
      id: 'kim',
      name: 'Kim Jung Un',
      kind: 'person',
      affiliation: 'north-korea',
      alternateName: 'Kim Jong Un',
      note: 'The article has “Kim [Jung Un]”, inside a quotation; the first names were put in by an editor.',
    },
    {
      id: 'kirby',
      name: 'John F. Kirby',
      kind: 'person',
      role: 'spokesman',
      affiliation: 'national-security-council',
    },
    {
      id: 'obrien',
      name: 'Philips O’Brien',
      kind: 'person',
      role: 'professor of strategic studies',
      affiliation: 'university-of-st-andrews',
      alternateName: 'Phillips O’Brien',
    },
    { id: 'rachel-lee', name: 'Rachel Lee', kind: 'person', role: 'defense analyst' },

    { id: 'russia', name: 'Russia', kind: 'state' },
    { id: 'north-korea', name: 'North Korea', kind: 'state' },
    { id: 'ukraine', name: 'Ukraine', kind: 'state' },
    { id: 'south-korea', name: 'South Korea', kind: 'state' },
    { id: 'japan', name: 'Japan', kind: 'state' },
    { id: 'united-states', name: 'United States', kind: 'state' },

    {
      id: 'kremlin',
      name: 'the Kremlin',
      kind: 'organization',
      affiliation: 'russia',
      note: 'Stands for the government of Russia and, of Cold War days, for that of the Soviet Union.',
    },
    {
      id: 'pyongyang',
      name: 'Pyongyang',
      kind: 'organization',
      affiliation: 'north-korea',
      note: 'Stands for the government of North Korea.',
    },
    {
      id: 'north-korean-representatives',
      name: 'North Korean representatives',
      kind: 'group',
      affiliation: 'pyongyang',
      note: 'Those who spoke at the United Nations; none is named.',
    },
    {
      id: 'ukrainian-government',
      name: 'the Ukrainian government',
      kind: 'organization',
      affiliation: 'ukraine',
    },
    {
      id: 'defense-ministry',
      name: 'the Defense Ministry of South Korea',
      kind: 'organization',
      affiliation: 'south-korea',
      note: 'Officially the Ministry of National Defense.',
    },
    {
      id: 'south-korean-intelligence',
      name: 'South Korean intelligence services',
      kind: 'organization',
      affiliation: 'south-korea',
    },
    {
      id: 'national-security-council',
      name: 'U.S. National Security Council',
      kind: 'organization',
      affiliation: 'united-states',
    },
    {
      id: 'university-of-st-andrews',
      name: 'University of St. Andrews',
      kind: 'organization',
      alternateName: 'University of St Andrews',
    },
    { id: 'nbc-news', name: 'NBC News', kind: 'organization' },
    { id: 'slate', name: 'Slate', kind: 'organization' },

    {
      id: 'xi-corps',
      name: 'XI Corps',
      kind: 'unit',
      affiliation: 'north-korea',
      note: 'North Korea’s foremost fighting force, in the article’s words its “most elite”.',
    },
    {
      id: 'north-korean-troops',
      name: 'North Korean troops',
      kind: 'unit',
      affiliation: 'north-korea',
    },
    {
      id: 'north-korean-military',
      name: 'North Korea’s military',
      kind: 'organization',
      affiliation: 'north-korea',
    },
    { id: 'russian-army', name: 'the Russian army', kind: 'organization', affiliation: 'russia' },
    {
      id: 'ukrainian-army',
      name: 'the Ukrainian army',
      kind: 'organization',
      affiliation: 'ukraine',
    },

    {
      id: 'western-europe',
      name: 'western Europe',
      kind: 'group',
      note: 'The article does not say which countries.',
    },
    {
      id: 'ukraine-allies',
      name: 'Ukraine’s allies',
      kind: 'group',
      note: 'The article does not say which countries.',
    },
    { id: 'western-troops', name: 'Western troops', kind: 'group' },
    { id: 'warsaw-pact-allies', name: 'Warsaw Pact allies', kind: 'group' },
    { id: 'western-analysts', name: 'Western analysts', kind: 'group', note: 'None is named.' },
    { id: 'experts', name: 'experts', kind: 'group', note: 'None is named.' },
    { id: 'policy-analysts', name: 'some policy analysts', kind: 'group', note: 'None is named.' },
    {
      id: 'unnamed-sources',
      name: 'unnamed sources',
      kind: 'group',
      note: 'Where the article writes “allegedly” or “purportedly” and does not say whose word it is.',
    },
  ],

  places: [
    {
      id: 'eastern-europe',
      name: 'Eastern Europe',
      note: 'Too wide for one point on a map.',
    },
    {
      id: 'russian-territory',
      name: 'Russia',
      note: 'The country as a place; too wide for one point on a map.',
    },
    {
      id: 'vladivostok',
      name: 'Vladivostok',
      latitude: 43.1,
      longitude: 131.9,
      within: 'russian-territory',
      note: 'A city on Russia’s Pacific coast.',
    },
    {
      id: 'kursk',
      name: 'Kursk',
      latitude: 51.7,
      longitude: 36.2,
      within: 'russian-territory',
      note: 'A border region of Russia; the point is that of its main city, since the article gives no spot.',
    },
    {
      id: 'russian-far-east',
      name: 'the far east of Russia',
      within: 'russian-territory',
      note: 'Too wide for one point on a map.',
    },
    {
      id: 'united-nations',
      name: 'the United Nations',
      latitude: 40.75,
      longitude: -73.97,
      note: 'The point is its headquarters in New York, which is inferred: the article does not say where the words were spoken.',
    },
  ],

  facts: [
    // What Russia and North Korea are doing
    {
      id: 'april-article',
      type: 'event',
      title: 'The author writes an earlier article',
      text: 'It sets out what Putin has done around the world.',
      date: april,
      actors: ['author'],
      status: 'over',
      about: ['earlier-article', 'putin', 'eastern-bloc'],
    },
    {
      id: 'eastern-bloc',
      type: 'claim',
      statement:
        'Putin has acted around the world to win control of a new eastern bloc in the style of the Cold War.',
      about: ['putin', 'earlier-article'],
    },
    {
      id: 'plans-taken-further',
      type: 'claim',
      statement: 'Putin has gone further with his plans since April.',
      date: { edtf: '?2024-04/..', asWritten: 'Since then' },
      about: ['putin', 'eastern-bloc'],
    },
    {
      id: 'war',
      type: 'event',
      title: 'Russia and Ukraine are at war',
      place: 'eastern-europe',
      actors: ['russia', 'ukraine'],
      status: 'under-way',
    },
    {
      id: 'seoul-report',
      type: 'event',
      title: 'South Korea’s Defense Ministry reports a coming deployment',
      actors: ['defense-ministry'],
      status: 'over',
      about: ['defense-ministry-report', 'deployment', 'troops-deployed'],
    },
    {
      id: 'deployment',
      type: 'event',
      title: 'About 12,000 North Korean troops are to join the war',
      text: 'They are to be sent to Eastern Europe and fight on Russia’s side.',
      date: { asWritten: 'soon' },
      place: 'eastern-europe',
      actors: ['north-korean-troops', 'russia'],
      status: 'planned',
      about: ['troops-deployed', 'war'],
      attributions: [
        { actor: 'defense-ministry', source: 'defense-ministry-report', basis: 'document' },
      ],
      notes: [
        'The denials that the article reports are of troops in Russia already; it reports none of this plan.',
      ],
    },
    {
      id: 'troops-deployed',
      type: 'figure',
      label: 'Planned North Korean deployment',
      value: 12_000,
      qualifier: 'about',
      asWritten: 'approximately 12,000',
      unit: troops,
      partOf: 'xi-corps-size',
      about: ['north-korean-troops', 'deployment'],
      attributions: [
        { actor: 'defense-ministry', source: 'defense-ministry-report', basis: 'document' },
      ],
      notes: [
        'A plan, not a count of soldiers sent.',
        'That they come from XI Corps is alleged; the article does not say by whom.',
      ],
    },
    {
      id: 'troops-from-xi-corps',
      type: 'claim',
      statement: 'The troops due to be deployed come from XI Corps.',
      about: ['troops-deployed', 'xi-corps'],
      attributions: [{ actor: 'unnamed-sources', hedge: 'alleged', basis: 'unnamed' }],
      notes: ['The article says so right after citing the Defense Ministry’s report.'],
    },
    {
      id: 'xi-corps-elite',
      type: 'claim',
      statement: 'XI Corps is the most elite force that North Korea has.',
      about: ['xi-corps'],
    },
    {
      id: 'xi-corps-size',
      type: 'figure',
      label: 'XI Corps in total',
      value: 200_000,
      asWritten: '200,000',
      unit: soldiers,
      about: ['xi-corps'],
      notes: ['The article gives no source and no date for this number.'],
    },
    {
      id: 'kirby-statement',
      type: 'event',
      title: 'The United States says that it has tracked some 3,000 troops',
      text: 'John F. Kirby speaks for the National Security Council.',
      date: october23,
      actors: ['kirby', 'national-security-council'],
      status: 'over',
      about: ['kirby-remarks', 'troops-tracked', 'united-states'],
    },
    {
      id: 'troops-tracked',
      type: 'figure',
      label: 'Tracked from North Korea to Vladivostok',
      value: 3_000,
      qualifier: 'about',
      asWritten: 'around 3,000',
      unit: troops,
      asOf: october23,
      partOf: 'troops-deployed',
      about: ['north-korean-troops', 'vladivostok-transport'],
      attributions: [
        { ...kirbyOnRecord, note: 'Speaking for the United States, which did the tracking.' },
        ...denials,
        deniedAtUnBefore,
      ],
      notes: ['The article does not say that these troops are among the 12,000.'],
      inferred: ['partOf'],
    },
    {
      id: 'vladivostok-transport',
      type: 'event',
      title: 'North Korean troops are taken to Vladivostok',
      date: '../?2024-10-23',
      place: 'vladivostok',
      actors: ['north-korean-troops'],
      status: 'over',
      about: ['troops-tracked'],
      attributions: [kirbyOnRecord, ...denials, deniedAtUnBefore],
      notes: ['When they travelled is not said; Kirby spoke of it on October 23 as done.'],
    },

    // What it means for the war
    {
      id: 'disturbing-escalation',
      type: 'claim',
      statement: 'The deployment escalates the war in a disturbing way.',
      about: ['deployment', 'war'],
    },
    {
      id: 'ukraine-defense-concern',
      type: 'claim',
      statement:
        'There is concern over whether Ukraine can go on holding off a reinforced Russian army.',
      about: ['ukrainian-army', 'russian-army'],
    },
    {
      id: 'front-lines-kursk',
      type: 'event',
      title: 'Some North Korean troops appear at the front in Kursk',
      place: 'kursk',
      actors: ['north-korean-troops'],
      attributions: [{ actor: 'ukrainian-government', basis: 'on-record' }, ...denials],
      inTensionWith: ['not-yet-engaged'],
      notes: [
        'Elsewhere the article has the troops not fighting yet, and does not say how the two fit together.',
      ],
    },
    {
      id: 'kursk-incursion',
      type: 'event',
      title: 'Ukrainian forces mount an incursion into Kursk',
      place: 'kursk',
      actors: ['ukrainian-army'],
      status: 'under-way',
    },
    {
      id: 'reluctance-to-draft',
      type: 'claim',
      statement: 'Using North Koreans shows that Putin is reluctant to keep drafting Russians.',
      about: ['putin', 'casualties'],
    },
    {
      id: 'casualties',
      type: 'figure',
      label: 'Killed or wounded so far',
      value: 600_000,
      asWritten: '600,000',
      unit: russians,
      about: ['russia', 'war'],
      notes: [
        'The article gives no source and no date, and does not tell the dead from the wounded.',
      ],
    },
    {
      id: 'no-early-end',
      type: 'claim',
      statement: 'The move shows that Putin means to fight on for some time.',
      about: ['putin', 'war'],
    },

    // How others respond
    {
      id: 'western-troops-talks',
      type: 'event',
      title: 'Talk of sending Western troops to Ukraine starts again',
      status: 'under-way',
      about: ['western-troops', 'ukraine', 'deployment'],
      notes: ['The article does not say who is talking.'],
    },
    {
      id: 'escalation',
      type: 'quote',
      text: 'Everyone flips out whenever they talk about European troops going to Ukraine, that it’s far too escalatory. And then the Russians just go ahead and bring in outside troops. The escalation has already happened.',
      speaker: 'obrien',
      wording: 'verbatim',
      about: ['western-troops-talks', 'disturbing-escalation', 'western-troops'],
      anchor: { exact: 'Everyone flips out whenever they talk about European troops' },
    },
    {
      id: 'western-alarm',
      type: 'event',
      title: 'Western Europe and the United States voice alarm',
      actors: ['united-states', 'western-europe'],
      status: 'under-way',
      about: ['north-korea', 'no-new-commitment'],
    },
    {
      id: 'no-new-commitment',
      type: 'claim',
      statement:
        'Neither the United States nor western Europe has officially committed to a new course.',
      about: ['united-states', 'western-europe'],
    },
    {
      id: 'calls-to-do-more',
      type: 'claim',
      statement:
        'The news is sure to raise the question of whether Ukraine should get more protection.',
      about: ['ukraine'],
    },
    {
      id: 'regional-anxiety',
      type: 'event',
      title: 'Anxiety grows in the South Korean and Japanese governments',
      actors: ['south-korea', 'japan'],
      status: 'under-way',
      about: ['deployment'],
    },
    {
      id: 'arms-considered',
      type: 'event',
      title: 'South Korea weighs arming Ukraine',
      actors: ['south-korea'],
      status: 'under-way',
      about: ['ukraine'],
      attributions: [{ actor: 'unnamed-sources', hedge: 'alleged', basis: 'unnamed' }],
      notes: ['A matter under consideration; nothing is said to have been decided or sent.'],
    },
    {
      id: 'translators-considered',
      type: 'event',
      title: 'South Korea weighs sending Ukraine translators',
      text: 'They would help to question North Koreans taken prisoner, should there be any.',
      actors: ['south-korea'],
      status: 'under-way',
      about: ['ukraine', 'north-korean-troops'],
      attributions: [{ actor: 'unnamed-sources', hedge: 'alleged', basis: 'unnamed' }],
      notes: ['A matter under consideration; nothing is said to have been decided or sent.'],
    },

    // Secrecy, and what is denied
    {
      id: 'secrecy',
      type: 'claim',
      statement: 'The troops are being moved in secret.',
      about: ['north-korean-troops', 'deployment'],
    },
    {
      id: 'uniforms',
      type: 'event',
      title: 'North Korean forces are given Russian uniforms',
      actors: ['north-korean-troops'],
      status: 'over',
      about: ['secrecy'],
      attributions: [servicesByNbc, ...denials],
      notes: ['Said of forces newly sent.'],
    },
    {
      id: 'weapons',
      type: 'event',
      title: 'North Korean forces are given Russian weapons',
      actors: ['north-korean-troops'],
      status: 'over',
      attributions: [servicesByNbc, ...denials],
      notes: ['Said of forces newly sent.'],
    },
    {
      id: 'false-documents',
      type: 'event',
      title: 'North Korean forces are given false identity papers',
      text: 'The papers make them out to be Russians from the country’s far east.',
      actors: ['north-korean-troops'],
      status: 'over',
      about: ['secrecy', 'russian-far-east'],
      attributions: [servicesByNbc, ...denials],
      notes: ['Said of forces newly sent.'],
    },
    {
      id: 'facial-recognition',
      type: 'event',
      title: 'AI facial recognition shows the soldiers to be North Korean',
      actors: ['north-korean-troops'],
      status: 'over',
      about: ['false-documents', 'troops-in-russia'],
      attributions: [...denials],
      notes: ['The article calls it proven. It does not say who ran the test.'],
    },
    {
      id: 'troops-in-russia',
      type: 'claim',
      statement: 'North Korean troops are in Russia.',
      about: ['north-korean-troops', 'russian-territory'],
      attributions: [
        { ...kirbyOnRecord, note: 'Follows from his statement about Vladivostok.' },
        {
          actor: 'ukrainian-government',
          basis: 'on-record',
          note: 'Follows from its report about Kursk.',
        },
        ...denials,
        deniedAtUn,
      ],
    },
    {
      id: 'denials',
      type: 'event',
      title: 'Pyongyang and the Kremlin call the reports false',
      actors: ['pyongyang', 'kremlin'],
      status: 'under-way',
      about: ['troops-in-russia'],
    },
    {
      id: 'un-statement',
      type: 'event',
      title: 'North Korea rejects the accusations at the United Nations',
      date: october21,
      place: 'united-nations',
      actors: ['north-korean-representatives'],
      status: 'over',
      about: ['un-denial', 'troops-in-russia'],
    },
    {
      id: 'un-denial',
      type: 'quote',
      text: 'groundless, stereotyped rumors',
      speaker: 'north-korean-representatives',
      wording: 'verbatim',
      date: october21,
      place: 'united-nations',
      source: 'un-remarks',
      about: ['troops-in-russia'],
      anchor: { exact: 'groundless, stereotyped rumors' },
      notes: [
        'Said of the accusations that its troops are in Russia.',
        'The article does not say in which language.',
      ],
    },
    {
      id: 'not-yet-engaged',
      type: 'claim',
      statement: 'North Korea’s troops have not fought directly so far.',
      about: ['north-korean-troops'],
      inTensionWith: ['front-lines-kursk'],
      notes: ['Elsewhere the article cites a report of troops at the front in Kursk.'],
    },
    {
      id: 'next-moves',
      type: 'claim',
      statement: 'Exactly what North Korea will do next is not known.',
      open: true,
      about: ['north-korea', 'not-yet-engaged'],
    },
    {
      id: 'misinformation',
      type: 'claim',
      statement: 'A war already full of misinformation has become harder still to make out.',
      about: ['war', 'next-moves'],
    },

    // Why, and what Russia may give in return
    {
      id: 'deployed-for-a-reason',
      type: 'claim',
      statement:
        'North Korea has a reason for sending troops, and that is perhaps the gravest worry.',
      about: ['north-korea', 'deployment'],
    },
    {
      id: 'reason-unknown',
      type: 'claim',
      statement: 'What that reason is, Western analysts do not know.',
      open: true,
      about: ['deployed-for-a-reason', 'western-analysts'],
    },
    {
      id: 'level-of-commitment',
      type: 'quote',
      text: 'Sending weapons is one thing, but sending your own men is another level of investment and commitment',
      speaker: 'rachel-lee',
      wording: 'verbatim',
      about: ['north-korea', 'deployment'],
      anchor: { exact: 'Sending weapons is one thing' },
    },
    {
      id: 'down-payment',
      type: 'quote',
      text: 'I find it hard to believe that Kim [Jung Un] would send troops without a down payment.',
      speaker: 'rachel-lee',
      wording: 'verbatim',
      about: ['kim', 'nuclear-payment'],
      anchor: { exact: 'I find it hard to believe' },
      notes: ['The first names in brackets are an editor’s; the usual spelling is Kim Jong Un.'],
    },
    {
      id: 'nuclear-payment',
      type: 'claim',
      statement: 'The “down payment” would be Russian help for North Korea’s nuclear arsenal.',
      about: ['russia', 'north-korea', 'down-payment'],
      attributions: [
        {
          actor: 'experts',
          hedge: 'likely',
          basis: 'analysis',
          note: 'The article’s hedge is “could likely”.',
        },
      ],
    },
    {
      id: 'cargo-planes',
      type: 'event',
      title: 'Large cargo planes are seen on flights from Russia to North Korea',
      about: ['russia', 'north-korea', 'russian-territory'],
      notes: ['The article does not say who saw them, when, or whose planes they were.'],
    },
    {
      id: 'evidence-of-payment',
      type: 'claim',
      statement: 'The flights are some evidence of Russian help for the nuclear arsenal.',
      about: ['cargo-planes', 'nuclear-payment'],
    },
    {
      id: 'missile-supplies',
      type: 'claim',
      statement: 'The planes carry supplies for building North Korean nuclear missiles.',
      about: ['cargo-planes', 'north-korea'],
      attributions: [{ actor: 'policy-analysts', hedge: 'possible', basis: 'analysis' }],
    },
    {
      id: 'policy-break',
      type: 'claim',
      statement:
        'Russian support for the arsenal, if real, would break markedly with the country’s earlier foreign policy.',
      about: ['russia', 'nuclear-payment'],
    },
    {
      id: 'nuclear-restraint',
      type: 'quote',
      text: 'Back during the Cold War, the Kremlin blocked its Warsaw Pact allies from developing or obtaining nuclear materials….Putin’s short-term needs in the war may have been compelling enough to justify compromising one of his long-term interests against the spread of nuclear weaponry.',
      speaker: 'slate',
      wording: 'verbatim',
      source: 'slate-article',
      basis: 'document',
      about: ['warsaw-pact-block', 'nuclear-trade-off', 'putin'],
      anchor: { exact: 'Back during the Cold War' },
    },
    {
      id: 'warsaw-pact-block',
      type: 'event',
      title: 'The Kremlin keeps nuclear materials from its Warsaw Pact allies',
      text: 'They may neither develop nor obtain any.',
      date: { asWritten: 'Back during the Cold War' },
      actors: ['kremlin', 'warsaw-pact-allies'],
      status: 'over',
      about: ['policy-break'],
      attributions: [{ actor: 'slate', source: 'slate-article', basis: 'document' }],
    },
    {
      id: 'nuclear-trade-off',
      type: 'claim',
      statement:
        'Putin’s needs in the war outweighed his lasting interest in checking the spread of nuclear arms.',
      about: ['putin', 'policy-break'],
      attributions: [
        { actor: 'slate', source: 'slate-article', hedge: 'possible', basis: 'analysis' },
      ],
    },
    {
      id: 'danger-for-allies',
      type: 'claim',
      statement:
        'With Russia more lenient and North Korea stronger, Ukraine and its allies are in danger.',
      about: ['russia', 'north-korea', 'ukraine', 'ukraine-allies'],
    },
    {
      id: 'world-order',
      type: 'claim',
      statement:
        'Russia’s leniency and North Korea’s strength are signs of a changing world order.',
      about: ['danger-for-allies'],
    },

    // What the troops can and cannot do
    {
      id: 'military-weaknesses',
      type: 'claim',
      statement: 'The North Korean military has real weaknesses.',
      about: ['north-korean-military'],
    },
    {
      id: 'isolation',
      type: 'claim',
      statement: 'North Korea is cut off from other countries and suffers economic troubles.',
      about: ['north-korea', 'military-weaknesses'],
    },
    {
      id: 'no-modern-war-experience',
      type: 'claim',
      statement: 'North Korea has no experience of modern war.',
      about: ['north-korean-military', 'military-weaknesses'],
    },
    {
      id: 'soviet-era-weaponry',
      type: 'claim',
      statement: 'North Korea depends on weapons of the Soviet era.',
      about: ['north-korean-military', 'military-weaknesses'],
    },
    {
      id: 'language-gap',
      type: 'claim',
      statement:
        'A language gap between Russians and North Koreans may make it hard for their troops to talk to each other.',
      about: ['russian-army', 'north-korean-troops'],
    },
    {
      id: 'strength-in-numbers',
      type: 'claim',
      statement: 'Putin probably wants to overwhelm Ukraine by sheer numbers, in Kursk above all.',
      about: ['putin', 'ukraine', 'kursk'],
    },
    {
      id: 'kursk-barely-held',
      type: 'claim',
      statement: 'In Kursk the Ukrainians can hardly keep the ground they hold.',
      about: ['kursk', 'ukrainian-army', 'kursk-incursion'],
    },
    {
      id: 'training',
      type: 'event',
      title: 'Russian soldiers train North Korean troops',
      actors: ['russian-army', 'north-korean-troops'],
      about: ['training-effect'],
      notes: ['The article does not say where or when.'],
    },
    {
      id: 'training-effect',
      type: 'claim',
      statement:
        'Russian training is certain to modernize North Korea’s military and make it more capable.',
      about: ['north-korean-military', 'training'],
    },
    {
      id: 'disciplined-anti-west',
      type: 'claim',
      statement: 'North Korea’s force is already highly disciplined and firmly against the West.',
      about: ['north-korean-military'],
    },

    // What is not known
    {
      id: 'changed-war',
      type: 'claim',
      statement: 'The deployment could make this a different kind of war.',
      about: ['deployment', 'war'],
    },
    {
      id: 'changes-unknown',
      type: 'claim',
      statement: 'Western analysts have only a partial grasp of how it could change the war.',
      open: true,
      about: ['changed-war', 'western-analysts'],
    },
    {
      id: 'intentions',
      type: 'claim',
      statement: 'What North Korea really intends is not known.',
      open: true,
      about: ['north-korea'],
    },
    {
      id: 'performance',
      type: 'claim',
      statement: 'How well the troops will do beside foreign ones is not known.',
      open: true,
      about: ['north-korean-troops'],
    },
    {
      id: 'impacts',
      type: 'claim',
      statement: 'What their coming to Eastern Europe will bring is not known.',
      open: true,
      about: ['deployment', 'eastern-europe'],
    },
    {
      id: 'tensions',
      type: 'claim',
      statement: 'The move has already raised tensions where things were unstable before.',
      about: ['deployment'],
    },
  ],
});
