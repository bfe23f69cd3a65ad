/** What the finished folder gets for its hosts and copies: headers, robots, site map, checksums, and itself as one file. It refuses to change a page. */
import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readdirSync, writeFileSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../intake/sha256.ts';
import type { Deployment } from './deployment.ts';
import { filesOf } from './finish.ts';
import { headersFile, nginxFile } from './host-files.ts';
import { writeArchive } from './offline-archive.ts';
import { checksumsPath, offlinePath } from './routes.ts';
import { headerRules, type Published } from './security.ts';
import { robotsFile, siteMap } from './site-map.ts';

/** The integration that runs after the folder is finished. */
export function delivery(place: Deployment): AstroIntegration {
  return {
    name: 'delivery',
    hooks: {
      'astro:build:done': ({ dir }) => {
        deliver(fileURLToPath(dir).replace(/[/\\]$/, ''), place);
      },
    },
  };
}

/** Writes the files of the hosts into a finished folder, then `SHA256SUMS` of all its files, then `offline.zip` with all of both. */
export function deliver(folder: string, { site, onion }: Deployment): void {
  const write = (name: string, text: string): void => {
    writeFileSync(`${folder}/${name}`, text);
  };
  const pages = filesOf(folder);
  const rules = headerRules(published(folder, pages));
  write('_headers', headersFile(rules, onion));
  write('nginx.conf', nginxFile(rules, onion));
  write('robots.txt', robotsFile(site));
  // GitHub Pages would leave out folders that begin with a low line.
  write('.nojekyll', '');
  if (site !== undefined) write('sitemap.xml', siteMap(site, pages));

  const [checksums, archive] = [checksumsPath.slice(1), offlinePath.slice(1)];
  const members = filesOf(folder).filter((path) => path !== checksums && path !== archive);
  const read = (path: string): Uint8Array => readFileSync(`${folder}/${path}`);
  write(checksums, members.map((path) => `${sha256(read(path))}  ${path}\n`).join(''));
  const file = openSync(`${folder}/${archive}`, 'w');
  try {
    writeArchive([...members, checksums], read, (piece) => writeSync(file, piece));
  } finally {
    closeSync(file);
  }
}

/** The versions, and the hashes of all inline code that embeds hold. */
function published(folder: string, paths: readonly string[]): Published {
  const embeds = paths.filter((path) => /^e\/.*\.html$/.test(path));
  const sources = (inline: RegExp): readonly string[] => {
    const found = new Set<string>();
    for (const path of embeds) {
      for (const [, code = ''] of readFileSync(`${folder}/${path}`, 'utf8').matchAll(inline)) {
        found.add(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
      }
    }
    return [...found].sort();
  };
  return {
    versions: readdirSync(`${folder}/data`).filter((name) => /^\d+\.\d+\.\d+$/.test(name)),
    embedStyles: sources(/<style>([\s\S]*?)<\/style>/g),
    embedScripts: sources(/<script>([\s\S]*?)<\/script>/g),
  };
}
