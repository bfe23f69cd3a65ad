/** What the finished folder gets for its hosts and copies: headers, robots, site map, checksums, and itself as one file. It refuses to change a page. */
import type { AstroIntegration } from 'astro';
import { closeSync, existsSync, openSync, readdirSync, writeFileSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Deployment } from './deployment.ts';
import { filesOf } from './finish.ts';
import { headersFile, nginxFile } from './host-files.ts';
import { archiveWriter } from './offline-archive.ts';
import { progress } from './progress.ts';
import { checksumsPath, offlinePath } from './routes.ts';
import type { Sealed } from './seal-worker.ts';
import { headerRules } from './security.ts';
import { robotsFile, siteMap } from './site-map.ts';
import { inOrder, workerPool } from './worker-pool.ts';

/** The integration that runs after the folder is finished. */
export function delivery(place: Deployment): AstroIntegration {
  return {
    name: 'delivery',
    hooks: {
      'astro:build:done': ({ dir }) => deliver(fileURLToPath(dir).replace(/[/\\]$/, ''), place),
    },
  };
}

/** Files that a thread reads at once, and batches that are under way. */
const batch = 16;
const ahead = 8;

/** Writes the files of the hosts into a finished folder, then `SHA256SUMS` of all its files, and `offline.zip` with all of both. */
export async function deliver(folder: string, { site, onion }: Deployment): Promise<void> {
  const [checksums, archive] = [checksumsPath.slice(1), offlinePath.slice(1)];
  const pages = filesOf(folder).filter((path) => path !== checksums && path !== archive);
  const threads = workerPool<readonly string[], readonly Sealed[]>(
    new URL('./seal-worker.ts', import.meta.url),
    folder,
  );
  const file = openSync(`${folder}/${archive}`, 'w');
  const zip = archiveWriter((piece) => writeSync(file, piece));
  const sums = new Map<string, string>();
  const inline = { styles: new Set<string>(), scripts: new Set<string>() };
  const step = progress('Files packed:', pages.length);
  const put = async (paths: readonly string[]): Promise<void> => {
    for await (const members of inOrder(batches(paths), threads.run, ahead)) {
      step(members.length);
      for (const member of members) {
        zip.add(member);
        sums.set(member.path, member.sha256);
        for (const source of member.styles) inline.styles.add(source);
        for (const source of member.scripts) inline.scripts.add(source);
      }
    }
  };
  const write = (name: string, text: string): void => {
    writeFileSync(`${folder}/${name}`, text);
  };
  try {
    const own = new Set(['_headers', 'nginx.conf', 'robots.txt', '.nojekyll', 'sitemap.xml']);
    await put(besideTwins(pages.filter((path) => !own.has(path))));
    const rules = headerRules({
      versions: readdirSync(`${folder}/data`).filter((name) => /^\d+\.\d+\.\d+$/.test(name)),
      embedStyles: [...inline.styles].sort(),
      embedScripts: [...inline.scripts].sort(),
    });
    write('_headers', headersFile(rules, onion));
    write('nginx.conf', nginxFile(rules, onion));
    write('robots.txt', robotsFile(site));
    // GitHub Pages would leave out folders that begin with a low line.
    write('.nojekyll', '');
    if (site !== undefined) write('sitemap.xml', siteMap(site, pages));
    await put([...own].filter((name) => existsSync(`${folder}/${name}`)).sort());
    const lines = [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
    write(checksums, lines.map(([path, sum]) => `${sum}  ${path}\n`).join(''));
    await put([checksums]);
    zip.end();
  } finally {
    closeSync(file);
    await threads.close();
  }
}

/** Ordered so that what differs in its second folder alone, a version and `latest`, stands together. */
function besideTwins(paths: readonly string[]): readonly string[] {
  const key = (path: string): string => path.replace(/^([a-z]+)\/[^/]+\//, '$1/');
  return paths
    .map((path) => [key(path), path] as const)
    .sort(([a, path], [b, other]) => (a === b ? (path < other ? -1 : 1) : a < b ? -1 : 1))
    .map(([, path]) => path);
}

function batches(paths: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(paths.length / batch) }, (_, i) =>
    paths.slice(i * batch, (i + 1) * batch),
  );
}
