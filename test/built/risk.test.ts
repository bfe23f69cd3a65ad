/** The risk report on the page of the method, against the rows. */
import { describe, expect, it } from 'vitest';
import { cases, count, sources } from './counted.ts';
import { all, builtPages } from './pages.ts';

const alone = (key: (row: (typeof cases)[number]) => string, rows = cases): number => {
  const groups = Map.groupBy(rows, key);
  return count((row) => groups.get(key(row))?.length === 1, rows);
};
const place = (row: (typeof cases)[number]) =>
  `${row['host_country'] ?? ''} ${row['detained'] ?? ''}`;
const charge = (row: (typeof cases)[number]) => `${place(row)} ${row['charge_families'] ?? ''}`;

describe('the risk report', () => {
  it('says in each language what a count over the rows gives', () => {
    const pages = builtPages.filter(({ path }) => path.endsWith('/method/index.html'));
    expect(pages).toHaveLength(4);
    const published = count((row) => row['url_status'] === 'published', sources);
    const unique = [alone(place), alone(charge)];
    const placed = cases.filter(
      (row) => row['host_country'] !== 'unknown' && /^\d{4}-\d{2}$/.test(row['detained'] ?? ''),
    );
    const charged = placed.filter((row) => row['charge_families'] !== 'undisclosed');
    const amongKnown = [
      alone(place, placed),
      placed.length,
      alone(charge, charged),
      charged.length,
    ];
    for (const page of pages) {
      const numbers = all(page, '#risk .reasons data').map((each) =>
        Number(each.getAttribute('value')),
      );
      const persons = new Set(cases.map((row) => row['person_id'])).size;
      expect(numbers).toEqual([
        cases.length,
        persons,
        ...unique.flatMap((value) => [value, cases.length]),
        ...amongKnown,
        published,
        sources.length - published,
      ]);
      expect(all(page, '#risk .checks tbody tr')).toHaveLength(14);
    }
  });
});
