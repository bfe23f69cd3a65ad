/** The feed of releases in each language. */
import type { APIRoute } from 'astro';
import { languages, type Language } from '../../i18n/languages.ts';
import { releaseFeed } from '../../site/feed.ts';

interface Props {
  language: Language;
}

export function getStaticPaths() {
  return languages.map((language) => ({ params: { lang: language }, props: { language } }));
}

export const GET: APIRoute<Props> = ({ props: { language }, site }) =>
  new Response(releaseFeed(language, site?.href));
