/** Which outcomes need a step, and which steps bring them. */
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/model/case.ts';
import { eventWords, vocabularies, type EventWord } from '../../src/model/vocabulary.ts';
import { lacksItsStep } from '../../src/statistics/outcome-step.ts';

const lacks = (outcome: Case['outcome'], ...events: EventWord[]): boolean =>
  lacksItsStep({
    outcome,
    events: events.map((event, i) => ({
      caseId: '0000TEST',
      step: i + 1,
      event,
      on: { precision: 'unknown' },
    })),
  });

describe('the step that brought an outcome', () => {
  it('is missing where only the outcome is reported', () => {
    expect(lacks('extradition_refused', 'detained', 'ruling_admissible')).toBe(true);
    expect(lacks('released_uncharged', 'detained', 'unknown_end')).toBe(true);
  });

  it('is there where one of the steps is it', () => {
    expect(lacks('extradition_refused', 'detained', 'ruling_inadmissible')).toBe(false);
    expect(lacks('released_uncharged', 'detained', 'released_by_prosecutor')).toBe(false);
  });

  it('is asked of every outcome but those that are open or not known', () => {
    expect(vocabularies.outcome.filter((word) => !lacks(word))).toEqual(['pending', 'unknown']);
  });

  it('is one of the ends of a detention, and no other step', () => {
    const bringing = eventWords.filter((event) =>
      vocabularies.outcome.some((word) => lacks(word) && !lacks(word, event)),
    );
    expect(bringing).toEqual([
      'released_by_police',
      'released_by_prosecutor',
      'released_by_court',
      'ruling_inadmissible',
      'extradited',
      'deported',
      'abducted',
      'left_host',
    ]);
  });
});
