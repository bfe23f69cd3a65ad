/** What is wrong with a file, as a sentence to the person who can mend it. It refuses stack traces. */
import type { CheckId } from './release.ts';

/** One fault: where it stands, what was found and what is allowed, and by which check of the pipeline. Lines count from 1. */
export interface Problem {
  readonly path: string;
  readonly line?: number | undefined;
  readonly column?: string | undefined;
  readonly message: string;
  readonly check?: CheckId | undefined;
}

/** `path:line: column: message`, leaving out what is not known; signs that a terminal obeys or hides are told by their number, and no sentence is longer than a screen. */
export function problemSentence({ path, line, column, message }: Problem): string {
  const place = line === undefined ? path : `${path}:${String(line)}`;
  const sentence = [place, column, message].filter((part) => part !== undefined).join(': ');
  return shortened(sentence.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, codePoint));
}

const longestSentence = 900;

function shortened(text: string): string {
  return text.length <= longestSentence ? text : `${text.slice(0, longestSentence)}…`;
}

function codePoint(sign: string): string {
  const number = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `<U+${number.padStart(4, '0')}>`;
}

function problemCount(count: number, files: number): string {
  return `${String(count)} ${count === 1 ? 'problem' : 'problems'} in ${String(files)} ${files === 1 ? 'file' : 'files'}`;
}

/** Thrown where data are refused: carries all problems at once, or the first of very many beside their number. */
export class DataRefused extends Error {
  readonly problems: readonly Problem[];
  readonly count: number;
  readonly files: number;
  /** `count` and `files` are given where `problems` leaves some out. */
  constructor(problems: readonly Problem[], count = problems.length, files?: number) {
    super(problems.map(problemSentence).join('\n'));
    this.name = 'DataRefused';
    this.problems = problems;
    this.count = count;
    this.files = files ?? new Set(problems.map(({ path }) => path)).size;
  }
}

/** What a refusal prints: a line a problem, the number of those left out, and the count of all. */
export function refusalLines({ problems, count, files }: DataRefused): readonly string[] {
  const rest = count - problems.length;
  return [
    ...problems.map(problemSentence),
    ...(rest > 0 ? [`and ${String(rest)} more`] : []),
    problemCount(count, files),
  ];
}
