/** The embeds as files: which there are, what they weigh, that they ask for nothing and run nothing. Nothing of src is used to read them. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { counted, latest, standing, type Row } from './counted.ts';
import { site } from './deployed.ts';
import { builtBytes, builtFiles, embedFiles } from './pages.ts';

const languages = ['en', 'be', 'ru', 'pl'];
const themes = ['light', 'dark', 'auto'];
const charts = [
  ...new Set(
    builtFiles.flatMap((path) => /^charts\/latest\/([a-z-]+)\.en\.csv$/.exec(path)?.[1] ?? []),
  ),
];
const budgetBytes = (path: string): number => (path.includes('/host-countries/') ? 25_000 : 12_000);

const texts = new Map(embedFiles.map((path) => [path, builtBytes(path).toString('utf8')]));
const wrong = (fault: (html: string, path: string) => boolean): string[] =>
  [...texts].flatMap(([path, html]) => (fault(html, path) ? [path] : []));
const sourceOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const between = (html: string, tag: string): string[] =>
  Array.from(html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g')), (m) => m[1] ?? '');

/** The slices of at least three detentions, counted from the rows. */
function slices(cases: readonly Row[]): string[] {
  const sizes = new Map<string, number>();
  for (const row of cases) {
    const country = row['host_country'] ?? '';
    const ids = [
      ...(country === 'unknown' ? [] : [`country-${country.toLowerCase()}`]),
      ...(row['charge_families'] ?? '').split(';').map((word) => `charge-${word}`),
      `instrument-${row['instrument'] ?? ''}`,
    ];
    for (const id of ids) sizes.set(id, (sizes.get(id) ?? 0) + 1);
  }
  return ['all', ...[...sizes].flatMap(([id, size]) => (size >= 3 ? [id] : []))];
}

describe('the embeds', () => {
  it.each([...standing, 'latest'])('of %s are there for every exhibit and part', (version) => {
    const expected = charts.flatMap((chart) =>
      slices(counted(version).cases).flatMap((slice) =>
        languages.flatMap((language) =>
          themes.flatMap((theme) => {
            const folder = `e/${version}/${chart}/${slice}/${language}/${theme}`;
            const variants =
              slice === 'all' ? ['plain/', 'height/'] : theme === 'auto' ? ['plain/'] : [];
            return ['', ...variants].map((variant) => `${folder}/${variant}index.html`);
          }),
        ),
      ),
    );
    const found = embedFiles.filter((path) => path.startsWith(`e/${version}/`));
    expect(found).toEqual(expected.sort());
    expect(charts.length).toBeGreaterThanOrEqual(14);
  });

  it('weigh no more than an embed may', () => {
    const heavy = wrong((html, path) => gzipSync(html, { level: 9 }).length > budgetBytes(path));
    expect(heavy).toEqual([]);
  });

  it('share one style, and name its hash in their policy', () => {
    const styles = new Set([...texts.values()].map((html) => between(html, 'style').join('\n')));
    expect(styles.size).toBe(1);
    const source = sourceOf([...styles][0] ?? '');
    expect(wrong((html) => !html.includes(`style-src ${source};`))).toEqual([]);
    expect([...styles][0]).not.toMatch(/url\(|@import|@font-face/);
  });

  it('ask for nothing', () => {
    const asking =
      /\s(?:src|srcset|data|poster|action|background)=|<(?:img|object|embed|iframe|form|base)\b|@import|url\((?!#)/;
    const policy = /content="default-src 'none'; style-src 'sha256-[^;]+;/;
    expect(wrong((html) => asking.test(html) || !policy.test(html))).toEqual([]);
  });

  it('have no link in their head but that to an oEmbed answer that is there, where the copy knows its own address', () => {
    const answer = (path: string) => `oembed/${path.split('/').slice(1, 5).join('/')}.json`;
    const expected = (path: string) =>
      site && `<link rel="alternate" type="application/json+oembed" href="${site}${answer(path)}">`;
    const faults = wrong((html, path) => html.match(/<link\b[^>]*>/g)?.join() !== expected(path));
    expect(faults).toEqual([]);
    const answers = new Set(embedFiles.map(answer));
    expect(builtFiles.filter((path) => path.startsWith('oembed/'))).toEqual(
      site === undefined ? [] : [...answers].sort(),
    );
  });

  it('run nothing but the message of their height, by its hash', () => {
    const scripts = new Set<string>();
    const faults = wrong((html, path) => {
      const found = between(html, 'script');
      found.forEach((script) => scripts.add(script));
      const tags = html.match(/<script/g)?.length ?? 0;
      const handlers = /\son[a-z]+=|javascript:/i.test(html);
      const allowed = /script-src ([^;]+);/.exec(html)?.[1];
      const right = path.includes('/height/')
        ? tags === 1 && found.length === 1 && allowed === sourceOf(found[0] ?? '')
        : tags === 0 && allowed === undefined;
      return handlers || !right;
    });
    expect(faults).toEqual([]);
    expect(scripts.size).toBe(1);
  });

  it('lead only home, in a window of its own, and plain ones nowhere', () => {
    const faults = wrong((html, path) => {
      const links = html.match(/<a\s[^>]*>/g) ?? [];
      const home =
        /^<a(?: class="mark")? href="(?:\.\.\/){6,7}(?:en|be|ru|pl)\/[^"]*" target="_blank" rel="noopener">$/;
      return path.includes('/plain/')
        ? links.length > 0
        : links.length !== 2 || !links.every((link) => home.test(link));
    });
    expect(faults).toEqual([]);
  });

  it('have no inline style', () => {
    expect(wrong((html) => /\sstyle=/.test(html))).toEqual([]);
  });

  it('are the same bytes under latest as under the version, but for the address of the oEmbed answer', () => {
    const pinned = (html: string) => html.replace('/oembed/latest/', `/oembed/${latest}/`);
    const faults = [...texts].filter(
      ([path, html]) =>
        path.startsWith('e/latest/') && texts.get(path.replace('latest', latest)) !== pinned(html),
    );
    expect(faults.map(([path]) => path)).toEqual([]);
  });

  it('say that newer data exist where they are not of the latest version', () => {
    const state = /<p class="state">[^<]*/;
    const faults = wrong((html, path) => {
      const version = path.split('/')[1] ?? '';
      const said = state.exec(html)?.[0] ?? '';
      return version === latest || version === 'latest'
        ? said !== ''
        : !(said.includes(version) && said.includes(latest));
    });
    expect(faults).toEqual([]);
  });
});
