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
