/** Ties one-letter words in the running text of a page, each part in its own language. It refuses to touch code, styles, scripts and attributes. */
import type { Language } from '../i18n/languages.ts';
import { boundShortWords } from '../i18n/short-words.ts';
import { attribute, edited, htmlTokens, type Edit, type Token } from './html-tokens.ts';

const verbatim = new Set(['code', 'pre', 'textarea', 'kbd', 'samp']);
const inline = new Set(
  'a abbr b bdi cite code data dfn em i mark output q s small span strong sub sup time u var'.split(
    ' ',
  ),
);
const empty = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** The page, or a part of one whose texts all stand in elements, with its short words bound, by the nearest `lang` around each text; `outer` is the language around a part. Twice gives the same as once. */
export function boundPage(html: string, outer: Language | '' = ''): string {
  return edited(html, boundTexts(htmlTokens(html), outer));
}

/** The texts of a page with short words to bind; `outer` is the language around it. */
export function boundTexts(tokens: readonly Token[], outer = ''): readonly Edit[] {
  const open: { name: string; language: string; verbatim: boolean }[] = [];
  const depths = new Map<string, number>();
  const edits: Edit[] = [];
  for (const [index, token] of tokens.entries()) {
    const around = open.at(-1);
    if (token.kind === 'open' && !empty.has(token.name) && !token.text.endsWith('/>')) {
      const language = /lang/i.test(token.text)
        ? attribute(token, 'lang')?.split('-')[0]?.toLowerCase()
        : undefined;
      open.push({
        name: token.name,
        language: language ?? around?.language ?? outer,
        verbatim: verbatim.has(token.name) || (around?.verbatim ?? false),
      });
      depths.set(token.name, (depths.get(token.name) ?? 0) + 1);
    } else if (token.kind === 'close' && (depths.get(token.name) ?? 0) > 0) {
      for (let name = ''; name !== token.name;) {
        name = open.pop()?.name ?? token.name;
        depths.set(name, (depths.get(name) ?? 1) - 1);
      }
    } else if (token.kind === 'text' && token.text.length > 1 && around && !around.verbatim) {
      const text = boundText(token.text, around.language, tokens[index + 1]);
      if (text !== token.text) edits.push({ of: token, text });
    }
  }
  return edits;
}

function boundText(text: string, language: string, next: Token | undefined): string {
  // A word that follows in a tag of its own, as a number in <data>, is still the next word.
  if (next?.kind !== 'open' || !inline.has(next.name)) return boundShortWords(text, language);
  return boundShortWords(`${text}.`, language).slice(0, -1);
}
