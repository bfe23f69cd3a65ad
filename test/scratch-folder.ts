/** A folder for one test, removed after it. It refuses to outlive the test. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder, with a copy of `source` in it where one is named. */
export function scratchFolder(source?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'wanted-abroad-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  if (source !== undefined) cpSync(source, folder, { recursive: true });
  return folder;
}
