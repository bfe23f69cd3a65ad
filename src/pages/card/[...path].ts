/** A card for each exhibit and language, for previews of links to it; of the latest release. */
import type { APIRoute } from 'astro';
import { chartIds } from '../../charts/registry.ts';
import { languages } from '../../i18n/languages.ts';
import { cardPng } from '../../site/card-png.ts';
import { record } from '../../site/record.ts';
import pictures from '../../styles/pictures.css?raw';
import tokens from '../../styles/tokens.css?raw';

interface Props {
  png: Promise<Uint8Array<ArrayBuffer>>;
}

/** Processes draw the cards while other pages are made. */
export function getStaticPaths() {
  const { latest } = record();
  return chartIds.flatMap((chart) =>
    languages.map((language) => ({
      params: { path: `${chart}.${language}.png` },
      props: { png: cardPng(chart, latest, language, { tokens, pictures }) },
    })),
  );
}

export const GET: APIRoute<Props> = async ({ props }) => new Response(await props.png);
