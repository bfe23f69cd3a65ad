/** An address inside the site, written relative to the file that holds it. It refuses to guess: what leads nowhere is told as a problem. */

/** What a link became: the address to write, and a sentence if it leads nowhere, or a place in a page whose ids are not known here. */
export interface Relative {
  readonly address: string;
  readonly problem?: string;
  readonly place?: Place;
}

/** A place that a link of the page `from` names in another page. */
export interface Place {
  readonly from: string;
  readonly address: string;
  readonly target: string;
  readonly id: string;
}

/** What the built folder holds: all its files, and the ids of some pages. Paths are relative to the folder, with `/`. */
export interface Site {
  readonly files: ReadonlySet<string>;
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The sentence about a place that is not there. */
export function missingPlace({ address, target, id }: Omit<Place, 'from'>): string {
  return `${address} leads to no id "${id}" in ${target}`;
}

const elsewhere = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/**
 * The address relative to `from` (a file of the site), naming `index.html` where it led to a folder.
 * An address with a scheme or a host comes back as it is. A fragment must be an id of its page,
 * unless it is empty, `top`, a text fragment, or a filter (`key=value`), which names no place.
 */
export function relativeAddress(address: string, from: string, site: Site): Relative {
  if (elsewhere.test(address)) return { address };
  const [, path = '', query = '', fragment = ''] =
    /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? [];
  const target = path === '' ? from : fileAt(path, from, site);
  if (target === undefined) return { address, problem: `${address} leads to no file` };
  const written =
    target === from && fragment !== '' && query === ''
      ? fragment
      : `${path === '' ? '' : relativePath(from, target)}${query}${fragment}`;
  const id = namedId(fragment);
  const ids = site.ids.get(target);
  if (id === undefined || ids?.has(id)) return { address: written };
  if (ids) return { address: written, problem: missingPlace({ address, target, id }) };
  return target.endsWith('.html')
    ? { address: written, place: { from, address, target, id } }
    : { address: written };
}

/** The way from one file to another, both relative to the same folder. */
export function relativePath(from: string, to: string): string {
  const start = from.split('/').slice(0, -1);
  const steps = to.split('/');
  let shared = 0;
  while (shared < start.length && shared < steps.length - 1 && start[shared] === steps[shared]) {
    shared += 1;
  }
  const relative = [...start.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/');
  return encodeURI(relative).replaceAll('#', '%23').replaceAll('?', '%3F');
}

function fileAt(path: string, from: string, site: Site): string | undefined {
  // The host is never written: it only lends the URL parser something to resolve against.
  const { pathname } = new URL(path, new URL(encodeURI(from), 'http://site.invalid/'));
  const file = decodedOr(pathname.slice(1));
  return [file, `${file}index.html`, `${file}/index.html`].find((name) => site.files.has(name));
}

function namedId(fragment: string): string | undefined {
  const id = decodedOr(fragment.slice(1));
  const namesNoPlace = id === '' || id === 'top' || id.startsWith(':~:') || id.includes('=');
  return namesNoPlace ? undefined : id;
}

function decodedOr(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
