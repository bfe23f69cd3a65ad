/** What changed between two versions: reasons row by row, and numbers before and after. It refuses pairs with a withdrawal between them, which must leave no trace. */
import { releasedBytes } from '../intake/released-bytes.ts';
import { releaseChanges, type ReleaseChanges } from '../model/release.ts';
import { comparison, type Moved } from '../statistics/comparison.ts';
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

/** The machine-readable twin of a page of changes, as JSON with LF at its end. */
export function changesJson({ from, to, rows, moved }: Changes): string {
  const dates = ({ manifest: { version, released, cutoff } }: CountedRelease) => ({
    version,
    released,
    cutoff,
  });
  const metrics = moved.map(({ id, unit, before, after, byNew, byChanged, byGone }) => ({
    id,
    unit,
    before,
    after,
    by: { new_rows: byNew, changed_rows: byChanged, gone_rows: byGone },
  }));
  return `${JSON.stringify({ from: dates(from), to: dates(to), changes: rows, metrics }, null, 2)}\n`;
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
      return withdrawn || !linked
        ? []
        : [
            {
              from,
              to,
              name: `${from.manifest.version}...${to.manifest.version}`,
              rows: between.flatMap((release) => steps.get(release)?.changes ?? []),
              moved: comparison(from.cases, to.cases),
            },
          ];
    }),
  );
}

/** The list of changes of a release, as released. */
export function changesOf({ manifest: { version } }: CountedRelease): ReleaseChanges {
  const bytes = releasedBytes(dataFolder, version, 'changes.json');
  return releaseChanges.parse(JSON.parse(new TextDecoder().decode(bytes)));
}
