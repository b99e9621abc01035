import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/define.js';
import { arabicPage } from './arabic.js';
import { bilingualPage } from './bilingual.js';
import { broadsheetPage } from './broadsheet.js';
import { digitalDailyPage } from './digital-daily.js';

/** Whole pages: docs would show three of them in a row. */
const meta: Meta = {
  title: 'The article',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
};
export default meta;

export const Broadsheet: StoryObj = { render: () => broadsheetPage };

export const DigitalDaily: StoryObj = { name: 'Digital daily', render: () => digitalDailyPage };

export const Arabic: StoryObj = { render: () => arabicPage };

export const TwoLanguages: StoryObj = { name: 'Two languages', render: () => bilingualPage };
