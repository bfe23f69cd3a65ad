/** `npm run data -- VERB ...`: everything that is done to the data. Parses arguments and prints; it refuses to hold any logic. */
import { isAbsolute, relative } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { parseArgs } from 'node:util';
import { checkedData, checkedFolder } from '../src/intake/check.ts';
import { DataRefused, refusalLines } from '../src/model/problem.ts';
import { adopt } from '../src/release/adopt.ts';
import { writeCodebook } from '../src/release/codebook.ts';
import { diffJson, diffText } from '../src/release/diff.ts';
import { plan } from '../src/release/plan.ts';
import { release } from '../src/release/release.ts';
import { scanReport } from '../src/release/scan/scan-report.ts';
import { scanFiles } from '../src/release/scan/scan.ts';
import { realTools } from '../src/release/tools.ts';
import { verified } from '../src/release/verify.ts';
import { withdrawCase } from '../src/release/withdraw.ts';
import { writeDerivedSums } from '../src/release/write-derived-sums.ts';

// A hundred thousand cases shall fit a small machine: rather collect what is dead than take more memory.
setFlagsFromString('--heap-growing-percent=30 --semi-space-growth-factor=1');

const usage = `node scripts/data.ts VERB
  check [FOLDER]    every release under data/, or one folder
  plan VERSION --from CASEFILES --ledger FILE
                    what a release would bring, which cases wait and why; writes nothing
  release VERSION --from CASEFILES --ledger FILE --released YYYY-MM-DD --cutoff YYYY-MM
                    makes data/VERSION from private case files, or refuses
  diff A B [--json] what changed between two releases
  verify [VERSION]  checksums, and every number counted again
  scan PATH --identifiers CASEFILES [--ledger FILE]
                    patterns, identifiers and canaries in a file or folder; prints no match
  withdraw-case CASE_ID --reason safety [--ledger FILE] [--released YYYY-MM-DD]
                    takes a case out of all versions
  adopt FOLDER VERSION --released YYYY-MM-DD --cutoff YYYY-MM
                    makes data/VERSION, the first release, from a folder with three checked tables
  codebook          writes data/README.md from the schemas
  derived           writes data/derived.sha256 from what the build makes of each release`;

const dataFolder = 'data';
const builtFolder = 'dist';
const text = { type: 'string' } as const;

interface Answer {
  readonly text: string;
  readonly well?: boolean;
}

interface Verb {
  /** How many operands, from and to. */
  readonly operands: readonly [number, number];
  /** Options; those in `needs` must be given. */
  readonly options: Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;
  readonly needs: string;
  readonly run: (operands: readonly string[], options: Options) => Answer | Promise<Answer>;
}
type Options = Readonly<Record<string, string>>;

const dates = { released: text, cutoff: text };
const privateFiles = { from: text, ledger: text };

const verbs: Readonly<Record<string, Verb>> = {
  check: {
    operands: [0, 1],
    options: {},
    needs: '',
    run: ([folder]) => ({
      text: folder === undefined ? checkedData(dataFolder) : checkedFolder(shown(folder)),
    }),
  },
  plan: {
    operands: [1, 1],
    options: privateFiles,
    needs: '--from CASEFILES and --ledger FILE',
    run: async ([version = ''], { from = '', ledger = '' }) => {
      const order = { version, caseFolder: from, ledger, dataFolder };
      const { lines, fits } = await plan(order, realTools(scanFiles));
      return { text: lines.join('\n'), well: fits };
    },
  },
  release: {
    operands: [1, 1],
    options: { ...privateFiles, ...dates },
    needs: '--from CASEFILES, --ledger FILE, --released YYYY-MM-DD and --cutoff YYYY-MM',
    run: async ([version = ''], { from = '', ledger = '', released = '', cutoff = '' }) => {
      const order = { version, released, cutoff, caseFolder: from, ledger, dataFolder };
      return { text: await release(order, realTools(scanFiles)) };
    },
  },
  diff: {
    operands: [2, 2],
    options: { json: { type: 'boolean' } },
    needs: '',
    run: ([a = '', b = ''], { json }) => ({
      text: (json === undefined ? diffText : diffJson)(dataFolder, a, b).trimEnd(),
    }),
  },
  verify: {
    operands: [0, 1],
    options: {},
    needs: '',
    run: ([version]) => ({ text: verified(dataFolder, builtFolder, version) }),
  },
  scan: {
    operands: [1, 1],
    options: { identifiers: text, ledger: text },
    needs: 'one PATH and --identifiers CASEFILES',
    run: async ([path = ''], { identifiers = '', ledger }) => {
      const { lines, clean } = await scanReport({ path, caseFiles: identifiers, ledger });
      return { text: lines.join('\n'), well: clean };
    },
  },
  'withdraw-case': {
    operands: [1, 1],
    options: { reason: text, ledger: text, released: text },
    needs: '--reason safety',
    run: async ([caseId = ''], { reason, ledger, released = today() }) => {
      if (reason !== 'safety') throw new Error('the only reason for withdraw-case is safety');
      return {
        text: await withdrawCase({ caseId, dataFolder, released, ledger }, realTools(scanFiles)),
      };
    },
  },
  adopt: {
    operands: [2, 2],
    options: dates,
    needs: '--released YYYY-MM-DD and --cutoff YYYY-MM',
    run: ([folder = '', version = ''], { released = '', cutoff = '' }) => ({
      text: adopt({ folder: shown(folder), dataFolder, version, released, cutoff }),
    }),
  },
  codebook: {
    operands: [0, 0],
    options: {},
    needs: '',
    run: () => ({ text: writeCodebook(dataFolder) }),
  },
  derived: {
    operands: [0, 0],
    options: {},
    needs: '',
    run: async () => {
      // Loaded only here: the other verbs must answer fast.
      const { recordSums } = await import('../src/site/files.ts');
      return { text: writeDerivedSums(dataFolder, await recordSums()) };
    },
  },
};

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  try {
    const answer = await answerTo(args);
    console.log(answer.text);
    return answer.well === false ? 1 : 0;
  } catch (error) {
    if (error instanceof DataRefused) console.log(refusalLines(error).join('\n'));
    else console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

function answerTo([name = '', ...args]: readonly string[]): Answer | Promise<Answer> {
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!verb)
    throw new Error(
      `"${name}" is not a verb; the verbs are ${Object.keys(verbs).join(', ')}:\n${usage}`,
    );
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: verb.options,
  });
  const [fewest, most] = verb.operands;
  const given = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, String(value)]),
  );
  const missing = neededBy(verb).some((option) => given[option] === undefined);
  if (missing || (verb.needs !== '' && positionals.length < fewest))
    throw new Error(`${name} needs ${verb.needs}:\n${usage}`);
  if (positionals.length < fewest || positionals.length > most)
    throw new Error(`these are not the arguments of ${name}:\n${usage}`);
  return verb.run(positionals, given);
}

/** The options that `needs` names. */
function neededBy({ needs }: Verb): readonly string[] {
  return [...needs.matchAll(/--([a-z]+)/g)].map(([, option = '']) => option);
}

/** The only clock: a withdrawal for safety does not wait for somebody to type a date. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Paths in sentences are relative to the working directory where they lie in it. */
function shown(folder: string): string {
  const path = relative(process.cwd(), folder);
  return path === '' ? '.' : path.startsWith('..') || isAbsolute(path) ? folder : path;
}
