/** Which cases may become rows. It refuses to publish a case on hold, one joined by inference, a canary, and anything told in confidence. */
import type { CaseFile } from './case-file.ts';
import type { Ledger } from './ledger.ts';

/** A reason why a case waits, in words that name nobody. */
const hindrances: readonly (readonly [reason: string, holds: (one: CaseFile) => boolean])[] = [
  ['is a canary and is never published', ({ canary }) => canary === true],
  ['was told in confidence; such cases are never rows', ({ tier }) => tier !== 'public_record'],
  ['is on hold', ({ hold }) => typeof hold === 'string'],
  ['is joined from pages by inference (P2)', ({ linkage }) => linkage === 'inferred'],
  [
    'has no detained or remanded event that a source supports',
    ({ events, sources }) =>
      !events.some(
        ({ type }) =>
          ['detained', 'remanded'].includes(type) &&
          sources.some(({ supports }) => supports.some((name) => name === `event:${type}`)),
      ),
  ],
];

/** Why this case waits; empty where it may enter. */
export function hindrancesOf(one: CaseFile, ledger: Ledger): readonly string[] {
  const withdrawn = ledger.withdrawn?.includes(one.key) === true;
  const id = ledger.cases[one.key];
  const merged = id !== undefined && ledger.merged?.[id] !== undefined;
  return [
    ...(withdrawn ? ['was withdrawn for safety'] : []),
    ...(merged ? ['is another case under a second key, as the ledger says'] : []),
    ...hindrances.flatMap(([reason, holds]) => (holds(one) ? [reason] : [])),
  ];
}

/** The cases that may enter, in the order given. */
export function admitted(cases: readonly CaseFile[], ledger: Ledger): readonly CaseFile[] {
  return cases.filter((one) => hindrancesOf(one, ledger).length === 0);
}
