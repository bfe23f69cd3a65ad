/** One invented case with chosen words, for tests of counts. It refuses to resemble anybody: every value is the emptiest there is. */
import type { Case } from '../../src/model/case.ts';
import { parsePartialDate } from '../../src/model/partial-date.ts';
import type { EventWord } from '../../src/model/vocabulary.ts';

type Chosen = Partial<Omit<Case, 'detained' | 'events'>> & {
  readonly detained?: string;
  readonly events?: readonly EventWord[];
};

/** A case of which nothing is known but what is given; `detained` as in the file. */
export function inventedCase({
  detained = 'unknown',
  events = ['detained'],
  ...words
}: Chosen = {}): Case {
  const date = parsePartialDate(detained);
  if (!date) throw new Error(`${detained} is not a partial date.`);
  return {
    caseId: '0000TEST',
    personId: '0000TEST',
    requestingCountry: 'BY',
    hostCountry: 'unknown',
    hostRegion: 'unknown',
    requested: { precision: 'unknown' },
    instrument: 'unknown',
    trigger: 'unknown',
    chargeFamilies: ['undisclosed'],
    motive: 'unclear',
    protection: 'unknown',
    yearsAbroad: 'unknown',
    custody: 'unknown',
    outcome: 'unknown',
    interpolStatus: 'unknown',
    evidence: 'low',
    firstRelease: '1.0.0',
    sources: [],
    ...words,
    detained: date,
    events: events.map((event, i) => ({
      caseId: '0000TEST',
      step: i + 1,
      event,
      on: { precision: 'unknown' },
    })),
  };
}
