/** Turns a bundled module into a classic script, which also runs from file://. It refuses a module that still needs another. */
import { Script } from 'node:vm';

const opening = '(()=>{"use strict";';
const closing = '})();\n';

/**
 * The code wrapped so that its names stay its own; code already wrapped comes back as it is.
 * Throws a sentence naming `path` if the code imports, exports or awaits at its top level.
 */
export function classicScript(code: string, path: string): string {
  if (code.startsWith(opening) && code.endsWith(closing)) return code;
  const wrapped = `${opening}${code.trimEnd()}\n${closing}`;
  try {
    new Script(wrapped);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${path} cannot run as a classic script: ${reason}`, { cause: error });
  }
  if (/\bimport\s*\(/.test(code)) {
    throw new Error(`${path} cannot run as a classic script: it calls import()`);
  }
  return wrapped;
}
