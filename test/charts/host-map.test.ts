/** The map of host countries: a snapshot per language and width that one can open, its classes, marks, names and weight. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lookOf, mapLegend } from '../../src/charts/host-classes.ts';
import { drawHostMap } from '../../src/charts/host-map.ts';
import { svgElement } from '../../src/charts/svg-element.ts';
import { themeStyles } from '../../src/charts/theme-styles.ts';
import { mapWidthsPx } from '../../src/charts/twin-pictures.ts';
import { languages } from '../../src/i18n/languages.ts';
import { messages } from '../../src/i18n/messages.ts';
import { serverStage } from '../../src/site/server-stage.ts';
import type { HostTally } from '../../src/statistics/geography.ts';
import { svgFaults, svgText } from './svg-text.ts';

const tallyOf = (counts: Readonly<Record<string, number>>, requesting = ['BY']): HostTally => {
  const rows = Object.entries(counts).map(([key, count]) => ({ key, count, returned: 0, open: 0 }));
  return { total: rows.reduce((sum, { count }) => sum + count, 0), rows, requesting };
};
const near = { RU: 23, PL: 11, AM: 6, UA: 3, GE: 3, RS: 2, TR: 2, MT: 1, LI: 1, XK: 1, CY: 1 };
const far = { KZ: 2, US: 2, VN: 1, TH: 1, EC: 1, NA: 1, IS: 1, SG: 1 };
const invented = tallyOf({ ...near, ...far, unknown: 1 });
const drawn = (tally: HostTally, widthPx: number = mapWidthsPx.wide) =>
  drawHostMap(tally, serverStage('en', widthPx, 'test'));
const namesOf = (svg: Element): string[] =>
  Array.from(svg.querySelectorAll('text'), ({ textContent }) => textContent);

describe.each(languages)('the map in %s', (language) => {
  it.each(['wide', 'narrow'] as const)('is as it was, %s', async (look) => {
    const stage = serverStage(language, mapWidthsPx[look], 'host-countries');
    const svg = drawHostMap(invented, stage);
    expect(svgFaults(svg)).toEqual([]);
    const classes = [svg, ...Array.from(svg.querySelectorAll('*'))].flatMap((each) =>
      (each.getAttribute('class') ?? '').split(' '),
    );
    const styles = {
      tokens: readFileSync('src/styles/tokens.css', 'utf8'),
      pictures: readFileSync('src/styles/pictures.css', 'utf8'),
    };
    svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    svg.prepend(svgElement(stage, 'style', {}, themeStyles(styles, 'light', new Set(classes))));
    await expect(svgText(svg)).toMatchFileSnapshot(`snapshots/host-map.${language}.${look}.svg`);
  });

  it('names at least the three countries with the most detentions', () => {
    for (const widthPx of Object.values(mapWidthsPx)) {
      const svg = drawHostMap(invented, serverStage(language, widthPx, 'test'));
      const counts = namesOf(svg).map((name) => Number(/\d+$/.exec(name)?.[0]));
      expect(counts).toEqual(expect.arrayContaining([23, 11, 6]));
    }
  });
});

describe('drawHostMap(hosts, stage)', () => {
  it.each(Object.values(mapWidthsPx))('marks every known host with its count at %i px', (width) => {
    const marks = Array.from(drawn(invented, width).querySelectorAll('[data-key]'), (mark) => [
      mark.getAttribute('data-key'),
      mark.getAttribute('data-count'),
    ]);
    const expected = Object.entries({ ...near, ...far }).map(([key, n]) => [key, String(n)]);
    expect(marks).toEqual(expect.arrayContaining(expected));
    expect(expected).toEqual(expect.arrayContaining(marks));
  });

  it('has a locator only if a host lies outside of the frame', () => {
    expect(drawn(invented).querySelector('.elsewhere')).not.toBeNull();
    expect(drawn(tallyOf({ ...near, unknown: 1 })).querySelector('.elsewhere')).toBeNull();
  });

  it('outlines whichever states request, none without a record', () => {
    expect(drawn(tallyOf({ PL: 1 }, ['BY', 'RU'])).querySelectorAll('.requesting')).toHaveLength(2);
    expect(drawn(tallyOf({ unknown: 0 }, [])).querySelector('.requesting')).toBeNull();
  });

  it('draws Europe in less than 30 kB of paths, both widths together', () => {
    const sizes = Object.values(mapWidthsPx).flatMap((width) =>
      Array.from(
        drawn(tallyOf(near), width).querySelectorAll('path'),
        (path) => (path.getAttribute('d') ?? '').length,
      ),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(30_000);
  });
});

describe('classes and legend', () => {
  it('split counts as the page says', () => {
    expect([1, 2, 3, 5, 6, 10, 11, 20, 21, 900].map(lookOf)).toEqual(
      [1, 1, 2, 2, 3, 3, 4, 4, 5, 5].map((level) => `level${level}`),
    );
  });

  it('list only what occurs', () => {
    const { map } = messages('en').text;
    const labels = (tally: HostTally) => mapLegend(tally, map, 'en').map(({ label }) => label);
    expect(labels(tallyOf({ PL: 10, DE: 2, unknown: 4 }))).toEqual([
      '1–2',
      '6–10',
      'no documented case',
      'requesting state',
    ]);
    expect(labels(tallyOf({ unknown: 0 }, []))).toEqual(['no documented case']);
    expect(labels(invented)).toContain('21+');
  });
});
