/** Plants every canary into a file of each kind, to see whether the scan sees. It refuses to touch the disk. */
import { strToU8, zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Finding, Identifiers } from './scan.ts';
import type { NamedBytes } from './unpacked.ts';

/** Kinds of files in which a planted canary was not found by `search`, in words; none where the scan sees. Planted are all canaries at once and one by one, with a pattern beside them. */
export async function unseenProbes(
  { canaries }: Identifiers,
  search: (probes: readonly NamedBytes[]) => Promise<readonly Finding[]>,
): Promise<readonly string[]> {
  const probes = canaries.flatMap((canary, at) =>
    planted(canary).map(([kind, bytes]): NamedBytes => [`${String(at)}/probe.${kind}`, bytes]),
  );
  const findings = await search(probes);
  const seen = new Set(
    findings.filter(({ rule }) => rule === 'D3').map(({ file }) => file.replace(/ > .*$/s, '')),
  );
  const unseen = probes.map(([name]) => name).filter((name) => !seen.has(name));
  return [...new Set(unseen.map((name) => name.replace(/^.*\./, '')))];
}

function planted(canary: string): readonly (readonly [kind: string, bytes: Uint8Array])[] {
  const escaped = Array.from(canary)
    .map((letter) => `&#${String(letter.codePointAt(0))};`)
    .join('');
  const csv = strToU8(`case_id,publisher\nA,"${canary}"\n`);
  const sheet = `<sst><si><t>${escaped}</t></si></sst>`;
  const parquet = parquetWriteBuffer({
    columnData: [{ name: 'publisher', data: [canary], type: 'STRING' }],
  });
  return [
    ['csv', csv],
    ['json', strToU8(JSON.stringify({ publisher: canary }))],
    ['html', strToU8(`<!doctype html><p title="${escaped}">nobody</p>`)],
    ['svg', strToU8(`<svg xmlns="http://www.w3.org/2000/svg"><text>${canary}</text></svg>`)],
    ['xlsx', zipSync({ 'xl/sharedStrings.xml': strToU8(sheet) })],
    ['parquet', new Uint8Array(parquet)],
    ['zip', zipSync({ 'inner.zip': zipSync({ 'cases.csv': csv }) })],
  ];
}
