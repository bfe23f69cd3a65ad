/** The last step of the build: relative addresses, classic scripts, bound short words. It refuses a site with a dead link. */
import type { AstroIntegration } from 'astro';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { boundPage } from './bound-page.ts';
import { classicScript } from './classic-script.ts';
import { relativeAddress } from './relative-address.ts';
import {
  idsOf,
  moduleScripts,
  relativePage,
  relativeStyles,
  type Rewritten,
} from './relative-links.ts';
import { checksumsPath, offlinePath } from './routes.ts';

const shownProblems = 50;

/** What the delivery makes of the finished folder; a page may link to it. */
const madeLater = [offlinePath, checksumsPath].map((path) => path.slice(1));

/** The integration that finishes the folder Astro has built. */
export function finish(): AstroIntegration {
  return {
    name: 'finish',
    hooks: {
      'astro:build:done': ({ dir }) => {
        finishFolder(fileURLToPath(dir));
      },
    },
  };
}

/**
 * Rewrites every page, style sheet and module script of a built folder in place; twice does the same as once.
 * Throws one error with a sentence for each dead link and each script that cannot stand alone, up to 50; nothing is written then.
 */
export function finishFolder(folder: string): void {
  const files = filesOf(folder);
  const read = (path: string): string => readFileSync(`${folder}/${path}`, 'utf8');
  const pages = new Map(
    files.filter((path) => path.endsWith('.html')).map((path) => [path, read(path)]),
  );
  const site = {
    files: new Set([...files, ...madeLater]),
    ids: new Map([...pages].map(([path, html]) => [path, idsOf(html)])),
  };
  const problems: string[] = [];
  const written = new Map<string, string>();
  const keep = (path: string, result: Rewritten): void => {
    problems.push(...result.problems);
    written.set(path, result.text);
  };

  const modules = new Set<string>();
  for (const [path, html] of pages) {
    keep(path, relativePage(boundPage(html), path, site));
    for (const address of moduleScripts(html)) {
      modules.add(
        new URL(
          relativeAddress(address, path, site).address,
          `http://site.invalid/${path}`,
        ).pathname.slice(1),
      );
    }
  }
  for (const path of files.filter((name) => name.endsWith('.css'))) {
    keep(path, relativeStyles(read(path), path, site));
  }
  for (const path of modules) {
    if (!site.files.has(path)) continue;
    try {
      written.set(path, classicScript(read(path), path));
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }

  if (problems.length > 0) throw new Error(faults(problems));
  for (const [path, text] of written) writeFileSync(`${folder}/${path}`, text);
}

function faults(problems: readonly string[]): string {
  const shown = problems.slice(0, shownProblems);
  const rest = problems.length - shown.length;
  const more = rest === 0 ? [] : [`and ${rest} more`];
  return ['The built site has faults.', ...shown, ...more].join('\n');
}

/** The paths of all files of a folder, relative to it, in code-point order. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .map((path) => path.slice(folder.replace(/[/\\]+$/, '').length + 1).replace(/^\/+/, ''))
    .sort();
}
