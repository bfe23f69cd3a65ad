/** Citations in five forms, with hostile titles and addresses. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messages } from '../../src/i18n/messages.ts';
import { citation, citationForms, type Cited } from '../../src/selection/citations.ts';

const cited: Cited = {
  version: '1.1.0',
  released: '2026-11-03',
  day: 'November 3, 2026',
  words: messages('en').downloads.citation,
  title: 'Detentions abroad requested by Belarus',
  view: '12 of 24 documented detentions, held in Poland',
  address: 'https://example.org/en/cases/index.html#country=PL&v=1.1.0',
  key: 'wanted-abroad-1.1.0',
};

describe('citation', () => {
  it('names the organisation, the version, the view and the address in each form', () => {
    expect(citationForms.map((form) => citation(form, cited)).join('\n\n'))
      .toBe(`Wanted Abroad. 2026. “Detentions abroad requested by Belarus. 12 of 24 documented detentions, held in Poland.” Data set, version 1.1.0, November 3, 2026. https://example.org/en/cases/index.html#country=PL&v=1.1.0

Wanted Abroad. (2026). Detentions abroad requested by Belarus. 12 of 24 documented detentions, held in Poland (Version 1.1.0) [Data set]. https://example.org/en/cases/index.html#country=PL&v=1.1.0

@misc{wanted-abroad-1.1.0,
  author = {{Wanted Abroad}},
  title = {{Detentions abroad requested by Belarus}},
  year = {2026},
  version = {1.1.0},
  howpublished = {Data set},
  note = {12 of 24 documented detentions, held in Poland. CC BY 4.0},
  url = {https://example.org/en/cases/index.html#country=PL&v=1.1.0},
}

TY  - DATA
ID  - wanted-abroad-1.1.0
AU  - Wanted Abroad,
TI  - Detentions abroad requested by Belarus
PY  - 2026
DA  - 2026/11/03
ET  - 1.1.0
PB  - Wanted Abroad
N1  - 12 of 24 documented detentions, held in Poland
C1  - CC BY 4.0
UR  - https://example.org/en/cases/index.html#country=PL&v=1.1.0
ER  - 

[
  {
    "id": "wanted-abroad-1.1.0",
    "type": "dataset",
    "title": "Detentions abroad requested by Belarus",
    "author": [
      {
        "literal": "Wanted Abroad"
      }
    ],
    "issued": {
      "date-parts": [
        [
          2026,
          11,
          3
        ]
      ]
    },
    "version": "1.1.0",
    "publisher": "Wanted Abroad",
    "note": "12 of 24 documented detentions, held in Poland",
    "URL": "https://example.org/en/cases/index.html#country=PL&v=1.1.0"
  }
]`);
  });

  const file = { name: 'cases.csv', sha256: '0123456789abcdef'.repeat(4) };

  it.each(citationForms)(
    'names a file and its checksum in %s where there is no address',
    (form) => {
      const { address, ...homeless } = cited;
      const text = citation(form, { ...homeless, file });
      expect(text).toContain(`cases.csv, SHA-256: ${file.sha256}`);
      expect(text).toContain('1.1.0');
      expect(text).not.toContain('http');
      expect(citation(form, { ...homeless, view: undefined, file })).toContain(file.sha256);
      expect(citation(form, { ...cited, file })).toContain(address);
      expect(citation(form, { ...cited, file })).toBe(citation(form, cited));
    },
  );

  it('leaves out what is not given', () => {
    const bare = { ...cited, view: undefined, address: undefined };
    for (const form of citationForms) {
      const text = citation(form, bare);
      expect(text).not.toMatch(/undefined|https?:|: \(|\burl\b|^UR|^N1/m);
      expect(text).toContain('Wanted Abroad');
      expect(text).toContain('1.1.0');
    }
  });

  const hostile = fc.string({ unit: 'binary', maxLength: 60 });

  it('keeps braces in pairs and specials escaped in BibTeX, whatever is cited', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, view, address) => {
        const text = citation('bibtex', { ...cited, title, view, address, key: title });
        let depth = 0;
        for (const sign of text) {
          if (sign === '{') depth += 1;
          if (sign === '}') depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        const lines = text.split('\n');
        expect(lines.length).toBeLessThanOrEqual(9);
        for (const line of lines.filter((each) => /^ {2}(?:title|note)/.test(each)))
          expect(line.replace(/\\[&%$#_]/g, '')).not.toMatch(/[&%$#_~^]/);
      }),
    );
  });

  it('has one tag a line in RIS, whatever is cited', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, view, address) => {
        const text = citation('ris', { ...cited, title, view: `${view}\nER  - `, address });
        const tags = text.split(/\r|\n|\u2028|\u2029|\u0085/).map((line) => line.slice(0, 6));
        expect(tags.every((tag) => /^[A-Z][A-Z0-9] {2}- $/.test(tag))).toBe(true);
        expect(new Set(tags).size).toBe(tags.length);
      }),
    );
  });

  it('is JSON in CSL, whatever is cited', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        expect(JSON.parse(citation('csl', { ...cited, title }))).toMatchObject([
          { author: [{ literal: 'Wanted Abroad' }], version: '1.1.0' },
        ]);
      }),
    );
  });
});
