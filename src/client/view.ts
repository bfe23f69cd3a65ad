/** What the parts of the page are told of a view: one object, made by one count. Types only. */
import type { Choice } from '../selection/choice.ts';
import type { Selection } from '../selection/fragment.ts';
import type { LoadedRows } from './rows-loader.ts';

/** A selection of a release, counted over all of it, with its sentence. */
export interface View {
  readonly selection: Selection;
  readonly version: string;
  readonly released: string;
  /** The checksum of `cases.csv`. */
  readonly sha256: string;
  readonly loaded: LoadedRows;
  readonly part: Choice;
  readonly whole: Choice;
  readonly sentence: string;
}

/** Gives the view that is on the page, loading its rows if they are not there. */
export type Ready = () => Promise<View>;
