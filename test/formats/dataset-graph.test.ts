/** The description for search engines: what Google's Dataset Search and DCAT ask for, no host, no way out of its script element. */
import { describe, expect, test } from 'vitest';
import { datasetGraph, scriptText } from '../../src/formats/dataset-graph.ts';
import { dataFiles } from '../../src/formats/derived-files.ts';
import { languages } from '../../src/i18n/languages.ts';
import { sha256 } from '../../src/intake/sha256.ts';
import { hardCases, inventedSource } from './invented-source.ts';

const source = inventedSource(hardCases);
const files = dataFiles.map((name) => ({
  name,
  seal: { size: 3, sha256: sha256(new Uint8Array(3)) },
}));
const graphIn = (language: (typeof languages)[number]) =>
  datasetGraph(source, files, language, (name) => name);

describe.each(languages)('the graph in %s', (language) => {
  const graph = graphIn(language);

  test('names, describes, licenses and attributes the data', () => {
    expect(graph['@type']).toEqual(['Dataset', 'dcat:Dataset']);
    expect(graph.name.length).toBeGreaterThan(10);
    expect(graph.description.length).toBeGreaterThanOrEqual(50);
    expect(graph.description.length).toBeLessThanOrEqual(5000);
    expect(graph.license).toMatch(/^https:\/\/creativecommons\.org\//);
    expect(graph.creator).toMatchObject({ name: 'Wanted Abroad' });
    expect(graph.isAccessibleForFree).toBe(true);
    expect(graph.version).toBe('9.9.9');
    expect(graph.variableMeasured).toHaveLength(19);
    expect(graph.measurementTechnique).not.toBe('');
    expect(graph.includedInDataCatalog).toMatchObject({ name: 'Wanted Abroad' });
  });

  test('says from when to when, and where', () => {
    expect(graph.temporalCoverage).toBe('2030/2031-04');
    expect(graph.spatialCoverage.map(({ address }) => address.addressCountry)).toEqual([
      'AM',
      'PL',
    ]);
  });

  test('offers each file with its encoding and a relative address', () => {
    expect(graph.distribution.map(({ contentUrl }) => contentUrl)).toEqual(dataFiles);
    for (const { encodingFormat, description } of graph.distribution) {
      expect(encodingFormat).toMatch(/^(?:text|application)\//);
      expect(description).toMatch(/\p{L}/u);
    }
  });
});

test('types its files for DCAT 3: media types by address, sizes as numbers, checksums by algorithm', () => {
  const [first] = graphIn('en').distribution;
  expect(first).toMatchObject({
    'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/text/csv' },
    'dcat:byteSize': { '@value': '3', '@type': 'xsd:nonNegativeInteger' },
    'spdx:checksum': {
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@value': expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    },
  });
});

test('is a dataset of the catalogue that it names', () => {
  const graph = graphIn('en');
  expect(graph.includedInDataCatalog['dcat:dataset']).toEqual({ '@id': graph['@id'] });
});

test('says the same to readers of DCAT by references into the same graph', () => {
  const graph = graphIn('en');
  expect(graph['dcat:distribution']).toEqual(
    graph.distribution.map((each) => ({ '@id': each['@id'] })),
  );
  expect(graph['dct:spatial']).toEqual(
    graph.spatialCoverage.map((each) => ({ '@id': each['@id'] })),
  );
});

test('without a known date or country, says so by leaving it open', () => {
  const [, , nowhere] = hardCases;
  const graph = datasetGraph(inventedSource(nowhere ? [nowhere] : []), files, 'en', (name) => name);
  expect(graph.temporalCoverage).toBe('../2031-04');
  expect(graph.spatialCoverage).toEqual([]);
});

test('cannot end the script element that holds it', () => {
  const text = scriptText({ name: '</script><script>alert(1)</script><!--' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script><!--' });
});
