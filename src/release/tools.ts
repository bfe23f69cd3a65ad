/** What a release needs from the world: chance, a disk, processes, a scan and a second build. It refuses a clock. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { realDisk, type Disk } from './disk.ts';
import type { Random } from './draw-id.ts';
import type { Ledger } from './ledger.ts';
import type { Processes } from './lock.ts';
import type { Dates } from './manifest.ts';
import type { Scan } from './scanning.ts';

/** What a second build is told; the ledger already has the ids of the cases that enter. */
export interface Rebuild {
  readonly caseFolder: string;
  readonly dataFolder: string;
  readonly dates: Dates;
  readonly ledger: Ledger;
}

/** The world, one argument. */
export interface Tools {
  readonly random: Random;
  readonly disk: Disk;
  readonly processes: Processes;
  readonly scan: Scan;
  /** The checksums of a build in other surroundings. */
  readonly rebuild: (order: Rebuild) => Promise<string>;
}

/** The world as it is. */
export function realTools(scan: Scan): Tools {
  return {
    random: (count) => randomBytes(count),
    disk: realDisk,
    processes: { own: process.pid, lives },
    scan,
    rebuild: secondBuild,
  };
}

function lives(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const script = fileURLToPath(new URL('../../scripts/second-build.ts', import.meta.url));

/** A process of its own, in the folder for scratch files, half a day away and in another language; it is told everything on its input. */
function secondBuild(order: Rebuild): Promise<string> {
  const env = {
    PATH: process.env['PATH'],
    TZ: 'Pacific/Apia',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  };
  const child = spawn(process.execPath, [script], { cwd: tmpdir(), env });
  return new Promise((resolve, reject) => {
    const out: Buffer[] = [];
    const faults: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => faults.push(part));
    child.on('error', reject);
    child.on('close', (status) => {
      const text = (parts: Buffer[]) => Buffer.concat(parts).toString('utf8');
      if (status === 0) resolve(text(out));
      else reject(new Error(`the second build failed:\n${text(faults)}`));
    });
    child.stdin.end(JSON.stringify(order));
  });
}
