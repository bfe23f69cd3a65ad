/** A thread of the last step of the build: finishes pages, or looks for places in them. It refuses to judge the site as a whole. */
import { readFileSync, writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { boundTexts } from './bound-page.ts';
import { edited, htmlTokens } from './html-tokens.ts';
import type { Place } from './relative-address.ts';
import { idsOf, moduleScripts, relativeTags } from './relative-links.ts';
import { answerTasks } from './worker-pool.ts';

/** Pages to be written anew, or one page and the ids that it should have. */
export type FinishTask =
  | { readonly pages: readonly string[] }
  | { readonly page: string; readonly ids: readonly string[] };

/** What became of a page; of a page that was searched, the ids that it lacks. */
export interface FinishedPage {
  readonly path: string;
  readonly problems: readonly (string | Place)[];
  readonly modules: readonly string[];
  readonly missing: readonly string[];
}

/** What each thread knows: the folder and the paths of all its files. */
export interface FinishedSite {
  readonly folder: string;
  readonly files: ReadonlySet<string>;
}

const { folder, files } = workerData as FinishedSite;

answerTasks((task: FinishTask): readonly FinishedPage[] =>
  'pages' in task ? task.pages.map(finished) : [searched(task.page, task.ids)],
);

function finished(path: string): FinishedPage {
  const html = readFileSync(`${folder}/${path}`, 'utf8');
  const tokens = htmlTokens(html);
  const site = { files, ids: new Map([[path, idsOf(tokens)]]) };
  const { edits, problems } = relativeTags(tokens, path, site);
  const text = edited(html, [...boundTexts(tokens), ...edits]);
  if (text !== html) writeFileSync(`${folder}/${path}`, text);
  return { path, problems, modules: moduleScripts(tokens), missing: [] };
}

function searched(path: string, wanted: readonly string[]): FinishedPage {
  const ids = idsOf(htmlTokens(readFileSync(`${folder}/${path}`, 'utf8')));
  return { path, problems: [], modules: [], missing: wanted.filter((id) => !ids.has(id)) };
}
