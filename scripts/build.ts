/** Checks the data, builds the site beside `dist/` and swaps the two: `npm run build`. It refuses to touch `dist/` before all is well, and to put synthetic rows there. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { replaceFolder } from '../src/site/replaced-folder.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist' },
    data: { type: 'string', default: 'data' },
    synthetic: { type: 'boolean', default: false },
  },
});
const place = resolve(root, values.out);
const next = `${root}.build/next-${String(process.pid)}`;
const former = `${root}.build/former-${String(process.pid)}`;

/** The heap is emptied before it is far larger than what is in use, and, by MIMALLOC_PURGE_DELAY, the bundler gives back at once what it no longer needs. */
const thrift = ['--max-old-space-size=1900'];

function succeeds(...command: string[]): boolean {
  const environment = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
    MIMALLOC_PURGE_DELAY: '0',
    WANTED_ABROAD_DATA: values.data,
    WANTED_ABROAD_SYNTHETIC: values.synthetic ? '1' : '',
  };
  const options = { cwd: root, stdio: 'inherit', env: environment } as const;
  return spawnSync(process.execPath, command, options).status === 0;
}

function built(): boolean {
  if (values.synthetic && place === resolve(root, 'dist')) {
    console.error('Synthetic rows never go to dist/: name another folder with --out.');
    return false;
  }
  if (!succeeds('scripts/data.ts', 'check', ...(values.data === 'data' ? [] : [values.data]))) {
    console.error(`The data was refused, so nothing was built and ${values.out} is as it was.`);
    return false;
  }
  const pages = [...thrift, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', next];
  if (!succeeds(...pages) || !succeeds('scripts/finish.ts', next)) {
    console.error(`The build failed; ${values.out} is as it was.`);
    return false;
  }
  replaceFolder(place, next, former);
  return true;
}

try {
  process.exitCode = built() ? 0 : 1;
} finally {
  rmSync(next, { recursive: true, force: true });
}
