/** The latest of many cases, where not all can be shown. It refuses to reorder them. */
import type { Case } from '../model/case.ts';

/** At most `most` of the cases, in their order, which is that of the files: the latest dated ones, and undated ones only where there is room. */
export function latestCases(cases: readonly Case[], most: number): readonly Case[] {
  if (cases.length <= most) return cases;
  const isDated = ({ detained }: Case) => detained.precision !== 'unknown';
  const dated = cases.filter(isDated);
  const undated = cases.filter((one) => !isDated(one));
  return [...dated.slice(-most), ...undated].slice(0, most);
}
