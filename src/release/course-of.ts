/** The steps of a case and the dates that follow from them. It refuses a step without a source and a date finer than a month. */
import type { CaseEvent } from '../model/case.ts';
import { monthInterval, parsePartialDate, type PartialDate } from '../model/partial-date.ts';
import type { EventWord } from '../model/vocabulary.ts';
import type { CaseFile, EventFile } from './case-file.ts';

/** The date as it is published: a day becomes its month. */
export function coarse(date: string | null): PartialDate {
  return parsePartialDate((date ?? 'unknown').slice(0, 7)) ?? { precision: 'unknown' };
}

/** The supported steps in the order of the file; `unknown_end` says what is not known afterwards, so it comes last. */
export function stepsOf(one: CaseFile, caseId: string): readonly CaseEvent[] {
  const supported = one.events.filter(({ type }) => isSupported(one, `event:${type}`));
  const ordered = [
    ...supported.filter(({ type }) => type !== 'unknown_end'),
    ...supported.filter(({ type }) => type === 'unknown_end'),
  ];
  return ordered.map(({ type, on }, i) => ({ caseId, step: i + 1, event: type, on: coarse(on) }));
}

/** Whether a source of the case is cited for the field or `event:` word. */
export function isSupported({ sources }: CaseFile, name: string): boolean {
  return sources.some(({ supports }) => supports.some((each) => each === name));
}

/** A date, and what a source must support for it to be published. */
export interface SupportedDate {
  readonly on: string | null;
  readonly by: string;
}

/** When the detention began: as written down, else the first detained event or, where none is told, the first remand. */
export function detainedOn(one: CaseFile): SupportedDate {
  if (one.detained_on !== null || isSupported(one, 'detained_on'))
    return { on: one.detained_on, by: 'detained_on' };
  const step =
    first(one, ({ type }) => type === 'detained') ?? first(one, ({ type }) => type === 'remanded');
  return step ? { on: step.on, by: `event:${step.type}` } : { on: null, by: 'detained_on' };
}

/** When the request was made: as written down, else the earliest dated notice or extradition request. */
export function requestedOn(one: CaseFile): SupportedDate {
  if (one.notice_on !== null) return { on: one.notice_on, by: 'notice_on' };
  const step = one.events
    .filter(({ type, on }) => on !== null && requests.includes(type))
    .filter(({ type }) => isSupported(one, `event:${type}`))
    .sort((a, b) => start(a) - start(b))[0];
  return step ? { on: step.on, by: `event:${step.type}` } : { on: null, by: 'notice_on' };
}

const requests: readonly EventWord[] = ['notice_issued', 'extradition_requested'];

function start({ on }: EventFile): number {
  return monthInterval(coarse(on))?.first ?? Infinity;
}

function first(one: CaseFile, fits: (event: EventFile) => boolean): EventFile | undefined {
  return one.events.find((event) => fits(event) && isSupported(one, `event:${event.type}`));
}
