/** The last step of the build: relative addresses, classic scripts, bound short words. It refuses a site with a dead link. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { classicScript } from './classic-script.ts';
import type { FinishedPage, FinishedSite, FinishTask } from './finish-worker.ts';
import { missingPlace, relativeAddress, type Place } from './relative-address.ts';
import { relativeStyles } from './relative-links.ts';
import { progress } from './progress.ts';
import { checksumsPath, offlinePath } from './routes.ts';
import { inOrder, workerPool } from './worker-pool.ts';

const shownProblems = 50;

/** What the delivery makes of the finished folder; a page may link to it. */
const madeLater = [offlinePath, checksumsPath].map((path) => path.slice(1));

/**
 * Rewrites every page, style sheet and module script of a built folder in place; twice does the same as once.
 * Throws one error with a sentence for each dead link and each script that cannot stand alone, up to 50; the folder is of no use then.
 */
export async function finishFolder(folder: string): Promise<void> {
  const files = filesOf(folder);
  // Embeds are many, and finished when they are made.
  const pages = files.filter((path) => path.endsWith('.html') && !path.startsWith('e/'));
  const site: FinishedSite = { folder, files: new Set([...files, ...madeLater]) };
  const threads = workerPool<FinishTask, readonly FinishedPage[]>(
    new URL('./finish-worker.ts', import.meta.url),
    site,
  );
  const results = { problems: [] as (string | Place)[], modules: new Set<string>() };
  try {
    const batches = Array.from({ length: Math.ceil(pages.length / batch) }, (_, i) => ({
      pages: pages.slice(i * batch, (i + 1) * batch),
    }));
    const step = progress('Pages finished:', pages.length);
    for await (const done of inOrder(batches, threads.run, ahead)) {
      step(done.length);
      for (const { path, problems, modules } of done) {
        results.problems.push(...problems);
        for (const address of modules) results.modules.add(modulePath(address, path, site));
      }
    }
    const missing = await missingPlaces(results.problems, threads.run);
    const problems = [
      ...results.problems.flatMap((each) =>
        typeof each === 'string'
          ? [each]
          : missing.has(`${each.target}#${each.id}`)
            ? [`${each.from}: ${missingPlace(each)}`]
            : [],
      ),
      ...finishedParts(folder, files, results.modules, site),
    ];
    if (problems.length > 0) throw new Error(faults(problems));
  } finally {
    await threads.close();
  }
}

/** Pages that a thread takes at once, and batches that are under way. */
const batch = 16;
const ahead = 8;

/** Which places that links name are in no page, as `path#id`. */
async function missingPlaces(
  problems: readonly (string | Place)[],
  run: (task: FinishTask) => Promise<readonly FinishedPage[]>,
): Promise<ReadonlySet<string>> {
  const places = problems.filter((each) => typeof each !== 'string');
  const targets = Map.groupBy(places, ({ target }) => target);
  const tasks = [...targets].map(([page, named]) => ({ page, ids: named.map(({ id }) => id) }));
  const missing = new Set<string>();
  for await (const done of inOrder(tasks, run, ahead))
    for (const { path, missing: ids } of done) for (const id of ids) missing.add(`${path}#${id}`);
  return missing;
}

/** Rewrites the style sheets and the modules, and gives a sentence about each fault. */
function finishedParts(
  folder: string,
  files: readonly string[],
  modules: ReadonlySet<string>,
  { files: known }: FinishedSite,
): readonly string[] {
  const read = (path: string): string => readFileSync(`${folder}/${path}`, 'utf8');
  const site = { files: known, ids: new Map<string, Set<string>>() };
  const problems: string[] = [];
  for (const path of files.filter((name) => name.endsWith('.css'))) {
    const { text, problems: own } = relativeStyles(read(path), path, site);
    problems.push(...own.filter((each) => typeof each === 'string'));
    writeFileSync(`${folder}/${path}`, text);
  }
  for (const path of modules) {
    if (!known.has(path)) continue;
    try {
      writeFileSync(`${folder}/${path}`, classicScript(read(path), path));
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  return problems;
}

function modulePath(address: string, from: string, { files }: FinishedSite): string {
  const { address: written } = relativeAddress(address, from, { files, ids: new Map() });
  return new URL(written, `http://site.invalid/${from}`).pathname.slice(1);
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
