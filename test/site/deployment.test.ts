/** What an operator may set, and the sentences about what cannot be followed. */
import { describe, expect, it } from 'vitest';
import { contactHref, deployment } from '../../src/site/deployment.ts';

describe('deployment', () => {
  it('is nothing at all where nothing is set', () => {
    expect(deployment({ SITE_URL: ' ', PATH: '/bin' })).toEqual({});
  });

  it('closes addresses with a slash and keeps the contact', () => {
    expect(
      deployment({
        SITE_URL: 'https://example.org/copy',
        ONION_URL: 'http://example2345.onion',
        CONTACT: 'record@example.org',
      }),
    ).toEqual({
      site: 'https://example.org/copy/',
      onion: 'http://example2345.onion/',
      contact: 'record@example.org',
    });
  });

  it('refuses all that cannot be followed, at once', () => {
    const bad = {
      SITE_URL: 'example.org',
      ONION_URL: 'https://example.org',
      CONTACT: 'javascript:alert(1)',
    };
    expect(() => deployment(bad)).toThrow(
      /SITE_URL is "example.org".*\nONION_URL is .*\nCONTACT is /,
    );
  });
});

describe('contactHref', () => {
  it('writes to an e-mail address and follows a web address, nothing else', () => {
    expect(contactHref('a@example.org')).toBe('mailto:a@example.org');
    expect(contactHref('https://example.org/write')).toBe('https://example.org/write');
    for (const other of ['data:text/html,x', 'a@b', '"><script>@example.org', '//example.org'])
      expect(contactHref(other), other).toBeUndefined();
  });
});
