/// <reference types="vite/client" />
import { withThemeByDataAttribute } from '@storybook/addon-themes';
import {
  setCustomElementsManifest,
  type Preview,
  type WebComponentsRenderer,
} from '@storybook/web-components-vite';
import { addLocale } from '../src/index.js';
import { ar } from '../src/locales/ar.js';
import { forTheManual, onlySettable } from './manual.js';
import './preview.css';

// A glob, since the manifest is made by `npm run manifest` and is not there to be type-checked before.
const [manifest] = Object.values(
  import.meta.glob('../custom-elements.json', { eager: true, import: 'default' }),
);
if (!manifest) throw new Error('custom-elements.json is missing: npm run manifest');
setCustomElementsManifest(forTheManual(manifest));
addLocale(ar);

const preview: Preview = {
  tags: ['autodocs'],
  argTypesEnhancers: [onlySettable],
  parameters: {
    options: {
      storySort: {
        order: [
          'The article',
          'Use it',
          ['On your site', 'The dataset', 'Problems', 'Accessibility'],
          'Elements',
          'Plain HTML',
        ],
      },
    },
    controls: { expanded: true },
  },
  globalTypes: {
    direction: {
      description: 'The direction of the page',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    lang: {
      description: 'The language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'ar', title: 'العربية' },
        ],
      },
    },
  },
  initialGlobals: { direction: 'ltr', lang: 'en' },
  decorators: [
    // "system" leaves the choice to the reader's system, as a publisher's page may.
    withThemeByDataAttribute<WebComponentsRenderer>({
      themes: { system: 'system', light: 'light', dark: 'dark' },
      defaultTheme: 'system',
      attributeName: 'data-theme',
    }),
    (story, { globals }) => {
      document.documentElement.dir = String(globals.direction);
      document.documentElement.lang = String(globals.lang);
      return story();
    },
  ],
};

export default preview;
