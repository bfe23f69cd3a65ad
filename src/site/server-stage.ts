/** The stage of the build: linkedom's document. It refuses to draw. */
import { parseHTML } from 'linkedom';
import type { Stage } from '../charts/stage.ts';
import type { Language } from '../i18n/languages.ts';
import { messages } from '../i18n/messages.ts';

// Pictures are made of elements that never join the document: one serves all.
const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** A stage of the given width for a language. */
export function serverStage(language: Language, widthPx: number, prefix: string): Stage {
  return { document, widthPx, language, messages: messages(language), prefix };
}
