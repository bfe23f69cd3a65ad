/** People who do not exist, and what the scan knows of them. */
import type { Finding, Identifiers } from '../../../src/release/scan/scan.ts';
import { scanFiles } from '../../../src/release/scan/scan.ts';

export const invented: Identifiers = {
  known: [
    'Зьміцер Цмокавіч',
    'Цмокавіч',
    'Alaksandra Hruzdova',
    'Hruzdova',
    'Квазімодскі',
    'Kwazimodski',
    'Щеглохвостов',
    'Marylka K.',
    'The Samovar',
  ],
  canaries: ['Karaliumas', 'Карбункулаў'],
  exceptions: [],
};

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What the scan finds in one file. */
export function scanned(
  name: string,
  content: string | Uint8Array,
  identifiers = invented,
): Promise<readonly Finding[]> {
  return scanFiles([[name, typeof content === 'string' ? bytes(content) : content]], identifiers);
}
