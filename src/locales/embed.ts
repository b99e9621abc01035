/** The words of what others embed: apart from the locales, which readers load. */
export interface EmbedWords {
  /** What a frame is called, by the name of the view that it shows. The article's title arrives isolated. */
  readonly titles: Readonly<Record<EmbeddedView, (article: string) => string>>;
}

type EmbeddedView = 'quote-card' | 'source-badge' | 'figures-panel' | 'timeline';

/** By the tags of the locales. */
export const embedWords: Readonly<Record<'en' | 'ar', EmbedWords>> = {
  en: {
    titles: {
      'quote-card': (article) => `In their own words: ${article}`,
      'source-badge': (article) => `Who says so: ${article}`,
      'figures-panel': (article) => `In figures: ${article}`,
      timeline: (article) => `Timeline: ${article}`,
    },
  },
  ar: {
    titles: {
      'quote-card': (article) => `كما قيل: ${article}`,
      'source-badge': (article) => `من قال ذلك: ${article}`,
      'figures-panel': (article) => `بالأرقام: ${article}`,
      timeline: (article) => `التسلسل الزمني: ${article}`,
    },
  },
};
