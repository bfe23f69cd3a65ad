/** Whether the steps of a case tell how it ended. It refuses to say which of the two is right where they differ. */
import type { Case } from '../model/case.ts';
import type { EventWord, Word } from '../model/vocabulary.ts';

/** The steps that bring an outcome about; one that is open or not known needs none. */
const stepsOfOutcome: Readonly<Partial<Record<Word<'outcome'>, readonly EventWord[]>>> = {
  released_uncharged: ['released_by_police', 'released_by_prosecutor', 'released_by_court'],
  extradition_refused: ['ruling_inadmissible'],
  extradited: ['extradited'],
  deported_or_returned: ['deported'],
  abducted: ['abducted'],
  left_to_third_country: ['left_host'],
};

/** Whether a known outcome has no step that brought it, as where a source reports the end alone. */
export function lacksItsStep({ outcome, events }: Pick<Case, 'outcome' | 'events'>): boolean {
  const steps = stepsOfOutcome[outcome];
  return steps !== undefined && !events.some(({ event }) => steps.includes(event));
}
