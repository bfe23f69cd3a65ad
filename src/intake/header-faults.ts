/** What is wrong with the first line of a table, in sentences. It refuses any header but the columns in their order. */
import { suggestion } from './suggestion.ts';

/** No sentence where the header is exactly the columns. */
export function headerFaults(
  header: readonly string[],
  columns: readonly string[],
): readonly string[] {
  const due = `the header is ${columns.join(',')}`;
  const strange = header.filter((name) => !columns.includes(name));
  if (strange.length === header.length || strange.length > columns.length)
    return [`is not the header; ${due}`];
  const missing = columns.filter((name) => !header.includes(name));
  const unknown = [...new Set(strange)];
  const repeated = columns.filter((name) => header.indexOf(name) !== header.lastIndexOf(name));
  const faults = [
    ...missing.map((name) => `column "${name}" is missing; ${due}`),
    ...unknown.map(
      (name) =>
        `column "${name}" is unknown${suggestion(name, missing.length ? missing : columns)}`,
    ),
    ...repeated.map((name) => `column "${name}" stands more than once`),
  ];
  const misordered = columns.find((name, i) => header[i] !== name);
  return faults.length === 0 && misordered !== undefined
    ? [`the columns stand in another order, from "${misordered}" on; ${due}`]
    : faults;
}
