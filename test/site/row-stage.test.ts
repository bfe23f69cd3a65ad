/** The stage of rows against that of the pages: the same pictures. */
import { expect, it } from 'vitest';
import { drawCourse } from '../../src/charts/courses.ts';
import { onePicture } from '../../src/charts/twin-pictures.ts';
import { languages } from '../../src/i18n/languages.ts';
import { rowStage } from '../../src/site/row-stage.ts';
import { serverStage } from '../../src/site/server-stage.ts';
import { courses } from '../../src/statistics/courses.ts';
import { inventedCourses } from '../charts/invented-courses.ts';

const all = courses(inventedCourses, '2025-06');
const dated = all.groups.flatMap(({ byMonth, byYear }) => [...byMonth, ...byYear]);

it.each(languages)('draws each course in %s as linkedom does', (language) => {
  expect(dated.length).toBeGreaterThan(2);
  for (const course of dated) {
    const [plain, full] = [rowStage, serverStage].map((stage) =>
      onePicture(
        (own) => drawCourse(course, all, own),
        (widthPx, prefix) => stage(language, widthPx, prefix),
        'one',
        'case_id',
      ),
    );
    expect(plain).toBe(full);
  }
});
