/** What `check` prints for a folder, with the folder's own place left out. It refuses any error but a refusal. */
import { checkedFolder } from '../../src/intake/check.ts';
import { DataRefused, refusalLines } from '../../src/model/problem.ts';

/** The lines as printed, ending with a line feed; paths begin with `name`. */
export function answer(folder: string, name: string): string {
  return `${lines(folder).join('\n')}\n`.replaceAll(folder, name);
}

function lines(folder: string): readonly string[] {
  try {
    return [checkedFolder(folder)];
  } catch (error) {
    if (error instanceof DataRefused) return refusalLines(error);
    throw error;
  }
}
