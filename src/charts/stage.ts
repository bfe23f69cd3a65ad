/** Where a picture is drawn: a document of any make, a width, a language. It refuses to measure text in a browser, so that a build draws what a page does. */
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';

/** What a drawer needs besides its numbers. `prefix` keeps ids unique where several pictures share a page. */
export interface Stage {
  readonly document: Document;
  readonly widthPx: number;
  readonly language: Language;
  readonly messages: Messages;
  readonly prefix: string;
  /** What pictures have in common, made once for `of` and `key`; only where elements can stand in several pictures. */
  readonly once?: <T>(of: object, key: string, make: () => T) => T;
}

/** Widest share of the font size that a letter of Source Sans takes on average, by script; measured on the labels, rounded up. */
const emPerLetter = { latin: 0.53, cyrillic: 0.58 };

/** An upper bound for the width of a label in pixels, for margins and for choosing which labels fit. */
export function labelWidthPx(text: string, fontSizePx: number): number {
  const perLetter = /\p{Script=Cyrillic}/u.test(text) ? emPerLetter.cyrillic : emPerLetter.latin;
  return Math.ceil(text.length * perLetter * fontSizePx);
}
