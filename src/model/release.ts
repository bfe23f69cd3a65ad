/** A release and the files that say what it holds: manifest, index, changes. It refuses fields it does not know. */
import * as z from 'zod';
import { version, type Case } from './case.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 hexadecimal digits');
const day = z.iso.date('a day is written YYYY-MM-DD');
const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'a cut-off is a month, YYYY-MM');

/** Checks of the release pipeline, by their public ids. */
export const checkIds = [
  'S1',
  'S2',
  'S3',
  'S4',
  'P1',
  'P2',
  'P3',
  'P4',
  'D1',
  'D2',
  'D3',
  'V1',
  'V2',
  'R1',
] as const;
export type CheckId = (typeof checkIds)[number];

/** Which checks were run on the bytes of a release; a check that was not run is named too. */
export const checkStatuses = z.array(
  z.strictObject({ id: z.enum(checkIds), status: z.enum(['passed', 'not_run']) }),
);

/** `release.json`: dates, files with bytes and hash, and which checks were run on them. */
export const releaseManifest = z.strictObject({
  version,
  released: day,
  cutoff: month,
  schema: z.literal('1'),
  status: z.literal('published'),
  /** Rows that were drawn by a generator, for measurements: no site publishes them. */
  synthetic: z.literal(true).optional(),
  files: z.array(
    z.strictObject({
      name: z.string(),
      rows: z.int().nonnegative().optional(),
      bytes: z.int().positive(),
      sha256,
    }),
  ),
  checks: checkStatuses,
});
export type ReleaseManifest = z.output<typeof releaseManifest>;

/** `release.json` of a version that was withdrawn: the only file that is left of it. */
export const tombstone = z.strictObject({
  version,
  status: z.literal('withdrawn'),
  withdrawn: day,
});
export type Tombstone = z.output<typeof tombstone>;

/** `data/index.json`: every version there is, newest last, and which one is the latest. */
export const releaseIndex = z.strictObject({
  latest: version,
  versions: z.array(
    z.strictObject({
      version,
      released: day,
      cutoff: month,
      status: z.enum(['current', 'superseded', 'withdrawn']),
      sha256,
    }),
  ),
});
export type ReleaseIndex = z.output<typeof releaseIndex>;

/** `changes.json`: what this release changed against the one before, a reason for each. */
export const releaseChanges = z.strictObject({
  version,
  previous: version.nullable(),
  changes: z.array(
    z.strictObject({
      case_id: z.string(),
      reason: z.enum(['new_case', 'new_information', 'correction', 'merged']),
      columns: z.array(z.string()),
    }),
  ),
});
export type ReleaseChanges = z.output<typeof releaseChanges>;

/** The files of a release folder besides its checksums, in the order of the checksum file. */
export const releaseFiles = [
  'cases.csv',
  'changes.json',
  'events.csv',
  'release.json',
  'risk-report.json',
  'sources.csv',
] as const;

/** Everything that one version publishes, read and checked. */
export interface Release {
  readonly manifest: ReleaseManifest;
  readonly cases: readonly Case[];
}
