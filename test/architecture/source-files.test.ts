/** Reading imports out of code, so that the table of the house cannot be passed by a way of writing. */
import { describe, expect, it } from 'vitest';
import { astroCode, bareCode, importsOf } from './source-files.ts';

describe('importsOf', () => {
  it.each([
    [`import { a } from '../model/a.ts';`, 'src/model/a.ts', false],
    [`import type { A } from '../model/a.ts';`, 'src/model/a.ts', true],
    [`import {\n  a,\n  type B,\n} from './a.ts';`, 'src/site/a.ts', false],
    [`export { a } from './a.ts';`, 'src/site/a.ts', false],
    [`export * from './a.ts';`, 'src/site/a.ts', false],
    [`import * as z from 'zod';`, 'zod', false],
    [`import '../styles/base.css';`, 'src/styles/base.css', false],
    [`const a = await import('./a.ts');`, 'src/site/a.ts', false],
    [`import a from "./a.ts";`, 'src/site/a.ts', false],
  ])('reads %s', (code, target, typeOnly) => {
    expect(importsOf(code, 'src/site/file.ts')).toMatchObject([{ target, typeOnly }]);
  });
});

describe('astroCode', () => {
  it('is the frontmatter and the scripts, not the markup', () => {
    const text = `---\nconst a = 1;\n---\n<p>window.x</p>\n<script>import './b.ts';</script>`;
    expect(astroCode(text)).toBe(`const a = 1;\nimport './b.ts';`);
  });
});

describe('bareCode', () => {
  it('has no comments and no texts', () => {
    expect(bareCode(`/* a */ b('c.d', "e") // f`).trim()).toBe(`b('', '')`);
  });
});
