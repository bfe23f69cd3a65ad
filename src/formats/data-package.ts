/** `datapackage.json`: the tables, their columns, types, words and keys, for programs. By https://datapackage.org/standard/data-package/. It refuses a type of its own: all come from the fields. */
import { messages } from '../i18n/messages.ts';
import { columnsOf, tables, type TableName } from '../model/case.ts';
import { wordsOfColumn } from '../model/vocabulary.ts';
import { sha256 } from '../intake/sha256.ts';
import { codebookColumns, codebookMeaning } from './codebook-table.ts';
import { fieldOf } from './fields.ts';
import { licenceAddress, tableNames, type ReleaseSource } from './release-source.ts';

type Texts = Readonly<Record<string, string>>;
const { title, about, keywords, contents, columns: labels } = messages('en').downloads;
const { codebook, words } = messages('en');

const keys: Readonly<Record<TableName, object>> = {
  cases: { primaryKey: ['case_id'] },
  events: { primaryKey: ['case_id', 'step'], foreignKeys: [toCase()] },
  sources: { primaryKey: ['source_id'], foreignKeys: [toCase()] },
};

/** The descriptor; `codebookBytes` are those of `codebook.csv`, which it describes too. Hashes are SHA-256. */
export function dataPackage({ manifest, files }: ReleaseSource, codebookBytes: Uint8Array) {
  const { version, released } = manifest;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'wanted-abroad',
    title,
    description: about,
    version,
    created: `${released}T00:00:00Z`,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: licenceAddress,
        title: 'Creative Commons Attribution 4.0 International',
      },
    ],
    contributors: [{ title: 'Wanted Abroad', roles: ['publisher'] }],
    keywords,
    resources: [
      ...tableNames.map((table) => {
        const { file } = tables[table];
        return resource(table, file, files.get(file) ?? new Uint8Array(), tableSchema(table));
      }),
      resource('codebook', 'codebook.csv', codebookBytes, codebookSchema),
    ],
  };
}

/** A table as Table Schema has it: fields in order, keys, and the empty cell as the only missing value. */
export function tableSchema(table: TableName) {
  const meanings: Texts = codebook.columns[table];
  const titles: Texts = labels[table];
  return {
    fields: columnsOf(table).map((column) => {
      const { type, constraints, format, gap } = fieldOf(table, column);
      return {
        name: column,
        title: titles[column],
        type,
        ...(format && { format }),
        ...(type === 'boolean' && { trueValues: ['true'], falseValues: ['false'] }),
        description: meanings[column],
        constraints,
        ...categories(column),
        ...(gap && { 'wanted-abroad:unknown': gap }),
      };
    }),
    missingValues: [''],
    ...keys[table],
  };
}

const codebookSchema = {
  fields: codebookColumns.map((name) => ({
    name,
    type: name === 'rows' || name === 'of' ? 'integer' : 'string',
    description: codebookMeaning(name),
  })),
  missingValues: [''],
};

function resource(name: string, path: string, bytes: Uint8Array, schema: object) {
  return {
    name,
    type: 'table',
    path,
    description: (contents as Texts)[path],
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${sha256(bytes)}`,
    schema,
  };
}

/** The words of a column with their English labels; a list column has its words in its pattern. */
function categories(column: string) {
  const list = column === 'charge_families' ? undefined : wordsOfColumn(column);
  const texts = (words as unknown as Readonly<Record<string, Texts>>)[column];
  return list && { categories: list.map((value) => ({ value, label: texts?.[value] ?? value })) };
}

function toCase() {
  return { fields: ['case_id'], reference: { resource: 'cases', fields: ['case_id'] } };
}
