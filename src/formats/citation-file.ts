/** `CITATION.cff`: how to cite a version, for programs. By https://citation-file-format.github.io. It refuses persons as authors: the publisher is an organisation. */
import { messages } from '../i18n/messages.ts';
import type { ReleaseManifest } from '../model/release.ts';

/** The file in version 1.2.0 of the format; every text is quoted as JSON does, which YAML reads alike. */
export function citationFile({ version, released, files }: ReleaseManifest): string {
  const { title, about, keywords } = messages('en').downloads;
  const cases = files.find(({ name }) => name === 'cases.csv');
  const quoted = (text: string) => JSON.stringify(text);
  return [
    'cff-version: 1.2.0',
    'message: "Name the source and the version that you used."',
    'type: dataset',
    `title: ${quoted(title)}`,
    'authors:',
    '  - name: "Wanted Abroad"',
    `version: ${quoted(version)}`,
    `date-released: ${quoted(released)}`,
    ...(cases
      ? [
          'identifiers:',
          '  - type: other',
          `    value: ${quoted(`sha256:${cases.sha256}`)}`,
          '    description: "SHA-256 of cases.csv"',
        ]
      : []),
    'license: CC-BY-4.0',
    `abstract: ${quoted(about)}`,
    'keywords:',
    ...keywords.map((word) => `  - ${quoted(word)}`),
    '',
  ].join('\n');
}
