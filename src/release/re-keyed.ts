/** The same cases and the same ledger under ids that say nothing of the former ones. It refuses to keep which id became which. */
import type { Case } from '../model/case.ts';
import { compareCases } from './projection.ts';
import { compareSources } from './projected-sources.ts';
import { idKinds, type Ledger } from './ledger.ts';

/** New ids for former ones, drawn at the first question. */
export type NewId = (former: string) => string;

/** Asks `draw` once for each former id. */
export function newIds(draw: () => string): NewId {
  const known = new Map<string, string>();
  return (former) => {
    const id = known.get(former) ?? draw();
    known.set(former, id);
    return id;
  };
}

/** The cases with new ids of cases, persons and sources, first published in `version`, in the order of the rows. */
export function reKeyed(cases: readonly Case[], newId: NewId, version: string): readonly Case[] {
  return cases
    .map((one): Case => {
      const caseId = newId(one.caseId);
      return {
        ...one,
        caseId,
        personId: newId(one.personId),
        firstRelease: version,
        events: one.events.map((event) => ({ ...event, caseId })),
        sources: one.sources
          .map((source) => ({ ...source, caseId, sourceId: newId(source.sourceId) }))
          .sort(compareSources),
      };
    })
    .sort(compareCases);
}

/** The ledger with new ids for all that it holds; the withdrawn case has none any more and never enters again. */
export function reKeyedLedger(ledger: Ledger, withdrawn: string, newId: NewId): Ledger {
  const key = Object.entries(ledger.cases).find(([, id]) => id === withdrawn)?.[0];
  const [persons, cases, sources] = idKinds.map((kind) =>
    Object.fromEntries(
      Object.entries(ledger[kind])
        .filter(([, id]) => id !== withdrawn)
        .map(([own, id]) => [own, newId(id)]),
    ),
  );
  const { exceptions } = ledger;
  const withheld = ledger.withheld?.map((each) =>
    Object.values(ledger.sources).includes(each) ? newId(each) : each,
  );
  return {
    persons: persons ?? {},
    cases: cases ?? {},
    sources: sources ?? {},
    ...(exceptions ? { exceptions } : {}),
    ...(withheld ? { withheld } : {}),
    withdrawn: [...(ledger.withdrawn ?? []), ...(key === undefined ? [] : [key])],
  };
}
