/** Ways within the page that leave the view in the address, and ways to other languages that take it along. It refuses to change what is selected. */
import { all, byId } from './page-parts.ts';

/** Once something is selected, a link to a place of the page leads there without writing its name over the selection. */
export function keepView(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    const place = link && byId(link.hash.slice(1));
    if (!place || event.defaultPrevented || !location.hash.includes('=')) return;
    event.preventDefault();
    const fold = place.querySelector('details');
    if (fold && place.matches('tbody')) fold.open = true;
    place.tabIndex = -1;
    place.focus();
    place.scrollIntoView();
  });
}

/** Gives the links to this page in other languages the fragment of the view. */
export function keepInLanguages(fragment: string): void {
  for (const link of all<HTMLAnchorElement>(document, '.langs a')) link.hash = fragment;
}
