/** One number, one place: every number on every page against the metrics.json of its version. */
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { all, builtBytes, builtPages, faults, languagePages, value } from './pages.ts';

const latest = z
  .object({ latest: z.string() })
  .parse(JSON.parse(builtBytes('data/index.json').toString('utf8'))).latest;

const shape = z.object({
  version: z.string(),
  metrics: z.array(z.object({ id: z.string(), value: z.number() })),
});
const known = new Map<string, ReadonlyMap<string, number>>();

function metricsOf(version: string): ReadonlyMap<string, number> {
  const before = known.get(version);
  if (before) return before;
  const file = shape.parse(JSON.parse(builtBytes(`data/${version}/metrics.json`).toString('utf8')));
  const values = new Map(file.metrics.map((metric) => [metric.id, metric.value]));
  known.set(version, values);
  return values;
}

describe('every number with a metric id', () => {
  it('equals metrics.json, in its attribute and in its text', () => {
    const found = faults(builtPages, (page) =>
      all(page, '[data-metric]').flatMap((each) => {
        const id = value(each, 'data-metric');
        const version = value(each, 'data-version') || latest;
        const expected = metricsOf(version).get(id);
        const written = value(each, 'data-value');
        const text = each.textContent.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
        return expected !== undefined && String(expected) === written && text === written
          ? []
          : [`${id} is ${String(expected)}, the page says "${written}" and "${text}"`];
      }),
    );
    expect(found).toEqual([]);
    expect(builtPages.flatMap((page) => all(page, '[data-metric]')).length).toBeGreaterThan(100);
  });

  it('stands on the page in every language alike', () => {
    const metricsOn = (path: string): string =>
      languagePages
        .filter((page) => page.path === path)
        .flatMap((page) => all(page, '[data-metric]').map((each) => value(each, 'data-metric')))
        .sort()
        .join(' ');
    const found = languagePages
      .filter(({ language }) => language === 'en')
      .flatMap(({ path }) =>
        ['be', 'ru', 'pl']
          .map((language) => path.replace(/^en\//, `${language}/`))
          .filter((other) => metricsOn(other) !== metricsOn(path)),
      );
    expect(found).toEqual([]);
  });
});
