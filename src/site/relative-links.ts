/** Makes every address of a page or a style sheet relative, and module scripts classic. It refuses to touch anything else. */
import { attribute, withAttributes, type Edit, type OpenTag, type Token } from './html-tokens.ts';
import { relativeAddress, type Place, type Site } from './relative-address.ts';

/** A rewritten file, with a sentence about each dead link, and places in other pages that are still to be looked for. */
export interface Rewritten {
  readonly text: string;
  readonly problems: readonly (string | Place)[];
}

const addressAttributes = ['href', 'src', 'poster', 'action', 'xlink:href'];

/** What a tag has in it if it may have to be rewritten. */
const rewritable = new RegExp(`${addressAttributes.join('|')}|type`, 'i');

/** What gives a page relative addresses that name their file, and `defer` instead of `type="module"`, with its problems. Twice gives the same as once. */
export function relativeTags(
  tokens: readonly Token[],
  path: string,
  site: Site,
): { readonly edits: readonly Edit[]; readonly problems: Rewritten['problems'] } {
  const problems: (string | Place)[] = [];
  const relative = (address: string): string => {
    const { address: written, problem, place } = relativeAddress(address, path, site);
    if (problem !== undefined) problems.push(`${path}: ${problem}`);
    if (place) problems.push(place);
    return written;
  };
  const edits = tokens.flatMap((token): Edit[] => {
    if (token.kind !== 'open' || !rewritable.test(token.text)) return [];
    const text = rewrittenTag(token, relative);
    return text === token.text ? [] : [{ of: token, text }];
  });
  return { edits, problems };
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

const naming = /id|name/i;

/** The ids of a page, those of old-fashioned named anchors included. */
export function idsOf(tokens: readonly Token[]): Set<string> {
  const ids = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'open' || !naming.test(token.text)) continue;
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
