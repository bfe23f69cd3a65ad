/** A release in the five forms of citation. It refuses an address of its own: only a copy that knows where it stands has one. */
import { messages } from '../i18n/messages.ts';
import type { ReleaseManifest } from '../model/release.ts';
import { citation, citationForms, type CitationForm } from '../selection/citations.ts';

const names: Readonly<Record<CitationForm, string>> = {
  chicago: 'Chicago',
  apa: 'APA',
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
};

/** The citations of a version, with the names of their forms, which no language translates. The title stays English: it is the name of the publication. */
export function releaseCitations({ version, released }: ReleaseManifest, address?: string) {
  const cited = {
    version,
    released,
    title: messages('en').downloads.title,
    address,
    key: `wanted-abroad-${version}`,
  };
  return citationForms.map((form) => ({
    id: form,
    name: names[form],
    text: citation(form, cited),
  }));
}
