/** What a release would bring, in sentences: which cases enter, which wait, what a missing source would add, and the version. It refuses to write, and to name anybody. */
import type { Case } from '../model/case.ts';
import { admitted, hindrancesOf } from './admission.ts';
import { projectedCases, type Material } from './built.ts';
import { changesBetween } from './changes.ts';
import { extended } from './ledger.ts';
import { unsupportedFields } from './missing-sources.ts';
import { materialOf, type Order } from './release.ts';
import type { Tools } from './tools.ts';
import { dueVersion, leavingFaults } from './version-faults.ts';

/** The answer as lines, and whether the version asked for is the one that is due and no case would leave. */
export interface Plan {
  readonly lines: readonly string[];
  readonly fits: boolean;
}

/** Reads, projects and compares; writes nothing, and gives ids that are forgotten again. Throws `DataRefused`. */
export async function plan(
  order: Pick<Order, 'version' | 'caseFolder' | 'ledger' | 'dataFolder'>,
  { random, scan }: Pick<Tools, 'random' | 'scan'>,
): Promise<Plan> {
  const given = materialOf(order);
  const enter = admitted(given.caseFiles, given.ledger);
  const material = { ...given, ledger: extended(given.ledger, enter, random) };
  const cases = await projectedCases(material, order.version, scan);
  const due = dueVersion(material, cases);
  const leaving = leavingFaults(material, cases);
  const former = given.before?.manifest.version;
  const fits = leaving.length === 0 && due === order.version && due !== former;
  return {
    lines: [
      ...leaving.map((sentence) => `refused: ${sentence} [V1]`),
      ...enteringLines(material, cases),
      ...waitingLines(material),
      ...gainLines(material),
      versionLine(order.version, due, material),
    ],
    fits,
  };
}

function enteringLines({ caseFiles, ledger, before }: Material, cases: readonly Case[]): string[] {
  const keys = new Map(caseFiles.map(({ key }) => [ledger.cases[key], key]));
  const known = new Set(before?.cases.map(({ caseId }) => caseId));
  const changes = before
    ? changesBetween(
        { version: '', previous: '' },
        before.cases,
        cases,
        ledger.merged,
      ).changes.filter(({ columns }) => columns.length > 0)
    : [];
  const named = (id: string) => keys.get(id) ?? id;
  const fresh = cases.filter(({ caseId }) => !known.has(caseId));
  return [
    `${String(cases.length)} cases would be published: ${String(fresh.length)} new, ${String(cases.length - fresh.length)} published before`,
    ...fresh.map(({ caseId }) => `enters: case ${named(caseId)}`),
    ...changes.map(
      ({ case_id: id, reason, columns }) =>
        `changes: case ${named(id)} (${id}): ${reason}: ${columns.join(', ')}`,
    ),
  ];
}

function waitingLines({ caseFiles, ledger }: Material): string[] {
  return caseFiles.flatMap((one) => {
    const reasons = hindrancesOf(one, ledger);
    return reasons.length > 0 ? [`waits: case ${one.key} ${reasons.join('; ')}`] : [];
  });
}

function gainLines({ caseFiles, ledger }: Material): string[] {
  return admitted(caseFiles, ledger).flatMap((one) =>
    unsupportedFields(one).map(
      (name) =>
        `would gain: ${name} of case ${one.key} has no supporting source and is ${name.startsWith('event:') ? 'left out' : 'published as a gap'}`,
    ),
  );
}

function versionLine(asked: string, due: string, { before }: Material): string {
  const former = before?.manifest.version;
  if (due === former) return `nothing differs from ${former}, so there is nothing to release`;
  const from = former === undefined ? '' : ` after ${former}`;
  return due === asked
    ? `ok: the difference makes it ${due}${from}; nothing was written`
    : `refused: ${asked} was asked for, but the difference makes it ${due}${from} [V1]`;
}
