/** Every exhibit as a file of its own: a snapshot per language and theme that one can open and look at. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figureOf } from '../../src/charts/figure.ts';
import { chartIds } from '../../src/charts/registry.ts';
import { standalone, standaloneWidthPx } from '../../src/charts/standalone.ts';
import { themes } from '../../src/charts/theme-styles.ts';
import { languages } from '../../src/i18n/languages.ts';
import { messages } from '../../src/i18n/messages.ts';
import type { Release } from '../../src/model/release.ts';
import { metrics } from '../../src/statistics/metrics.ts';
import { serverStage } from '../../src/site/server-stage.ts';
import { inventedNumbers, inventedRelease, inventedSource } from './invented-record.ts';
import { svgFaults, svgText } from './svg-text.ts';

const styles = {
  tokens: readFileSync('src/styles/tokens.css', 'utf8'),
  pictures: readFileSync('src/styles/pictures.css', 'utf8'),
};

describe.each(chartIds)('the file of %s', (chart) => {
  describe.each(languages)('in %s', (language) => {
    const words = messages(language);
    const figure = figureOf(chart, inventedRelease, language, inventedNumbers, words);

    it.each(themes)('is as it was, on %s paper', async (theme) => {
      const setting = { source: inventedSource(language), styles, theme };
      const stage = serverStage(language, standaloneWidthPx, chart);
      const svg = standalone(figure, setting, stage);
      expect(svgFaults(svg)).toEqual([]);
      expect(svg.getAttribute('xmlns')).toBe('http://www.w3.org/2000/svg');
      await expect(svgText(svg)).toMatchFileSnapshot(`snapshots/${chart}.${language}.${theme}.svg`);
    });
  });

  it('can be drawn of an empty record', () => {
    const empty: Release = { ...inventedRelease, cases: [] };
    const values = new Map(metrics([]).map(({ id, value }) => [id, value]));
    const words = messages('en');
    const figure = figureOf(chart, empty, 'en', (id) => ({ value: values.get(id) ?? 0 }), words);
    const setting = { source: inventedSource('en'), styles, theme: 'light' } as const;
    const svg = standalone(figure, setting, serverStage('en', standaloneWidthPx, chart));
    expect(svgFaults(svg)).toEqual(['no mark']);
  });
});
