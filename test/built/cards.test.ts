/** The cards for previews of links: one for each exhibit and language, of one size, none like another. */
import { expect, it } from 'vitest';
import { builtBytes, builtFiles } from './pages.ts';

const cards = builtFiles.filter((path) => path.startsWith('card/'));

it('are there for each exhibit and language, 1200 by 630 pixels', () => {
  const expected = builtFiles
    .flatMap((path) => /^charts\/latest\/([a-z-]+\.[a-z]{2})\.csv$/.exec(path)?.[1] ?? [])
    .map((name) => `card/${name}.png`);
  expect(cards).toEqual(expected);
  const sizes = new Set(
    cards.map(
      (path) =>
        `${String(builtBytes(path).readUInt32BE(16))} ${String(builtBytes(path).readUInt32BE(20))}`,
    ),
  );
  expect([...sizes]).toEqual(['1200 630']);
});

it('differ from each other', () => {
  expect(new Set(cards.map((path) => builtBytes(path).toString('base64'))).size).toBe(cards.length);
});
