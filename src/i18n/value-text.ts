/** What a cell of a released table says, in words of a language. It refuses to make a date finer than it is released. */
import { parsePartialDate } from '../model/partial-date.ts';
import { countryName, dateText } from './formats.ts';
import type { Language } from './languages.ts';
import { messages } from './messages.ts';

/** Columns that hold a partial date. */
const dates = new Set(['detained', 'requested', 'on']);
const countries = new Set(['host_country', 'requesting_country']);

/** The text of one word of a column; `rows` names the tables of steps and sources; a text without a word stays as it is. */
export function valueText(column: string, value: string, language: Language): string {
  const { words, text } = messages(language);
  if (countries.has(column))
    return value === 'unknown' ? text.table.unknownCountry : countryName(value, language);
  const date = dates.has(column) ? parsePartialDate(value) : undefined;
  if (date) return dateText(date, language, text.table.unknownDate);
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    ...words,
    rows: { events: text.cases.steps, sources: text.cases.sources },
  };
  return lists[column]?.[value] ?? value;
}

/** A step as `event on`: its kind and its date. */
export function stepText(step: string, language: Language): string {
  const [event = '', on = ''] = step.split(' ');
  return `${valueText('event', event, language)}: ${valueText('on', on, language)}`;
}
