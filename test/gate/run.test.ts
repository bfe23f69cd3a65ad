/** The runner of the steps, in an invented world without programs. */
import { describe, expect, it } from 'vitest';
import { runSteps, type World } from './run.ts';
import { steps, type Step } from './steps.ts';

const good = JSON.stringify({
  success: true,
  testResults: [
    { name: 'a', status: 'passed', assertionResults: [{ fullName: 'a', status: 'passed' }] },
  ],
});

interface Told {
  readonly status: 0 | 1;
  readonly lines: readonly string[];
  readonly ran: readonly string[];
}

async function told(given: readonly Step[], world: Partial<World>): Promise<Told> {
  const lines: string[] = [];
  const ran: string[] = [];
  const status = await runSteps(given, {
    gate: false,
    run: ([program]) => {
      ran.push(program);
      return Promise.resolve(program !== 'broken');
    },
    read: () => good,
    remove: () => undefined,
    seconds: () => 0,
    print: (line) => lines.push(line),
    ...world,
  });
  return { status, lines, ran };
}

const tests: Step = { name: 'tests', command: ['runner'], report: 'a.json' };
const noBrowser: Step = {
  ...tests,
  needs: () => {
    throw new Error('There is no browser.');
  },
};

describe('runSteps', () => {
  it('sums reports and steps, and ends with the count alone', async () => {
    const { status, lines } = await told([{ name: 'format', command: ['fine'] }, tests], {});
    expect(status).toBe(0);
    expect(lines.at(-1)).toBe('2 passed, 0 failed');
  });

  it('runs every step though one fails', async () => {
    const { status, lines, ran } = await told([{ name: 'lint', command: ['broken'] }, tests], {});
    expect(ran).toEqual(['broken', 'runner']);
    expect(status).toBe(1);
    expect(lines.at(-1)).toBe('1 passed, 1 failed');
    expect(lines.find((line) => line.startsWith('lint '))).toMatch(/FAILED$/);
  });

  it('removes an old report before the run that should write it', async () => {
    let report: string | undefined = good;
    const world = {
      read: () => report,
      remove: () => {
        report = undefined;
      },
    };
    expect((await told([tests], world)).lines.at(-1)).toBe('0 passed, 1 failed');
  });

  it('skips with a sentence outside the gate where a program is missing, and fails in it', async () => {
    const outside = await told([noBrowser], {});
    expect(outside.ran).toEqual([]);
    expect(outside.lines).toContain('    There is no browser.');
    expect(outside.lines.at(-1)).toBe('0 passed, 0 failed');
    const inside = await told([noBrowser], { gate: true });
    expect(inside.status).toBe(1);
    expect(inside.lines.at(-1)).toBe('0 passed, 1 failed');
  });
});

describe('steps', () => {
  it('builds before it tests what was built', () => {
    const names = steps(() => undefined).map(({ name }) => name);
    expect(names).toEqual([
      'format',
      'lint',
      'types',
      'dead code',
      'data',
      'unit',
      'build',
      'site',
      'browser',
    ]);
  });
});
