import type { StorybookConfig } from '@storybook/web-components-vite';
import { runnerImport, type Plugin } from 'vite';

/** The style sheet that the build makes of the elements' own, for the stories of plain HTML. */
const fallbackCss: Plugin = {
  name: 'fallback-css',
  resolveId: (id) => (id === 'virtual:fallback-css' ? `\0${id}` : undefined),
  async load(id) {
    if (id !== '\0virtual:fallback-css') return undefined;
    const { module } = await runnerImport<{ fallbackCss(): string }>('/src/html/fallback-css.ts');
    return `export default ${JSON.stringify(module.fallbackCss())};`;
  },
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-themes'],
  staticDirs: ['../stories/static'],
  core: {
    // Nothing leaves the machine.
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
  },
  features: { sidebarOnboardingChecklist: false },
  // How large the manual is, and how long it took, is nobody's concern.
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), fallbackCss],
    logLevel: 'warn',
    build: {
      ...vite.build,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { ...vite.build?.rolldownOptions, checks: { bundlerTimings: false } },
    },
  }),
};

export default config;
