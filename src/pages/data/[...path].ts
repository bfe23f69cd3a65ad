/** The files of every release under its version, what is left of a withdrawn one, and of the latest one under `latest`. */
import type { APIRoute } from 'astro';
import { filesOf, tombstoneBytes } from '../../site/files.ts';
import { record } from '../../site/record.ts';

export async function getStaticPaths() {
  const { index, releases, latest } = record();
  const folders = [
    ...releases.map((release) => ({ folder: release.manifest.version, release })),
    { folder: 'latest', release: latest },
  ];
  const files = await Promise.all(
    folders.map(async ({ folder, release }) =>
      (await filesOf(release)).map(({ name, bytes }) => ({
        params: { path: `${folder}/${name}` },
        props: { bytes },
      })),
    ),
  );
  const stones = index.versions
    .filter(({ status }) => status === 'withdrawn')
    .map(({ version }) => ({
      params: { path: `${version}/release.json` },
      props: { bytes: tombstoneBytes(version) },
    }));
  const list = new TextEncoder().encode(`${JSON.stringify(index, null, 2)}\n`);
  return [...files.flat(), ...stones, { params: { path: 'index.json' }, props: { bytes: list } }];
}

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes);
