/** The picture of time in custody of a record large enough for its curve: a snapshot per language and width, and what it says in words. */
import { describe, expect, it } from 'vitest';
import { curveSentence, drawCustody } from '../../src/charts/custody.ts';
import { curveTicks, drawCurve } from '../../src/charts/custody-curve.ts';
import { figureRows } from '../../src/charts/figure-rows.ts';
import { languages } from '../../src/i18n/languages.ts';
import { messages } from '../../src/i18n/messages.ts';
import { proseText } from '../../src/i18n/prose.ts';
import { serverStage } from '../../src/site/server-stage.ts';
import { custodyTime } from '../../src/statistics/custody-time.ts';
import { inventedCustody } from './invented-custody.ts';
import { svgFaults, svgText } from './svg-text.ts';

const time = custodyTime(inventedCustody);
const { curve } = time;
if (!curve) throw new Error('The invented record has no curve.');

describe.each(languages)('drawCustody(time, stage) in %s', (language) => {
  it.each([
    ['wide', 712],
    ['narrow', 328],
  ] as const)('is as it was, %s', async (name, widthPx) => {
    const svg = drawCustody(time, serverStage(language, widthPx, 'custody'));
    expect(svgFaults(svg)).toEqual([]);
    await expect(svgText(svg)).toMatchFileSnapshot(`snapshots/custody.${language}.${name}.svg`);
  });
});

describe('drawCurve(curve, ended, stage)', () => {
  it('has the numbers at risk of both runs under its axis', () => {
    const svg = drawCurve(curve, time.ended, serverStage('en', 712, 'custody'));
    const marks = Array.from(svg.querySelectorAll('tspan[data-key]'));
    expect(marks.length).toBeGreaterThan(4);
    for (const mark of marks) {
      const [what, run, month] = (mark.getAttribute('data-key') ?? '').split('|');
      expect(what).toBe('at_risk');
      const runs = run === 'shortest' ? curve.runs.shortest : curve.runs.longest;
      expect(mark.getAttribute('data-count')).toBe(String(runs[Number(month)]?.atRisk));
    }
  });

  it('has a number under the axis wherever there is room for one', () => {
    expect(curveTicks(11, 660)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(curveTicks(11, 276)).toEqual([0, 3, 6, 9]);
    expect(curveTicks(40, 276)).toEqual([0, 12, 24, 36]);
  });
});

describe('curveSentence(time, messages)', () => {
  const said = (of: typeof time) => proseText(curveSentence(of, messages('en')), 'en');

  it('says by when half had left, within the bounds of the dates, or that this is not reached', () => {
    const median = (shortest?: number, longest?: number) =>
      said({ ...time, curve: { ...curve, median: { shortest, longest } } });
    expect(median(4, 6)).toBe(
      'On these curves half of the documented stays have ended after 4 to 6 months.',
    );
    expect(median(4)).toBe(
      'On these curves half of the documented stays have ended after 4 months if stays were short; if they were long, the median is not reached.',
    );
    expect(median()).toMatch(/^The median is not reached/);
  });

  it('says why there is no curve', () => {
    expect(said({ ...time, curve: undefined })).toMatch(
      /^No curve is drawn of so few\. It takes 10 /,
    );
    expect(said({ ...time, total: 9, undated: 1, open: 6, followed: 3, curve: undefined })).toMatch(
      / Here they are 8, 2 and, if all stays were as short as they may be, 3\.$/,
    );
  });
});

describe('the rows behind the figure', () => {
  it('hold both runs month by month, with the incidence of each ending', () => {
    const rows = figureRows({ form: 'custody', time });
    expect(rows.length).toBe(5 + 2 * (curve.last + 1) * 4);
    const last = rows.find(({ key }) => key === `released|longest|${String(curve.last)}`);
    expect(last?.more?.['incidence']).toBe(curve.runs.longest[curve.last]?.incidence.released);
  });
});
