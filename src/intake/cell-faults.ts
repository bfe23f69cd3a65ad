/** One cell as a value, and what is wrong with it, in sentences that are composed only on demand. It refuses formulas, look-alike letters, gaps without a word and all that the schema refuses. */
import * as z from 'zod';
import { tables, type TableName } from '../model/case.ts';
import { gapWords, type CodedColumn } from '../model/vocabulary.ts';
import type { CheckId } from '../model/release.ts';
import { frozen } from './frozen.ts';
import { issueSentence } from './issue-sentence.ts';

/** One fault of a cell, composed on demand: the check that finds it, and its sentence. */
export type Fault = () => { readonly check: CheckId; readonly message: string };

/** A cell that was examined: its text, what the schema makes of it, and its faults. With faults `value` means nothing. */
export interface Cell {
  readonly text: string;
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

/** A column with more different texts than this is one of ids, where remembering costs more than it saves. */
const remembered = 4_000;

/** Examines the cells of one column. A text seen before is not examined again and is kept only once, so that a million rows take little room. */
export function cellReader(table: TableName, column: string): (text: string) => Cell {
  const shape: Readonly<Record<string, z.ZodType>> = tables[table].row.def.in.shape;
  const schema = shape[column];
  if (!schema) throw new Error(`${table} has no column ${column}`);
  const seen = new Map<string, Cell>();
  return (text) => {
    const full = seen.size >= remembered;
    const known = full ? undefined : seen.get(text);
    if (known) return known;
    const own = apart(text);
    const faults = textFaults(column, own);
    const cell = faults ? { text: own, value: own, faults } : judged(column, schema, own);
    if (!full) seen.set(own, cell);
    return cell;
  };
}

/** The same text on its own: a part of a file's text would keep all of it in memory. */
function apart(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

/** All words of `supports` together are not as long. */
const longestCell = 4_000;

/** Most cells are plain ASCII without a sign in front, a space at an end or a day: nothing to look at. */
const plain = /^(?![=+\-@ ])[\x20-\x7e]+(?<! )$/;
const exactDay = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/;

/** The first rule of the files that the text breaks; `undefined` where the schema is to judge. */
function textFaults(column: string, text: string): readonly Fault[] | undefined {
  if (text.length > longestCell)
    return fault(
      'S1',
      () => `has ${String(text.length)} characters; no cell has more than ${String(longestCell)}`,
    );
  if (plain.test(text) && !exactDay.test(text)) return undefined;
  if (text === '')
    return column === 'url' ? [] : fault('S1', () => `is empty; ${gapAdvice(column)}`);
  if (/[\n\r\t]/.test(text))
    return fault('S4', () => 'holds a line break or a tab; a cell is one line of plain text');
  if (/^[=+\-@＝＋－＠]/u.test(text))
    return fault(
      'S4',
      () =>
        `${quoted(text)} begins with "${text.charAt(0)}", which a spreadsheet takes for a formula`,
    );
  if (text.trim() !== text) return fault('S1', () => `${quoted(text)} begins or ends with a space`);
  const letter = text.match(/\p{L}/gu)?.find((each) => each.normalize('NFKC') !== each);
  if (letter !== undefined && column !== 'url')
    return fault(
      'S3',
      () =>
        `${quoted(text)} holds "${letter}", which looks like ${quoted(letter.normalize('NFKC'))}`,
    );
  const word = text.match(/[\p{L}\p{M}]+/gu)?.find(mixesScripts);
  if (word !== undefined)
    return fault(
      'S3',
      () => `${quoted(word)} mixes letters of several scripts; one of them is a look-alike`,
    );
  if (column !== 'url' && exactDay.test(text) && !isDate(column))
    return fault('P3', () => `${quoted(text)} holds an exact day, which is never published`);
  return undefined;
}

function fault(check: CheckId, sentence: () => string): readonly Fault[] {
  return [() => ({ check, message: sentence() })];
}

/** Which check refuses a text that the schema refuses: a day is too fine, a letter that is not ASCII has no place in a code. */
function checkOf(column: string, text: string): CheckId {
  if (isDate(column) && exactDay.test(text)) return 'P3';
  return column !== 'publisher' && /[^\x20-\x7e]/.test(text) ? 'S3' : 'S1';
}

/** Counts the issues without composing them: zod's own error costs ten times as much. */
function judged(column: string, schema: z.ZodType, text: string): Cell {
  const result = schema._zod.run({ value: text, issues: [] }, { async: false });
  if (result instanceof Promise) throw new Error(`the schema of ${column} is asynchronous`);
  const faults = result.issues.map((_, i) => () => {
    const issue = z.safeDecode(schema, text).error?.issues[i];
    return {
      check: checkOf(column, text),
      message: issue ? issueSentence(column, text, issue) : `${quoted(text)} is refused`,
    };
  });
  return { text, value: frozen(result.value), faults };
}

const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

function mixesScripts(word: string): boolean {
  return scripts.filter((script) => script.test(word)).length > 1;
}

const dateColumns: readonly string[] = ['detained', 'requested', 'on', 'published'];

function isDate(column: string): boolean {
  return dateColumns.includes(column);
}

function gapAdvice(column: string): string {
  const word =
    column === 'host_country' || isDate(column) ? 'unknown' : gapWords[column as CodedColumn];
  if (word === undefined) return 'only url may be empty';
  return `a gap has a word: write ${word}${column === 'interpol_status' ? ' or not_applicable' : ''}`;
}

/** The text in quotes, cut where it is very long. */
export function quoted(text: string): string {
  return `"${text.length > 80 ? `${text.slice(0, 80)}…` : text}"`;
}
