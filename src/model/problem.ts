/** What is wrong with a file, as a sentence to the person who can mend it. It refuses stack traces. */

/** One fault: where it stands, what was found and what is allowed. Lines count from 1. */
export interface Problem {
  readonly path: string;
  readonly line?: number | undefined;
  readonly column?: string | undefined;
  readonly message: string;
}

/** `path:line: column: message`, leaving out what is not known. */
export function problemSentence({ path, line, column, message }: Problem): string {
  const place = line === undefined ? path : `${path}:${String(line)}`;
  return [place, column, message].filter((part) => part !== undefined).join(': ');
}

/** Thrown where data are refused: carries all problems at once. */
export class DataRefused extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(problemSentence).join('\n'));
    this.name = 'DataRefused';
    this.problems = problems;
  }
}
