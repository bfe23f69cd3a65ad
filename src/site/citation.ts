/** How to cite a release for a reference manager. It refuses a citation without a version. */
import type { ReleaseManifest } from '../model/release.ts';

/** The release as a BibTeX entry; the key names the version. */
export function bibtex({ version, released }: ReleaseManifest): string {
  return [
    `@misc{wanted-abroad-${version},`,
    '  author = {{Wanted Abroad}},',
    '  title = {Wanted Abroad: detentions abroad requested by Belarus},',
    `  year = {${released.slice(0, 4)}},`,
    `  version = {${version}},`,
    '  howpublished = {Data set},',
    '  note = {CC BY 4.0}',
    '}',
  ].join('\n');
}
