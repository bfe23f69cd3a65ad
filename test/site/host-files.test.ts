/** The table of headers as files for hosts, and the files for search engines. */
import { describe, expect, it } from 'vitest';
import { headersFile, nginxFile } from '../../src/site/host-files.ts';
import { headerRules, matches, type HeaderRule } from '../../src/site/security.ts';
import { robotsFile, siteMap } from '../../src/site/site-map.ts';

const rules = headerRules({
  versions: ['1.0.0', '1.1.0'],
  embedStyles: ["'sha256-style='"],
  embedScripts: ["'sha256-script='"],
});
const policyAt = (address: string): string =>
  rules.find((rule) => matches(rule, address) && 'Content-Security-Policy' in rule.headers)
    ?.headers['Content-Security-Policy'] ?? '';

describe('headerRules', () => {
  it('lets no one frame a page, and anyone an embed', () => {
    expect(policyAt('/en/cases/index.html')).toContain("frame-ancestors 'none'");
    expect(policyAt('/e/latest/outcomes/all/en/auto/')).toBe(
      "default-src 'none'; style-src 'sha256-style='; script-src 'sha256-script='; base-uri 'none'; form-action 'none'",
    );
  });

  it('allows nothing unsafe anywhere', () => {
    expect(JSON.stringify(rules)).not.toContain('unsafe-');
  });
});

describe('headersFile', () => {
  it('names the onion address for all paths, where there is one', () => {
    expect(headersFile(rules, 'http://example2345.onion/')).toContain(
      '  Onion-Location: http://example2345.onion/\n',
    );
    expect(headersFile(rules, undefined)).not.toContain('Onion-Location');
  });

  it('refuses a value that would end its line', () => {
    const bad: HeaderRule[] = [{ path: '/*', headers: { 'X-A': 'a\nX-B: b' } }];
    expect(() => headersFile(bad, undefined)).toThrow('has a sign that would end it');
  });
});

describe('nginxFile', () => {
  it('sends readers of the open net to the same page of the onion, and those of the onion nowhere', () => {
    const text = nginxFile(rules, 'http://example2345.onion/');
    expect(text).toContain('default "http://example2345.onion$request_uri";');
    expect(text).toContain('~\\.onion$ "";');
    expect(text).toContain('add_header Onion-Location $wanted_onion_location always;');
  });

  it('keeps no log', () => {
    expect(nginxFile(rules, undefined)).toContain('access_log off;');
  });
});

describe('robotsFile', () => {
  it('names the site map only where the address of the site is known', () => {
    expect(robotsFile(undefined)).toBe('User-agent: *\nDisallow: /e/\n');
    expect(robotsFile('https://example.org/copy/')).toContain(
      'Sitemap: https://example.org/copy/sitemap.xml\n',
    );
  });
});

describe('siteMap', () => {
  it('lists each page with its twins, below a prefix too, and no embed', () => {
    const text = siteMap('https://example.org/copy/', [
      '404.html',
      'be/data/index.html',
      'e/latest/outcomes/all/en/auto/index.html',
      'en/data/index.html',
    ]);
    expect(text).toContain(
      '<url><loc>https://example.org/copy/en/data/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/copy/en/data/"/><xhtml:link rel="alternate" hreflang="be" href="https://example.org/copy/be/data/"/></url>',
    );
    expect(text).not.toMatch(/404|\/e\//);
  });
});
