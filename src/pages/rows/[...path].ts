/** The rows of every standing version as scripts for the page of cases, their list, and the rows of ready-made selections as files. */
import type { APIRoute } from 'astro';
import { presetRowFiles } from '../../site/preset-rows.ts';
import { rowFiles } from '../../site/rows.ts';

export function getStaticPaths() {
  return [...rowFiles(), ...presetRowFiles()].map(({ path, text }) => ({
    params: { path },
    props: { text },
  }));
}

export const GET: APIRoute<{ text: () => string }> = ({ props }) => new Response(props.text());
