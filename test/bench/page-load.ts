/** How long a page takes to show all its charts, what it transfers, and what it blocks: loaded afresh in a browser under a network and a processor that are slowed. It refuses the largest paint as a measure: on these pages that is always the heading. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

/** A reader's machine and line; times in ms, rates in bytes a second. */
export interface Reader {
  readonly name: string;
  readonly slowdown: number;
  readonly network?: { readonly latency: number; readonly down: number; readonly up: number };
}

/** At full speed, with a slow processor, and with a slow 4G line too: 1.6 Mbit/s down, 0.75 up, 150 ms. */
export const readers: readonly Reader[] = [
  { name: 'full speed', slowdown: 1 },
  { name: 'CPU/4', slowdown: 4 },
  {
    name: 'CPU/4, slow 4G',
    slowdown: 4,
    network: { latency: 150, down: 1_600_000 / 8, up: 750_000 / 8 },
  },
];

/** One load; times in ms from the start of the navigation. */
export interface Load {
  readonly firstPaint: number;
  /** The frame in which every chart is there, and laid out unless it is so far off the screen that the browser leaves it. */
  readonly charts: number;
  /** From a jump to the last chart, once all is quiet, to the frame that shows it. */
  readonly jump: number;
  /** What tasks take beyond 50 ms each. */
  readonly blocking: number;
  readonly shift: number;
  /** Bytes over the wire, heads included. */
  readonly bytes: number;
  readonly requests: number;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Files of a folder, texts packed with gzip as a host would; each is packed once. */
export function packedServer(folder: string): Server {
  const packed = new Map<string, Buffer>();
  return createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const type = types[extname(path)];
    try {
      const isText = type !== undefined && extname(path) !== '.woff2';
      const file = join(folder, path);
      const body = packed.get(path) ?? (isText ? gzipSync(readFileSync(file)) : readFileSync(file));
      packed.set(path, body);
      response.writeHead(200, {
        'content-type': type ?? 'application/octet-stream',
        ...(isText && { 'content-encoding': 'gzip' }),
        'content-length': body.byteLength,
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
}

/** Loads an address in a fresh profile. Charts are all `[data-chart]` of our pages, all `[data-drawing]` of the others. Throws if they do not show within a minute. */
export async function loaded(browser: Browser, address: string, reader: Reader): Promise<Load> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    hasTouch: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let [bytes, requests] = [0, 0];
  session.on('Network.requestWillBeSent', () => (requests += 1));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Emulation.setCPUThrottlingRate', { rate: reader.slowdown });
  if (reader.network) {
    const { latency, down, up } = reader.network;
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: down,
      uploadThroughput: up,
    });
  }
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
  await page.waitForFunction(() => 'charts' in globalThis, undefined, { timeout: 60_000 });
  await page.waitForTimeout(300);
  const blocking = await page.evaluate(
    () => (globalThis as unknown as { blocking: number }).blocking,
  );
  const jump = await page.evaluate(jumped);
  const seen = await page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    charts: (globalThis as unknown as { charts: number }).charts,
    shift: (globalThis as unknown as { shift: number }).shift,
  }));
  await context.close();
  return { ...seen, blocking, jump, bytes, requests };
}

/** Runs in the page before anything else. */
function watch(): void {
  const notes = globalThis as unknown as { charts: number; blocking: number; shift: number };
  [notes.blocking, notes.shift] = [0, 0];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) notes.blocking += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      notes.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  // To ask for the size of what the browser leaves for later would make it lay that out.
  const isDrawn = (chart: Element): boolean =>
    Array.from(chart.matches('svg') ? [chart] : chart.querySelectorAll('table, svg')).some(
      (each) =>
        !each.checkVisibility({ contentVisibilityAuto: true }) ||
        each.getBoundingClientRect().height > 0,
    ) &&
    (!chart.matches('div') || chart.querySelector('rect') !== null);
  const look = (): void => {
    const charts = Array.from(document.querySelectorAll('[data-chart], [data-drawing]'));
    const isWhole = document.readyState !== 'loading' && charts.length > 0;
    if (isWhole && charts.every(isDrawn)) {
      // The frame after the one that finds them is painted.
      requestAnimationFrame(() => {
        notes.charts = performance.now();
      });
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page: jumps to its last chart. */
function jumped(): Promise<number> {
  const last = Array.from(document.querySelectorAll('[data-chart], [data-drawing]')).at(-1);
  const drawing = last?.matches('svg') ? last : last?.querySelector('table, svg');
  const start = performance.now();
  last?.scrollIntoView();
  return new Promise((done) => {
    const look = (): void => {
      const isShown = drawing?.checkVisibility({ contentVisibilityAuto: true }) !== false;
      requestAnimationFrame(
        isShown
          ? () => {
              done(performance.now() - start);
            }
          : look,
      );
    };
    requestAnimationFrame(look);
  });
}
