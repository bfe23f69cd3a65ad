/** The codebook as a table: every column and every word in four languages, with how often each occurs. It refuses texts of its own. */
import Papa from 'papaparse';
import { languages, type Language } from '../i18n/languages.ts';
import { messages } from '../i18n/messages.ts';
import { columnsOf, tables, type TableName } from '../model/case.ts';
import { wordsOfColumn } from '../model/vocabulary.ts';
import { columnCounts } from './column-counts.ts';
import { fieldOf } from './fields.ts';
import { tableNames, type ReleaseSource } from './release-source.ts';

type Texts = Readonly<Record<string, string>>;

/** Columns of `codebook.csv`: a row without `word` tells of a column, one with it of a word in it; `not_known` is the column's word for what is not known. */
export const codebookColumns: readonly string[] = [
  'file',
  'column',
  'word',
  'type',
  'rows',
  'of',
  'not_known',
  ...['label', 'meaning', 'coding'].flatMap((name) => languages.map((lang) => `${name}_${lang}`)),
];

/** What each of its columns holds, in English; those that end in a language hold the same in each. */
export function codebookMeaning(name: string): string {
  const [part = '', language] = name.split('_');
  return language === undefined || name === 'not_known'
    ? (meanings[name] ?? '')
    : `${meanings[part] ?? ''}, in the language "${language}" (ISO 639-1).`;
}

const meanings: Texts = {
  file: 'File that holds the column.',
  column: 'Name of the column.',
  word: 'Word that stands in the column; empty in the line that tells of the column itself.',
  type: 'Type of the column: string, integer or boolean; empty in the line of a word.',
  rows: 'Rows that hold the word; in the line of a column, rows that hold a known value.',
  of: 'All rows of the file.',
  not_known: 'Word of the column that stands for what is not known; empty where it has none.',
  label: 'Short name of the column or the word',
  meaning: 'Definition of the column or the word',
  coding: 'How the values of the column came about; empty in the line of a word',
};

/** The rows of the codebook; `rows` counts rows with a known value for a column, rows with the word for a word, out of `of`. */
export function codebookRows({
  cases,
}: ReleaseSource): readonly Readonly<Record<string, string>>[] {
  return tableNames.flatMap((table) =>
    columnsOf(table).flatMap((column) => {
      const counts = columnCounts(table, column, cases);
      const { type, origin, gap = '' } = fieldOf(table, column);
      const place = { file: tables[table].file, column, of: String(counts.of) };
      const first = {
        ...place,
        word: '',
        type,
        rows: String(counts.of - counts.unknown),
        not_known: gap,
        ...inEach('label', (lang) => columnText(messages(lang).downloads.columns, table, column)),
        ...inEach('meaning', (lang) => columnText(messages(lang).codebook.columns, table, column)),
        ...inEach('coding', (lang) => messages(lang).downloads.origins[origin]),
      };
      const words = (wordsOfColumn(column) ?? []).map((word) => ({
        ...place,
        word,
        type: '',
        rows: String(counts.rowsWith(word)),
        not_known: '',
        ...inEach('label', (lang) => wordText(messages(lang).words, column, word)),
        ...inEach('meaning', (lang) => wordText(messages(lang).codebook.meanings, column, word)),
        ...inEach('coding', () => ''),
      }));
      return [first, ...words];
    }),
  );
}

/** The text of `codebook.csv`. */
export function codebookCsv(source: ReleaseSource): string {
  const lines = codebookRows(source).map((row) => codebookColumns.map((name) => row[name] ?? ''));
  return `${Papa.unparse([[...codebookColumns], ...lines], { newline: '\n' })}\n`;
}

function inEach(name: string, text: (language: Language) => string): Texts {
  return Object.fromEntries(languages.map((lang) => [`${name}_${lang}`, text(lang)]));
}

function columnText(texts: Readonly<Record<TableName, Texts>>, table: TableName, column: string) {
  return texts[table][column] ?? '';
}

function wordText(texts: object, column: string, word: string): string {
  return (texts as Readonly<Record<string, Texts>>)[column]?.[word] ?? '';
}
