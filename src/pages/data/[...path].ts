/** The files of every release under its version, what is left of a withdrawn one, and of the latest one under `latest`. */
import type { APIRoute } from 'astro';
import { fileStream } from '../../site/file-maker.ts';
import { filesOf, offeredNames, tombstoneBytes } from '../../site/files.ts';
import { record, type CountedRelease } from '../../site/record.ts';

type Body = Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;

export function getStaticPaths() {
  const { index, releases, latest } = record();
  const folders = [
    ...releases.map((release) => ({ folder: release.manifest.version, release })),
    { folder: 'latest', release: latest },
  ];
  const files = folders.flatMap(({ folder, release }) =>
    offeredNames.map((name) => path(`${folder}/${name}`, () => fileOf(release, name))),
  );
  // Processes make them while other pages are made.
  for (const release of releases) void filesOf(release);
  const stones = index.versions
    .filter(({ status }) => status === 'withdrawn')
    .map(({ version }) => path(`${version}/release.json`, () => tombstoneBytes(version)));
  const list = path('index.json', () =>
    new TextEncoder().encode(`${JSON.stringify(index, null, 2)}\n`),
  );
  return [...files, ...stones, list];
}

async function fileOf(release: CountedRelease, name: string): Promise<Body> {
  const file = (await filesOf(release)).find((each) => each.name === name);
  if (!file) throw new Error(`${release.manifest.version} has no file ${name}.`);
  return fileStream(file);
}

function path(address: string, body: () => Body | Promise<Body>) {
  return { params: { path: address }, props: { body } };
}

export const GET: APIRoute<{ body: () => Body | Promise<Body> }> = async ({ props }) =>
  new Response(await props.body());
