/** The risk report of a release as it was published. It refuses a report that is not of the form. */
import { releasedBytes } from '../intake/released-bytes.ts';
import { riskReport, type RiskReport } from '../model/risk-report.ts';
import { dataFolder } from './record.ts';

/** The report of a version. */
export function publishedRisk(version: string): RiskReport {
  const bytes = releasedBytes(dataFolder, version, 'risk-report.json');
  return riskReport.parse(JSON.parse(new TextDecoder().decode(bytes)));
}
