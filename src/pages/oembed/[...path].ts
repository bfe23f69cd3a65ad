/** The oEmbed answers of all embeds; none where the site does not know its own address, which the answers must name. */
import type { APIRoute } from 'astro';
import { chartIds } from '../../charts/registry.ts';
import { languages } from '../../i18n/languages.ts';
import { embedParts } from '../../site/embed-paths.ts';
import { oembed, type OembedRequest } from '../../site/oembed.ts';

/** Where this copy of the site stands, if `SITE_URL` says so. */
const siteAddress: string | undefined = import.meta.env.SITE;

export function getStaticPaths() {
  if (siteAddress === undefined) return [];
  return embedParts().flatMap(({ folder, part }) =>
    chartIds.flatMap((chart) =>
      languages.map((language) => ({
        params: { path: `${folder}/${chart}/${part.slice.id}/${language}.json` },
        props: { folder, part, chart, language } satisfies OembedRequest,
      })),
    ),
  );
}

export const GET: APIRoute<OembedRequest> = ({ props, site }) =>
  new Response(site === undefined ? null : oembed(props, site.href));
