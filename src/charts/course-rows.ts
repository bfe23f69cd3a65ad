/** The courses of a group as rows of words: everything that the picture shows, step by step. It refuses a date finer than the release has. */
import { countryName, dateText } from '../i18n/formats.ts';
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { Track } from '../statistics/course-steps.ts';
import type { Course } from '../statistics/course.ts';

/** One step in words with its date; an end that is not known has none. */
export interface StepWords {
  readonly step: string;
  readonly date: string | undefined;
}

/** One case in words, a list of steps for each track. */
export interface CourseRow {
  readonly caseId: string;
  readonly country: string;
  readonly tracks: Readonly<Record<Track, readonly StepWords[]>>;
  readonly noticeNow: string;
}

/** The rows of some courses in their order. */
export function courseRows(
  courses: readonly Course[],
  { text, words, courses: own }: Messages,
  language: Language,
): readonly CourseRow[] {
  const date = (on: PartialDate) => dateText(on, language, own.noDate);
  return courses.map(({ one, steps }) => {
    const of = (track: Track): readonly StepWords[] =>
      steps
        .filter((step) => step.track === track)
        .map(({ event, on }) => ({
          step: words.event[event],
          date: event === 'unknown_end' && on.precision === 'unknown' ? undefined : date(on),
        }));
    return {
      caseId: one.caseId,
      country:
        one.hostCountry === 'unknown'
          ? text.table.unknownCountry
          : countryName(one.hostCountry, language),
      tracks: {
        request: [{ step: text.cases.requested, date: date(one.requested) }, ...of('request')],
        held: of('held'),
        courts: of('courts'),
      },
      noticeNow: words.interpol_status[one.interpolStatus],
    };
  });
}
