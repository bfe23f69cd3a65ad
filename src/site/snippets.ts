/** How to read the data in five languages of programmers, ready to be copied. It refuses an answer: the reader runs it. */

/** A piece of code with the name of its language, as a heading. */
export interface Snippet {
  readonly id: 'r' | 'python' | 'duckdb' | 'javascript' | 'observable' | 'duckdb-by-address';
  readonly name: string;
  readonly text: string;
}

/** Examples over the unpacked ZIP of a version; with `address`, where `/data/VERSION/` lies, one that reads it there. */
export function snippets(version: string, address?: string): readonly Snippet[] {
  const folder = `wanted-abroad-${version}`;
  const byAddress: Snippet[] =
    address === undefined
      ? []
      : [{ id: 'duckdb-by-address', name: 'DuckDB', text: partSql(`${address}cases.parquet`) }];
  return [
    {
      id: 'r',
      name: 'R',
      text: `cases <- read.csv("${folder}/cases.csv", colClasses = "character", na.strings = "", encoding = "UTF-8")
economic <- sapply(strsplit(cases$charge_families, ";"), function(words) "economic" %in% words)
table(cases$outcome[economic])`,
    },
    {
      id: 'python',
      name: 'Python (pandas)',
      text: `import pandas as pd

cases = pd.read_csv("${folder}/cases.csv", dtype=str, keep_default_na=False)
economic = cases["charge_families"].str.split(";").map(lambda words: "economic" in words)
print(cases[economic]["outcome"].value_counts())`,
    },
    { id: 'duckdb', name: 'SQL (DuckDB)', text: sql(`${folder}/cases.parquet`) },
    {
      id: 'javascript',
      name: 'JavaScript (Node.js)',
      text: `import dataset from './${folder}/dataset.json' with { type: 'json' };

const economic = dataset.cases.filter((one) => one.charge_families.includes('economic'));
const byOutcome = Object.groupBy(economic, (one) => one.outcome);
for (const [outcome, rows] of Object.entries(byOutcome)) console.log(outcome, rows.length);`,
    },
    {
      id: 'observable',
      name: 'Observable',
      text: `const dataset = await FileAttachment("${folder}/dataset.json").json();
const economic = dataset.cases.filter((one) => one.charge_families.includes("economic"));
display(d3.rollups(economic, (rows) => rows.length, (one) => one.outcome));`,
    },
    ...byAddress,
  ];
}

// Rows lie by country and date, so that this reads only the part of the file that it needs.
const partSql = (place: string) => `SELECT case_id, detained, instrument, outcome
FROM '${place}'
WHERE host_country = 'PL' AND detained >= '2024' AND detained < '2025'
ORDER BY detained, case_id;`;

const sql = (
  place: string,
) => `SELECT outcome, count(*) AS detentions, count(DISTINCT person_id) AS persons
FROM '${place}'
WHERE list_contains(string_split(charge_families, ';'), 'economic')
GROUP BY outcome
ORDER BY detentions DESC, outcome;`;
