/** The table of headers, and the file in which hosts without a configuration of ours read it. */
import { describe, expect, it } from 'vitest';
import { headerRules, matches } from '../../src/site/security.ts';
import { builtBytes, builtFiles, builtVersions as versions } from './pages.ts';

describe('the table of headers', () => {
  it('sets no header twice on any file, so that hosts that merge rules and hosts that replace them agree', () => {
    const rules = headerRules({ versions, embedStyles: [], embedScripts: [] });
    const twice = builtFiles.flatMap((path) => {
      const names = rules
        .filter((rule) => matches(rule, `/${path}`))
        .flatMap(({ headers }) => Object.keys(headers));
      return names.filter((name, i) => names.indexOf(name) !== i).map((name) => `${path}: ${name}`);
    });
    expect(twice).toEqual([]);
  });

  it('gives each file a content policy, a rule on who may take it, and one on how long it may be kept', () => {
    const rules = headerRules({ versions, embedStyles: [], embedScripts: [] });
    const wanted = [
      'Content-Security-Policy',
      'Cross-Origin-Resource-Policy',
      'Cache-Control',
      'Referrer-Policy',
      'X-Content-Type-Options',
    ];
    const bare = builtFiles
      .filter((path) => !/^(?:_headers|\.nojekyll)$/.test(path))
      .flatMap((path) => {
        const headers = rules
          .filter((rule) => matches(rule, `/${path}`))
          .flatMap((rule) => Object.keys(rule.headers));
        return wanted.filter((name) => !headers.includes(name)).map((name) => `${path}: ${name}`);
      });
    expect(bare).toEqual([]);
  });

  // https://developers.cloudflare.com/pages/configuration/headers/ https://docs.netlify.com/manage/routing/headers
  it('stands in _headers in the form that Netlify and Cloudflare read, within what Cloudflare takes', () => {
    const lines = builtBytes('_headers').toString().trimEnd().split('\n');
    const paths = lines.filter((line) => !line.startsWith(' '));
    expect(lines[0]).toBe('/*');
    expect(paths.filter((line) => !/^\/[\w./-]*\*?$/.test(line))).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.length).toBeLessThanOrEqual(100);
    expect(
      lines.filter((line) => line.startsWith(' ') && !/^ {2}[A-Za-z-]+: \S.*\S$|: \*$/.test(line)),
    ).toEqual([]);
    expect(lines.filter((line) => line.length > 2000)).toEqual([]);
    expect(lines.join('\n')).not.toMatch(/unsafe-|Set-Cookie/);
  });
});
