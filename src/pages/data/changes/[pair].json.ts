/** What changed between two versions, for machines: the twin of each page of changes. */
import type { APIRoute } from 'astro';
import { allChanges, changesJson, type Changes } from '../../../site/changes.ts';

interface Props {
  changes: Changes;
}

export function getStaticPaths() {
  return allChanges().map((changes) => ({ params: { pair: changes.name }, props: { changes } }));
}

export const GET: APIRoute<Props> = ({ props: { changes } }) => new Response(changesJson(changes));
