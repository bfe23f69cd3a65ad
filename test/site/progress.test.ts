/** The lines about a long build. */
import { expect, it } from 'vitest';
import { progress } from '../../src/site/progress.ts';

it('says how far a long stage is, and nothing of a short one', () => {
  const lines: string[] = [];
  const step = progress('pages', 12_000, (line) => lines.push(line));
  for (let i = 0; i < 4_999; i += 1) step();
  expect(lines).toEqual([]);
  step();
  step(7_000);
  expect(lines).toEqual(['pages 5000 of 12000\n', 'pages 12000 of 12000\n']);
});
