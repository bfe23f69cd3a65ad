/** The record as the build sees it: read once, checked, frozen. It refuses to build on data that the check refuses. */
import { readIndex, readReleases } from '../intake/read-index.ts';
import type { Numbers } from '../i18n/prose.ts';
import type { Case } from '../model/case.ts';
import type { Release, ReleaseIndex } from '../model/release.ts';
import { metrics, type Metric } from '../statistics/metrics.ts';

/** Where the released data lie, from the folder in which the build is started; `npm run build -- --data` sets another. */
export const dataFolder = process.env['WANTED_ABROAD_DATA'] ?? 'data';

/** A build that measures may take rows that were drawn by a generator; one that publishes may not. */
const synthetic = process.env['WANTED_ABROAD_SYNTHETIC'] === '1' ? 'allowed' : 'refused';

/** A release with its numbers. */
export interface CountedRelease extends Release {
  readonly metrics: readonly Metric[];
  readonly numbers: Numbers;
}

/** All releases, oldest first, with the latest by name. */
export interface Record {
  readonly index: ReleaseIndex;
  readonly releases: readonly CountedRelease[];
  readonly latest: CountedRelease;
}

let memo: Record | undefined;

/** The record; throws DataRefused with every problem if the data are not as they must be. */
export function record(): Record {
  return (memo ??= read());
}

/** The version before the latest, if there is one that still stands. */
export function previousVersion(): string | undefined {
  return record()
    .index.versions.filter(({ status }) => status === 'superseded')
    .at(-1)?.version;
}

function read(): Record {
  const index = readIndex(dataFolder);
  const releases = readReleases(dataFolder, synthetic).map(counted);
  const latest = releases.find(({ manifest }) => manifest.version === index.latest);
  if (!latest) throw new Error(`The index names ${index.latest} as latest, which is not there.`);
  return { index, releases, latest };
}

/** The same release narrowed to some of its cases; its numbers are counted anew, with what is open among them, and belong to no metric. */
export function partOf(release: CountedRelease, cases: readonly Case[]): CountedRelease {
  const part = counted({ ...release, cases });
  const numbers: Numbers = (id) => {
    const { value, unknown } = part.numbers(id);
    return { value, ...(unknown !== undefined && { unknown }) };
  };
  return { ...part, numbers };
}

function counted(release: Release): CountedRelease {
  const list = metrics(release.cases);
  const byId = new Map(list.map((metric) => [metric.id, metric]));
  const numbers: Numbers = (id) => {
    const { value, n, unknown } = byId.get(id) ?? { value: absentHost(id) };
    return {
      value,
      metric: id,
      ...(n !== undefined && { n }),
      ...(unknown !== undefined && { unknown }),
    };
  };
  return { ...release, metrics: list, numbers };
}

/** A country without a row has no metric; any other id that is missing is a mistake of ours. */
function absentHost(id: string): number {
  if (id.startsWith('detentions.host_country.')) return 0;
  throw new Error(`The registry of metrics has no ${id}.`);
}
