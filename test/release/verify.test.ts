/** Built numbers against the rows: a value or a bound that the tables do not give is refused. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readReleases } from '../../src/intake/read-index.ts';
import { verified } from '../../src/release/verify.ts';
import { metrics, type Metric } from '../../src/statistics/metrics.ts';
import { scratchFolder } from '../scratch-folder.ts';

const dataFolder = join(import.meta.dirname, '../../data');
const [first] = readReleases(dataFolder);
const version = first?.manifest.version ?? '';

/** What verify says of a build whose metrics.json holds these numbers. */
function verdict(change: (metric: Metric) => Metric): string {
  const built = scratchFolder();
  mkdirSync(join(built, 'data', version), { recursive: true });
  const list = metrics(first?.cases ?? []).map(change);
  writeFileSync(join(built, 'data', version, 'metrics.json'), JSON.stringify({ metrics: list }));
  try {
    return verified(dataFolder, built, version);
  } catch (error) {
    return String(error);
  }
}

test('numbers as the tables give them pass', () => {
  expect(verdict((metric) => metric)).toMatch(/^ok: /);
});

test('another value, and another bound of the same value, are refused', () => {
  const altered = (part: Partial<Metric>) =>
    verdict((metric) =>
      metric.id === 'detentions.host_country.PL' ? { ...metric, ...part } : metric,
    );
  expect(altered({ value: 99 })).toMatch(/PL: is 99 \(.+\), but the tables give \d+ \(/);
  expect(altered({ upper: 99 })).toMatch(/PL: is (\d+) \(\d+ to 99\), but the tables give \1 \(/);
});
