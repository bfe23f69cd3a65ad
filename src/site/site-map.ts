/** What search engines are told: `robots.txt`, and `sitemap.xml` where the address of the site is known. It refuses to list embeds and single cases. */
import { languages } from '../i18n/languages.ts';

/** The text of `robots.txt`. Embeds are parts of other people's pages. */
export function robotsFile(site: string | undefined): string {
  const map = site === undefined ? [] : [`Sitemap: ${new URL('sitemap.xml', site).href}`];
  return ['User-agent: *', 'Disallow: /e/', ...map, ''].join('\n');
}

/** The text of `sitemap.xml` for the pages of a folder (`en/data/index.html`), each with its twins in the other languages. https://www.sitemaps.org/protocol.html */
export function siteMap(site: string, pages: readonly string[]): string {
  const all = new Set(pages);
  const address = (path: string): string =>
    new URL(path.replace(/index\.html$/, ''), site).href.replaceAll('&', '&amp;');
  const entry = (path: string, language: string): string => {
    const rest = path.slice(language.length);
    const twins = languages
      .filter((each) => all.has(`${each}${rest}`))
      .map(
        (each) =>
          `<xhtml:link rel="alternate" hreflang="${each}" href="${address(`${each}${rest}`)}"/>`,
      );
    return `  <url><loc>${address(path)}</loc>${twins.join('')}</url>`;
  };
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    `  <url><loc>${address('index.html')}</loc></url>`,
    ...pages.flatMap((path) => {
      const language = languages.find((each) => path.startsWith(`${each}/`));
      return language === undefined || !path.endsWith('index.html') ? [] : [entry(path, language)];
    }),
    '</urlset>',
    '',
  ].join('\n');
}
