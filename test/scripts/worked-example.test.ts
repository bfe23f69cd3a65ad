/** The worked example of the README, run: every command prints what stands there. All people in it are invented. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { scratchFolder } from '../scratch-folder.ts';

/** What the README shows: each command after `$ data`, and the lines below it. */
function examples(): { command: string; printed: string }[] {
  const blocks = [...readFileSync('README.md', 'utf8').matchAll(/^```\n(\$ data [\s\S]+?)^```$/gm)];
  return blocks.flatMap(([, block = '']) =>
    block
      .split(/^\$ data /m)
      .slice(1)
      .map((part) => {
        const [command = '', ...lines] = part.trimEnd().split('\n');
        return { command, printed: lines.join('\n') };
      }),
  );
}

it('prints what the README shows, from refusal to release', () => {
  const folder = scratchFolder();
  const root = resolve('.');
  cpSync('test/fixtures/ledger.json', join(folder, 'ledger.json'));
  const shown = examples();
  expect(shown.map(({ command }) => command.split(' ')[0])).toEqual([
    'plan',
    'plan',
    'release',
    'verify',
    'scan',
  ]);
  for (const { command, printed } of shown) {
    const words = command.replaceAll('"', '').replaceAll('$repo', root).split(' ');
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [join(root, 'scripts/data.ts'), ...words],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(`${stdout}${stderr}`.trim().replaceAll(root, '$repo')).toBe(printed);
    expect(status).toBe(printed.includes(' problems in ') ? 1 : 0);
  }
});
