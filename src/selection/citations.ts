/** How to cite a release, or a view of it, in five forms and wholly in one language. The author is the organisation, never a person; where no address leads to it, a file and its checksum tell the release. It refuses the day of reading, since nothing here knows a clock. */

/** What is cited, in the language of `words`. `view` says with its number which part of the release; `address` leads there; `file` is one of the release, named only where there is no address; `key` is the entry's name in a reference manager. */
export interface Cited {
  readonly version: string;
  /** The day of the release, `YYYY-MM-DD`. */
  readonly released: string;
  /** The same day in words. */
  readonly day: string;
  readonly words: CitationWords;
  readonly title: string;
  readonly address?: string | undefined;
  readonly file?: CitedFile | undefined;
  readonly view?: string | undefined;
  readonly key: string;
}

/** What a citation says of its own accord in a language. */
export interface CitationWords {
  readonly dataSet: string;
  /** Stands before the number of the version, in lower case. */
  readonly version: string;
  /** Around a title that is a sentence of its own, the full stop where the language has it. */
  readonly quotes: readonly [open: string, close: string];
}

/** A released file by its name and its SHA-256 as 64 hexadecimal digits: it never changes, so it tells the release wherever it lies. */
export interface CitedFile {
  readonly name: string;
  readonly sha256: string;
}

/** What a writer is given: `place` is the address, or the file with its checksum. */
interface Placed extends Cited {
  readonly place: string | undefined;
  readonly checksum: string | undefined;
}

/** Two styles as text, three forms for reference managers. */
export const citationForms = ['chicago', 'apa', 'bibtex', 'ris', 'csl'] as const;
export type CitationForm = (typeof citationForms)[number];

const organisation = 'Wanted Abroad';
const licence = 'CC BY 4.0';

/** The citation in one form, without a line break at its end. Line breaks and control characters in what is cited become spaces. */
export function citation(form: CitationForm, cited: Cited): string {
  const { view, file } = cited;
  const address = cited.address ? safeAddress(cited.address) : undefined;
  const checksum = file && !address ? oneLine(`${file.name}, SHA-256: ${file.sha256}`) : undefined;
  return writers[form]({
    version: oneLine(cited.version),
    released: oneLine(cited.released),
    day: oneLine(cited.day),
    words: cited.words,
    title: oneLine(cited.title),
    address,
    checksum,
    place: address ?? checksum,
    view: view && oneLine(view),
    key: cited.key.replace(/[^A-Za-z0-9:.-]+/g, '-'),
  });
}

const writers: Readonly<Record<CitationForm, (cited: Placed) => string>> = {
  // The Chicago Manual of Style, 18th edition, author-date, data sets.
  chicago: ({ version, released, day, title, place, view, words }) => {
    const [open, close] = words.quotes;
    return sentences(
      organisation,
      released.slice(0, 4),
      `${open}${title}${view ? `. ${view}` : ''}${close}`,
      `${words.dataSet}, ${words.version} ${version}, ${day}`,
      place,
    );
  },
  // Publication Manual of the APA, 7th edition, section 10.9; the publisher is the author and is not repeated.
  apa: ({ version, released, title, place, view, words }) =>
    sentences(
      organisation,
      `(${released.slice(0, 4)})`,
      `${title}${view ? `. ${view}` : ''} (${capital(words.version)} ${version}) [${words.dataSet}]`,
      place,
    ),
  bibtex: ({ version, released, title, address, checksum, view, key, words }) =>
    [
      `@misc{${key},`,
      ...Object.entries({
        author: `{${organisation}}`,
        title: `{${latex(title)}}`,
        year: released.slice(0, 4),
        version: latex(version),
        howpublished: latex(words.dataSet),
        note: latex([view, licence, checksum].filter(Boolean).join('. ')),
        url: address,
      }).flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : [])),
      '}',
    ].join('\n'),
  // RIS: the comma after an organisation keeps readers from parting it into given name and surname.
  ris: ({ version, released, title, address, checksum, view, key }) =>
    [
      ['TY', 'DATA'],
      ['ID', key],
      ['AU', `${organisation},`],
      ['TI', title],
      ['PY', released.slice(0, 4)],
      ['DA', released.replaceAll('-', '/')],
      ['ET', version],
      ['PB', organisation],
      ['N1', view],
      ['C1', licence],
      ['C2', checksum],
      ['UR', address],
      ['ER', ''],
    ]
      .flatMap(([tag = '', value]) => (value === undefined ? [] : [`${tag}  - ${value}`]))
      .join('\n'),
  // CSL-JSON: https://docs.citationstyles.org
  csl: ({ version, released, title, address, checksum, view, key }) =>
    JSON.stringify(
      [
        {
          id: key,
          type: 'dataset',
          title,
          author: [{ literal: organisation }],
          issued: { 'date-parts': [dateParts(released)] },
          version,
          publisher: organisation,
          ...((view ?? checksum) && { note: [view, checksum].filter(Boolean).join('. ') }),
          ...(address && { URL: address }),
        },
      ],
      null,
      2,
    ),
};

function dateParts(day: string): number[] {
  return day.split('-').map(Number);
}

function sentences(...parts: readonly (string | undefined)[]): string {
  return parts
    .flatMap((part) => (part ? [/[.”]$|^https?:/.test(part) ? part : `${part}.`] : []))
    .join(' ');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

/** Spaces, controls, quotes, braces and the backslash written in percent form: they would end the field that holds the address. */
function safeAddress(address: string): string {
  return address.replace(/[\p{Cc}\s{}\\"<>`^|]/gu, encodeURIComponent);
}

const latexSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // An escaped brace still counts as a brace for BibTeX, which wants them in pairs.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function latex(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (sign) => latexSigns[sign] ?? `\\${sign}`);
}
