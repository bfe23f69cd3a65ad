/** A release on trial and what its judges answer. It refuses to judge: that is done in checks.ts. */
import type { Problem } from '../model/problem.ts';
import type { CheckId, Release } from '../model/release.ts';
import type { Material } from './built.ts';
import type { Dates } from './manifest.ts';
import type { Finding } from './scan/scan.ts';
import type { Scan } from './scanning.ts';
import type { ReleaseBytes } from './sealed.ts';

/** Where the bytes lie, what they were made of, and the two judges from outside. */
export interface Trial {
  readonly folder: string;
  readonly files: ReleaseBytes;
  readonly dataFolder: string;
  readonly dates: Dates;
  readonly material: Material;
  readonly scan: Scan;
  /** The checksums of a second build elsewhere, in another folder, time zone and locale. */
  readonly rebuild: () => Promise<string>;
}

/** What all judges may look at: the trial, the release if it could be read, what reading and scanning found. */
export interface Evidence {
  readonly trial: Trial;
  readonly release: Release | undefined;
  readonly read: readonly Problem[];
  readonly findings: readonly Finding[];
}

/** The problems that a check finds; none if it is passed. */
export type Judge = (evidence: Evidence) => readonly Problem[] | Promise<readonly Problem[]>;

/** The problems by check; an empty list says that it passed. */
export type Verdicts = ReadonlyMap<CheckId, readonly Problem[]>;
