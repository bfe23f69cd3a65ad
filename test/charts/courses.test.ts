/** Pictures of courses: a snapshot per language and width, every dated case once, no sign for what has no date. */
import { describe, expect, it } from 'vitest';
import { courseFontPx } from '../../src/charts/course-axis.ts';
import { courseSigns } from '../../src/charts/course-legend.ts';
import { courseRows } from '../../src/charts/course-rows.ts';
import { drawCourses, isDrawn } from '../../src/charts/courses.ts';
import { labelWidthPx } from '../../src/charts/stage.ts';
import { twinWidthsPx } from '../../src/charts/twin-pictures.ts';
import { languages } from '../../src/i18n/languages.ts';
import { messages } from '../../src/i18n/messages.ts';
import { serverStage } from '../../src/site/server-stage.ts';
import { courses } from '../../src/statistics/courses.ts';
import { inventedCourse } from '../statistics/invented-course.ts';
import { inventedCourses } from './invented-courses.ts';
import { svgFaults, svgText } from './svg-text.ts';

const all = courses(inventedCourses, '2025-06');
const group = all.groups[0];
if (!group) throw new Error('The invented courses make no group.');

describe.each(languages)('drawCourses(group, courses, stage) in %s', (language) => {
  it.each([
    ['wide', 760],
    ['narrow', 328],
  ] as const)('is as it was, %s', async (name, widthPx) => {
    const svg = drawCourses(group, all, serverStage(language, widthPx, 'courses'));
    expect(svgFaults(svg)).toEqual([]);
    await expect(svgText(svg)).toMatchFileSnapshot(`snapshots/courses.${language}.${name}.svg`);
  });
});

describe('drawCourses(group, courses, stage)', () => {
  it('draws every dated case once, as one detention', () => {
    const svg = drawCourses(group, all, serverStage('en', 760, 'courses'));
    const marks = Array.from(svg.querySelectorAll('[data-key]')).map((mark) => [
      mark.getAttribute('data-key'),
      mark.getAttribute('data-count'),
    ]);
    expect(marks).toEqual(['TEST0000', 'TEST0001', 'TEST0002', 'TEST0003'].map((id) => [id, '1']));
  });

  it.each(languages)('draws no rule through the id or the country of a case, in %s', (language) => {
    for (const widthPx of Object.values(twinWidthsPx)) {
      const svg = drawCourses(group, all, serverStage(language, widthPx, 'courses'));
      const names = Array.from(svg.querySelectorAll('.case text'), (name) => {
        const [left, base] = [Number(name.getAttribute('x')), Number(name.getAttribute('y'))];
        const right = left + labelWidthPx(name.textContent, courseFontPx);
        return { name: name.textContent, left, right, top: base - 10, bottom: base + 3 };
      });
      const paths = Array.from(svg.querySelectorAll('.rules path'), (path) =>
        path.getAttribute('d'),
      ).join('');
      const rules = Array.from(paths.matchAll(/M([\d.]+),([\d.]+)V([\d.]+)/g), (found) =>
        found.slice(1).map(Number),
      );
      const crossed = names.filter(({ left, right, top, bottom }) =>
        rules.some(
          ([x = 0, from = 0, to = 0]) => left <= x && x <= right && from < bottom && to > top,
        ),
      );
      expect(rules.length).toBeGreaterThan(4);
      expect(names.length).toBeGreaterThan(7);
      expect(crossed.map(({ name }) => name)).toEqual([]);
    }
  });
});

describe('isDrawn(group)', () => {
  it('is false where no case has a year', () => {
    const undated = courses([inventedCourse()], '2025-06');
    expect(undated.groups.map(isDrawn)).toEqual([false]);
    expect(isDrawn(group)).toBe(true);
  });
});

describe('courseSigns(courses)', () => {
  it('names the signs that occur, and no others', () => {
    expect(new Set(courseSigns(all))).toEqual(new Set(Object.keys(messages('en').courses.signs)));
    expect(courseSigns(courses([inventedCourse()], '2025-06'))).toEqual([]);
  });
});

describe('courseRows(courses, messages, language)', () => {
  it('says every step of a track with its date or its gap', () => {
    const [, row] = courseRows(group.byMonth, messages('en'), 'en');
    expect(row).toEqual({
      caseId: 'TEST0001',
      country: 'Bosnia & Herzegovina',
      tracks: {
        request: [{ step: 'Requested', date: '2017' }],
        held: [
          { step: 'Detained', date: 'June 2019' },
          { step: 'Released by a court', date: 'no date' },
        ],
        courts: [{ step: 'Extradition ruled inadmissible', date: 'no date' }],
      },
      noticeNow: 'Active',
    });
  });
});
