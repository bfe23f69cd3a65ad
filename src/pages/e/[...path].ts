/** The embeds, by version, chart, slice, language and theme. Each body is rendered once; themes, variants and `latest` only frame it. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { APIRoute } from 'astro';
import heightScript from '../../client/embed-height.ts?raw';
import EmbedFigure from '../../components/EmbedFigure.astro';
import { embedDocument } from '../../site/embed-document.ts';
import { embedPaths, type Embed } from '../../site/embed-paths.ts';
import { embedBody, type EmbedBody } from '../../site/embed-body.ts';
import { embedStyle } from '../../site/embed-style.ts';
import { oembedPath, wholeAddress } from '../../site/routes.ts';
import base from '../../styles/base.css?raw';
import embed from '../../styles/embed.css?raw';
import marks from '../../styles/marks.css?raw';
import pictures from '../../styles/pictures.css?raw';
import tables from '../../styles/tables.css?raw';
import tokens from '../../styles/tokens.css?raw';

export function getStaticPaths() {
  return embedPaths().map(({ path, embed }) => ({
    params: { path },
    props: { path: `e/${path}`, embed },
  }));
}

const style = embedStyle({ tokens, others: [base, marks, pictures, tables, embed] });
const script = heightScript
  .replace(/^\/\*\*.*\*\/\n/, '')
  .replace(/\s+/g, ' ')
  .trim();
const exhibit = EmbedFigure as AstroComponentFactory;
const container = await AstroContainer.create();
let last: { readonly key: string; readonly body: Promise<EmbedBody> } | undefined;

export const GET: APIRoute<{ path: string; embed: Embed }> = async ({ props, site }) => {
  const { folder, part, chart, language, theme, variant } = props.embed;
  const key = [part.version, part.slice.id, chart, language].join(' ');
  if (last?.key !== key)
    last = {
      key,
      body: embedBody(props.embed, (figure) =>
        container.renderToString(exhibit, { props: { ...figure } }),
      ),
    };
  const { html, ...setting } = await last.body;
  const oembed = site && wholeAddress(site, oembedPath(folder, chart, part.slice.id, language));
  const look = { path: props.path, language, theme, variant, style, script, oembed };
  return new Response(embedDocument(html, { ...setting, ...look }));
};
