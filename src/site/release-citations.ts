/** A release in the five forms of citation. It refuses an address of its own: only a copy that knows where it stands has one; any other names a file and its checksum. */
import { citedDay } from '../i18n/formats.ts';
import type { Language } from '../i18n/languages.ts';
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

/** What the citations of a version have in common in a language. The author is named alike in all: it is an organisation. */
export function citedRelease(manifest: ReleaseManifest, language: Language) {
  const { version, released } = manifest;
  const { title, citation: words } = messages(language).downloads;
  return {
    version,
    released,
    day: citedDay(released, language),
    words,
    title,
    file: citedFile(manifest),
  };
}

/** The citations of a version in a language, with the names of their forms, which no language translates. */
export function releaseCitations(manifest: ReleaseManifest, language: Language, address?: string) {
  const cited = {
    ...citedRelease(manifest, language),
    address,
    key: `wanted-abroad-${manifest.version}`,
  };
  return citationForms.map((form) => ({
    id: form,
    name: names[form],
    text: citation(form, cited),
  }));
}
