/** What changed between two versions: reasons row by row, and numbers before and after. It refuses pairs with a withdrawal between them, which must leave no trace. */
import { releasedBytes } from '../intake/released-bytes.ts';
import { releaseChanges, type ReleaseChanges } from '../model/release.ts';
import { comparison, type Moved, type Shift } from '../statistics/comparison.ts';
import { movedCounts, rowCounts, type RowCount } from '../statistics/row-counts.ts';
import { changedValues, type ChangedValue } from './changed-values.ts';
import { dataFolder, record, type CountedRelease } from './record.ts';

type Change = ReleaseChanges['changes'][number];
export type ChangeReason = Change['reason'];

/** Two versions and all that lies between them. */
export interface Changes {
  readonly from: CountedRelease;
  readonly to: CountedRelease;
  /** `1.0.0...1.1.0`, as in the address. */
  readonly name: string;
  /** By version, then by case id. */
  readonly rows: readonly Change[];
  readonly moved: readonly Moved[];
  /** Numbers beside the registry: years, steps, sources. */
  readonly counts: Readonly<Record<RowCount, readonly (Shift & { readonly key: string })[]>>;
  /** What stood in the rows that both have and what stands there now. */
  readonly values: readonly ChangedValue[];
  /** The versions after the earlier one, up to the later one. */
  readonly versions: readonly string[];
}

let memo: readonly Changes[] | undefined;

/** Every pair of standing versions, an earlier and a later one, without a withdrawal between. */
export function allChanges(): readonly Changes[] {
  return (memo ??= pairs());
}

/** Rows by the reason of their change. */
export function reasonCount({ rows }: Changes, reason: ChangeReason): number {
  return rows.filter((row) => row.reason === reason).length;
}

/** How many rows are new, completed, corrected, merged; a row that left without being merged was withdrawn, which no pair without a tombstone knows. */
export function movements(changes: Changes) {
  const count = (reason: ChangeReason) => ({ value: reasonCount(changes, reason) });
  const kept = new Set(changes.to.cases.map(({ caseId }) => caseId));
  const gone = changes.from.cases.filter(({ caseId }) => !kept.has(caseId)).length;
  const merged = count('merged');
  return {
    added: count('new_case'),
    completed: count('new_information'),
    corrected: count('correction'),
    merged,
    withdrawn: { value: Math.max(0, gone - merged.value) },
  };
}

/** The machine-readable twin of a page of changes, as JSON with LF at its end. */
export function changesJson({ from, to, rows, moved, counts, values }: Changes): string {
  const dates = ({ manifest: { version, released, cutoff } }: CountedRelease) => ({
    version,
    released,
    cutoff,
  });
  const shift = ({ before, after, byNew, byChanged, byGone }: Shift) => ({
    before,
    after,
    by: { new_rows: byNew, changed_rows: byChanged, gone_rows: byGone },
  });
  const twin = {
    from: dates(from),
    to: dates(to),
    changes: rows,
    values,
    metrics: moved.map(({ id, unit, ...numbers }) => ({ id, unit, ...shift(numbers) })),
    counts: rowCounts.flatMap((column) =>
      counts[column].map(({ key, ...numbers }) => ({ column, key, ...shift(numbers) })),
    ),
  };
  return `${JSON.stringify(twin, null, 2)}\n`;
}

function pairs(): readonly Changes[] {
  const { releases, index } = record();
  const statuses = index.versions.map(({ version, status }) => ({ version, status }));
  const place = ({ manifest }: CountedRelease) =>
    statuses.findIndex(({ version }) => version === manifest.version);
  const steps = new Map(releases.map((release) => [release, changesOf(release)]));
  return releases.flatMap((to, end) =>
    releases.slice(0, end).flatMap((from, start) => {
      const between = releases.slice(start + 1, end + 1);
      const withdrawn = statuses
        .slice(place(from), place(to) + 1)
        .some(({ status }) => status === 'withdrawn');
      const linked = between.every(
        (release, i) => steps.get(release)?.previous === releases[start + i]?.manifest.version,
      );
      return withdrawn || !linked ? [] : [changesBetween(from, to, between, steps)];
    }),
  );
}

function changesBetween(
  from: CountedRelease,
  to: CountedRelease,
  between: readonly CountedRelease[],
  steps: ReadonlyMap<CountedRelease, ReleaseChanges>,
): Changes {
  const rows = between.flatMap((release) => steps.get(release)?.changes ?? []);
  const count = (column: RowCount) => movedCounts(column, from.cases, to.cases);
  return {
    from,
    to,
    name: `${from.manifest.version}...${to.manifest.version}`,
    rows,
    moved: comparison(from.cases, to.cases),
    counts: {
      detained: count('detained'),
      rows: count('rows'),
      event: count('event'),
      kind: count('kind'),
      url_status: count('url_status'),
    },
    values: changedValues(from, to, rows),
    versions: between.map(({ manifest }) => manifest.version),
  };
}

/** The list of changes of a release, as released. */
export function changesOf({ manifest: { version } }: CountedRelease): ReleaseChanges {
  const bytes = releasedBytes(dataFolder, version, 'changes.json');
  return releaseChanges.parse(JSON.parse(new TextDecoder().decode(bytes)));
}
