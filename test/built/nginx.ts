/** Finds nginx, or installs it as root with apt-get, and runs it on a folder with the file that the build wrote. It refuses a program that does not start. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { thisMachine } from '../browser/chromium.ts';

/** A running server: its address, and its end. */
export interface Served {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** The program. Throws a sentence that says how to get one. */
export function nginxPath(): string {
  const starts = (program: string): boolean =>
    spawnSync(program, ['-v'], { timeout: 20_000 }).status === 0;
  const found = (): string | undefined => ['nginx', '/usr/sbin/nginx'].find(starts);
  const { root, run } = thisMachine();
  const install = ['install', '-y', '--no-install-recommends', 'nginx-light'];
  const program =
    found() ??
    (root && run('apt-get', 'update') && run('apt-get', ...install) ? found() : undefined);
  if (program !== undefined) return program;
  throw new Error(
    'No nginx was found and none could be installed. Install one ("apt-get install nginx-light" as root).',
  );
}

/** Starts nginx in a folder of its own; `certificate` is what an operator may add. Only the port, the root and the place of that differ from what an operator runs. */
export async function served(
  program: string,
  folder: string,
  certificate?: string,
): Promise<Served> {
  const home = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const block = readFileSync(`${folder}/nginx.conf`, 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${String(port)};`)
    .replace('listen [::]:80;', '')
    .replace('/etc/nginx/wanted-abroad-certificate', `${home}/wanted-abroad-certificate`)
    .replace('root /var/www/wanted-abroad;', `root "${resolve(folder)}";`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${home}/${kind};`)
    .join(' ');
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    `${home}/main.conf`,
    `${user} daemon off; worker_processes 1; pid ${home}/pid; error_log stderr;\nevents {}\nhttp { ${temporary}\n${block}\n}\n`,
  );
  if (certificate !== undefined)
    writeFileSync(`${home}/wanted-abroad-certificate.conf`, certificate);
  const child = spawn(program, ['-p', home, '-c', `${home}/main.conf`], { stdio: 'pipe' });
  let said = '';
  child.stderr.on('data', (piece: Buffer) => {
    said += piece.toString();
  });
  const ended = new Promise<void>((done) =>
    child.once('close', () => {
      done();
    }),
  );
  const address = `http://127.0.0.1:${String(port)}`;
  for (let tries = 0; ; tries += 1) {
    if (
      await fetch(address, { redirect: 'manual' }).then(
        () => true,
        () => false,
      )
    )
      break;
    if (tries === 100 || child.exitCode !== null) throw new Error(`nginx did not start: ${said}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  return {
    address,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
