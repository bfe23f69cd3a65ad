/** Documented detentions beside a statement: what belongs for sure, and what may. */
import { describe, expect, it } from 'vitest';
import { documentedBeside } from '../../src/statistics/beside-official.ts';
import { inventedCase } from './invented-case.ts';

const held = (hostCountry: 'RU' | 'PL' | 'unknown', detained: string) =>
  inventedCase({ hostCountry, detained });

describe('documentedBeside(statement, cases)', () => {
  it('counts a detention of the place within the years, and apart what may be one', () => {
    const cases = [
      held('RU', '2022-03'),
      held('RU', '2023'),
      held('RU', '2024-01'),
      held('RU', 'unknown'),
      held('unknown', '2022'),
      held('PL', '2022'),
      held('PL', 'unknown'),
    ];
    const statement = { series: 'wanted_detained', place: 'RU', period: '2022-2023' } as const;
    expect(documentedBeside(statement, cases)).toEqual({ sure: 2, open: 2 });
    expect(documentedBeside(statement, [])).toEqual({ sure: 0, open: 0 });
  });

  it('asks for an extradition where the statement is about one', () => {
    const one = held('RU', '2021');
    const cases = [
      { ...one, outcome: 'extradited' as const },
      { ...one, outcome: 'pending' as const },
      one,
    ];
    const statement = {
      series: 'extradited_protest_cases',
      place: 'RU',
      period: '2020-2021',
    } as const;
    expect(documentedBeside(statement, cases)).toEqual({ sure: 1, open: 1 });
  });

  it('takes every date and place beside a list of all people wanted', () => {
    const cases = [
      inventedCase({ instrument: 'cis_wanted_list', hostCountry: 'PL', detained: '2019' }),
      inventedCase({ instrument: 'red_notice' }),
      inventedCase(),
    ];
    const statement = { series: 'listed_at_request', place: 'world', period: '2023' } as const;
    expect(documentedBeside(statement, cases)).toEqual({ sure: 1, open: 1 });
  });
});
