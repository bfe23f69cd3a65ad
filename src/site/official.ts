/** The official figures as the build sees them: read once, checked, frozen. It refuses to build on figures that the check refuses. */
import { join } from 'node:path';
import { releasedBytes } from '../intake/released-bytes.ts';
import { contextFolder, readContext } from '../intake/read-context.ts';
import type { OfficialContext } from '../model/context.ts';
import { dataFolder } from './record.ts';

let memo: OfficialContext | undefined;

/** The official figures; throws DataRefused with every problem of their files. */
export function officialContext(): OfficialContext {
  return (memo ??= readContext(join(dataFolder, contextFolder)));
}

/** A file of the official figures, byte for byte. */
export function officialBytes(name: string): Uint8Array<ArrayBuffer> {
  return releasedBytes(dataFolder, contextFolder, name);
}
