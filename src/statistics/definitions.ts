/** What the published counts mean, one predicate each, as worded in the contract. It refuses to know how they are shown. */
import type { Case } from '../model/case.ts';
import type { EventWord, Word } from '../model/vocabulary.ts';

/** Stated charges in four groups: what a request can call ordinary, what it openly calls political. */
export const chargeGroups: Readonly<
  Record<Word<'charge_families'>, 'ordinary' | 'protest' | 'political' | 'undisclosed'>
> = {
  economic: 'ordinary',
  hooliganism: 'ordinary',
  public_order: 'protest',
  violence_against_official: 'protest',
  extremism: 'political',
  terrorism: 'political',
  incitement: 'political',
  treason: 'political',
  insult_or_defamation: 'political',
  supervision_breach: 'ordinary',
  drugs: 'ordinary',
  other: 'ordinary',
  undisclosed: 'undisclosed',
};

/** Which documented motives count as political (contract: `detentions.disguised`). */
export const motiveIsPolitical: Readonly<Record<Word<'motive'>, boolean>> = {
  protest_participation: true,
  journalism: true,
  political_activism: true,
  military_or_volunteer: true,
  human_rights_work: true,
  business_or_donation: false,
  social_media: true,
  civil_service_dissent: true,
  other: false,
  unclear: false,
};

const instrumentIsInterpol: Readonly<Record<Word<'instrument'>, boolean>> = {
  red_notice: true,
  red_diffusion: true,
  interpol_unspecified: true,
  bilateral_request: false,
  cis_wanted_list: false,
  unknown: false,
};

/** Which outcomes put the person into the hands of the requesting state. */
export const handsOver: Readonly<Record<Word<'outcome'>, boolean>> = {
  released_uncharged: false,
  extradition_refused: false,
  extradited: true,
  deported_or_returned: true,
  abducted: true,
  left_to_third_country: false,
  pending: false,
  unknown: false,
};

/** Which statuses protect against return, or ask for it. */
export const protects: Readonly<Record<Word<'protection'>, boolean>> = {
  international_protection: true,
  asylum_pending: true,
  humanitarian_visa: true,
  residence_permit: false,
  visa_or_visa_free: false,
  citizen_of_host: false,
  none: false,
  unknown: false,
};

/** Whether a notice with this status may still stand; the contract names the four that do not. */
const mayStand: Readonly<Record<Word<'interpol_status'>, boolean>> = {
  active: true,
  suspended: true,
  deleted: false,
  refused: false,
  withdrawn: false,
  unknown: true,
  not_applicable: false,
};

const releases: readonly EventWord[] = [
  'released_by_police',
  'released_by_prosecutor',
  'released_by_court',
];
const rulings: readonly EventWord[] = [
  'ruling_admissible',
  'ruling_inadmissible',
  'ruling_quashed',
];

const happened = (one: Case, words: readonly EventWord[]) =>
  one.events.some(({ event }) => words.includes(event));
const wasRefused = (one: Case) =>
  one.outcome === 'extradition_refused' || happened(one, ['ruling_inadmissible']);
const wasReleased = (one: Case) => one.outcome === 'released_uncharged' || happened(one, releases);

/** Whether an instrument is Interpol's: red notice, red diffusion, or one of them not told apart. */
export const isInterpol = (word: Word<'instrument'>) => instrumentIsInterpol[word];

/** Asked for through Interpol. */
export const throughInterpol = (one: Case) => isInterpol(one.instrument);

/** A step tells of Interpol or its commission, whatever the instrument. */
export const interpolTold = ({ events }: Pick<Case, 'events'>) =>
  events.some(({ event }) => event.startsWith('interpol_') || event === 'ccf_request');

/** The person came into the hands of the requesting state: extradited, deported, returned or abducted. */
export const returned = (one: Case) => handsOver[one.outcome];

/** Under protection, or waiting for it, when detained. */
export const withProtection = (one: Case) => protects[one.protection];

/** The motive that sources document is a political one. */
export const politicalMotive = (one: Case) => motiveIsPolitical[one.motive];

/** Every stated charge is an ordinary one, and the documented motive is political. */
export const disguised = (one: Case) =>
  politicalMotive(one) && one.chargeFamilies.every((family) => chargeGroups[family] === 'ordinary');

/** Not known to be disguised, and not known not to be: a charge that is not disclosed, or an unclear motive, leaves it open. */
export const maybeDisguised = (one: Case) =>
  !disguised(one) &&
  (politicalMotive(one) || one.motive === 'unclear') &&
  one.chargeFamilies.every((family) => ['ordinary', 'undisclosed'].includes(chargeGroups[family]));

/** A request through Interpol after which extradition was refused. */
export const refusedThroughInterpol = (one: Case) => throughInterpol(one) && wasRefused(one);

/** The same with a release, and no refusal. */
export const releasedThroughInterpol = (one: Case) =>
  throughInterpol(one) && wasReleased(one) && !wasRefused(one);

/** A request through Interpol whose notice is not known to be gone after extradition was refused. A direct request is outside, even where a notice is known as well. */
export const noticeAfterRefusal = (one: Case) =>
  refusedThroughInterpol(one) && mayStand[one.interpolStatus];

/** The same after a release without a refusal: by police, a prosecutor or a court. */
export const noticeAfterRelease = (one: Case) =>
  releasedThroughInterpol(one) && mayStand[one.interpolStatus];

/** The notice may be an Interpol one that stands: the instrument is Interpol's or not known. */
const mayBeNotice = (one: Case) =>
  (throughInterpol(one) || one.instrument === 'unknown') && mayStand[one.interpolStatus];

/** Not known to belong to `noticeAfterRefusal`, and not known not to: the instrument or the outcome leaves it open. */
export const maybeAfterRefusal = (one: Case) =>
  !noticeAfterRefusal(one) && mayBeNotice(one) && (wasRefused(one) || one.outcome === 'unknown');

/** The same for `noticeAfterRelease`. */
export const maybeAfterRelease = (one: Case) =>
  !noticeAfterRelease(one) &&
  mayBeNotice(one) &&
  !wasRefused(one) &&
  (wasReleased(one) || one.outcome === 'unknown');

/** Belongs to neither of the two, and may belong to one of them. */
export const maybeAfterEither = (one: Case) =>
  !noticeAfterRefusal(one) &&
  !noticeAfterRelease(one) &&
  (maybeAfterRefusal(one) || maybeAfterRelease(one));

/** The notice stands after a refusal or a release, and is known to be active. */
export const knownActive = (one: Case) =>
  (noticeAfterRefusal(one) || noticeAfterRelease(one)) && one.interpolStatus === 'active';

/** Not known to be one of those, and not known not to be: the status, the instrument or the outcome leaves it open. */
export const maybeKnownActive = (one: Case) =>
  !knownActive(one) &&
  (one.interpolStatus === 'unknown' || one.interpolStatus === 'active') &&
  [noticeAfterRefusal, noticeAfterRelease, maybeAfterRefusal, maybeAfterRelease].some((holds) =>
    holds(one),
  );

/** Known to be active after a refusal or a release, though the request that is documented went outside Interpol: a direct one, or the CIS wanted list. */
export const activeOutside = (one: Case) =>
  !throughInterpol(one) &&
  one.instrument !== 'unknown' &&
  one.interpolStatus === 'active' &&
  (wasRefused(one) || wasReleased(one));

/** Not known to be that, and not known not to be. */
export const maybeActiveOutside = (one: Case) =>
  !activeOutside(one) &&
  !throughInterpol(one) &&
  (one.interpolStatus === 'unknown' || one.interpolStatus === 'active') &&
  (wasRefused(one) || wasReleased(one) || one.outcome === 'unknown');

/** Rulings on extradition in the course of one case, appeals that quashed one included. */
export const rulingCount = (one: Case) =>
  one.events.filter(({ event }) => rulings.includes(event)).length;
