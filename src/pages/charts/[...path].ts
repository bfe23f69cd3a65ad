/** The numbers behind each figure as CSV, by version, chart and language; `latest` holds the same bytes as the latest version. */
import type { APIRoute } from 'astro';
import { chartIds } from '../../charts/registry.ts';
import { languages } from '../../i18n/languages.ts';
import { figureCsv } from '../../site/figure-csv.ts';
import { record } from '../../site/record.ts';

export function getStaticPaths() {
  const { releases, latest } = record();
  const folders = [
    ...releases.map((release) => ({ folder: release.manifest.version, release })),
    { folder: 'latest', release: latest },
  ];
  return folders.flatMap(({ folder, release }) =>
    chartIds.flatMap((chart) =>
      languages.map((language) => ({
        params: { path: `${folder}/${chart}.${language}.csv` },
        props: { csv: figureCsv(chart, release, language) },
      })),
    ),
  );
}

export const GET: APIRoute<{ csv: string }> = ({ props }) => new Response(props.csv);
