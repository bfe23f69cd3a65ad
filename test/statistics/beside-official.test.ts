/** Documented detentions beside a statement: what belongs for sure, and what may. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContext } from '../../src/intake/read-context.ts';
import type { Case } from '../../src/model/case.ts';
import { parsePartialDate } from '../../src/model/partial-date.ts';
import {
  documentedBeside,
  statementMonths,
  statementSeries,
  type StatementSeries,
} from '../../src/statistics/beside-official.ts';
import { inventedCase } from './invented-case.ts';

const held = (hostCountry: 'RU' | 'PL', detained: string, chosen: Partial<Case> = {}) => ({
  ...inventedCase({ hostCountry, detained }),
  ...chosen,
});
const beside = (series: StatementSeries, ...cases: Case[]) =>
  documentedBeside({ series, place: series === 'listed_at_request' ? 'world' : 'RU' }, cases);

describe('documentedBeside(statement, cases)', () => {
  it('counts a detention of the place within the months, and apart what may be one', () => {
    expect(
      beside(
        'wanted_located',
        held('RU', '2023-01'),
        held('RU', '2024-06'),
        held('RU', '2024-07'),
        held('RU', '2022-12'),
        held('RU', '2023'),
        held('RU', '2024'),
        held('RU', 'unknown'),
        held('PL', '2023'),
      ),
    ).toEqual({ sure: 3, open: 2 });
    expect(beside('wanted_located')).toEqual({ sure: 0, open: 0 });
  });

  it('leaves open what falls into the year in which a statement ends, no month being given', () => {
    expect(beside('wanted_detained', held('RU', '2022'))).toEqual({ sure: 1, open: 0 });
    expect(beside('wanted_detained', held('RU', '2023-01'))).toEqual({ sure: 0, open: 1 });
    expect(beside('wanted_detained', held('RU', '2024-01'))).toEqual({ sure: 0, open: 0 });
  });

  it('takes a detention without a country only where its region holds the place', () => {
    const somewhere = (hostRegion: Case['hostRegion']) =>
      inventedCase({ hostRegion, detained: '2023-05' });
    expect(beside('wanted_located', somewhere('russia_central_asia')).open).toBe(1);
    expect(beside('wanted_located', somewhere('unknown')).open).toBe(1);
    expect(beside('wanted_located', somewhere('eu_eea_ch_uk')).open).toBe(0);
  });

  it('asks where the statement is about extraditions for one within the same months', () => {
    const extradited = (on: string): Case => ({
      ...held('RU', '2021-05', { outcome: 'extradited' }),
      events: [
        {
          caseId: '0000TEST',
          step: 1,
          event: 'extradited',
          on: parsePartialDate(on) ?? { precision: 'unknown' },
        },
      ],
    });
    const answer = (one: Case) => beside('extradited_protest_cases', one);
    expect(answer(extradited('2021-07'))).toEqual({ sure: 1, open: 0 });
    expect(answer(extradited('2021-12'))).toEqual({ sure: 0, open: 0 });
    expect(answer(extradited('2021'))).toEqual({ sure: 0, open: 1 });
    expect(answer(extradited('unknown'))).toEqual({ sure: 0, open: 1 });
    expect(answer(held('RU', '2021-05'))).toEqual({ sure: 0, open: 1 });
    expect(answer(held('RU', '2021-05', { outcome: 'pending' }))).toEqual({ sure: 0, open: 0 });
    expect(answer(held('RU', '2019-05'))).toEqual({ sure: 0, open: 0 });
  });

  it('takes every date and place beside a list of all people wanted', () => {
    const answer = beside(
      'listed_at_request',
      inventedCase({ instrument: 'cis_wanted_list', hostCountry: 'PL', detained: '2019' }),
      inventedCase({ instrument: 'red_notice' }),
      inventedCase(),
    );
    expect(answer).toEqual({ sure: 1, open: 1 });
  });

  it('has for each statement of the file the years that the file gives', () => {
    const { rows } = readContext(join(import.meta.dirname, '../../data/context'));
    for (const series of statementSeries) {
      const [from, to] = statementMonths[series] ?? ['2023', '2023'];
      const years = [...new Set([from.slice(0, 4), to.slice(0, 4)])].join('-');
      expect(rows.filter((row) => row.series === series).map(({ period }) => period)).toEqual([
        years,
      ]);
    }
  });
});
