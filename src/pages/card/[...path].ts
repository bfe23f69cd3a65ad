/** A card for each exhibit and language, for previews of links to it; of the latest release. */
import type { APIRoute } from 'astro';
import { chartIds, type ChartId } from '../../charts/registry.ts';
import { languages, type Language } from '../../i18n/languages.ts';
import { cardPng } from '../../site/card-png.ts';
import { record } from '../../site/record.ts';
import pictures from '../../styles/pictures.css?raw';
import tokens from '../../styles/tokens.css?raw';

interface Props {
  chart: ChartId;
  language: Language;
}

export function getStaticPaths() {
  return chartIds.flatMap((chart) =>
    languages.map((language) => ({
      params: { path: `${chart}.${language}.png` },
      props: { chart, language },
    })),
  );
}

export const GET: APIRoute<Props> = async ({ props: { chart, language } }) =>
  new Response(await cardPng(chart, record().latest, language, { tokens, pictures }));
