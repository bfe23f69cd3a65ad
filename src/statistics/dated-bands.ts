/** Which bands of time the dates of a row leave possible, where the band itself is not known. It refuses to choose between them. */
import type { Case } from '../model/case.ts';
import { monthInterval, type PartialDate } from '../model/partial-date.ts';
import type { Word } from '../model/vocabulary.ts';
import { courseSteps } from './course-steps.ts';
import { endings } from './held.ts';

/** The fewest whole years of each band (data-model.md, projection rules). */
const fewestYears: Readonly<Record<Word<'years_abroad'>, number>> = {
  under_1: 0,
  '1_to_2': 1,
  '3_to_5': 3,
  over_5: 6,
  unknown: 0,
};

/** The most whole years of each band. */
const mostYears: Readonly<Record<Word<'years_abroad'>, number>> = {
  under_1: 0,
  '1_to_2': 2,
  '3_to_5': 5,
  over_5: Infinity,
  unknown: Infinity,
};

/** The fewest days of each band of custody (data-model.md, projection rules). */
const fewestDays: Readonly<Record<Word<'custody'>, number>> = {
  up_to_2_days: 0,
  '3_to_40_days': 3,
  '41_to_90_days': 41,
  '3_to_6_months': 91,
  '6_to_12_months': 184,
  over_12_months: 366,
  unknown: 0,
};

/** Whether the first dated step of leaving and the detention allow the band; always, where a date is missing or they contradict each other. */
export function yearsAllow(one: Case, band: Word<'years_abroad'>): boolean {
  const left = one.events.find(({ event }) => event === 'left_origin');
  const [from, to] = [interval(left?.on), monthInterval(one.detained)];
  if (!from || !to) return true;
  const longest = Math.floor((to.last - from.first) / 12);
  if (longest < 0) return true;
  const shortest = Math.max(0, Math.ceil((to.first - from.last) / 12) - 1);
  return fewestYears[band] <= longest && mostYears[band] >= shortest;
}

/** Whether the days from the beginning of the detention to its last step allow the band; always, unless that step is a dated end of custody. */
export function daysAllow(one: Case, band: Word<'custody'>): boolean {
  const last = courseSteps(one.events).findLast(({ track }) => track === 'held');
  const from = monthInterval(one.detained);
  if (!from || !last?.at || last.event === 'unknown_end' || !endings.has(last.event)) return true;
  if (last.at.last < from.first) return true;
  const days = (firstDay(last.at.last + 1) - firstDay(from.first)) / 86_400_000;
  return fewestDays[band] <= days;
}

const interval = (on: PartialDate | undefined) => on && monthInterval(on);

/** The first day of a month, counted in months since year 0, as a number. */
const firstDay = (month: number) => Date.UTC(Math.floor(month / 12), month % 12);
