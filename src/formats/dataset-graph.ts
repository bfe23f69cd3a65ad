/** A version as a machine-readable description: schema.org Dataset and DCAT 3 in one graph. Complete by https://developers.google.com/search/docs/appearance/structured-data/dataset. It refuses a host: addresses are given by whoever knows where the files lie. */
import type { Language } from '../i18n/languages.ts';
import { messages } from '../i18n/messages.ts';
import { columnsOf } from '../model/case.ts';
import type { Release } from '../model/release.ts';
import { dated, firstDate, placesOf } from './coverage.ts';
import { licenceAddress } from './release-source.ts';

/** A file on offer; that of the graph itself cannot know its own size and checksum, nor can one that holds it. */
export interface GraphFile {
  readonly name: string;
  /** Bytes, and their checksum. */
  readonly seal?: { readonly size: number; readonly sha256: string };
}

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  zip: 'application/zip',
};

/** Where media types have addresses, by which DCAT 3 names them. */
const mediaTypeRegister = 'https://www.iana.org/assignments/media-types/';

const context = {
  '@vocab': 'https://schema.org/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  license: { '@id': 'https://schema.org/license', '@type': '@id' },
  contentUrl: { '@id': 'https://schema.org/contentUrl', '@type': '@id' },
};

/** The graph of a release in a language; `address` gives where a file lies, relative to where the graph will stand. */
export function datasetGraph(
  { manifest, cases }: Release,
  files: readonly GraphFile[],
  language: Language,
  address: (name: string) => string,
) {
  const { title, about, technique, limits, keywords, contents } = messages(language).downloads;
  const { version, released, cutoff } = manifest;
  const publisher = {
    '@id': '_:publisher',
    '@type': ['Organization', 'foaf:Agent'],
    name: 'Wanted Abroad',
  };
  const description = [about, ...limits.slice(0, 2)].join(' ');
  const first = firstDate(cases);
  const places = placesOf(cases, language);
  const ids = (nodes: readonly { '@id': string }[]) =>
    nodes.map((node) => ({ '@id': node['@id'] }));
  const distribution = files.map(({ name, seal }) => ({
    '@id': `_:${name}`,
    '@type': ['DataDownload', 'dcat:Distribution'],
    name,
    description: (contents as Readonly<Record<string, string>>)[name],
    encodingFormat: mediaType(name),
    'dcat:mediaType': { '@id': `${mediaTypeRegister}${mediaType(name) ?? ''}` },
    'dct:license': { '@id': licenceAddress },
    contentUrl: address(name),
    'dcat:downloadURL': { '@id': address(name) },
    ...(seal && {
      contentSize: `${String(seal.size)} B`,
      'dcat:byteSize': { '@value': String(seal.size), '@type': 'xsd:nonNegativeInteger' },
      sha256: seal.sha256,
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
        'spdx:checksumValue': { '@value': seal.sha256, '@type': 'xsd:hexBinary' },
      },
    }),
  }));
  return {
    '@context': context,
    '@id': '_:dataset',
    '@type': ['Dataset', 'dcat:Dataset'],
    name: title,
    'dct:title': { '@value': title, '@language': language },
    description,
    'dct:description': { '@value': description, '@language': language },
    identifier: `wanted-abroad-${version}`,
    'dct:identifier': `wanted-abroad-${version}`,
    version,
    'dcat:version': version,
    datePublished: released,
    'dct:issued': { '@value': released, '@type': 'xsd:date' },
    license: licenceAddress,
    'dct:license': { '@id': licenceAddress },
    isAccessibleForFree: true,
    creator: publisher,
    publisher: { '@id': publisher['@id'] },
    'dct:publisher': { '@id': publisher['@id'] },
    'dct:creator': { '@id': publisher['@id'] },
    inLanguage: language,
    keywords,
    'dcat:keyword': keywords.map((word) => ({ '@value': word, '@language': language })),
    temporalCoverage: `${first ?? '..'}/${cutoff}`,
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      ...(first !== undefined && { 'dcat:startDate': dated(first) }),
      'dcat:endDate': dated(cutoff),
    },
    spatialCoverage: places,
    'dct:spatial': ids(places),
    measurementTechnique: technique,
    variableMeasured: columnsOf('cases').map((column) => variable(column, language)),
    distribution,
    'dcat:distribution': ids(distribution),
    includedInDataCatalog: {
      '@type': ['DataCatalog', 'dcat:Catalog'],
      name: 'Wanted Abroad',
      'dct:title': { '@value': 'Wanted Abroad', '@language': 'en' },
      publisher: { '@id': publisher['@id'] },
      'dct:publisher': { '@id': publisher['@id'] },
      'dcat:dataset': { '@id': '_:dataset' },
    },
  };
}

/** The graph as the inside of a script element: no text in it can close the element. */
export function scriptText(graph: object): string {
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

function mediaType(name: string): string | undefined {
  return mediaTypes[name.slice(name.lastIndexOf('.') + 1)];
}

function variable(column: string, language: Language) {
  const { downloads, codebook } = messages(language);
  const labels: Readonly<Record<string, string>> = downloads.columns.cases;
  const meanings: Readonly<Record<string, string>> = codebook.columns.cases;
  return {
    '@type': 'PropertyValue',
    name: column,
    alternateName: labels[column],
    description: meanings[column],
  };
}
