/** The line below every figure: release, cases, sources, cut-off. It refuses a number that the release does not have. */
import { monthUpTo } from '../i18n/formats.ts';
import type { Language } from '../i18n/languages.ts';
import { messages } from '../i18n/messages.ts';
import type { Prose } from '../i18n/prose.ts';
import type { CountedRelease } from './record.ts';

/** The source line of a release in a language. */
export function sourceLine(
  { cases, manifest, numbers }: CountedRelease,
  language: Language,
): Prose {
  const { sentences } = messages(language);
  return sentences.source(
    numbers,
    manifest.version,
    sentences.upTo(monthUpTo(manifest.cutoff, language)),
    { value: cases.reduce((sum, { sources }) => sum + sources.length, 0) },
  );
}
