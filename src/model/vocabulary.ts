/** The closed vocabularies of the coded columns, in the order in which they are listed, drawn and sorted. It refuses to know labels: those are language. */

/** Every word that a coded column of `cases.csv` may hold, by column. */
export const vocabularies = {
  host_region: [
    'eu_eea_ch_uk',
    'western_balkans',
    'ukraine_moldova',
    'south_caucasus',
    'russia_central_asia',
    'rest_of_world',
    'unknown',
  ],
  instrument: [
    'red_notice',
    'red_diffusion',
    'interpol_unspecified',
    'bilateral_request',
    'cis_wanted_list',
    'unknown',
  ],
  trigger: [
    'police_check',
    'home_visit',
    'residence_permit_application',
    'asylum_registration',
    'border_crossing',
    'airport_arrival',
    'airport_transit',
    'hotel_registration',
    'traffic_stop',
    'other',
    'unknown',
  ],
  charge_families: [
    'economic',
    'hooliganism',
    'public_order',
    'violence_against_official',
    'extremism',
    'terrorism',
    'incitement',
    'treason',
    'insult_or_defamation',
    'supervision_breach',
    'drugs',
    'other',
    'undisclosed',
  ],
  motive: [
    'protest_participation',
    'journalism',
    'political_activism',
    'military_or_volunteer',
    'human_rights_work',
    'business_or_donation',
    'social_media',
    'civil_service_dissent',
    'other',
    'unclear',
  ],
  protection: [
    'international_protection',
    'asylum_pending',
    'humanitarian_visa',
    'residence_permit',
    'visa_or_visa_free',
    'citizen_of_host',
    'none',
    'unknown',
  ],
  years_abroad: ['under_1', '1_to_2', '3_to_5', 'over_5', 'unknown'],
  custody: [
    'up_to_2_days',
    '3_to_40_days',
    '41_to_90_days',
    '3_to_6_months',
    '6_to_12_months',
    'over_12_months',
    'unknown',
  ],
  outcome: [
    'released_uncharged',
    'extradition_refused',
    'extradited',
    'deported_or_returned',
    'abducted',
    'left_to_third_country',
    'pending',
    'unknown',
  ],
  interpol_status: [
    'active',
    'suspended',
    'deleted',
    'refused',
    'withdrawn',
    'unknown',
    'not_applicable',
  ],
  evidence: ['high', 'medium', 'low'],
} as const;

/** A coded column of `cases.csv`. */
export type CodedColumn = keyof typeof vocabularies;

/** A word of the coded column `C`. */
export type Word<C extends CodedColumn> = (typeof vocabularies)[C][number];

/** The coded columns in the order of the file. */
export const codedColumns = Object.keys(vocabularies) as readonly CodedColumn[];

/** The word of each column that says "this is not known, but counted"; `evidence` has none. */
export const gapWords: { readonly [C in CodedColumn]: Word<C> | undefined } = {
  host_region: 'unknown',
  instrument: 'unknown',
  trigger: 'unknown',
  charge_families: 'undisclosed',
  motive: 'unclear',
  protection: 'unknown',
  years_abroad: 'unknown',
  custody: 'unknown',
  outcome: 'unknown',
  interpol_status: 'unknown',
  evidence: undefined,
};

/** What may happen in the course of a case, in `events.csv`. */
export const eventWords = [
  'left_origin',
  'notice_issued',
  'detained',
  'released_by_police',
  'released_by_prosecutor',
  'released_by_court',
  'remanded',
  'house_arrest',
  'extradition_requested',
  'ruling_admissible',
  'ruling_inadmissible',
  'appeal_filed',
  'ruling_quashed',
  'extradited',
  'deported',
  'abducted',
  'asylum_applied',
  'asylum_granted',
  'left_host',
  'ccf_request',
  'interpol_suspended',
  'interpol_deleted',
  'interpol_refused',
  'notice_withdrawn',
  'died',
  'unknown_end',
] as const;
export type EventWord = (typeof eventWords)[number];

/** Who wrote a source, in `sources.csv`. */
export const sourceKinds = [
  'news',
  'ngo',
  'court',
  'official',
  'interpol_ccf',
  'social',
  'legal_analysis',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Why the address of a source is shown or withheld. */
export const urlStatuses = [
  'published',
  'withheld_names_person',
  'withheld_mirror',
  'withheld_dead',
  'withheld_safety',
] as const;
export type UrlStatus = (typeof urlStatuses)[number];

/** Every closed list of words by its column, of all three files. */
export const wordLists = {
  ...vocabularies,
  event: eventWords,
  kind: sourceKinds,
  url_status: urlStatuses,
} as const;

/** A column whose cells hold words of a closed list. */
export type ListedColumn = keyof typeof wordLists;

/** The list of a column; `undefined` where any text, number or date may stand. */
export function wordsOfColumn(column: string): readonly string[] | undefined {
  return Object.hasOwn(wordLists, column) ? wordLists[column as ListedColumn] : undefined;
}
