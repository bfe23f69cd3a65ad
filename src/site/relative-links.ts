/** Makes every address of a page or a style sheet relative, and module scripts classic. It refuses to touch anything else. */
import { attribute, withAttributes, type OpenTag, type Token } from './html-tokens.ts';
import { relativeAddress, type Place, type Site } from './relative-address.ts';

/** A rewritten file, with a sentence about each dead link, and places in other pages that are still to be looked for. */
export interface Rewritten {
  readonly text: string;
  readonly problems: readonly (string | Place)[];
}

const addressAttributes = ['href', 'src', 'poster', 'action', 'xlink:href'];

/** The page with relative addresses that name their file, and with `defer` instead of `type="module"`. Twice gives the same as once. */
export function relativePage(tokens: readonly Token[], path: string, site: Site): Rewritten {
  const problems: (string | Place)[] = [];
  const relative = (address: string): string => {
    const { address: written, problem, place } = relativeAddress(address, path, site);
    if (problem !== undefined) problems.push(`${path}: ${problem}`);
    if (place) problems.push(place);
    return written;
  };
  const text = tokens
    .map((token) => (token.kind === 'open' ? rewrittenTag(token, relative) : token.text))
    .join('');
  return { text, problems };
}

/** The style sheet with every `url()` and `@import` relative to it. */
export function relativeStyles(css: string, path: string, site: Site): Rewritten {
  const problems: string[] = [];
  const text = css.replace(
    /(url\(\s*|@import\s+(?=["']))(["']?)([^"')]*)\2/g,
    (whole: string, before: string, quote: string, address: string) => {
      const { address: written, problem } = relativeAddress(address, path, site);
      if (problem !== undefined) problems.push(`${path}: ${problem}`);
      return address === '' ? whole : `${before}${quote}${written}${quote}`;
    },
  );
  return { text, problems };
}

/** The ids of a page, those of old-fashioned named anchors included. */
export function idsOf(tokens: readonly Token[]): Set<string> {
  const ids = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'open') continue;
    const id = attribute(token, 'id');
    if (id !== undefined) ids.add(id);
    const name = token.name === 'a' ? attribute(token, 'name') : undefined;
    if (name !== undefined) ids.add(name);
  }
  return ids;
}

/** The addresses of the scripts that a page loads as modules. */
export function moduleScripts(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    const source = token.kind === 'open' && isModule(token) ? attribute(token, 'src') : undefined;
    return source === undefined ? [] : [source];
  });
}

function rewrittenTag(tag: OpenTag, relative: (address: string) => string): string {
  const values = new Map<string, string>();
  for (const name of addressAttributes) {
    const value = attribute(tag, name);
    if (value !== undefined) values.set(name, relative(value));
  }
  const candidates = attribute(tag, 'srcset');
  if (candidates !== undefined) {
    values.set(
      'srcset',
      candidates.replace(
        /(^|,)\s*([^\s,]+)/g,
        (_, comma: string, address: string) => `${comma === '' ? '' : ', '}${relative(address)}`,
      ),
    );
  }
  const text = withAttributes(tag, values);
  return isModule(tag) ? text.replace(/\stype=["']?module["']?/i, ' defer') : text;
}

function isModule(tag: OpenTag): boolean {
  return tag.name === 'script' && attribute(tag, 'type') === 'module';
}
