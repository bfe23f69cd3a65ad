/** A thread that reads finished files: their checksums, their bytes as a ZIP has them, the inline code of embeds. It refuses to write. */
import { deflateSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { crc32 } from 'node:zlib';
import { sha256 } from '../intake/sha256.ts';
import { hashSource } from './embed-style.ts';
import { answerTasks } from './worker-pool.ts';

/** A file with its checksums; `bytes` are deflated where that makes them fewer, and `size` is that of the file. */
export interface Sealed {
  readonly path: string;
  readonly sha256: string;
  readonly crc: number;
  readonly size: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly deflated: boolean;
  /** CSP sources of the inline styles and scripts of an embed. */
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

const folder = workerData as string;
const packed = /\.(?:gz|parquet|png|webp|woff2|xlsx|zip)$/;

answerTasks((paths: readonly string[]): readonly Sealed[] => paths.map(sealed));

/** What was made of the last contents, by checksum: a version and `latest` have many twins, which come one after the other. */
const lately = new Map<string, Omit<Sealed, 'path'>>();
const twins = 16;

function sealed(path: string): Sealed {
  const content = readFileSync(`${folder}/${path}`);
  const sum = sha256(content);
  const known = lately.get(sum) ?? made(path, content, sum);
  lately.set(sum, known);
  for (const old of lately.keys()) if (lately.size > twins) lately.delete(old);
  return { ...known, path };
}

function made(path: string, content: Buffer, sum: string): Omit<Sealed, 'path'> {
  const deflated = !packed.test(path);
  const html = /^e\/.*\.html$/.test(path) ? content.toString() : '';
  return {
    sha256: sum,
    crc: crc32(content),
    size: content.length,
    // Written by the project's own packer: that of Node differs from machine to machine.
    bytes: deflated ? deflateSync(content, { level: 9 }) : new Uint8Array(content),
    deflated,
    styles: sources(html, /<style>([\s\S]*?)<\/style>/g),
    scripts: sources(html, /<script>([\s\S]*?)<\/script>/g),
  };
}

function sources(html: string, inline: RegExp): readonly string[] {
  return Array.from(html.matchAll(inline), ([, code = '']) => hashSource(code));
}
