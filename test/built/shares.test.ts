/** Every share in percent on every page: of twenty or more, within the bounds that metrics.json gives. */
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { all, builtBytes, builtPages, faults, value } from './pages.ts';

const { latest } = z
  .object({ latest: z.string() })
  .parse(JSON.parse(builtBytes('data/index.json').toString('utf8')));
const { metrics } = z
  .object({
    metrics: z.array(
      z.object({
        id: z.string(),
        n: z.number().optional(),
        lower: z.number().optional(),
        upper: z.number().optional(),
      }),
    ),
  })
  .parse(JSON.parse(builtBytes(`data/${latest}/metrics.json`).toString('utf8')));
const byId = new Map(metrics.map((metric) => [metric.id, metric]));

describe('a share on a page', () => {
  it('is a bound of its metric, out of twenty or more', () => {
    const found = faults(builtPages, (page) =>
      all(page, '[data-share-of]').flatMap((each) => {
        const { n = 0, lower = NaN, upper = NaN } = byId.get(value(each, 'data-share-of')) ?? {};
        const bounds = [lower / n, upper / n].map((bound) => bound.toFixed(4));
        const shown = value(each, 'value');
        const exact = ((shown === bounds[0] ? lower : upper) / n) * 100;
        const scale = exact > 0 && exact < 100 && (exact < 1 || exact > 99) ? 10 : 1;
        const round = lower === upper ? Math.round : shown === bounds[0] ? Math.floor : Math.ceil;
        const percent = String(round(Number((exact * scale).toFixed(9))) / scale);
        return n >= 20 &&
          bounds.includes(shown) &&
          each.textContent.replace(',', '.').replace(/[\s%]/g, '') === percent
          ? []
          : [`${value(each, 'data-share-of')}: ${each.textContent} of ${String(n)}`];
      }),
    );
    expect(found).toEqual([]);
  });

  it('is nowhere said in percent without its element', () => {
    const found = faults(builtPages, (page) =>
      all(page, 'main').flatMap((main) => {
        const text = main.cloneNode(true) as Element;
        for (const each of Array.from(
          text.querySelectorAll('data, cite, code, pre, textarea, script, style'),
        ))
          each.remove();
        return [...text.textContent.matchAll(/.{20}\d\s?%/g)]
          .map(([words]) => words)
          .filter((words) => !/95\s?%$/.test(words));
      }),
    );
    expect(found).toEqual([]);
  });
});
