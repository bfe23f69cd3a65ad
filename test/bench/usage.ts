/** Loaded into every process of a measured command: at its end it notes processor time and peak memory. It refuses to change anything. */
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env['BENCH_USAGE'];
if (isMainThread && file !== undefined)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6;
    appendFileSync(file, `${JSON.stringify({ cpuSeconds, peakMegabytes: maxRSS / 1024 })}\n`);
  });
