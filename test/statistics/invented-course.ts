/** An invented case with dated steps, for tests of courses. It refuses to resemble anybody. */
import type { Case } from '../../src/model/case.ts';
import { parsePartialDate, type PartialDate } from '../../src/model/partial-date.ts';
import { eventWords } from '../../src/model/vocabulary.ts';
import { inventedCase } from './invented-case.ts';

/** What may be chosen; `steps` as in events.csv, such as `'detained 2020-03'` or `'died unknown'`. */
interface ChosenCourse {
  readonly id?: string;
  readonly detained?: string;
  readonly requested?: string;
  readonly steps?: readonly string[];
  readonly outcome?: Case['outcome'];
  readonly interpolStatus?: Case['interpolStatus'];
  readonly hostCountry?: Case['hostCountry'];
}

/** The date of a text as in the files. */
function dateOf(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (!date) throw new Error(`${text} is not a partial date.`);
  return date;
}

/** The month of a text, counted from year 0. */
export function monthAt(text: string): number {
  const date = dateOf(text);
  if (date.precision !== 'month') throw new Error(`${text} is not a month.`);
  return date.year * 12 + date.month - 1;
}

/** The interval of a month, `2020-05`. */
export function month(text: string) {
  return { first: monthAt(text), last: monthAt(text) };
}

/** The interval of a year, `2020`. */
export function year(text: string) {
  return { first: monthAt(`${text}-01`), last: monthAt(`${text}-12`) };
}

/** The case. */
export function inventedCourse({
  id = '0000TEST',
  detained = 'unknown',
  requested = 'unknown',
  steps = ['detained unknown'],
  ...words
}: ChosenCourse = {}): Case {
  return {
    ...inventedCase({ detained, ...words }),
    caseId: id,
    requested: dateOf(requested),
    events: steps.map((text, i) => {
      const [word = '', on = ''] = text.split(' ');
      const event = eventWords.find((known) => known === word);
      if (!event) throw new Error(`${word} is not an event.`);
      return { caseId: id, step: i + 1, event, on: dateOf(on) };
    }),
  };
}
