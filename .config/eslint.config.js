/** Lint rules: the strictest of typescript-eslint with types for .ts, Astro's own for .astro. It refuses warnings: a rule is an error or off. */
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.build/', '.reports/', 'public/', 'data/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` },
    },
    rules: {
      // tsconfig's noPropertyAccessFromIndexSignature asks for the brackets that this rule forbids.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  ...astro.configs.recommended,
  {
    files: ['**/*.astro'],
    rules: {
      // astro check knows the names of the frontmatter and the globals of the page; this rule does not.
      'no-undef': 'off',
    },
  },
  { rules: { eqeqeq: 'error', 'no-console': 'off', 'prefer-const': 'error' } },
);
