/** A small built site, finished: relative, classic, bound, and refused as a whole when a link is dead. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { boundPage } from '../../src/site/bound-page.ts';
import { classicScript } from '../../src/site/classic-script.ts';
import { finishFolder } from '../../src/site/finish.ts';

const page = `<!doctype html><html lang="be"><head><link rel="stylesheet" href="/_astro/a.css">
<script type="module" src="/_astro/a.js"></script></head><body><a href="/be/">У вышуку</a>
<img srcset="/dot.png 1x, /dot.png 2x" src="/dot.png" alt=""><a href="#here" id="here">і тут</a></body></html>`;

const built: Readonly<Record<string, string>> = {
  'index.html': page,
  'be/index.html': page,
  '_astro/a.css': `@font-face{src:url(/dot.png)}a{background:url("../dot.png")}b{fill:url(#x)}@import '/_astro/b.css';`,
  '_astro/b.css': 'a{background:url(data:,x)}',
  '_astro/a.js': 'const a=1;\n',
  'dot.png': 'x',
};

let folder = '';
const put = (path: string, text: string): void => {
  mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
  writeFileSync(`${folder}/${path}`, text);
};
const everything = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.includes('.'))
      .map((path) => [path, readFileSync(`${folder}/${path}`, 'utf8')]),
  );

beforeEach(() => {
  folder = mkdtempSync(`${tmpdir()}/finish-`);
  for (const [path, text] of Object.entries(built)) put(path, text);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('finishFolder', () => {
  it('makes pages, style sheets and scripts work from any folder', async () => {
    await finishFolder(`${folder}/`);
    const after = everything();
    expect(after['be/index.html']).toBe(
      `<!doctype html><html lang="be"><head><link rel="stylesheet" href="../_astro/a.css">
<script defer src="../_astro/a.js"></script></head><body><a href="index.html">У\u00a0вышуку</a>
<img srcset="../dot.png 1x, ../dot.png 2x" src="../dot.png" alt=""><a href="#here" id="here">і\u00a0тут</a></body></html>`,
    );
    expect(after['_astro/a.css']).toBe(
      `@font-face{src:url(../dot.png)}a{background:url("../dot.png")}b{fill:url(#x)}@import 'b.css';`,
    );
    expect(after['_astro/a.js']).toBe('(()=>{"use strict";const a=1;\n})();\n');
  });

  it('changes nothing the second time', async () => {
    await finishFolder(folder);
    const once = everything();
    await finishFolder(folder);
    expect(everything()).toEqual(once);
  });

  it('names all faults at once', async () => {
    put('be/index.html', '<p lang="be">у доме</p><a href="/no/">1</a><a href="/#no">2</a>');
    put('_astro/a.css', 'a{background:url(/no.png)}');
    put('_astro/a.js', 'import{b}from"./b.js";');
    await expect(finishFolder(folder)).rejects.toThrow(
      `The built site has faults.
be/index.html: /no/ leads to no file
be/index.html: /#no leads to no id "no" in index.html
_astro/a.css: /no.png leads to no file
_astro/a.js cannot run as a classic script: Cannot use import statement outside a module`,
    );
  });
});

describe('boundPage', () => {
  it.each([
    ['<p lang="ru">в <em>суде</em></p>', '<p lang="ru">в\u00a0<em>суде</em></p>'],
    ['<p lang="ru">в <br>суде</p>', '<p lang="ru">в <br>суде</p>'],
    [
      '<p lang="ru"><i lang="en">а case</i> и так</p>',
      '<p lang="ru"><i lang="en">а case</i> и\u00a0так</p>',
    ],
    [
      '<p lang="pl"><code>i w</code> <q>i w</q></p>',
      '<p lang="pl"><code>i w</code> <q>i\u00a0w</q></p>',
    ],
    ['<p lang="pl" title="i w"></b>w domu</p>', '<p lang="pl" title="i w"></b>w\u00a0domu</p>'],
  ])('turns %s into %s', (html, expected) => {
    expect(boundPage(html)).toBe(expected);
    expect(boundPage(expected)).toBe(expected);
  });
});

describe('classicScript', () => {
  it.each(['export const a = 1;', 'await 1;', 'import.meta.url', 'import("./b.js")'])(
    'refuses %s',
    (code) => {
      expect(() => classicScript(code, 'a.js')).toThrow(/^a\.js cannot run as a classic script: /);
    },
  );
});
