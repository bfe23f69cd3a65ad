/** Who imports whom, who touches files, pages and clocks: the house as it is, against its table. */
import { describe, expect, it } from 'vitest';
import { mayTouchFiles, rules, stylists } from './import-rules.ts';
import { bareCode, sourceFiles, type SourceFile } from './source-files.ts';

const files = sourceFiles('src');
const everything = [...files, ...sourceFiles('scripts', 'test', '.config')];
const folderOf = (path: string): string => path.split('/')[1] ?? '';
const startsWithAny = (text: string, beginnings: readonly string[]): boolean =>
  beginnings.some((beginning) => text.startsWith(beginning));

function importFaults(file: SourceFile): string[] {
  const folder = folderOf(file.path);
  const rule = rules[folder];
  if (!rule) return [`${file.path}: src/${folder} is no folder of this house`];
  return file.imports.flatMap(({ target, inside, typeOnly }) => {
    const fault = [`${file.path} imports ${target}${typeOnly ? ' (types)' : ''}`];
    if (!inside) {
      const allowed = startsWithAny(target, rule.packages);
      const types = typeOnly && startsWithAny(target, rule.packageTypes ?? []);
      return allowed || types ? [] : fault;
    }
    if (!target.startsWith('src/')) return rule.files?.includes(target) ? [] : fault;
    if (target.endsWith('.css') && stylists.includes(folder)) return [];
    const to = folderOf(target);
    const allowed = to === folder || rule.values.includes(to) || rule.files?.includes(target);
    return allowed || (typeOnly && rule.types?.includes(to)) ? [] : fault;
  });
}

describe('imports', () => {
  it('go only where the table of the house allows', () => {
    expect(files.flatMap(importFaults)).toEqual([]);
  });

  it('of scripts come from src, and only the test script knows the tests', () => {
    const faults = everything
      .filter(({ path }) => path.startsWith('scripts/') && path !== 'scripts/test.ts')
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ target, inside }) => inside && !target.startsWith('src/'))
          .map(({ target }) => `${path}: ${target}`),
      );
    expect(faults).toEqual([]);
  });

  it('make no circle', () => {
    expect(circles(files)).toEqual([]);
  });
});

describe('the world outside', () => {
  const users = (pattern: RegExp, allowed: readonly RegExp[]): string[] =>
    files
      .filter(
        ({ path, code }) =>
          pattern.test(bareCode(code)) && !allowed.some((each) => each.test(path)),
      )
      .map(({ path }) => path);
  const importers = (name: RegExp, allowed: readonly RegExp[]): string[] =>
    files
      .filter(
        ({ path, imports }) =>
          imports.some((each) => !each.inside && name.test(each.target)) &&
          !allowed.some((each) => each.test(path)),
      )
      .map(({ path }) => path);

  it('is files only for intake, release and the end of the build', () => {
    expect(importers(/^(?:node:)?fs(?:\/|$)/, mayTouchFiles)).toEqual([]);
  });

  it('is a document only for site and client, a window only for client', () => {
    expect(users(/(?<![.\w$])document\s*\./, [/^src\/(?:client|site)\//])).toEqual([]);
    expect(users(/(?<![.\w$])(?:window|globalThis)\s*\./, [/^src\/client\//])).toEqual([]);
    expect(importers(/^linkedom/, [/^src\/site\//])).toEqual([]);
  });

  it('is no clock, no chance and no network for what is computed', () => {
    const effects =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|(?<![.\w$])fetch\s*\(|(?<![.\w$])process\s*\./;
    expect(users(effects, [/^src\/(?:client|release|site)\//])).toEqual([]);
  });

  it('is zod from zod, never through Astro', () => {
    const faults = everything.filter(({ imports }) =>
      imports.some(({ target }) => /^astro[:/]zod/.test(target)),
    );
    expect(faults.map(({ path }) => path)).toEqual([]);
  });
});

function circles(all: readonly SourceFile[]): string[] {
  const byPath = new Map(all.map((file) => [file.path, file]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(' -> '));
    if (way.includes(path) || done.has(path)) return;
    for (const { target, inside, typeOnly } of byPath.get(path)?.imports ?? []) {
      if (inside && !typeOnly) visit(target, [...way, path]);
    }
    done.add(path);
  };
  for (const { path } of all) visit(path, []);
  return found;
}
