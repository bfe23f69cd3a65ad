/** What a person who has only this folder needs to know, in four languages: as parts for a sheet, and as `README.md`. It refuses numbers of cases: those are in the tables. */
import { languages, type Language } from '../i18n/languages.ts';
import { messages } from '../i18n/messages.ts';
import type { ReleaseManifest } from '../model/release.ts';

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
export function readmeParts(
  { version, released, cutoff, files: sealed }: ReleaseManifest,
  language: Language,
): readonly ReadmePart[] {
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
    { heading: readme.check, lines: [checkCommands[0]] },
  ];
}

/** The text of `README.md`, all languages one after another. */
export function readmeText(manifest: ReleaseManifest): string {
  return languages
    .map((language) => {
      const [title, ...rest] = readmeParts(manifest, language);
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
