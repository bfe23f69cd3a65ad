/** The numbers that are printed as sentences one can quote, each from the registry. It refuses a number without its sentence. */
import type { Messages } from '../i18n/messages.ts';
import type { MetricId } from '../statistics/metrics.ts';

/** The sentence that follows the number, by its key in the messages. */
export type KeyFigureId = keyof Messages['sentences']['figures'];

/** Which metric each sentence begins with, and its sign: red for handovers, unless there is none, pale for unknowns. */
export const keyFigures: Readonly<
  Record<KeyFigureId, { readonly metric: MetricId; readonly sign: 'record' | 'handover' | 'gap' }>
> = {
  total: { metric: 'detentions.total', sign: 'record' },
  economic: { metric: 'detentions.economic', sign: 'record' },
  hooliganism: { metric: 'detentions.hooliganism', sign: 'record' },
  disguised: { metric: 'detentions.disguised', sign: 'record' },
  withProtection: { metric: 'detentions.with_protection', sign: 'record' },
  returned: { metric: 'detentions.returned', sign: 'handover' },
  afterRefusal: { metric: 'notices.after_refusal', sign: 'record' },
  afterRelease: { metric: 'notices.after_release', sign: 'record' },
  outcomeUnknown: { metric: 'detentions.outcome.unknown', sign: 'gap' },
};
