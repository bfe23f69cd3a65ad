/** The shares that a figure states, said by the rules of the project. It refuses a share whose base or unknowns the registry does not know. */
import { countryName } from '../i18n/formats.ts';
import { chancePhrase, sharePhrase } from '../i18n/share-phrase.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Count, Numbers, Prose } from '../i18n/prose.ts';
import type { Language } from '../i18n/languages.ts';
import { shareOf } from '../statistics/share.ts';
import type { MetricId } from '../statistics/metrics.ts';
import type { ExhibitData } from './exhibit.ts';

/** A share in words: of what, the phrase, and what chance alone would allow where a percentage may be said. */
export interface SaidShare {
  readonly subject: string;
  readonly phrase: Prose;
  readonly chance: Prose | undefined;
}

type Subject = keyof Messages['shares']['subjects'];

/** Which shares stand in the finding of an exhibit; one that states counts alone has none. */
const stated: Readonly<Record<string, readonly Subject[]>> = {
  'double-entry': ['detentions.economic', 'detentions.political_motive'],
  'charge-families': ['detentions.economic', 'detentions.hooliganism'],
  'charge-by-motive': ['detentions.disguised'],
  instruments: ['detentions.interpol'],
  outcomes: ['detentions.returned', 'detentions.extradition_refused'],
  protection: ['detentions.with_protection'],
};

/** One share from a number of the registry; undefined where the registry knows no base or nothing is counted. */
export function saidShare(
  subject: string,
  { value, n, unknown = 0, metric }: Count,
  { shares }: Messages,
): SaidShare | undefined {
  if (n === undefined || n === 0) return undefined;
  const share = shareOf({ x: value, n, unknown });
  return {
    subject,
    phrase: sharePhrase(share, shares.words, metric),
    chance: chancePhrase(share, shares.words, metric),
  };
}

/** All shares that the finding of an exhibit states, in its order. */
export function figureShares(
  id: string,
  data: ExhibitData,
  numbers: Numbers,
  messages: Messages,
  language: Language,
): readonly SaidShare[] {
  const named = (stated[id] ?? []).map((subject): readonly [string, MetricId] => [
    messages.shares.subjects[subject],
    subject,
  ]);
  const hosts = data.form === 'hosts' ? data.hosts.rows.filter(({ key }) => key !== 'unknown') : [];
  const first = hosts[0] && hosts[0].count > (hosts[1]?.count ?? 0) ? hosts[0] : undefined;
  const placed: readonly (readonly [string, MetricId])[] = first
    ? [[countryName(first.key, language), `detentions.host_country.${first.key}`]]
    : [];
  return [...named, ...placed].flatMap(
    ([subject, metric]) => saidShare(subject, numbers(metric), messages) ?? [],
  );
}
