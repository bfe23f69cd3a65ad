/** From a private case to a public one: day to month, leaving to a band, and only what a source supports. It refuses to publish a value without one. */
import { compareRows } from '../intake/row-rules.ts';
import * as z from 'zod';
import { caseRow, supportableColumns, type Case } from '../model/case.ts';
import { regionOf } from '../model/countries.ts';
import { gapWords, vocabularies, type CodedColumn, type Word } from '../model/vocabulary.ts';
import { partialDateText } from '../model/partial-date.ts';
import { interpolTold } from '../statistics/definitions.ts';
import type { AddressVerdict } from './addresses.ts';
import { custodyBand, yearsBand } from './bands.ts';
import type { CaseFile } from './case-file.ts';
import { coarse, detainedOn, isSupported, requestedOn, stepsOf } from './course-of.ts';
import { idIn, type Ledger } from './ledger.ts';
import { projectedSources } from './projected-sources.ts';

/** What a projection needs besides the case: ids, the verdict on addresses, and when a row was first published. */
export interface Setting {
  readonly ledger: Ledger;
  readonly verdict: AddressVerdict;
  readonly version: string;
  /** Version of the first release of a case by its public id; those not in it are new. */
  readonly firstRelease: ReadonlyMap<string, string>;
}

/** The public cases in the order of the rows. Throws where the ledger lacks an id. */
export function projected(cases: readonly CaseFile[], setting: Setting): readonly Case[] {
  return cases.map((one) => projectedCase(one, setting)).sort(compareCases);
}

/** The order of the rows. */
export function compareCases(a: Case, b: Case): number {
  const cells = (one: Case) => ({
    detained: partialDateText(one.detained),
    host_country: one.hostCountry,
    case_id: one.caseId,
  });
  return compareRows(cells(a), cells(b));
}

function projectedCase(one: CaseFile, setting: Setting): Case {
  const { ledger, version, firstRelease } = setting;
  const caseId = idIn(ledger, 'cases', one.key);
  const given = <T>(name: string, value: T, gap: T): T => (isSupported(one, name) ? value : gap);
  const [detained, requested] = [detainedOn(one), requestedOn(one)];
  const hostCountry = given<Case['hostCountry']>(
    'host_country',
    one.host_country ?? 'unknown',
    'unknown',
  );
  const instrument = given('instrument', one.instrument, 'unknown');
  const events = stepsOf(one, caseId);
  const row: Omit<Case, 'sources'> = {
    caseId,
    personId: idIn(ledger, 'persons', one.person_ref),
    requestingCountry: one.requesting_country,
    hostCountry,
    hostRegion: hostCountry === 'unknown' ? (one.host_region ?? 'unknown') : regionOf(hostCountry),
    detained: coarse(given(detained.by, detained.on, null)),
    requested: coarse(given(requested.by, requested.on, null)),
    instrument,
    trigger: given('trigger', one.trigger, 'unknown'),
    chargeFamilies: given<Case['chargeFamilies']>('charge_families', families(one), [
      'undisclosed',
    ]),
    motive: given('documented_motive', one.documented_motive, 'unclear'),
    protection: given('protection_status', one.protection_status, 'unknown'),
    yearsAbroad: given(
      'left_country',
      yearsBand(one.left_country, given(detained.by, detained.on, null)),
      'unknown',
    ),
    custody: given('custody_days', custodyBand(one.custody_days), 'unknown'),
    outcome: given('outcome', one.outcome, 'unknown'),
    interpolStatus: noticeStatus(
      given('interpol_status', one.interpol_status, 'unknown'),
      instrument,
      interpolTold({ events }),
    ),
    evidence: evidence(one),
    firstRelease: firstRelease.get(caseId) ?? version,
    events,
  };
  const sources = projectedSources(one, caseId, setting, {
    names: publishedNames(row),
    derived: [
      ['detained', detained.by],
      ['requested', requested.by],
    ],
  });
  return { ...row, sources };
}

/** Columns that hold more than a gap word, and `event:` with each step. */
function publishedNames(row: Omit<Case, 'sources'>): ReadonlySet<string> {
  const cells = z.encode(caseRow, { ...row, sources: 1 });
  const told = supportableColumns.filter((column) => {
    const cell = cells[column];
    return cell !== 'unknown' && cell !== gapWords[column as CodedColumn];
  });
  return new Set([...told, ...row.events.map(({ event }) => `event:${event}`)]);
}

function families({ charge_families }: CaseFile): Word<'charge_families'>[] {
  const named = vocabularies.charge_families.filter(
    (word) => word !== 'undisclosed' && charge_families.includes(word),
  );
  return named.length > 0 ? named : ['undisclosed'];
}

/** A request that did not go through Interpol has no status there, unless a source tells of one. */
function noticeStatus(
  told: Word<'interpol_status'>,
  instrument: Word<'instrument'>,
  interpolKnown: boolean,
): Word<'interpol_status'> {
  const elsewhere = instrument === 'bilateral_request' || instrument === 'cis_wanted_list';
  return told === 'unknown' && elsewhere && !interpolKnown ? 'not_applicable' : told;
}

/** The researchers' grade; a document of a court, an authority or Interpol that itself tells of the detention makes `medium` `high`. */
function evidence({ confidence, sources }: CaseFile): Word<'evidence'> {
  const documented = sources.some(
    ({ kind, supports }) =>
      (kind === 'court' || kind === 'official' || kind === 'interpol_ccf') &&
      supports.some((name) => name === 'event:detained' || name === 'event:remanded'),
  );
  return confidence === 'medium' && documented ? 'high' : confidence;
}
