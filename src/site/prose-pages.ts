/** The prose of the pages in four languages, from Markdown. It refuses a page that a language lacks. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Language } from '../i18n/languages.ts';
import type { Aside } from './routes.ts';

const files = import.meta.glob<{ Content: AstroComponentFactory }>('../prose/*/*.md', {
  eager: true,
});

/** A prose page by its name, as a component. */
export function prosePage(language: Language, name: 'charges' | 'instruments' | 'method' | Aside) {
  const file = files[`../prose/${language}/${name}.md`];
  if (!file) throw new Error(`src/prose/${language}/${name}.md is missing.`);
  return file.Content;
}
