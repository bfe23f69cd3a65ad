/** The fragment of an address as a selection of rows, and back. It refuses unknown keys and words: they are dropped and named. */
import { monthsIn, periodText } from './periods.ts';

/** Keys whose values are words, alternatives within a key, and the columns that they narrow; `case` narrows by id. */
export const columnsOfKeys = {
  case: 'case_id',
  charge: 'charge_families',
  country: 'host_country',
  evidence: 'evidence',
  instrument: 'instrument',
  interpol: 'interpol_status',
  motive: 'motive',
  outcome: 'outcome',
  protection: 'protection',
  region: 'host_region',
  trigger: 'trigger',
} as const;
export type WordKey = keyof typeof columnsOfKeys;

/** The keys with words, in the order in which they are written. */
export const wordKeys = Object.keys(columnsOfKeys) as readonly WordKey[];

export type Unit = 'detentions' | 'persons';

/** One view of the record. Words stand in code-point order, once each; a key without words is missing. */
export interface Selection {
  readonly words: Readonly<Partial<Record<WordKey, readonly string[]>>>;
  /** First and last month of the range, counted from year 0. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly unit: Unit;
  /** The version that the view is pinned to; without it the latest. */
  readonly version?: string | undefined;
}

/** Everything, in detentions, of the latest version. */
export const everything: Selection = { words: {}, unit: 'detentions' };

/** What a fragment may name. */
export interface Known {
  /** Words of a key other than `case`. */
  readonly words: (key: Exclude<WordKey, 'case'>) => readonly string[];
  readonly versions: readonly string[];
}

/** What a fragment says: a selection and what was dropped, or a place of the page (`c-` and an id for a case). */
export interface Fragment {
  readonly selection: Selection;
  /** At most eight, each short and without control characters. */
  readonly dropped: readonly string[];
  readonly place?: string | undefined;
}

const longest = 32_768;
const shownDropped = 8;
const shownLength = 40;

/** Reads a fragment, with or without its `#`. It never throws; what is longer than 32,768 characters is cut and named as dropped. */
export function parseFragment(text: string, known: Known): Fragment {
  const body = text.replace(/^#/, '');
  if (body === '') return { selection: everything, dropped: [] };
  if (!body.includes('=')) return { selection: everything, dropped: [], place: decoded(body) };

  const dropped = new Set<string>();
  const drop = (what: string): void => {
    if (dropped.size < shownDropped) dropped.add(shown(what));
  };
  const chosen = new Map<WordKey, Set<string>>();
  const single: { from?: number; to?: number; unit?: Unit; version?: string } = {};
  const set = <K extends keyof typeof single>(
    name: K,
    value: (typeof single)[K],
    part: string,
  ): void => {
    if (value === undefined || (single[name] ?? value) !== value) drop(part);
    else single[name] = value;
  };

  for (const part of body.slice(0, longest).split('&')) {
    if (part === '') continue;
    const at = part.indexOf('=');
    const key = decoded(at < 0 ? part : part.slice(0, at));
    for (const word of at < 0 ? [''] : decoded(part.slice(at + 1)).split(',')) {
      const whole = `${key}=${word}`;
      if (isWordKey(key)) {
        if (word === '') continue;
        if (!isKnown(key, word, known)) drop(whole);
        else chosen.set(key, (chosen.get(key) ?? new Set()).add(word));
      } else if (key === 'from') set('from', monthsIn(word)?.[0], whole);
      else if (key === 'to') set('to', monthsIn(word)?.[1], whole);
      else if (key === 'unit')
        set(
          'unit',
          units.find((unit) => unit === word),
          whole,
        );
      else if (key === 'v')
        set(
          'version',
          known.versions.find((each) => each === word),
          whole,
        );
      else drop(key);
    }
  }
  if (body.length > longest) drop('…');

  const words = Object.fromEntries(
    wordKeys.flatMap((key) =>
      chosen.has(key) ? [[key, [...(chosen.get(key) ?? [])].sort()]] : [],
    ),
  );
  return { selection: { ...everything, ...single, words }, dropped: [...dropped] };
}

/** The canonical fragment, without its `#`; empty for everything. `parseFragment` reads it back as the same selection. */
export function fragmentOf({ words, from, to, unit, version }: Selection): string {
  const parts: (readonly [string, string | undefined])[] = [
    ...wordKeys.map((key) => [key, words[key]?.toSorted().join(',')] as const),
    ['from', from === undefined ? undefined : periodText(from, 'from')],
    ['to', to === undefined ? undefined : periodText(to, 'to')],
    ['unit', unit === 'detentions' ? undefined : unit],
    ['v', version],
  ];
  return parts
    .flatMap(([key, value]) => (value ? [`${key}=${value}`] : []))
    .sort()
    .join('&');
}

/** Whether a selection leaves rows out. */
export function narrows({ words, from, to }: Selection): boolean {
  return from !== undefined || to !== undefined || Object.keys(words).length > 0;
}

const units: readonly Unit[] = ['detentions', 'persons'];

function isWordKey(key: string): key is WordKey {
  return Object.hasOwn(columnsOfKeys, key);
}

function isKnown(key: WordKey, word: string, known: Known): boolean {
  return key === 'case' ? /^[0-9A-HJKMNP-TV-Z]{8}$/.test(word) : known.words(key).includes(word);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function shown(text: string): string {
  // Cut first: a megabyte of one word is not worth cleaning.
  const clean = text
    .slice(0, 4 * shownLength)
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim();
  return clean.length > shownLength ? `${clean.slice(0, shownLength)}…` : clean;
}
