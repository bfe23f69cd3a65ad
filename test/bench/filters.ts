/** How fast the page of cases answers a filter, on synthetic rows in a copy of the site, which it builds. It needs a browser; it writes beside neither the data nor dist/. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { readIndex } from '../../src/intake/read-index.ts';
import type { Cells } from '../../src/selection/csv.ts';
import { packedIds, packedRows } from '../../src/selection/packed-rows.ts';
import { listening, staticServer } from '../../src/site/static-server.ts';
import { chromiumPath, launchArguments, thisMachine } from '../browser/chromium.ts';
import { writeBaselinePages } from './baseline-pages.ts';
import { dashboard } from './dashboard-clicks.ts';
import { measured } from './measured-page.ts';
import { syntheticCases } from './synthetic-release.ts';

type FilterResult = Readonly<Record<string, string | number>>;

/** The dashboard cannot hold more rows than this in a browser. */
const mostRowsOfDashboard = 100_000;

/** Latency of every filter of the page, for each number of rows, at full speed and with the CPU slowed four times. */
export async function filterResults(sizes: readonly number[]): Promise<readonly FilterResult[]> {
  const { latest } = readIndex('data');
  const folder = siteForRows();
  const browser = await chromium.launch({
    executablePath: chromiumPath(thisMachine()),
    args: launchArguments,
  });
  const server = staticServer(folder);
  try {
    const port = await listening(server, 0);
    const results: FilterResult[] = [];
    for (const size of sizes) {
      const cases = syntheticCases(size);
      const bytesPerRow = writeRows(folder, latest, cases);
      if (size <= mostRowsOfDashboard) writeBaselinePages(join(folder, 'baselines'), cases);
      for (const slowdown of [1, 4]) {
        const home = `http://localhost:${String(port)}`;
        const beside =
          size > mostRowsOfDashboard
            ? undefined
            : await dashboard(browser, `${home}/baselines/dashboard.html`, slowdown);
        for (const unit of ['detentions', 'persons']) {
          const address = `${home}/en/cases/index.html#unit=${unit}`;
          const times = summary(await measured(browser, address, slowdown, beside?.pass));
          const result = { rows: size, unit, slowdown, bytesPerRow, ...times };
          console.error(JSON.stringify(result));
          results.push(result);
        }
        await beside?.close();
      }
    }
    return results;
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A folder with the parts of the built site that show rows. */
function siteForRows(): string {
  // On the file system of the project, so that the finished folder can be renamed into its place.
  const site = `.build/bench-${String(process.pid)}`;
  const build = ['scripts/build.ts', '--out', site];
  if (spawnSync(process.execPath, build, { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0)
    throw new Error('The site could not be built.');
  const folder = mkdtempSync(join(tmpdir(), 'synthetic-'));
  for (const part of ['en', '_astro', 'fonts', 'data', 'rows', 'favicon.svg'])
    cpSync(join(site, part), join(folder, part), { recursive: true });
  rmSync(site, { recursive: true });
  return folder;
}

/** Puts synthetic rows in the place of those of the latest release; gives the bytes a row of the first script after gzip. */
function writeRows(folder: string, latest: string, cases: Cells): number {
  const words = ['none', 'after_refusal', 'after_release'];
  const packed = packedRows(
    latest,
    cases,
    cases.rows.map((_, i) => words[i % 3] ?? ''),
  );
  const call = (part: string, data: unknown): string =>
    `wantedAbroad(${[latest, part, data].map((each) => JSON.stringify(each)).join(',')});\n`;
  const rows = join(folder, 'rows', latest);
  mkdirSync(rows, { recursive: true });
  const filter = call('filter', packed);
  writeFileSync(join(rows, 'filter.js'), filter);
  writeFileSync(join(rows, 'ids.js'), call('ids', packedIds(cases)));
  return round(gzipSync(filter, { level: 9 }).byteLength / cases.rows.length);
}

function summary({ page, floor, other }: Awaited<ReturnType<typeof measured>>) {
  const median = (times: readonly number[]): number => quantile(times, 0.5);
  return {
    scriptMedianMs: round(median(page.script)),
    scriptP95Ms: round(quantile(page.script, 0.95)),
    frameMedianMs: round(median(page.frame)),
    restMedianMs: round(median(page.rest)),
    floorFrameMedianMs: round(median(floor.frame)),
    frameOverFloor: round(median(page.frame) / median(floor.frame)),
    ...(other.length > 0 && {
      dashboardFrameMedianMs: round(median(other)),
      frameOverDashboard: round(median(page.frame) / median(other)),
    }),
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
