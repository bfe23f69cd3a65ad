/** The built site as its tests see it: every file, every page parsed. It refuses to build: `npm run build` does. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { languages, type Language } from '../../src/i18n/languages.ts';

/** A page of the built site; `language` is that of its address, `undefined` for the root and 404. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
  readonly document: Document;
  readonly language: Language | undefined;
}

const folder = 'dist';

/** The paths of all files, relative to the built folder, in code-point order. */
export const builtFiles: readonly string[] = pathsOf(folder);

/** The versions with files of their own. */
export const builtVersions: readonly string[] = [
  ...new Set(builtFiles.flatMap((path) => /^data\/(\d+\.\d+\.\d+)\//.exec(path)?.[1] ?? [])),
];

/** The bytes of a built file. */
export function builtBytes(path: string): Buffer {
  return readFileSync(`${folder}/${path}`);
}

/** Embeds are thousands of files for other people's pages, with tests of their own. */
export const embedFiles = builtFiles.filter((path) => /^e\/.*\.html$/.test(path));

/** All pages of the site itself. */
export const builtPages: readonly BuiltPage[] = builtFiles
  .filter((path) => path.endsWith('.html') && !path.startsWith('e/'))
  .map((path) => {
    const html = builtBytes(path).toString('utf8');
    const first = path.split('/')[0];
    return {
      path,
      html,
      document: parseHTML(html).document,
      language: languages.find((language) => language === first),
    };
  });

/** Only the pages in a language. */
export const languagePages = builtPages.filter(({ language }) => language !== undefined);

/** The paths of all files of a folder, relative to it. */
export function pathsOf(root: string): string[] {
  if (!existsSync(root)) throw new Error(`There is no ${root}/: run "npm run build" first.`);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(root.length + 1),
    )
    .sort();
}

/** A fault of each page that has some, as sentences, so that one look shows them all. */
export function faults(
  pages: readonly BuiltPage[],
  find: (page: BuiltPage) => readonly string[],
): string[] {
  return pages.flatMap((page) => find(page).map((fault) => `${page.path}: ${fault}`));
}

/** The elements that a selector finds, as an array. */
export function all(page: BuiltPage, selector: string): Element[] {
  return Array.from(page.document.querySelectorAll(selector));
}

/** An attribute's value; empty where it is missing. */
export function value(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}
