/** `data/context/`: official figures with their sources, read as strictly as our own rows. It refuses a file that its index does not seal. */
import { join } from 'node:path';
import {
  contextIndex,
  contextRow,
  type ContextRow,
  type OfficialContext,
} from '../model/context.ts';
import { csvRecords } from './csv-records.ts';
import { decodeText } from './decode-text.ts';
import { frozen } from './frozen.ts';
import { issueSentence } from './issue-sentence.ts';
import { ProblemLog } from './problem-log.ts';
import { namesIn, readBytes } from './read-bytes.ts';
import { readJson } from './read-json.ts';
import { sha256 } from './sha256.ts';

/** Where the official figures lie in the data folder. */
export const contextFolder = 'context';

const columns = Object.keys(contextRow.shape);

/** All official figures of a folder. Throws `DataRefused` with every problem of its files. */
export function readContext(folder: string): OfficialContext {
  const log = new ProblemLog();
  const context = readContextInto(folder, log);
  log.throwIfAny();
  if (!context) throw log.refusal();
  return context;
}

/** The same, noting problems in a log; `undefined` where the index could not be read. */
export function readContextInto(folder: string, log: ProblemLog): OfficialContext | undefined {
  const path = join(folder, 'index.json');
  const bytes = readBytes(path, log);
  const index = bytes && readJson(contextIndex, bytes, path, log);
  if (!index) return undefined;
  const listed = index.files.map(({ name }) => name);
  for (const name of namesIn(folder, log) ?? [])
    if (name.endsWith('.csv') && !listed.includes(name))
      log.add({ path, column: 'files' }, `the file ${name} is not listed`);
  const rows = index.files.flatMap((file) => {
    const place = join(folder, file.name);
    const content = readBytes(place, log);
    if (!content) return [];
    if (sha256(content) !== file.sha256)
      log.add(
        { path, column: 'files' },
        `${file.name} is not the file that is listed: its bytes changed`,
      );
    const read = rowsOf(content, place, log);
    if (read && read.records !== file.rows)
      log.add(
        { path, column: 'files' },
        `${file.name}: "${String(file.rows)}" is not its number of rows, which is ${String(read.records)}`,
      );
    return read?.rows ?? [];
  });
  return frozen({ version: index.version, files: listed, rows });
}

/** The rows that are sound, and the number of all records. */
function rowsOf(
  bytes: Uint8Array,
  path: string,
  log: ProblemLog,
): { rows: ContextRow[]; records: number } | undefined {
  const { text, problems } = decodeText(bytes, path);
  for (const { line, message } of problems) log.add({ path, line }, message);
  if (text === undefined) return undefined;
  const [header, ...records] = [...csvRecords(text, path, log).records];
  if (header?.cells.join() !== columns.join()) {
    log.add({ path, line: 1 }, `the columns are ${columns.join(', ')}, in this order`);
    return undefined;
  }
  const rows = records.flatMap(({ line, cells }) => {
    if (cells.length !== columns.length) {
      log.add(
        { path, line },
        `has ${String(cells.length)} cells where the header has ${String(columns.length)}`,
      );
      return [];
    }
    const row = Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
    const result = contextRow.safeParse(row);
    if (result.success) return [result.data];
    for (const issue of result.error.issues) {
      const column = String(issue.path[0]);
      log.add(
        { path, line, column },
        issueSentence(column, row[column] ?? '', { ...issue, path: [] }),
      );
    }
    return [];
  });
  return { rows, records: records.length };
}
