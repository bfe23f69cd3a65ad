/** What a person who has only this folder needs to know, in four languages: as parts for a sheet, and as `README.md`. It refuses numbers of cases, which are in the tables, but for what changed. */
import { languages, type Language } from '../i18n/languages.ts';
import { messages } from '../i18n/messages.ts';
import { proseText } from '../i18n/prose.ts';
import { releaseChanges, type ReleaseChanges } from '../model/release.ts';
import type { ReleaseSource } from './release-source.ts';

/** A heading and the lines below it. */
interface ReadmePart {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The commands that compare the files of a folder with its checksums. */
export const checkCommands = [
  'sha256sum --check SHA256SUMS DERIVED.SHA256SUMS',
  'shasum -a 256 --check SHA256SUMS DERIVED.SHA256SUMS',
  'certutil -hashfile cases.csv SHA256',
] as const;

/** The parts in one language, the title first. */
export function readmeParts(source: ReleaseSource, language: Language): readonly ReadmePart[] {
  const { version, released, cutoff, files: sealed } = source.manifest;
  const { downloads, sentences } = messages(language);
  const { readme, contents } = downloads;
  const files = Object.entries(contents).filter(([name]) => name !== 'dataset.zip');
  return [
    {
      heading: downloads.title,
      lines: [
        `${readme.version} ${version}, ${readme.released} ${released}, ${readme.cutoff} ${cutoff}.`,
        downloads.about,
        downloads.technique,
      ],
    },
    { heading: readme.limits, lines: downloads.limits },
    { heading: readme.files, lines: files.map(([name, text]) => `${name}: ${text}`) },
    { heading: readme.rules, lines: downloads.rules },
    ...changedPart(source, language),
    {
      heading: readme.cite,
      lines: [
        readme.licence,
        [
          sentences.citation(version, released.slice(0, 4)),
          ...sealed.flatMap(({ name, sha256 }) =>
            name === 'cases.csv' ? [`${name}, SHA-256: ${sha256}.`] : [],
          ),
        ].join(' '),
      ],
    },
    { heading: readme.check, lines: [downloads.page.checkNote, ...checkCommands] },
  ];
}

/** How many rows the release brought, completed, corrected and merged, and why; nothing of a release that follows none. */
function changedPart({ manifest, files }: ReleaseSource, language: Language): ReadmePart[] {
  const { downloads, changes: texts } = messages(language);
  const { previous, changes } = releaseChanges.parse(
    JSON.parse(new TextDecoder().decode(files.get('changes.json'))),
  );
  if (previous === null) return [];
  const count = (reason: ReleaseChanges['changes'][number]['reason']) => ({
    value: changes.filter((each) => each.reason === reason).length,
  });
  const counted = texts.moves.feed(
    {
      added: count('new_case'),
      completed: count('new_information'),
      corrected: count('correction'),
      merged: count('merged'),
      // A release that a withdrawal made names no release before it.
      withdrawn: { value: 0 },
    },
    previous,
  );
  const why = texts.moves.releases[manifest.version] ?? [];
  return [{ heading: downloads.readme.changes, lines: [proseText(counted, language), ...why] }];
}

/** The text of `README.md`, all languages one after another. */
export function readmeText(source: ReleaseSource): string {
  return languages
    .map((language) => {
      const [title, ...rest] = readmeParts(source, language);
      return [
        `# ${title?.heading ?? ''}`,
        ...(title?.lines ?? []),
        ...rest.flatMap(({ heading, lines }) => [
          `## ${heading}`,
          lines.map((line) => `- ${line}`).join('\n'),
        ]),
      ].join('\n\n');
    })
    .join('\n\n')
    .concat('\n');
}
