/** A release described for search engines within a page. It refuses an address that no page of this copy can follow. */
import { dataFiles } from '../formats/derived-files.ts';
import { datasetGraph, scriptText } from '../formats/dataset-graph.ts';
import type { Language } from '../i18n/languages.ts';
import { filesOf } from './files.ts';
import type { CountedRelease } from './record.ts';
import { dataPath } from './routes.ts';

/** The inside of the script element on `/{lang}/data/`: addresses begin with `site` where the copy has one, else they are relative to that page. */
export async function describedRelease(
  release: CountedRelease,
  language: Language,
  site: string | undefined,
): Promise<string> {
  const files = (await filesOf(release))
    .filter(({ name }) => dataFiles.includes(name))
    .map(({ name, size, sha256 }) => ({ name, seal: { size, sha256 } }));
  const root = site === undefined ? '../..' : site.replace(/\/$/, '');
  const { version } = release.manifest;
  return scriptText(
    datasetGraph(release, files, language, (name) => `${root}${dataPath(version, name)}`),
  );
}
