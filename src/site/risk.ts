/** The risk report of a release as it was published, and what its page adds to it. It refuses a report that is not of the form. */
import { releasedBytes } from '../intake/released-bytes.ts';
import { riskReport, type RiskReport } from '../model/risk-report.ts';
import { aloneAmongKnown } from '../release/risk-report.ts';
import { dataFolder, type CountedRelease } from './record.ts';

/** The report of a release, and the counts over its rows that lack nothing, which the released file does not have. */
export interface RiskPage {
  readonly report: RiskReport;
  readonly known: ReturnType<typeof aloneAmongKnown>;
}

/** The report of a release. */
export function publishedRisk({ manifest, cases }: CountedRelease): RiskPage {
  const bytes = releasedBytes(dataFolder, manifest.version, 'risk-report.json');
  const report = riskReport.parse(JSON.parse(new TextDecoder().decode(bytes)));
  return { report, known: aloneAmongKnown(cases) };
}
