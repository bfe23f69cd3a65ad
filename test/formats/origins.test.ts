/** Which values have a source of their own: what the codebook says against what the released rows have. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fieldOf } from '../../src/formats/fields.ts';
import { readReleases } from '../../src/intake/read-index.ts';
import { columnsOf, supportableColumns } from '../../src/model/case.ts';
import { textRows } from '../../src/formats/table-rows.ts';

const releases = readReleases(join(import.meta.dirname, '../../data'));
const gaps = ['unknown', 'undisclosed', 'unclear', 'pending'];

describe.each(releases.map((release) => [release.manifest.version, release] as const))(
  'the columns of cases.csv in %s',
  (_, { cases }) => {
    const rows = textRows('cases', cases);
    /** Words of a column that no source of their row supports. */
    const unsupported = (column: string) =>
      new Set(
        cases.flatMap(({ sources }, i) => {
          const cell = rows[i]?.[column] ?? '';
          const supported = sources.some(({ supports }) =>
            supports.some((name) => name === column),
          );
          return supported || gaps.includes(cell) ? [] : [cell];
        }),
      );

    it('that are said to be coded or derived from sources have one for every value', () => {
      const sourced = columnsOf('cases').filter((column) =>
        ['coded', 'derived'].includes(fieldOf('cases', column).origin),
      );
      expect(sourced.length).toBeGreaterThan(9);
      expect(sourced.filter((column) => unsupported(column).size > 0)).toEqual([]);
    });

    it('that have no source of their own are said to have none', () => {
      const origins = supportableColumns
        .filter((column) => unsupported(column).size > 0)
        .map((column) => fieldOf('cases', column).origin);
      expect(new Set(origins)).toEqual(
        new Set(['condition', 'followed', ...origins.filter((one) => one === 'coded_or_derived')]),
      );
      const status = [...unsupported('interpol_status')];
      expect(status.filter((word) => word !== 'not_applicable')).toEqual([]);
    });
  },
);
