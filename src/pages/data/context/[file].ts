/** The official figures as files, with their index, byte for byte. */
import type { APIRoute } from 'astro';
import { officialBytes, officialContext } from '../../../site/official.ts';

interface Props {
  name: string;
}

export function getStaticPaths() {
  return [...officialContext().files, 'index.json'].map((name) => ({
    params: { file: name },
    props: { name },
  }));
}

export const GET: APIRoute<Props> = ({ props: { name } }) => new Response(officialBytes(name));
