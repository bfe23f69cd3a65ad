/** Values of a case file that no source is cited for, and that are published as gaps. It refuses to print the values. */
import { supportableColumns } from '../model/case.ts';
import { privateNames, type CaseFile } from './case-file.ts';
import { isSupported } from './course-of.ts';

const renamed: readonly string[] = Object.values(privateNames);
const fields = [
  ...supportableColumns.filter(
    (column) =>
      !renamed.includes(column) && column !== 'requesting_country' && column !== 'host_region',
  ),
  ...(Object.keys(privateNames) as (keyof typeof privateNames)[]),
];

/** Words that claim nothing, so that no source is missed. */
const gaps: readonly unknown[] = [null, 'unknown', 'unclear', 'pending', 'not_applicable'];

/** Fields and `event:` words with a value and without a source, in the order of the columns. */
export function unsupportedFields(one: CaseFile): readonly string[] {
  const claims = (field: (typeof fields)[number]) =>
    field === 'charge_families'
      ? one.charge_families.some((word) => word !== 'undisclosed')
      : !gaps.includes((one as Readonly<Record<string, unknown>>)[field]);
  return [
    ...fields.filter((field) => claims(field) && !isSupported(one, field)),
    ...new Set(
      one.events.map(({ type }) => `event:${type}`).filter((name) => !isSupported(one, name)),
    ),
  ];
}
