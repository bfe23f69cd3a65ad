/** From an invented case file to a row: what is coarsened, what is left out, what follows from what. */
import { expect, test } from 'vitest';
import { partialDateText } from '../../src/model/partial-date.ts';
import type { CaseFile } from '../../src/release/case-file.ts';
import { built } from '../../src/release/built.ts';
import { extended } from '../../src/release/ledger.ts';
import { tellsMore } from '../../src/release/addresses.ts';
import { tableCells } from '../../src/release/table-cells.ts';
import {
  blindScan,
  inventedCaseFile,
  inventedSource,
  inventedTools,
} from './invented-case-files.ts';
import { quickDisk } from './mortal-disk.ts';

const dates = { version: '1.0.0', released: '2023-01-10', cutoff: '2022-12' };

async function projectedCase(values: Partial<CaseFile>, others: readonly CaseFile[] = []) {
  const caseFiles = [inventedCaseFile(1, values), ...others];
  const { random } = inventedTools(blindScan, quickDisk);
  const ledger = extended({ persons: {}, cases: {}, sources: {} }, caseFiles, random);
  const { cases } = await built({ caseFiles, ledger, before: undefined }, dates, blindScan);
  const one = cases.find(({ caseId }) => caseId === ledger.cases['kx1']);
  if (!one) throw new Error('the case is not there');
  const cells = tableCells([one]);
  const events = one.events.map(({ event, on }) => `${event} ${partialDateText(on)}`);
  return { row: cells.cases.get(one.caseId) ?? {}, events, sources: [...cells.sources.values()] };
}

const supporting = (...names: readonly string[]) =>
  inventedSource('kx1s1', { supports: names as CaseFile['sources'][number]['supports'] });

test('a day becomes its month, leaving and custody become bands', async () => {
  const { row, events } = await projectedCase({});
  expect(row).toMatchObject({
    detained: '2022-05',
    years_abroad: '1_to_2',
    custody: '41_to_90_days',
    host_region: 'eu_eea_ch_uk',
    sources: '1',
  });
  expect(events).toEqual(['detained 2022-05', 'released_by_court 2022-06']);
});

test('a value without a source becomes its gap word, a step without one is left out', async () => {
  const { row, events, sources } = await projectedCase({
    sources: [supporting('host_country', 'event:detained')],
  });
  expect(row).toMatchObject({
    host_country: 'PL',
    instrument: 'unknown',
    charge_families: 'undisclosed',
    motive: 'unclear',
    custody: 'unknown',
    detained: 'unknown',
    outcome: 'unknown',
    years_abroad: 'unknown',
  });
  expect(events).toEqual(['detained 2022-05']);
  expect(sources[0]?.['supports']).toBe('host_country;event:detained');
});

test('a request outside Interpol has no status there, unless a source tells one', async () => {
  const direct = { instrument: 'bilateral_request' } as const;
  expect((await projectedCase(direct)).row['interpol_status']).toBe('not_applicable');
  const source = inventedSource('kx1s1');
  const told = { ...source, supports: [...source.supports, 'interpol_status' as const] };
  expect(
    (await projectedCase({ ...direct, interpol_status: 'active', sources: [told] })).row[
      'interpol_status'
    ],
  ).toBe('active');
  expect((await projectedCase({})).row['interpol_status']).toBe('unknown');
});

test('without a day of detention, the first remand dates it where no detained event is told', async () => {
  const remanded = { on: '2019-03-02', type: 'remanded', note: '' } as const;
  const values = {
    detained_on: null,
    detained_precision: 'unknown',
    events: [remanded],
    sources: [supporting('host_country', 'event:remanded')],
  } as const;
  const { row, sources } = await projectedCase(values as unknown as Partial<CaseFile>);
  expect(row['detained']).toBe('2019-03');
  expect(sources[0]?.['supports']).toContain('detained');
});

test('without a day of the notice, the earliest dated notice or extradition request dates it', async () => {
  const { row } = await projectedCase({
    events: [
      { on: '2022-05-17', type: 'detained', note: '' },
      { on: '2022-07', type: 'extradition_requested', note: '' },
    ],
    sources: [supporting('event:detained', 'event:extradition_requested')],
  });
  expect(row['requested']).toBe('2022-07');
});

test('a document of a court that tells of the detention makes a medium grade high, and leaves a low one', async () => {
  const court = { sources: [inventedSource('kx1s1', { kind: 'court' })] };
  expect((await projectedCase(court)).row['evidence']).toBe('high');
  expect((await projectedCase({ ...court, confidence: 'low' })).row['evidence']).toBe('low');
  expect((await projectedCase({})).row['evidence']).toBe('medium');
});

test('what nobody knows of the end stands at the end', async () => {
  const { events } = await projectedCase({
    events: [
      { on: '2022-05-17', type: 'detained', note: '' },
      { on: null, type: 'unknown_end', note: '' },
      { on: null, type: 'ruling_inadmissible', note: '' },
    ],
    sources: [supporting('event:detained', 'event:unknown_end', 'event:ruling_inadmissible')],
  });
  expect(events.at(-1)).toBe('unknown_end unknown');
});

test.each([
  [{ names_person: true, mirror_of: 'https://example.org/first' }, 'withheld_names_person'],
  [{ safety_hold: true }, 'withheld_safety'],
  [{ url: null, mirror_of: 'https://example.org/first' }, 'withheld_mirror'],
  [{ url: null }, 'withheld_dead'],
  [{ url: 'https://example.org/zatrymali-37-letniaha' }, 'withheld_safety'],
  [{}, 'published'],
])('a source with %j is %s', async (values, status) => {
  const { sources } = await projectedCase({ sources: [inventedSource('kx1s1', values)] });
  expect(sources[0]).toMatchObject({ url_status: status });
  expect(sources[0]?.['url'] === '').toBe(status !== 'published');
});

test('an address is withheld where the ledger says so, by key or by id', async () => {
  for (const by of ['kx1s1', 'SSSSSSS1']) {
    const caseFiles = [inventedCaseFile(1)];
    const given = { persons: {}, cases: {}, sources: { kx1s1: 'SSSSSSS1' }, withheld: [by] };
    const ledger = extended(given, caseFiles, inventedTools(blindScan, quickDisk).random);
    const { cases } = await built({ caseFiles, ledger, before: undefined }, dates, blindScan);
    expect(cases[0]?.sources[0]).toMatchObject({ url: '', urlStatus: 'withheld_safety' });
  }
});

test('an address that another case withholds is withheld here too, however it is written', async () => {
  const other = inventedCaseFile(2, {
    sources: [
      inventedSource('kx2s1', { names_person: true, url: 'http://www.example.org/report/kx1s1/' }),
    ],
  });
  const { sources } = await projectedCase({}, [other]);
  expect(sources[0]).toMatchObject({ url: '', url_status: 'withheld_names_person' });
});

test.each([
  ['https://example.org/2-bvr-10818', true],
  ['https://example.org/iii%20kk%20241-19', true],
  ['https://example.org/man-38-years-old', true],
  ['https://example.org/2024/01/detained-in-poland', false],
  ['https://example.org/news/62780', false],
])('whether %s tells more than a row: %s', (url, more) => {
  expect(tellsMore(url)).toBe(more);
});
