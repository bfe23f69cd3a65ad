/** Detentions by host country and what became of them. It refuses to place anything below a country. */
import type { Case } from '../model/case.ts';
import { returned } from './definitions.ts';
import { mayBeIn } from './possible.ts';

/** One host country: detentions, and those that ended with the person handed over. */
export interface HostRow {
  readonly key: string;
  readonly count: number;
  readonly returned: number;
  /** Detentions in a country that is not known, which may be this one by their region; 0 for `unknown` itself. */
  readonly open: number;
}

/** Known countries, most detentions first, then by code; `unknown` last, also when it is zero. */
export interface HostTally {
  readonly total: number;
  readonly rows: readonly HostRow[];
  /** Codes of the requesting countries, by code. */
  readonly requesting: readonly string[];
}

/** Detentions by the country where they took place. */
export function detentionsByHost(cases: readonly Case[]): HostTally {
  const groups = Map.groupBy(cases, ({ hostCountry }) => hostCountry);
  const unplaced = groups.get('unknown') ?? [];
  const row = (key: string): HostRow => {
    const held = groups.get(key) ?? [];
    const open = key === 'unknown' ? 0 : unplaced.filter((one) => mayBeIn(one, key)).length;
    return { key, count: held.length, returned: held.filter(returned).length, open };
  };
  const known = [...groups.keys()]
    .filter((key) => key !== 'unknown')
    .sort()
    .map(row)
    .sort((a, b) => b.count - a.count);
  const requesting = [...new Set(cases.map(({ requestingCountry }) => requestingCountry))].sort();
  return { total: cases.length, rows: [...known, row('unknown')], requesting };
}
