/** Loads of built pages beside the two that they are compared with, in one run: the same server, readers and rows. It refuses to build: it visits the sites of the bench of builds. */
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { listening } from '../../src/site/static-server.ts';
import { chromiumPath, launchArguments, thisMachine } from '../browser/chromium.ts';
import { writeBaselinePages } from './baseline-pages.ts';
import { loaded, packedServer, readers, type Load } from './page-load.ts';
import { syntheticRelease } from './synthetic-release.ts';

const pages = {
  overview: 'en/index.html',
  cases: 'en/cases/index.html',
  floor: 'baselines/floor.html',
  dashboard: 'baselines/dashboard.html',
} as const;

/** Medians of several loads of one page; `chartsOverFloor` and `chartsOverDashboard` compare with the same reader's other pages. */
export interface LoadRow extends Load {
  readonly rows: number;
  readonly reader: string;
  readonly page: keyof typeof pages;
  readonly chartsOverFloor: number;
  readonly chartsOverDashboard: number;
}

/**
 * Medians of `times` loads of every page for every reader, after one that is not counted.
 * @param dist a built site of `size` rows; the pages to compare with are written into its folder `baselines`
 */
export async function loadResults(
  dist: string,
  size: number,
  times = 5,
): Promise<readonly LoadRow[]> {
  writeBaselinePages(join(dist, 'baselines'), syntheticRelease(size).cases);
  const server = packedServer(dist);
  const port = await listening(server, 0);
  const browser = await chromium.launch({
    executablePath: chromiumPath(thisMachine()),
    args: launchArguments,
  });
  const rows: LoadRow[] = [];
  try {
    for (const reader of readers) {
      const medians = new Map<string, Load>();
      for (const [name, path] of Object.entries(pages)) {
        const loads: Load[] = [];
        for (let i = 0; i <= times; i += 1)
          loads.push(await loaded(browser, `http://localhost:${String(port)}/${path}`, reader));
        medians.set(name, medianLoad(loads.slice(1)));
      }
      const charts = (name: string): number => medians.get(name)?.charts ?? NaN;
      for (const [name, load] of medians)
        rows.push({
          rows: size,
          reader: reader.name,
          page: name as keyof typeof pages,
          ...load,
          chartsOverFloor: rounded(load.charts / charts('floor')),
          chartsOverDashboard: rounded(load.charts / charts('dashboard')),
        });
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
  return rows;
}

function medianLoad(loads: readonly Load[]): Load {
  const median = (of: (load: Load) => number): number => {
    const values = loads.map(of).sort((a, b) => a - b);
    return rounded(values[Math.floor(values.length / 2)] ?? NaN);
  };
  return {
    firstPaint: median(({ firstPaint }) => firstPaint),
    charts: median(({ charts }) => charts),
    jump: median(({ jump }) => jump),
    blocking: median(({ blocking }) => blocking),
    shift: median(({ shift }) => shift * 1000) / 1000,
    bytes: median(({ bytes }) => bytes),
    requests: median(({ requests }) => requests),
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
