/** The counting rules of the gate, on invented reports. */
import { describe, expect, it } from 'vitest';
import { reportCount } from './report-count.ts';

interface File {
  readonly statuses: readonly string[];
  readonly status?: string;
  readonly message?: string;
}

function report(files: readonly File[], success = true): string {
  return JSON.stringify({
    success,
    testResults: files.map(({ statuses, status = 'passed', message }) => ({
      name: 'a.test.ts',
      status,
      message,
      assertionResults: statuses.map((each, i) => ({ fullName: `test ${i}`, status: each })),
    })),
  });
}

describe('reportCount', () => {
  it('counts what passed and what failed', () => {
    const text = report([
      { statuses: ['passed', 'passed'] },
      { statuses: ['failed'], status: 'failed' },
    ]);
    expect(reportCount(text, false, true)).toEqual({ passed: 2, failed: 1, notes: [] });
  });

  it.each(['skipped', 'pending', 'todo', 'disabled'])(
    'counts a %s test as failed in the gate and only names it outside',
    (status) => {
      const text = report([{ statuses: ['passed', status] }]);
      const notes = [`not run (${status}): test 1`];
      expect(reportCount(text, true, true)).toEqual({ passed: 1, failed: 1, notes });
      expect(reportCount(text, true, false)).toEqual({ passed: 1, failed: 0, notes });
    },
  );

  it('counts a file that did not load as failed', () => {
    const text = report([
      { statuses: ['passed'] },
      { statuses: [], status: 'failed', message: 'Cannot find module b.ts\n at a.test.ts' },
    ]);
    expect(reportCount(text, false, false)).toEqual({
      passed: 1,
      failed: 1,
      notes: ['no test ran in a.test.ts: Cannot find module b.ts'],
    });
  });

  it('counts a file without tests as failed', () => {
    expect(reportCount(report([{ statuses: [] }]), true, false).failed).toBe(1);
  });

  it('counts a file that failed outside its tests as failed', () => {
    const text = report([{ statuses: ['passed'], status: 'failed', message: 'afterAll broke' }]);
    expect(reportCount(text, false, false)).toMatchObject({ passed: 1, failed: 1 });
  });

  it.each([
    ['missing', undefined, 'the runner left no report'],
    ['cut off', '{"success":tr', 'the report of the runner cannot be read'],
    ['of another shape', '{"numPassedTests":3}', 'the report of the runner cannot be read'],
    ['without files', report([]), 'not one test ran'],
  ])('counts a report that is %s as one failure', (_, text, note) => {
    expect(reportCount(text, true, false)).toEqual({ passed: 0, failed: 1, notes: [note] });
  });

  it('counts a runner that failed without a failed test as one failure', () => {
    const notes = ['the runner failed though no test did'];
    const good = [{ statuses: ['passed'] }];
    expect(reportCount(report(good), false, false)).toEqual({ passed: 1, failed: 1, notes });
    expect(reportCount(report(good, false), true, false)).toEqual({ passed: 1, failed: 1, notes });
  });
});
