/** Published figures to check the statistics against, each with its source, read from `vectors.json`. It refuses figures of our own. */
import { readFileSync } from 'node:fs';
import * as z from 'zod';

const number = z.number();
const incidence = z.record(z.string(), number);

/** Agreement asked for: figures from R to a millionth. */
export const closeTo = 1e-6;

/** The vectors by the function that they check. */
export const vectors = z
  .object({
    wilson: z.array(z.object({ x: number, n: number, lower: number, upper: number })),
    poissonExact: z.array(z.object({ count: number, lower: number, upper: number })),
    kaplanMeier: z.array(
      z.object({
        name: z.string(),
        rows: z.array(
          z.object({
            time: number,
            atRisk: number,
            survival: number,
            standardError: number,
            lower: number.optional(),
            upper: number.optional(),
          }),
        ),
      }),
    ),
    aalenJohansen: z.array(
      z.object({ name: z.string(), rows: z.array(z.object({ time: number, incidence })) }),
    ),
  })
  .parse(JSON.parse(readFileSync('test/statistics/vectors.json', 'utf8')));

/** The observations of the vectors, which their file writes in words; `+` means censored. */
export const maintained = '9 13 13+ 18 23 28+ 31 34 45+ 48 161+'
  .split(' ')
  .map((text) => ({ exit: parseInt(text, 10), event: !text.endsWith('+') }));
const triples = (text: string) => text.split(' ').map((each) => each.split(',').map(Number));
export const truncated = triples('0,2,1 0,5,1 1,4,0 2,6,1 0,7,1 3,8,1 1,3,1 0,9,0').map(
  ([entry = NaN, exit = NaN, event]) => ({ entry, exit, event: event === 1 }),
);
export const twoCauses = triples('1,1 2,2 3,0 3,1 4,1 5,2 6,0 7,1 8,2 9,0').map(
  ([exit = NaN, cause = NaN]) => ({ exit, cause }),
);
