/** The named metrics of Interpol notices that outlive a decision: after a refusal, after a release, and what is known of them. It refuses to add the two up. */
import type { Case } from '../model/case.ts';
import {
  activeOutside,
  knownActive,
  maybeActiveOutside,
  maybeAfterEither,
  maybeAfterRefusal,
  maybeAfterRelease,
  maybeKnownActive,
  noticeAfterRefusal,
  noticeAfterRelease,
  refusedThroughInterpol,
  releasedThroughInterpol,
  throughInterpol,
} from './definitions.ts';
import { detentions, type NamedMetric } from './named-metric.ts';

const noticeStands = (one: Case) => noticeAfterRefusal(one) || noticeAfterRelease(one);

/** By their public ids. */
export const noticeMetrics = {
  'notices.fate_unknown': detentions(
    'Detentions through Interpol of which it is not known what became of the notice or diffusion.',
    (one) => throughInterpol(one) && one.interpolStatus === 'unknown',
  ),
  'notices.refusals': detentions(
    'Detentions asked for through Interpol where extradition was refused, whatever became of the notice: those of which notices.after_refusal is a part.',
    refusedThroughInterpol,
  ),
  'notices.releases': detentions(
    'Detentions asked for through Interpol where the person was released and extradition not refused, whatever became of the notice: those of which notices.after_release is a part.',
    releasedThroughInterpol,
  ),
  'notices.open': detentions(
    'Detentions in neither notices.after_refusal nor notices.after_release that may belong to one of them: the instrument or the outcome is not known.',
    maybeAfterEither,
  ),
  'notices.after_refusal': detentions(
    'Detentions asked for through Interpol where extradition was refused (a ruling_inadmissible among the steps, or the outcome extradition_refused) and the notice is not known to be deleted, withdrawn or refused by Interpol. A direct request or the CIS wanted list is outside, even where a notice is known as well.',
    noticeAfterRefusal,
    maybeAfterRefusal,
  ),
  'notices.after_release': detentions(
    'Detentions asked for through Interpol where police, a prosecutor or a court released the person (a release among the steps, or the outcome released_uncharged), extradition was not refused, and the notice is not known to be gone. A direct request or the CIS wanted list is outside.',
    noticeAfterRelease,
    maybeAfterRelease,
  ),
  'notices.known_active': detentions(
    'Those of notices.after_refusal and notices.after_release whose notice is known to be active; a suspended one stands in neither part.',
    knownActive,
    maybeKnownActive,
  ),
  'notices.active_outside': detentions(
    'Detentions asked for outside Interpol (a direct request, the CIS wanted list) where extradition was refused or the person released, and an Interpol notice is known to be active all the same; not in notices.after_refusal, notices.after_release or notices.known_active.',
    activeOutside,
    maybeActiveOutside,
  ),
  'notices.status_unknown': detentions(
    'Those of notices.after_refusal and notices.after_release whose notice has an unknown status.',
    (one) => noticeStands(one) && one.interpolStatus === 'unknown',
  ),
} satisfies Record<string, NamedMetric>;
