/** The named metrics of time in custody: first stays whose beginning is dated, by how they ended. It refuses a stay without a dated beginning. */
import type { Case } from '../model/case.ts';
import { custodyStay, type CustodyEnd } from './custody-stay.ts';
import { detentions, type NamedMetric } from './named-metric.ts';

const endIs = (end: CustodyEnd) => (one: Case) => custodyStay(one)?.end === end;

/** By their public ids. */
export const custodyMetrics = {
  'detentions.custody_dated': detentions(
    'Detentions where a date, to the year at least, is known for the detention and for the end of the first stay in custody.',
    (one) => custodyStay(one)?.end !== undefined,
  ),
  'detentions.custody_released': detentions(
    'Those of detentions.custody_dated where police, a prosecutor or a court released the person.',
    endIs('released'),
  ),
  'detentions.custody_handed_over': detentions(
    'Those of detentions.custody_dated where the person was extradited, deported or abducted.',
    endIs('handed_over'),
  ),
  'detentions.custody_other_end': detentions(
    'Those of detentions.custody_dated where custody ended with house arrest, departure from the host country or death.',
    endIs('other'),
  ),
  'detentions.custody_open': detentions(
    'Detentions where a date, to the year at least, is known for the detention and none for the end of the first stay in custody.',
    (one) => {
      const stay = custodyStay(one);
      return stay !== undefined && stay.end === undefined;
    },
  ),
} satisfies Record<string, NamedMetric>;
