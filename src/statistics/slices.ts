/** The parts of a release that can be shown alone: all, one country, one charge, one instrument. It refuses a part of fewer than three detentions. */
import type { Case } from '../model/case.ts';
import { vocabularies } from '../model/vocabulary.ts';

/** What a slice is narrowed by; `word` is a country's code or a word of the column. */
export type Narrowing = 'country' | 'charge' | 'instrument';

/** One slice: its public id (`all`, `country-pl`, `charge-economic`), what it is narrowed by, its detentions. */
export interface Slice {
  readonly id: string;
  readonly by?: { readonly kind: Narrowing; readonly word: string };
  readonly cases: readonly Case[];
}

/** Fewer detentions than this are not shown as a part of their own. */
export const smallestSlice = 3;

const holds: Readonly<Record<Narrowing, (one: Case, word: string) => boolean>> = {
  country: ({ hostCountry }, word) => hostCountry === word,
  charge: ({ chargeFamilies }, word) => chargeFamilies.some((family) => family === word),
  instrument: ({ instrument }, word) => instrument === word,
};

/** The slices of a release: all, then countries by code, charges and instruments in the order of their vocabulary. A case without a known country is in no country. */
export function slicesOf(cases: readonly Case[]): readonly Slice[] {
  const countries = [...new Set(cases.map(({ hostCountry }) => hostCountry))]
    .filter((code) => code !== 'unknown')
    .sort();
  const words: readonly (readonly [Narrowing, readonly string[]])[] = [
    ['country', countries],
    ['charge', vocabularies.charge_families],
    ['instrument', vocabularies.instrument],
  ];
  const parts = words.flatMap(([kind, list]) =>
    list.map((word): Slice => ({
      id: `${kind}-${word.toLowerCase()}`,
      by: { kind, word },
      cases: cases.filter((one) => holds[kind](one, word)),
    })),
  );
  return [{ id: 'all', cases }, ...parts.filter((part) => part.cases.length >= smallestSlice)];
}
