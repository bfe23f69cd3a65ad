/** One issue of a schema as a sentence: what was found, what is allowed, what may have been meant. It refuses the wording of programs. */
import type * as z from 'zod';
import { suggestion } from './suggestion.ts';

const longestList = 30;
const countryColumns: readonly string[] = ['requesting_country', 'host_country'];

/** The sentence for an issue that the schema of `column` has with `text`. */
export function issueSentence(column: string, text: string, issue: z.core.$ZodIssue): string {
  const part = partOf(text, issue.path);
  if (issue.code === 'invalid_value') return wrongWord(column, part, issue.values.map(String));
  const found = `"${part.length > 80 ? `${part.slice(0, 80)}…` : part}"`;
  return issue.message.startsWith('"') ? issue.message : `${found} is refused: ${issue.message}`;
}

/** An issue within a list is about one of its words. */
function partOf(text: string, path: readonly PropertyKey[]): string {
  const [index] = path;
  return typeof index === 'number' ? (text.split(';')[index] ?? text) : text;
}

function wrongWord(column: string, found: string, words: readonly string[]): string {
  const meant = suggestion(found, words);
  const shown = `"${found.length > 80 ? `${found.slice(0, 80)}…` : found}"`;
  if (countryColumns.includes(column)) {
    const gap = words.includes('unknown') ? '; where sources name none, write unknown' : '';
    return `${shown} is not an ISO 3166-1 alpha-2 code${meant || gap}`;
  }
  if (column === 'supports')
    return `${shown} is not a column of cases.csv that a source may support, nor event: with a word of events.csv${meant}`;
  const allowed = words.length > longestList ? '' : `; allowed: ${words.join(', ')}`;
  return `${shown} is not a word of ${column}${allowed}${meant}`;
}
