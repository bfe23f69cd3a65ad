/** Every file that is made of a release: names, order, bytes. It refuses anything but the release: twice gives the same bytes. */
import { checksumText, sha256 } from '../intake/sha256.ts';
import { tables } from '../model/case.ts';
import { jsonText } from '../release/json-text.ts';
import type { MetricsFile } from '../statistics/metrics.ts';
import { archive } from './archive.ts';
import { citationFile } from './citation-file.ts';
import { codebookCsv } from './codebook-table.ts';
import { dataPackage } from './data-package.ts';
import { datasetGraph } from './dataset-graph.ts';
import { nestedDataset } from './nested-json.ts';
import { parquetBytes } from './parquet.ts';
import { readmeText } from './readme.ts';
import { tableNames, textBytes, type DerivedFile, type ReleaseSource } from './release-source.ts';
import { workbookBytes } from './workbook.ts';

export const derivedSeal = 'DERIVED.SHA256SUMS';
export const wholeArchive = 'dataset.zip';

/** The files a reader takes to work with: the tables, then the same rows in other forms. */
export const dataFiles: readonly string[] = [
  ...tableNames.map((name) => tables[name].file),
  ...tableNames.map((name) => `${name}.parquet`),
  'dataset.xlsx',
  'dataset.json',
  wholeArchive,
];

/** All derived files of a release, in a fixed order; the archive, last, holds them and the released ones. */
export async function derivedFiles(source: ReleaseSource): Promise<readonly DerivedFile[]> {
  const { manifest, metrics, cases } = source;
  const { version, cutoff } = manifest;
  const codebook = textBytes(codebookCsv(source));
  const numbers: MetricsFile = { version, cutoff, metrics };
  const text = (name: string, content: string): DerivedFile => ({
    name,
    bytes: textBytes(content),
  });
  const rows = (table: string) => manifest.files.find(({ name }) => name === `${table}.csv`)?.rows;

  const data: readonly DerivedFile[] = [
    ...tableNames.map((table) => ({
      name: `${table}.parquet`,
      bytes: parquetBytes(table, source),
      ...withRows(rows(table)),
    })),
    { name: 'dataset.xlsx', bytes: await workbookBytes(source) },
    { ...text('dataset.json', jsonText(nestedDataset(source))), rows: cases.length },
  ];
  const known = new Map<string, Uint8Array>([
    ...source.files,
    ...data.map(({ name, bytes }) => [name, bytes] as const),
  ]);
  const offered = dataFiles.map((name) => ({ name, ...sealed(known.get(name)) }));
  const described: readonly DerivedFile[] = [
    ...data,
    text('README.md', readmeText(source)),
    { name: 'codebook.csv', bytes: codebook },
    text('datapackage.json', jsonText(dataPackage(source, codebook))),
    text('dataset.jsonld', jsonText(datasetGraph(source, offered, 'en', (name) => name))),
    text('CITATION.cff', citationFile(manifest)),
    text('metrics.json', jsonText(numbers)),
  ];
  const all = [...described, text(derivedSeal, sealText(described))];
  return [...all, { name: wholeArchive, bytes: wholeFolder(source, all) }];
}

/** The checksums of derived files, by name. */
function sealText(files: readonly DerivedFile[]): string {
  const byName = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  return checksumText(byName.map(({ name, bytes }) => [name, bytes]));
}

function wholeFolder({ manifest, files }: ReleaseSource, derived: readonly DerivedFile[]) {
  const all = [...files, ...derived.map(({ name, bytes }) => [name, bytes] as const)];
  const folder = `wanted-abroad-${manifest.version}`;
  return archive(
    new Map(all.map(([name, bytes]) => [`${folder}/${name}`, bytes])),
    manifest.released,
  );
}

function withRows(rows: number | undefined) {
  return rows === undefined ? {} : { rows };
}

function sealed(bytes: Uint8Array | undefined) {
  return bytes === undefined ? {} : { seal: { size: bytes.length, sha256: sha256(bytes) } };
}
