/** What the other forms of a release are made of, and what they are. It refuses anything from outside of the release: no clock, no host, no locale. */
import type { TableName } from '../model/case.ts';
import type { Release } from '../model/release.ts';
import type { Metric } from '../statistics/metrics.ts';

/** A release that stands, with its numbers and its released files byte for byte, checksums included. */
export interface ReleaseSource extends Release {
  readonly metrics: readonly Metric[];
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A file made of a release. */
export interface DerivedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The rows of the table that the file holds, where it holds just one. */
  readonly rows?: number;
}

export const tableNames: readonly TableName[] = ['cases', 'events', 'sources'];

/** The address of the licence of all data. */
export const licenceAddress = 'https://creativecommons.org/licenses/by/4.0/';

/** A text as UTF-8. */
export function textBytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
