/** The rows of every standing version as scripts for the page of cases, and their list. */
import type { APIRoute } from 'astro';
import { rowFiles } from '../../site/rows.ts';

export function getStaticPaths() {
  return rowFiles().map(({ path, text }) => ({ params: { path }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
