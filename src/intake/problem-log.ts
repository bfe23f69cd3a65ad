/** Collects what is wrong while files are read. It refuses to compose more sentences than a person reads; the rest it counts. */
import { DataRefused, type Problem } from '../model/problem.ts';
import type { CheckId } from '../model/release.ts';

/** As many sentences are composed; further problems are only counted. */
export const shownProblems = 50;

export interface Place {
  readonly path: string;
  readonly line?: number | undefined;
  readonly column?: string | undefined;
  readonly check?: CheckId | undefined;
}

/** Problems in the order in which they were found, over as many files as a reading takes. */
export class ProblemLog {
  readonly #shown: Problem[] = [];
  readonly #paths = new Set<string>();
  #count = 0;
  #check: CheckId | undefined;

  /** Notes one problem; the message, with the check that it belongs to, is composed only if it will be shown. */
  add(place: Place, message: string | (() => string | Pick<Problem, 'message' | 'check'>)): void {
    this.#count += 1;
    this.#paths.add(place.path);
    if (this.#shown.length >= shownProblems) return;
    const composed = typeof message === 'string' ? message : message();
    const parts = typeof composed === 'string' ? { message: composed } : composed;
    this.#shown.push({ check: this.#check, ...place, ...parts });
  }

  /** Whatever is noted while `run` works and names no check of its own belongs to this one. */
  within<T>(check: CheckId, run: () => T): T {
    const outer = this.#check;
    this.#check = check;
    try {
      return run();
    } finally {
      this.#check = outer;
    }
  }

  get count(): number {
    return this.#count;
  }

  /** The error that carries all that was noted, file by file in the order of their lines. */
  refusal(): DataRefused {
    const paths = [...this.#paths];
    const shown = this.#shown.toSorted(
      (a, b) =>
        paths.indexOf(a.path) - paths.indexOf(b.path) ||
        (a.line ?? Infinity) - (b.line ?? Infinity) ||
        0,
    );
    return new DataRefused(shown, this.#count, this.#paths.size);
  }

  /** Throws the refusal if anything was noted. */
  throwIfAny(): void {
    if (this.#count > 0) throw this.refusal();
  }
}
