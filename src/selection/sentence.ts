/** A selection in words: the sentence above the list, the filter for a citation, the chips. The same in the build and in the browser; it refuses numbers that it was not given. */
import { columnsOfKeys, type Selection, type WordKey } from './fragment.ts';
import { periodText } from './periods.ts';
import { pluralCategory } from './plural-category.ts';
import type { Plurals, SelectionWords } from './words.ts';

/** The keys in the order in which a sentence names them: where, what was said, what is documented, how sure. */
const spokenKeys = [
  'country',
  'region',
  'charge',
  'motive',
  'outcome',
  'instrument',
  'trigger',
  'protection',
  'interpol',
  'evidence',
  'case',
] as const satisfies readonly WordKey[];

/** One thing that narrows a selection; `word` is missing for an end of the range of time. */
export interface Chip {
  readonly key: WordKey | 'from' | 'to';
  readonly word?: string;
  readonly text: string;
}

/** The template with the values in place of the names in braces; an unknown name stays. */
export function filled(
  template: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return template.replace(/\{(\w+)\}/g, (name, key: string) => String(values[key] ?? name));
}

/** The form that a number asks for, filled; empty where the language has no such form. */
export function bent(
  forms: Plurals,
  count: number,
  words: SelectionWords,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const form = forms[pluralCategory(words.lang, count)] ?? '';
  return filled(form, { n: count, ...values });
}

/** A word as it stands inside a sentence. */
export function phrase(column: string, word: string, words: SelectionWords): string {
  const own = words.phrases[column]?.[word];
  if (own !== undefined) return own;
  if (column === 'host_country') return words.countries[word] ?? word;
  const label = words.words[column]?.[word] ?? word;
  return words.names.includes(column) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** What narrows the selection, a chip for each word and each end of the range, in the order of the sentence. */
export function chips(selection: Selection, words: SelectionWords): readonly Chip[] {
  const { from, to } = selection;
  return [
    ...spokenKeys.flatMap((key) =>
      (selection.words[key] ?? []).map((word) => ({
        key,
        word,
        text: capital(filled(words.keys[key], { words: phrase(columnsOfKeys[key], word, words) })),
      })),
    ),
    ...(from === undefined
      ? []
      : [{ key: 'from' as const, text: capital(range({ from }, words)) }]),
    ...(to === undefined ? [] : [{ key: 'to' as const, text: capital(range({ to }, words)) }]),
  ];
}

/** The filter in words, "held in Poland or Serbia; outcome: pending"; empty where nothing is filtered. */
export function filterInWords(selection: Selection, words: SelectionWords): string {
  const keys = spokenKeys.flatMap((key) => {
    const list = selection.words[key]?.map((word) => phrase(columnsOfKeys[key], word, words)) ?? [];
    return list.length === 0 ? [] : [filled(words.keys[key], { words: either(list, words.or) })];
  });
  const time = range(selection, words);
  return [...keys, ...(time === '' ? [] : [time])].join(words.and);
}

/** "12 of 24 documented detentions: held in Poland"; by the unit of the selection. */
export function selectionSentence(
  selection: Selection,
  { n, total }: { readonly n: number; readonly total: number },
  words: SelectionWords,
): string {
  return filled(sentenceTemplate(selection, total, words), { n, total });
}

/** What a citation names besides the release: the whole sentence with its number, nothing where all detentions are shown. */
export function citedView(
  selection: Selection,
  of: { readonly n: number; readonly total: number },
  words: SelectionWords,
): string | undefined {
  const isAll = selection.unit === 'detentions' && filterInWords(selection, words) === '';
  return isAll ? undefined : selectionSentence(selection, of, words);
}

/** The same sentence with `{n}` and `{total}` still in braces, for a page that marks its numbers. */
export function sentenceTemplate(
  selection: Selection,
  total: number,
  words: SelectionWords,
): string {
  const form = words.count[selection.unit][pluralCategory(words.lang, total)] ?? '';
  const count = filled(form, { of: outOf(total, words) });
  const filter = filterInWords(selection, words);
  return filter === '' ? count : `${count}${words.colon}${filter}`;
}

/** The word between a part and `total`. */
export function outOf(total: number, { of: [usual, hundreds] }: SelectionWords): string {
  return total >= 100 && total < 200 ? hundreds : usual;
}

/** `2021-Q1` as "2021 Q1"; a month stays as it is written. */
function periodLabel(month: number, end: 'from' | 'to'): string {
  return periodText(month, end).replace('-Q', ' Q');
}

function range(
  { from, to }: Pick<Selection, 'from' | 'to'>,
  { range: { both, ...one } }: SelectionWords,
): string {
  const ends = {
    from: from === undefined ? '' : periodLabel(from, 'from'),
    to: to === undefined ? '' : periodLabel(to, 'to'),
  };
  if (ends.from === '' && ends.to === '') return '';
  return filled(ends.from === '' ? one.to : ends.to === '' ? one.from : both, ends);
}

function either(list: readonly string[], or: string): string {
  return list.length < 2
    ? list.join('')
    : `${list.slice(0, -1).join(', ')}${or}${list.at(-1) ?? ''}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
