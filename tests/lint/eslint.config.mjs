import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { downward } from './layers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const names = (list, value = 'readonly') => Object.fromEntries(list.map((name) => [name, value]));

export default defineConfig(
  { basePath: root },
  {
    ignores: ['dist/', 'node_modules/', 'storybook-static/', 'pictures/', 'stories/static/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,

  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: root },
    },
    plugins: { 'lit-a11y': litA11y },
    settings: {
      litHtmlSources: ['./template.js', '../shared/template.js'],
      wc: { elementBaseClasses: ['LitElement', 'FactElement'] },
    },
    rules: {
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'lit/ban-attributes': ['error', 'style'],
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-private-properties': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/prefer-static-styles': 'error',
      'no-console': ['error', { allow: ['warn'] }],
      // LitElement has them all.
      'wc/guard-super-call': 'off',
    },
  },

  {
    files: ['src/**/*.ts'],
    plugins: { layers: { rules: { downward } } },
    rules: { 'layers/downward': 'error' },
  },

  {
    // Chai's assertions are expressions; a missing node in a test may well throw.
    files: ['tests/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.ts'],
    rules: {
      // The types of a plugin have it that Chai's equality is a promise; it is none.
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: ['Equal'] }],
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-console': 'off',
      'lit/ban-attributes': 'off',
      'lit/no-classfield-shadowing': 'off',
      'lit/no-native-attributes': 'off',
      'lit/prefer-static-styles': 'off',
      'wc/no-closed-shadow-root': 'off',
      'wc/require-listener-teardown': 'off',
    },
  },

  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        ...names([
          'process',
          'console',
          'Buffer',
          'URL',
          'URLSearchParams',
          'fetch',
          'performance',
        ]),
        ...names(['setTimeout', 'clearTimeout', 'structuredClone', 'AbortController']),
        // Functions that puppeteer carries over to the page.
        ...names(['window', 'document', 'customElements', 'location', 'getComputedStyle']),
        ...names(['PerformanceObserver', 'requestAnimationFrame']),
        ...names(['CSS', 'Range', 'innerHeight', 'scrollX', 'scrollY', 'atob', 'Blob']),
        ...names(['createImageBitmap', 'OffscreenCanvas']),
      },
    },
  },
);
