/** The words of a row in the page's language. It refuses a date finer than released. */
import { filled } from '../selection/sentence.ts';
import type { SelectionWords } from '../selection/words.ts';

/** A released date in words: "February 2026", "2026", or what the page calls an unknown one. */
export function dateWords(
  date: string,
  words: SelectionWords,
  unknown = words.unknown.date,
): string {
  const [year = '', month] = date.split('-');
  if (month === undefined) return date === 'unknown' ? unknown : year;
  return filled(words.month, { month: words.months[Number(month) - 1] ?? month, year });
}

/** A cell of a coded column, a country or a date in words. */
export function cellWords(column: string, cell: string, words: SelectionWords): string {
  if (/^(?:detained|requested|on|published)$/.test(column)) return dateWords(cell, words);
  if (column === 'host_country') return words.countries[cell] ?? cell;
  return cell
    .split(';')
    .map((word) => words.words[column]?.[word] ?? word)
    .join('; ');
}

/** The look of a cell: what the request said, what is not known, or plain. */
export function cellLook(column: string, cell: string): string {
  if (/^(?:unknown|unclear|undisclosed)$/.test(cell)) return 'unknown';
  return column === 'charge_families' ? 'said' : '';
}
