/** A release in the five forms of citation. It refuses an address of its own: only a copy that knows where it stands has one; any other names a file and its checksum. */
import { messages } from '../i18n/messages.ts';
import type { ReleaseManifest } from '../model/release.ts';
import {
  citation,
  citationForms,
  type CitationForm,
  type CitedFile,
} from '../selection/citations.ts';

const names: Readonly<Record<CitationForm, string>> = {
  chicago: 'Chicago',
  apa: 'APA',
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
};

/** The table of detentions with its checksum, by which a release is known wherever it lies. */
export function citedFile({ version, files }: ReleaseManifest): CitedFile {
  const file = files.find(({ name }) => name === 'cases.csv');
  if (!file) throw new Error(`The release ${version} lists no cases.csv.`);
  return { name: file.name, sha256: file.sha256 };
}

/** The citations of a version, with the names of their forms, which no language translates. The title stays English: it is the name of the publication. */
export function releaseCitations(manifest: ReleaseManifest, address?: string) {
  const { version, released } = manifest;
  const cited = {
    version,
    released,
    title: messages('en').downloads.title,
    address,
    file: citedFile(manifest),
    key: `wanted-abroad-${version}`,
  };
  return citationForms.map((form) => ({
    id: form,
    name: names[form],
    text: citation(form, cited),
  }));
}
