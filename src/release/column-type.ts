/** What a column may hold, in words, told from its schema. It refuses a column that it cannot describe. */
import * as z from 'zod';
import { tables, version, type TableName } from '../model/case.ts';
import { partialDate } from '../model/partial-date.ts';

const countryCount = 200;

/** Types that no schema tells by itself. */
const namedTypes: Readonly<Record<string, string>> = {
  charge_families: 'list of words, `;` between, in the order below',
  step: 'whole number from 1',
  sources: 'whole number from 1',
  publisher: 'text',
  language: 'BCP 47 tag',
  names_person: '`true` or `false`',
  url: 'address, or empty',
  supports: 'list of columns and of `event:` with a word, `;` between',
};

/** The type of a column for people, as Markdown. Throws where the column is not of the table. */
export function columnType(table: TableName, column: string): string {
  const shape: Readonly<Record<string, z.ZodType>> = tables[table].row.def.in.shape;
  const schema = shape[column];
  if (!schema) throw new Error(`${table} has no column ${column}`);
  if (schema === partialDate) return 'partial date: `YYYY-MM`, `YYYY` or `unknown`';
  if (schema === version) return 'version: three numbers';
  if (column.endsWith('_id')) return 'id: 8 characters of Crockford base 32, random';
  if (schema instanceof z.ZodEnum) {
    if (schema.options.length < countryCount) return 'one word of the list below';
    const gap = schema.options.includes('unknown') ? ' or `unknown`' : '';
    return `ISO 3166-1 alpha-2 code (\`XK\` for Kosovo)${gap}`;
  }
  const type = namedTypes[column];
  if (type === undefined) throw new Error(`${table}.${column} has no type in words`);
  return type;
}
