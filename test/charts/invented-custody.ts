/** An invented record large enough for the curve of time in custody: all endings, dates by month and by year, open ends. It refuses real cases. */
import { inventedCourse } from '../statistics/invented-course.ts';

const courses: readonly (readonly [detained: string, ...steps: string[]])[] = [
  ['2020-01', 'released_by_court 2020-03'],
  ['2020-02', 'remanded 2020-02', 'released_by_court 2020-12'],
  ['2020-05', 'remanded 2020-05', 'extradited 2020-08'],
  ['2020-06', 'remanded 2021-06'],
  ['2020-07', 'remanded 2020-08', 'extradited 2021-03'],
  ['2021-01', 'house_arrest 2021-04'],
  ['2021-02', 'released_by_prosecutor 2021-02'],
  ['2021-03', 'remanded 2021-04', 'deported 2021-10'],
  ['2021', 'remanded 2021', 'released_by_court 2022'],
  ['2021-08', 'remanded 2022-09'],
  ['2022-01', 'remanded 2022-02', 'extradited 2023-02'],
  ['2022-04', 'remanded 2022-04', 'released_by_court 2022-09'],
  ['2022-05', 'remanded 2023-05'],
  ['2022-08', 'remanded 2022-09', 'released_by_court 2023-08'],
  ['2023-01', 'remanded 2023-02', 'abducted 2023-06'],
  ['2023-03', 'remanded 2024-02', 'left_host 2024-05'],
  ['2023-07', 'remanded 2024-08'],
  ['2023-09', 'released_by_police unknown'],
  ['unknown', 'remanded 2024-01', 'extradited 2024-06'],
];

/** The cases, with ids that nobody has. */
export const inventedCustody = courses.map(([detained, ...steps], i) =>
  inventedCourse({
    id: `TEST${String(i).padStart(4, '0')}`,
    detained,
    steps: [`detained ${detained}`, ...steps],
  }),
);
