import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

// Arrows run one way: hosts (editor, cli) → features, export → corrections → engine. Pages in webviews know none of them.
const forbid = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const noHost = { group: ['vscode', 'node:*', 'fs', 'path'], message: 'Pure TypeScript only: it runs in every host.' };
const upward = (...folders) => ({
  group: folders.map((folder) => `**/${folder}/**`),
  message: 'Arrows run hosts → features, export → corrections → engine.',
});

export default tseslint.config(
  { ignores: ['dist/', 'out/', '.vscode-test/', 'node_modules/'] },
  js.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    files: ['**/*.ts', '**/*.mts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './src/webview/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
      // Chinese character classes are ranges and lists on purpose; order in them is meaning, not mess.
      'regexp/sort-character-class-elements': 'off',
    },
  },
  {
    // The product reads lines of any length: no search in them may begin again at each character, sticky or not.
    files: ['src/**'],
    rules: {
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false, ignoreSticky: false }],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: {
        require: 'readonly',
        module: 'writable',
        process: 'readonly',
        console: 'readonly',
        __dirname: 'readonly',
        __filename: 'readonly',
        URL: 'readonly',
      },
    },
  },
  { files: ['src/engine/**'], rules: forbid(noHost, upward('corrections', 'features', 'export', 'editor', 'cli')) },
  { files: ['src/corrections/**'], rules: forbid(noHost, upward('features', 'export', 'editor', 'cli')) },
  { files: ['src/features/**', 'src/export/**'], rules: forbid(noHost, upward('editor', 'cli')) },
  {
    files: ['src/editor/**', 'src/extension.ts'],
    rules: forbid(
      { group: ['node:*', 'fs', 'path'], message: 'The bundle runs in the web worker too.' },
      upward('cli'),
    ),
  },
  {
    files: ['src/webview/**'],
    rules: forbid(
      { group: ['vscode', 'node:*', 'fs', 'path'], message: 'It runs in a page.' },
      upward('corrections', 'features', 'export', 'editor', 'cli', 'engine'),
    ),
  },
  { files: ['src/cli.ts', 'src/cli/**'], rules: forbid({ group: ['vscode'] }, upward('editor')) },
);
