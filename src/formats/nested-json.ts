/** The same rows nested: each case with its events and sources inside. It refuses values that the tables do not have. */
import type { Case } from '../model/case.ts';
import { licenceAddress, type ReleaseSource } from './release-source.ts';
import { typedRows, type Cell, type TypedRow } from './table-rows.ts';

/** A case with columns as in the files; lists are arrays, an address that is withheld is null. */
type NestedRow = Readonly<Record<string, Cell | readonly string[] | readonly NestedRow[]>>;

/** What `dataset.json` holds, cases in the order of the files. */
export function nestedDataset({ manifest, cases }: ReleaseSource) {
  const { version, released, cutoff } = manifest;
  return {
    version,
    released,
    cutoff,
    publisher: 'Wanted Abroad',
    license: licenceAddress,
    cases: cases.map(nestedCase),
  };
}

function nestedCase(one: Case): NestedRow {
  const [row = {}] = typedRows('cases', [one]);
  return {
    ...row,
    charge_families: one.chargeFamilies,
    events: typedRows('events', [one]).map(withoutCase),
    sources: typedRows('sources', [one]).map((source, i) => ({
      ...withoutCase(source),
      supports: one.sources[i]?.supports ?? [],
    })),
  };
}

function withoutCase(row: TypedRow): TypedRow {
  return Object.fromEntries(Object.entries(row).filter(([column]) => column !== 'case_id'));
}
