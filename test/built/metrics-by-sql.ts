/** The numbers of a release asked for in SQL over its CSV files, by another engine. It refuses to use anything of src. */
import { DuckDBInstance } from '@duckdb/node-api';
import * as z from 'zod';

/** A number as SQL finds it; `unknown` where a column or a condition leaves it open. */
export interface SqlMetric {
  readonly id: string;
  readonly value: number;
  readonly unknown: number | null;
}

const interpol = `instrument in ('red_notice', 'red_diffusion', 'interpol_unspecified')`;
const past = `instrument in ('bilateral_request', 'cis_wanted_list')`;
const stands = `interpol_status not in ('deleted', 'withdrawn', 'refused', 'not_applicable')`;
const political = `motive in ('protest_participation', 'journalism', 'political_activism', 'military_or_volunteer', 'human_rights_work', 'social_media', 'civil_service_dissent')`;
const ordinary = `['economic', 'hooliganism', 'drugs', 'supervision_breach', 'other']`;
const maybeNotice = `(${interpol} or instrument = 'unknown') and ${stands}`;
const afterRefusal = `${interpol} and ${stands} and refused`;
const afterRelease = `${interpol} and ${stands} and released and not refused`;
const either = `((${afterRefusal}) or (${afterRelease}))`;
const dated = `detained <> 'unknown'`;
const gap = (column: string, word = 'unknown') => `${column} = '${word}'`;

/** Detentions: a condition for those that count, and one for those that might. */
const detentions: readonly (readonly [id: string, counts: string, might?: string])[] = [
  ['total', 'true'],
  ['economic', `list_contains(charges, 'economic')`, gap('charge_families', 'undisclosed')],
  ['hooliganism', `list_contains(charges, 'hooliganism')`, gap('charge_families', 'undisclosed')],
  ['extradition_refused', gap('outcome', 'extradition_refused'), gap('outcome')],
  ['extradited', gap('outcome', 'extradited'), gap('outcome')],
  ['returned', `outcome in ('extradited', 'deported_or_returned', 'abducted')`, gap('outcome')],
  ['interpol', interpol, `${gap('instrument')} and interpol_status <> 'not_applicable'`],
  [
    'with_protection',
    `protection in ('international_protection', 'asylum_pending', 'humanitarian_visa')`,
    gap('protection'),
  ],
  ['political_motive', political, gap('motive', 'unclear')],
  ['other_motive', `motive in ('business_or_donation', 'other')`, gap('motive', 'unclear')],
  [
    'disguised',
    `${political} and list_has_all(${ordinary}, charges)`,
    `not (${political} and list_has_all(${ordinary}, charges)) and (${political} or motive = 'unclear')
     and list_has_all(list_append(${ordinary}, 'undisclosed'), charges)`,
  ],
  ['year_known', dated],
  ['undated', `not (${dated})`],
  ['trigger_known', `trigger <> 'unknown'`],
  ['years_abroad_known', `years_abroad <> 'unknown'`],
  ['course_dated', `requested <> 'unknown' and ${dated} and ended`],
  ['custody_dated', `${dated} and custody_end is not null`],
  ['custody_released', `${dated} and starts_with(custody_end, 'released_')`],
  ['custody_handed_over', `${dated} and custody_end in ('extradited', 'deported', 'abducted')`],
  ['custody_other_end', `${dated} and custody_end in ('house_arrest', 'left_host', 'died')`],
  ['custody_open', `${dated} and custody_end is null`],
];
const notices: typeof detentions = [
  ['refusals', `${interpol} and refused`],
  ['releases', `${interpol} and released and not refused`],
  ['open', `not ${either} and ${maybeNotice} and (refused or released or outcome = 'unknown')`],
  ['fate_unknown', `${interpol} and interpol_status = 'unknown'`],
  [
    'after_refusal',
    afterRefusal,
    `not (${afterRefusal}) and ${maybeNotice} and (refused or outcome = 'unknown')`,
  ],
  [
    'after_release',
    afterRelease,
    `not (${afterRelease}) and ${maybeNotice} and not refused and (released or outcome = 'unknown')`,
  ],
  [
    'known_active',
    `${either} and interpol_status = 'active'`,
    `not (${either} and interpol_status = 'active') and interpol_status in ('active', 'unknown')
     and (${interpol} or instrument = 'unknown') and (refused or released or outcome = 'unknown')`,
  ],
  [
    'active_outside',
    `${past} and interpol_status = 'active' and (refused or released)`,
    `not (${past} and interpol_status = 'active' and (refused or released)) and not ${interpol}
     and interpol_status in ('active', 'unknown') and (refused or released or outcome = 'unknown')`,
  ],
  ['status_unknown', `${either} and interpol_status = 'unknown'`],
];

/** Columns whose words are metrics, with the word that says "not known". */
const columns: Readonly<Record<string, string>> = {
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
  evidence: '',
  host_country: 'unknown',
};

/** What the rest of a row `c` must be for it to belong to the word `w` of a column that it does not know. */
const restrictions: Readonly<Record<string, string>> = {
  host_country: `c.host_region = 'unknown' or c.host_region in (select k.host_region from cases k where k.host_country = w)`,
  instrument: `interpol_status <> 'not_applicable' or w in ('bilateral_request', 'cis_wanted_list')`,
  interpol_status: `case when ${interpol} or interpol_told then w <> 'not_applicable'
    when instrument in ('bilateral_request', 'cis_wanted_list') then w = 'not_applicable' else true end`,
  years_abroad: `left_on is null or left_on = 'unknown' or detained = 'unknown' or latest(detained) < earliest(left_on) or (
    date_sub('year', earliest(left_on), latest(detained)) >= case w when 'under_1' then 0 when '1_to_2' then 1 when '3_to_5' then 3 else 6 end
    and date_sub('year', latest(left_on), earliest(detained)) <= case w when 'under_1' then 0 when '1_to_2' then 2 when '3_to_5' then 5 else 999 end)`,
  custody: `most_days is null or most_days < 1 or most_days >= case w when 'up_to_2_days' then 0 when '3_to_40_days' then 3
    when '41_to_90_days' then 41 when '3_to_6_months' then 91 when '6_to_12_months' then 184 else 366 end`,
};

const view = (folder: string) => `
create view events as select *, step::int as nth from read_csv('${folder}/events.csv', header = true, all_varchar = true);
create view begun as select case_id, min(nth) as nth from events where event in ('detained', 'remanded') group by case_id;
create view stopped as
  select e.case_id, arg_min(e.event, e.nth) as event, arg_min(e."on", e.nth) as "on"
  from events e join begun b on e.case_id = b.case_id and e.nth > b.nth
  where starts_with(e.event, 'released_') or e.event in ('extradited', 'deported', 'abducted', 'house_arrest', 'left_host', 'died', 'unknown_end')
  group by e.case_id;
create view last_held as
  select case_id, arg_max(event, nth) as event, arg_max("on", nth) as "on" from events
  where starts_with(event, 'released_') or event in ('detained', 'remanded', 'house_arrest', 'extradited', 'deported', 'abducted', 'left_host', 'died', 'unknown_end')
  group by case_id;
create macro earliest(t) as case when t = 'unknown' then null when length(t) = 4 then (t || '-01-01')::date else (t || '-01')::date end;
create macro latest(t) as case when t = 'unknown' then null when length(t) = 4 then (t || '-12-31')::date else last_day((t || '-01')::date) end;
create view cases as select c.*, string_split(charge_families, ';') as charges,
  outcome = 'extradition_refused' or exists (from events e where e.case_id = c.case_id and event = 'ruling_inadmissible') as refused,
  outcome = 'released_uncharged' or exists (from events e where e.case_id = c.case_id and event in ('released_by_police', 'released_by_prosecutor', 'released_by_court')) as released,
  exists (from events e where e.case_id = c.case_id and "on" <> 'unknown' and (starts_with(event, 'released_') or event in ('extradited', 'deported', 'abducted', 'left_host', 'died'))) as ended,
  (select event from stopped s where s.case_id = c.case_id and s."on" <> 'unknown' and event <> 'unknown_end') as custody_end,
  (select arg_min("on", nth) from events e where e.case_id = c.case_id and event = 'left_origin') as left_on,
  exists (from events e where e.case_id = c.case_id and (starts_with(event, 'interpol_') or event = 'ccf_request')) as interpol_told,
  (select case when event not in ('detained', 'remanded', 'house_arrest', 'unknown_end') then latest(l."on") - earliest(c.detained) + 1 end
    from last_held l where l.case_id = c.case_id) as most_days
  from read_csv('${folder}/cases.csv', header = true, all_varchar = true) c;
`;

const named = (prefix: string, list: typeof detentions) =>
  list.map(
    ([id, counts, might]) =>
      `select '${prefix}.${id}', count(*) filter (${counts}), ${might ? `count(*) filter (${might})` : 'null'} from cases`,
  );

const query = [
  ...named('detentions', detentions),
  ...named('notices', notices),
  `select 'persons.total', count(distinct person_id), null from cases`,
  `select 'persons.repeat_detention', count(*), null from (select person_id from cases group by person_id having count(*) > 1)`,
  `select 'countries.total', count(distinct host_country) filter (host_country <> 'unknown'), count(*) filter (host_country = 'unknown') from cases`,
  `select 'rulings.total', count(*) filter (event in ('ruling_admissible', 'ruling_inadmissible', 'ruling_quashed')), null from events`,
  ...Object.entries(columns).map(
    ([column, word]) => `select 'detentions.${column}.' || w, count(case_id),
      case when w = '${word}' or '${word}' = '' then null else (select count(*) from cases c where ${column} = '${word}'
        and (${restrictions[column] ?? 'true'})${column === 'instrument' ? ` or w in ('red_notice', 'red_diffusion') and instrument = 'interpol_unspecified'` : ''}) end
      from words left join cases on list_contains(string_split(${column}, ';'), w) where words."column" = '${column}' group by w`,
  ),
].join('\nunion all\n');

const row = z.tuple([z.string(), z.coerce.number(), z.coerce.number().nullable()]);

/** The words that rows have, and those that only the ids of metrics name. */
const wordsView = (ids: readonly string[]) => `create table words as
  select distinct split_part(id, '.', 2) as "column", split_part(id, '.', 3) as w
    from (select unnest([${ids.map((id) => `'${id}'`).join(', ')}]) as id) where split_part(id, '.', 3) <> ''
  ${Object.keys(columns)
    .map((column) => `union select '${column}', unnest(string_split(${column}, ';')) from cases`)
    .join(' ')};`;

/** Every number of the rows of a folder, words that no row has included where `ids` of metrics name them. */
export async function metricsBySql(
  folder: string,
  ids: readonly string[],
): Promise<readonly SqlMetric[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(view(folder));
  await connection.run(wordsView(ids));
  const reader = await connection.runAndReadAll(query);
  const rows = reader.getRowsJson().map((each) => row.parse(each));
  connection.closeSync();
  return rows.map(([id, value, unknown]) => ({ id, value, unknown }));
}
