/** The files of each figure by version, chart and language: its numbers as CSV and JSON, its picture as SVG and PNG; `latest` holds the same bytes as the latest version. */
import type { APIRoute } from 'astro';
import { chartIds, type ChartId } from '../../charts/registry.ts';
import { themes, type Theme } from '../../charts/theme-styles.ts';
import { languages, type Language } from '../../i18n/languages.ts';
import { figureCsv } from '../../site/figure-csv.ts';
import { figureJson } from '../../site/figure-json.ts';
import { figurePng } from '../../site/figure-png.ts';
import { figureSvg } from '../../site/figure-svg.ts';
import { record, type CountedRelease } from '../../site/record.ts';
import pictures from '../../styles/pictures.css?raw';
import tokens from '../../styles/tokens.css?raw';

interface Props {
  chart: ChartId;
  language: Language;
  release: CountedRelease;
  numbers?: keyof typeof numberFiles;
  /** The picture in this theme and form; without it the numbers, in theirs. */
  drawn?: { readonly theme: Theme; readonly kind: 'svg' | 'png' };
}

const numberFiles = { csv: figureCsv, json: figureJson };
const styles = { tokens, pictures };

export function getStaticPaths() {
  const { releases, latest } = record();
  const folders = [
    ...releases.map((release) => ({ folder: release.manifest.version, release })),
    { folder: 'latest', release: latest },
  ];
  // Drawn by other threads meanwhile: a build that asks for one picture after the other would wait for each.
  for (const release of releases)
    for (const chart of chartIds)
      for (const language of languages)
        for (const theme of themes) void figurePng(chart, release, language, theme, styles);
  return folders.flatMap(({ folder, release }) =>
    chartIds.flatMap((chart) =>
      languages.flatMap((language) => {
        const name = `${folder}/${chart}.${language}`;
        const props: Props = { chart, language, release };
        return [
          ...(['csv', 'json'] as const).map((numbers) => ({
            params: { path: `${name}.${numbers}` },
            props: { ...props, numbers },
          })),
          ...themes.flatMap((theme) =>
            (['svg', 'png'] as const).map((kind) => ({
              params: { path: `${name}${theme === 'light' ? '' : `.${theme}`}.${kind}` },
              props: { ...props, drawn: { theme, kind } },
            })),
          ),
        ];
      }),
    ),
  );
}

export const GET: APIRoute<Props> = async ({ props }) => {
  const { chart, language, release, drawn, numbers = 'csv' } = props;
  if (!drawn) return new Response(numberFiles[numbers](chart, release, language));
  const picture = drawn.kind === 'svg' ? figureSvg : figurePng;
  return new Response(await picture(chart, release, language, drawn.theme, styles));
};
