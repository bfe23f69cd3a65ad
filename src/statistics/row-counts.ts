/** Numbers by which releases are compared beside the registry: detentions by year, steps by word, sources by kind and by the state of their address. It refuses to look at an address. */
import type { Case } from '../model/case.ts';
import { eventWords, sourceKinds, urlStatuses } from '../model/vocabulary.ts';
import { shifts, type Shift } from './comparison.ts';

/** What is counted, as column of which file; `rows` counts the rows of the files of steps and sources themselves. */
export const rowCounts = ['detained', 'rows', 'event', 'kind', 'url_status'] as const;
export type RowCount = (typeof rowCounts)[number];

const counters: Readonly<Record<RowCount, (cases: readonly Case[]) => Map<string, number>>> = {
  // Years in their order, the unknown one last.
  detained: (cases) => {
    const years = cases.map(({ detained }) =>
      detained.precision === 'unknown' ? 'unknown' : String(detained.year),
    );
    return tallied([...new Set(years)].sort(), years);
  },
  rows: (cases) =>
    new Map([
      ['events', cases.reduce((sum, { events }) => sum + events.length, 0)],
      ['sources', cases.reduce((sum, { sources }) => sum + sources.length, 0)],
    ]),
  event: (cases) =>
    tallied(
      eventWords,
      cases.flatMap(({ events }) => events.map(({ event }) => event)),
    ),
  kind: (cases) => tallied(sourceKinds, sourcesOf(cases, 'kind')),
  url_status: (cases) => tallied(urlStatuses, sourcesOf(cases, 'urlStatus')),
};

/** How one count moved, by its keys: words of the column in the order of the vocabulary, or years. */
export function movedCounts(
  count: RowCount,
  before: readonly Case[],
  after: readonly Case[],
): readonly (Shift & { readonly key: string })[] {
  const moved = [...shifts(before, after, counters[count])].map(([key, shift]) => ({
    key,
    ...shift,
  }));
  return count === 'detained' ? moved.sort((a, b) => (a.key < b.key ? -1 : 1)) : moved;
}

function sourcesOf(cases: readonly Case[], column: 'kind' | 'urlStatus'): readonly string[] {
  return cases.flatMap(({ sources }) => sources.map((source) => source[column]));
}

function tallied(keys: readonly string[], words: readonly string[]): Map<string, number> {
  const counts = new Map(keys.map((key) => [key, 0]));
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
