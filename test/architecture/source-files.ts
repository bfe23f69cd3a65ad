/** The project's own source files and what they import, `.astro` included. It reads text only and resolves nothing outside the project. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';

/** One import: where it leads (a path of the project, or a package), and whether only types pass. */
export interface Import {
  readonly target: string;
  readonly inside: boolean;
  readonly typeOnly: boolean;
}

/** A source file; `code` is its text, of an `.astro` file the frontmatter and its scripts. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly code: string;
  readonly imports: readonly Import[];
}

/** All .ts, .js, .mjs and .astro files of some folders of the project, in the order of their paths. */
export function sourceFiles(...folders: readonly string[]): SourceFile[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name.replaceAll('\\', '/')}`,
      ),
    )
    .filter((path) => /\.(?:ts|js|mjs|astro)$/.test(path) && !path.includes('/fixtures/'))
    .sort()
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      const code = path.endsWith('.astro') ? astroCode(text) : text;
      return { path, text, code, imports: importsOf(code, path) };
    });
}

/** The code without its comments and the insides of its plain strings. */
export function bareCode(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
    .replace(/(^|[^:])\/\/.*$/gm, '$1');
}

/** The code of an `.astro` file: its frontmatter and what stands in its scripts. */
export function astroCode(text: string): string {
  const frontmatter = /^\s*---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = Array.from(text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g));
  return [frontmatter, ...scripts.map((match) => match[1] ?? '')].join('\n');
}

const statement = /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const call = /\bimport\(\s*['"]([^'"]+)['"]/g;

/** The imports and re-exports of a piece of code, of `import()` too, in the order of their kind. */
export function importsOf(code: string, path: string): Import[] {
  const found = [
    ...Array.from(code.matchAll(statement), (m) => ({
      from: m[2] ?? '',
      typeOnly: m[1] !== undefined,
    })),
    ...Array.from(code.matchAll(call), (m) => ({ from: m[1] ?? '', typeOnly: false })),
  ];
  return found.map(({ from, typeOnly }) => {
    const inside = from.startsWith('.');
    const file = from.replace(/\?.*$/, '');
    return { target: inside ? posix.join(dirname(path), file) : from, inside, typeOnly };
  });
}
