/** A version as a machine-readable description: schema.org Dataset and DCAT 3 in one graph. Complete by https://developers.google.com/search/docs/appearance/structured-data/dataset. It refuses a host: addresses are given by whoever knows where the files lie. */
import { countryName } from '../i18n/formats.ts';
import type { Language } from '../i18n/languages.ts';
import { messages } from '../i18n/messages.ts';
import { columnsOf, type Case } from '../model/case.ts';
import { partialDateText } from '../model/partial-date.ts';
import type { Release } from '../model/release.ts';
import { sha256 } from '../intake/sha256.ts';
import { licenceAddress } from './release-source.ts';

/** A file on offer; without bytes its size is not told. */
export interface GraphFile {
  readonly name: string;
  readonly bytes?: Uint8Array;
}

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  zip: 'application/zip',
};

const context = {
  '@vocab': 'https://schema.org/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
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
  const distribution = files.map(({ name, bytes }) => ({
    '@id': `_:${name}`,
    '@type': ['DataDownload', 'dcat:Distribution'],
    name,
    description: (contents as Readonly<Record<string, string>>)[name],
    encodingFormat: mediaType(name),
    'dcat:mediaType': mediaType(name),
    contentUrl: address(name),
    'dcat:downloadURL': { '@id': address(name) },
    ...(bytes && {
      contentSize: `${String(bytes.length)} B`,
      'dcat:byteSize': bytes.length,
      sha256: sha256(bytes),
    }),
  }));
  return {
    '@context': context,
    '@type': ['Dataset', 'dcat:Dataset'],
    name: title,
    'dct:title': { '@value': title, '@language': language },
    description,
    'dct:description': { '@value': description, '@language': language },
    identifier: `wanted-abroad-${version}`,
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
    inLanguage: language,
    keywords,
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
      publisher: { '@id': publisher['@id'] },
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

/** The earliest date of a detention as it is published; `undefined` where none is known. */
function firstDate(cases: readonly Case[]): string | undefined {
  return cases
    .map(({ detained }) => partialDateText(detained))
    .filter((text) => text !== 'unknown')
    .sort()[0];
}

function dated(text: string) {
  return { '@value': text, '@type': text.length === 4 ? 'xsd:gYear' : 'xsd:gYearMonth' };
}

/** The known host countries, by code. */
function placesOf(cases: readonly Case[], language: Language) {
  const codes = [...new Set(cases.map(({ hostCountry }) => hostCountry))];
  return codes
    .filter((code) => code !== 'unknown')
    .sort()
    .map((code) => ({
      '@id': `_:${code}`,
      '@type': ['Place', 'dct:Location'],
      name: countryName(code, language),
      address: { '@type': 'PostalAddress', addressCountry: code },
    }));
}
