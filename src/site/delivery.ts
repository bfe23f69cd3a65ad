/** What the finished folder gets for its hosts and copies: headers, robots, site map, checksums, and itself as one file. It changes one thing in the pages: links to that file, and to what is said of it, tell its size. */
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { sizeText } from '../i18n/formats.ts';
import { languages } from '../i18n/languages.ts';
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

/** Files, and bytes of them, after which a batch is full, and batches that are under way. */
const batch = { files: 16, bytes: 4_000_000 };
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
  let packed = 0;
  const zip = archiveWriter((piece) => {
    packed += writeSync(file, piece);
  });
  const sums = new Map<string, string>();
  const inline = { styles: new Set<string>(), scripts: new Set<string>() };
  const step = progress('Files packed:', pages.length);
  const put = async (paths: readonly string[]): Promise<void> => {
    for await (const members of inOrder(batches(folder, paths), threads.run, ahead)) {
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
    // The pages that tell the size of the archive come last: those of one language are weighed before they tell it.
    const linking = languages.flatMap((language) =>
      pages
        .filter((path) => path.startsWith(`${language}/`) && path.endsWith('.html'))
        .map((path) => ({ language, path })),
    );
    const last = new Set(pathsOf(linking));
    await put(besideTwins(pages.filter((path) => !own.has(path) && !last.has(path))));
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
    const sample = linking.filter(({ language }) => language === languages[0]);
    let weighed = 0;
    for await (const members of inOrder(batches(folder, pathsOf(sample)), threads.run, ahead))
      for (const { bytes } of members) weighed += bytes.length;
    const toCome = (weighed * bytesIn(folder, last)) / bytesIn(folder, pathsOf(sample));
    // How much denser other languages are, and what comes besides, is less than two digits show.
    const about = Number((packed + toCome).toPrecision(2));
    for (const { language, path } of linking)
      write(path, withSize(readFileSync(`${folder}/${path}`, 'utf8'), sizeText(about, language)));
    await put([...last]);
    const lines = [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
    write(checksums, lines.map(([path, sum]) => `${sum}  ${path}\n`).join(''));
    await put([checksums]);
    zip.end();
  } finally {
    closeSync(file);
    await threads.close();
  }
}

function pathsOf(pages: readonly { readonly path: string }[]): readonly string[] {
  return pages.map(({ path }) => path);
}

/** What some files of a folder measure before they are packed. */
function bytesIn(folder: string, paths: Iterable<string>): number {
  return Iterator.from(paths).reduce((sum, path) => sum + statSync(`${folder}/${path}`).size, 0);
}

/** Ordered so that what differs in its second folder alone, a version and `latest`, stands together. */
function besideTwins(paths: readonly string[]): readonly string[] {
  const key = (path: string): string => path.replace(/^([a-z]+)\/[^/]+\//, '$1/');
  return paths
    .map((path) => [key(path), path] as const)
    .sort(([a, path], [b, other]) => (a === b ? (path < other ? -1 : 1) : a < b ? -1 : 1))
    .map(([, path]) => path);
}

/** The page with the size of the archive in the words of its links: "(ZIP)" becomes "(ZIP, 180 MB)". */
function withSize(html: string, size: string): string {
  return html.replace(/(<a [^>]*offline[^>]*>[^<]*\(ZIP)\)<\/a>/g, `$1, ${size})</a>`);
}

/** The paths in their order, a few small files or one large at a time, so that no thread is left with all that is large. */
function batches(folder: string, paths: readonly string[]): readonly (readonly string[])[] {
  const made: string[][] = [];
  let bytes = Infinity;
  for (const path of paths) {
    if (bytes > batch.bytes || made.at(-1)?.length === batch.files) {
      made.push([]);
      bytes = 0;
    }
    made.at(-1)?.push(path);
    bytes += statSync(`${folder}/${path}`).size;
  }
  return made;
}
