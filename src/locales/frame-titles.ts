/** What the frames that others embed are called: apart from the locales, which readers load. */

/** By the name of the view that a frame shows. The article's title arrives isolated. */
export interface FrameTitles {
  readonly 'quote-card': (article: string) => string;
  readonly 'source-badge': (article: string) => string;
  readonly 'figures-panel': (article: string) => string;
  readonly timeline: (article: string) => string;
}

/** By the locales' tags in small letters. */
export const frameTitles: Readonly<Record<string, FrameTitles>> = {
  ar: {
    'quote-card': (article) => `كما قيل: ${article}`,
    'source-badge': (article) => `من قال ذلك: ${article}`,
    'figures-panel': (article) => `بالأرقام: ${article}`,
    timeline: (article) => `التسلسل الزمني: ${article}`,
  },
  cs: {
    'quote-card': (article) => `Vlastními slovy: ${article}`,
    'source-badge': (article) => `Kdo to tvrdí: ${article}`,
    'figures-panel': (article) => `V číslech: ${article}`,
    timeline: (article) => `Časová osa: ${article}`,
  },
  de: {
    'quote-card': (article) => `Im Wortlaut: ${article}`,
    'source-badge': (article) => `Wer das sagt: ${article}`,
    'figures-panel': (article) => `In Zahlen: ${article}`,
    timeline: (article) => `Zeitleiste: ${article}`,
  },
  el: {
    'quote-card': (article) => `Με τα δικά τους λόγια: ${article}`,
    'source-badge': (article) => `Ποιος το λέει: ${article}`,
    'figures-panel': (article) => `Σε αριθμούς: ${article}`,
    timeline: (article) => `Χρονολόγιο: ${article}`,
  },
  en: {
    'quote-card': (article) => `In their own words: ${article}`,
    'source-badge': (article) => `Who says so: ${article}`,
    'figures-panel': (article) => `In figures: ${article}`,
    timeline: (article) => `Timeline: ${article}`,
  },
  es: {
    'quote-card': (article) => `En sus propias palabras: ${article}`,
    'source-badge': (article) => `Quién lo dice: ${article}`,
    'figures-panel': (article) => `En cifras: ${article}`,
    timeline: (article) => `Cronología: ${article}`,
  },
  fa: {
    'quote-card': (article) => `به گفتهٔ خودشان: ${article}`,
    'source-badge': (article) => `چه کسی می‌گوید: ${article}`,
    'figures-panel': (article) => `به زبان اعداد: ${article}`,
    timeline: (article) => `گاه‌شمار: ${article}`,
  },
  fr: {
    'quote-card': (article) => `En leurs propres termes\u00a0: ${article}`,
    'source-badge': (article) => `Qui le dit\u00a0: ${article}`,
    'figures-panel': (article) => `En chiffres\u00a0: ${article}`,
    timeline: (article) => `Chronologie\u00a0: ${article}`,
  },
  he: {
    'quote-card': (article) => `במילים שלהם: ${article}`,
    'source-badge': (article) => `מי אומר זאת: ${article}`,
    'figures-panel': (article) => `במספרים: ${article}`,
    timeline: (article) => `ציר זמן: ${article}`,
  },
  id: {
    'quote-card': (article) => `Dalam kata-kata mereka sendiri: ${article}`,
    'source-badge': (article) => `Siapa yang menyatakan: ${article}`,
    'figures-panel': (article) => `Dalam angka: ${article}`,
    timeline: (article) => `Lini masa: ${article}`,
  },
  it: {
    'quote-card': (article) => `Con le loro parole: ${article}`,
    'source-badge': (article) => `Chi lo dice: ${article}`,
    'figures-panel': (article) => `In cifre: ${article}`,
    timeline: (article) => `Cronologia: ${article}`,
  },
  ja: {
    'quote-card': (article) => `発言：${article}`,
    'source-badge': (article) => `情報の出どころ：${article}`,
    'figures-panel': (article) => `数字で見る：${article}`,
    timeline: (article) => `時系列：${article}`,
  },
  ko: {
    'quote-card': (article) => `발언: ${article}`,
    'source-badge': (article) => `누구의 말인가: ${article}`,
    'figures-panel': (article) => `숫자로 보기: ${article}`,
    timeline: (article) => `타임라인: ${article}`,
  },
  nl: {
    'quote-card': (article) => `In eigen woorden: ${article}`,
    'source-badge': (article) => `Wie dit zegt: ${article}`,
    'figures-panel': (article) => `In cijfers: ${article}`,
    timeline: (article) => `Tijdlijn: ${article}`,
  },
  pl: {
    'quote-card': (article) => `Własnymi słowami: ${article}`,
    'source-badge': (article) => `Kto tak twierdzi: ${article}`,
    'figures-panel': (article) => `W liczbach: ${article}`,
    timeline: (article) => `Oś czasu: ${article}`,
  },
  pt: {
    'quote-card': (article) => `Nas próprias palavras: ${article}`,
    'source-badge': (article) => `Quem diz isto: ${article}`,
    'figures-panel': (article) => `Em números: ${article}`,
    timeline: (article) => `Cronologia: ${article}`,
  },
  ru: {
    'quote-card': (article) => `Прямая речь: ${article}`,
    'source-badge': (article) => `Кто это утверждает: ${article}`,
    'figures-panel': (article) => `В цифрах: ${article}`,
    timeline: (article) => `Хронология: ${article}`,
  },
  sv: {
    'quote-card': (article) => `Med egna ord: ${article}`,
    'source-badge': (article) => `Vem som säger det: ${article}`,
    'figures-panel': (article) => `I siffror: ${article}`,
    timeline: (article) => `Tidslinje: ${article}`,
  },
  tr: {
    'quote-card': (article) => `Kendi sözleriyle: ${article}`,
    'source-badge': (article) => `Kim söylüyor: ${article}`,
    'figures-panel': (article) => `Rakamlarla: ${article}`,
    timeline: (article) => `Zaman çizelgesi: ${article}`,
  },
  uk: {
    'quote-card': (article) => `Пряма мова: ${article}`,
    'source-badge': (article) => `Хто це стверджує: ${article}`,
    'figures-panel': (article) => `У цифрах: ${article}`,
    timeline: (article) => `Хронологія: ${article}`,
  },
  ur: {
    'quote-card': (article) => `انہی کے الفاظ میں: ${article}`,
    'source-badge': (article) => `یہ کس کا کہنا ہے: ${article}`,
    'figures-panel': (article) => `اعداد و شمار میں: ${article}`,
    timeline: (article) => `واقعات کی ترتیب: ${article}`,
  },
  vi: {
    'quote-card': (article) => `Lời người trong cuộc: ${article}`,
    'source-badge': (article) => `Ai nói điều này: ${article}`,
    'figures-panel': (article) => `Qua các con số: ${article}`,
    timeline: (article) => `Dòng thời gian: ${article}`,
  },
  'zh-hans': {
    'quote-card': (article) => `原话：${article}`,
    'source-badge': (article) => `说法来源：${article}`,
    'figures-panel': (article) => `数据一览：${article}`,
    timeline: (article) => `时间线：${article}`,
  },
  'zh-hant': {
    'quote-card': (article) => `原話：${article}`,
    'source-badge': (article) => `說法來源：${article}`,
    'figures-panel': (article) => `數據一覽：${article}`,
    timeline: (article) => `時間軸：${article}`,
  },
};
