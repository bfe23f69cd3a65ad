/** The type of every column, and what its cells must keep to, as Table Schema says it. By https://datapackage.org/standard/table-schema/. A column without an entry does not compile. */
import type { ByColumn } from '../i18n/languages.ts';
import { supportableColumns, type TableName } from '../model/case.ts';
import { eventWords, wordLists, vocabularies, type ListedColumn } from '../model/vocabulary.ts';

/** How the values of a column came about. */
export type Origin =
  | 'assigned'
  | 'condition'
  | 'coded'
  | 'coded_or_derived'
  | 'derived'
  | 'followed'
  | 'judged'
  | 'counted'
  | 'copied';

/** A column: its type, its rules, where its values come from, and the word that stands for what is not known. */
export interface Field {
  readonly type: 'string' | 'integer' | 'boolean';
  readonly constraints: Readonly<Record<string, unknown>>;
  readonly origin: Origin;
  readonly gap?: string;
  readonly format?: 'uri';
}

const required = { required: true };

const text = (origin: Origin, pattern: string, gap?: string): Field => ({
  type: 'string',
  constraints: { ...required, pattern },
  origin,
  ...(gap !== undefined && { gap }),
});
const words = (column: ListedColumn, origin: Origin, gap?: string): Field => ({
  type: 'string',
  constraints: { ...required, enum: wordLists[column] },
  origin,
  ...(gap !== undefined && { gap }),
});
const date = (origin: Origin): Field =>
  text(origin, '^(?:(?:19|20)[0-9]{2}(?:-(?:0[1-9]|1[0-2]))?|unknown)$', 'unknown');
const listOf = (origin: Origin, list: readonly string[], gap?: string): Field => {
  const one = `(?:${list.join('|')})`;
  return text(origin, `^${one}(?:;${one})*$`, gap);
};
const id: Field = text('assigned', '^[0-9A-HJKMNP-TV-Z]{8}$');
const count: Field = {
  type: 'integer',
  constraints: { ...required, minimum: 1 },
  origin: 'counted',
};

const fields: ByColumn<Field> = {
  cases: {
    case_id: { ...id, constraints: { ...id.constraints, unique: true } },
    person_id: id,
    requesting_country: text('condition', '^[A-Z]{2}$'),
    host_country: text('coded', '^(?:[A-Z]{2}|unknown)$', 'unknown'),
    host_region: words('host_region', 'followed', 'unknown'),
    detained: date('coded'),
    requested: date('coded'),
    instrument: words('instrument', 'coded', 'unknown'),
    trigger: words('trigger', 'coded', 'unknown'),
    charge_families: listOf('coded', vocabularies.charge_families, 'undisclosed'),
    motive: words('motive', 'coded', 'unclear'),
    protection: words('protection', 'coded', 'unknown'),
    years_abroad: words('years_abroad', 'derived', 'unknown'),
    custody: words('custody', 'derived', 'unknown'),
    outcome: words('outcome', 'coded', 'unknown'),
    interpol_status: words('interpol_status', 'coded_or_derived', 'unknown'),
    evidence: words('evidence', 'judged'),
    sources: count,
    first_release: text('counted', '^(?:0|[1-9][0-9]*)(?:[.](?:0|[1-9][0-9]*)){2}$'),
  },
  events: {
    case_id: id,
    step: count,
    event: words('event', 'coded'),
    on: date('coded'),
  },
  sources: {
    source_id: { ...id, constraints: { ...id.constraints, unique: true } },
    case_id: id,
    publisher: { type: 'string', constraints: { ...required, minLength: 1 }, origin: 'copied' },
    published: date('copied'),
    language: text('copied', '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$'),
    kind: words('kind', 'judged'),
    names_person: { type: 'boolean', constraints: required, origin: 'judged' },
    url: { type: 'string', format: 'uri', constraints: {}, origin: 'copied', gap: '' },
    url_status: words('url_status', 'judged'),
    supports: listOf('judged', [
      ...supportableColumns,
      ...eventWords.map((word) => `event:${word}`),
    ]),
  },
};

/** The field of a column. Throws where the table has no such column. */
export function fieldOf(table: TableName, column: string): Field {
  const found = (fields[table] as Readonly<Record<string, Field>>)[column];
  if (!found) throw new Error(`${table} has no column ${column}, so no type for it`);
  return found;
}
