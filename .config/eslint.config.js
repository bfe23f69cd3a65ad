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
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly' } },
  },
  ...astro.configs.recommended,
  {
    files: ['**/*.astro'],
    rules: {
      // astro check knows the types and names of the frontmatter and the page; these rules do not.
      'no-undef': 'off',
      'no-unused-vars': 'off',
    },
  },
  { rules: { eqeqeq: 'error', 'no-console': 'off', 'prefer-const': 'error' } },
);
