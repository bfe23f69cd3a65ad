/** The entry of a release in CHANGELOG.md: facts that its rows give. It refuses to touch a paragraph that somebody wrote. */
import type { Case } from '../model/case.ts';
import type { ReleaseChanges } from '../model/release.ts';
import { codedColumns } from '../model/vocabulary.ts';
import { comparison, type Moved } from '../statistics/comparison.ts';
import type { Dates } from './manifest.ts';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const title = '# Changelog of the data';
const introduction = `${title}

Facts are generated at each release, newest first; a paragraph by hand may stand below them. What changed row by row stands in the \`changes.json\` of each version.`;

/** The changelog with this entry on top; an entry of the same version, left by a run that was killed, gives way. */
export function withEntry(changelog: string | undefined, version: string, entry: string): string {
  const [head = introduction, ...entries] = (changelog ?? introduction).trimEnd().split('\n\n## ');
  const others = entries.filter((each) => !each.startsWith(`${version},`));
  return `${[head, entry.trimEnd(), ...others].join('\n\n## ')}\n`;
}

/** The changelog after a withdrawal: nothing is left of the entries of withdrawn versions, and the new one compares nothing. */
export function withdrawnChangelog(
  changelog: string | undefined,
  gone: readonly string[],
  dates: Dates,
): string {
  const [head, ...entries] = withEntry(
    changelog,
    dates.version,
    `${entryHeading(dates)}\n\nA case was withdrawn for safety. All rows have new ids, and no number is compared with an earlier version.`,
  )
    .trimEnd()
    .split('\n\n## ');
  const kept = entries.map((each) => {
    const version = gone.find((name) => each.startsWith(`${name},`));
    return version === undefined ? each : `${version}, withdrawn ${dates.released}`;
  });
  return `${[head, ...kept].join('\n\n## ')}\n`;
}

/** The heading of an entry without its `## `. */
export function entryHeading({ version, released, cutoff }: Dates): string {
  const month = months[Number(cutoff.slice(5)) - 1] ?? '';
  return `${version}, released ${released}, cut-off ${month} ${cutoff.slice(0, 4)}`;
}

/** The facts of a release: its size, why rows changed, and each number that moved, before → after. */
export function entryOf(
  dates: Dates,
  before: readonly Case[],
  after: readonly Case[],
  { previous, changes }: ReleaseChanges,
): string {
  const count = (list: readonly Case[], of: (one: Case) => number) =>
    list.reduce((sum, one) => sum + of(one), 0);
  const persons = new Set(after.map(({ personId }) => personId)).size;
  const size = `${counted(after.length, 'documented detention')} of ${counted(persons, 'person')}, with ${counted(
    count(after, ({ events }) => events.length),
    'step',
  )} and ${counted(
    count(after, ({ sources }) => sources.length),
    'source',
  )}.`;
  const lines = previous === null ? [] : movedLines(previous, before, after, changes);
  return `${entryHeading(dates)}\n\n${size}${lines.length > 0 ? `\n\n${lines.join('\n')}` : ''}`;
}

function movedLines(
  previous: string,
  before: readonly Case[],
  after: readonly Case[],
  changes: ReleaseChanges['changes'],
): readonly string[] {
  const cases = (reason: string) =>
    new Set(changes.flatMap((each) => (each.reason === reason ? [each.case_id] : []))).size;
  const moved = comparison(before, after).filter(({ before: a, after: b }) => a !== b);
  return [
    `- Against ${previous}: ${counted(cases('new_case'), 'new case')}, ${String(cases('new_information'))} with new information, ${String(cases('correction'))} corrected, ${String(cases('merged'))} merged.`,
    ...['host_country', ...codedColumns].flatMap((column) => columnLine(column, moved)),
  ];
}

function columnLine(column: string, moved: readonly Moved[]): readonly string[] {
  const beginning = `detentions.${column}.`;
  const words = moved
    .filter(({ id }) => id.startsWith(beginning))
    .map(
      ({ id, before, after }) =>
        `${id.slice(beginning.length)} ${String(before)} → ${String(after)}`,
    );
  return words.length > 0 ? [`- \`${column}\`: ${words.join(', ')}`] : [];
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
