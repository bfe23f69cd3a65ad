/** A JSON file by its schema. It refuses unknown fields and anything that is not JSON, in sentences. */
import * as z from 'zod';
import { decodeText } from './decode-text.ts';
import type { ProblemLog } from './problem-log.ts';

/** The value that the bytes hold; `undefined` and noted problems where the schema refuses it. */
export function readJson<T extends z.ZodType>(
  schema: T,
  bytes: Uint8Array,
  path: string,
  log: ProblemLog,
): z.output<T> | undefined {
  const { text, problems } = decodeText(bytes, path);
  for (const { line, message } of problems) log.add({ path, line }, message);
  if (text === undefined) return undefined;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    log.add(
      { path },
      `is not JSON: ${error instanceof Error ? error.message : 'it ends too early'}`,
    );
    return undefined;
  }
  const result = z.safeParse(schema, json);
  if (result.success) return result.data;
  for (const { path: field, message } of result.error.issues)
    log.add({ path, column: field.map(String).join('.') || undefined }, message);
  return undefined;
}
