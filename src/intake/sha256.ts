/** The SHA-256 of bytes, and the checksum file of a release. It refuses any other digest. */
import { createHash } from 'node:crypto';

/** 64 hexadecimal digits. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The text that `sha256sum --check` reads: one line a file, in the order given. */
export function checksumText(files: Iterable<readonly [name: string, bytes: Uint8Array]>): string {
  return [...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join('');
}
