/** Counts a runner's JSON report. It refuses to trust silence: what did not load, did not run or was not written is a failure. */
import * as z from 'zod';

/** Tests passed and failed, and a sentence for whatever a reader should know about either. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly notes: readonly string[];
}

const reportShape = z.object({
  success: z.boolean(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/**
 * The count of one vitest report, `undefined` where the file is missing.
 * A file that did not load, an empty file and an empty report are one failure each;
 * a test that did not run is a failure in the gate and a note outside.
 */
export function reportCount(report: string | undefined, succeeded: boolean, gate: boolean): Count {
  const parsed = parsedReport(report);
  if (typeof parsed === 'string') return { passed: 0, failed: 1, notes: [parsed] };
  let passed = 0;
  let failed = 0;
  const notes: string[] = [];
  for (const file of parsed.testResults) {
    const failedBefore = failed;
    for (const test of file.assertionResults) {
      if (test.status === 'passed') passed += 1;
      else if (test.status === 'failed') failed += 1;
      else {
        notes.push(`not run (${test.status}): ${test.fullName}`);
        if (gate) failed += 1;
      }
    }
    if (file.assertionResults.length === 0) {
      failed += 1;
      notes.push(`no test ran in ${file.name}: ${firstLine(file.message)}`);
    } else if (file.status === 'failed' && failed === failedBefore) {
      failed += 1;
      notes.push(`failed outside its tests: ${file.name}: ${firstLine(file.message)}`);
    }
  }
  if (passed + failed === 0) {
    failed += 1;
    notes.push('not one test ran');
  } else if (failed === 0 && !(parsed.success && succeeded)) {
    failed += 1;
    notes.push('the runner failed though no test did');
  }
  return { passed, failed, notes };
}

function parsedReport(report: string | undefined): z.infer<typeof reportShape> | string {
  if (report === undefined) return 'the runner left no report';
  try {
    return reportShape.parse(JSON.parse(report));
  } catch {
    return 'the report of the runner cannot be read';
  }
}

function firstLine(message: string | undefined): string {
  return message?.trim().split('\n', 1)[0] ?? '';
}
