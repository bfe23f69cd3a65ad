/** `npm run data -- VERB ...`: checks, adopts, scans and describes the data. Parses arguments and prints; it refuses to hold any logic. */
import { isAbsolute, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkedData, checkedFolder } from '../src/intake/check.ts';
import { DataRefused, refusalLines } from '../src/model/problem.ts';
import { adopt } from '../src/release/adopt.ts';
import { scanReport } from '../src/release/scan/scan-report.ts';
import { writeCodebook } from '../src/release/codebook.ts';

const usage = `node scripts/data.ts VERB
  check [FOLDER]    every release under data/, or one folder
  adopt FOLDER VERSION --released YYYY-MM-DD --cutoff YYYY-MM
                    makes data/VERSION, the first release, from a folder with three checked tables
  scan PATH --identifiers CASEFILES [--ledger FILE]
                    patterns, identifiers and canaries in a file or folder; prints no match
  codebook          writes data/README.md from the schemas`;

const dataFolder = 'data';
process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  try {
    const [verb] = args;
    if (verb === 'scan') return await scan(args.slice(1));
    console.log(answer(args));
    return 0;
  } catch (error) {
    if (error instanceof DataRefused) console.log(refusalLines(error).join('\n'));
    else console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

function answer(args: string[]): string {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { released: { type: 'string' }, cutoff: { type: 'string' } },
  });
  const [verb = '', ...operands] = positionals;
  const [folder, version] = operands;
  if (verb === 'check' && operands.length <= 1)
    return folder === undefined ? checkedData(dataFolder) : checkedFolder(shown(folder));
  if (verb === 'codebook' && operands.length === 0) return writeCodebook(dataFolder);
  if (verb === 'adopt' && operands.length === 2) {
    const { released, cutoff } = values;
    if (folder && version && released !== undefined && cutoff !== undefined)
      return adopt({ folder: shown(folder), dataFolder, version, released, cutoff });
    throw new Error('adopt needs --released YYYY-MM-DD and --cutoff YYYY-MM');
  }
  const verbs = ['check', 'adopt', 'scan', 'codebook'];
  throw new Error(
    verbs.includes(verb)
      ? `these are not the arguments of ${verb}:\n${usage}`
      : `"${verb}" is not a verb; the verbs are ${verbs.join(', ')}:\n${usage}`,
  );
}

async function scan(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { identifiers: { type: 'string' }, ledger: { type: 'string' } },
  });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1 || values.identifiers === undefined)
    throw new Error(`scan needs one PATH and --identifiers CASEFILES:\n${usage}`);
  const { lines, clean } = await scanReport({
    path,
    caseFiles: values.identifiers,
    ledger: values.ledger,
  });
  console.log(lines.join('\n'));
  return clean ? 0 : 1;
}

/** Paths in sentences are relative to the working directory where they lie in it. */
function shown(folder: string): string {
  const path = relative(process.cwd(), folder);
  return path === '' ? '.' : path.startsWith('..') || isAbsolute(path) ? folder : path;
}
