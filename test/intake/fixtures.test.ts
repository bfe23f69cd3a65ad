/** Each folder of fixtures is one fault; `expected.txt` is the whole answer. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answer } from './answer.ts';

const fixtures = join(import.meta.dirname, 'fixtures');

describe('check answers with the whole expected text', () => {
  test.each(readdirSync(fixtures))('for the folder %s', (name) => {
    const folder = join(fixtures, name);
    expect(answer(folder, name)).toBe(readFileSync(join(folder, 'expected.txt'), 'utf8'));
  });
});
