/** What an embed says of its version and its part; of a withdrawn version, that it was withdrawn and nothing else. */
import { describe, expect, it } from 'vitest';
import { embedBody, sliceName } from '../../src/site/embed-body.ts';
import { embedDocument } from '../../src/site/embed-document.ts';
import { oembed } from '../../src/site/oembed.ts';
import { languages } from '../../src/i18n/languages.ts';
import { record } from '../../src/site/record.ts';

const slice = { id: 'all' };
const gone = { version: '0.9.0', slice, release: undefined };
const standing = { version: record().index.latest, slice, release: record().latest };
const look = { chart: 'triggers', language: 'en', theme: 'light', variant: 'linked' } as const;
const never = (): Promise<string> => Promise.reject(new Error('nothing is rendered'));

describe('a withdrawn version', () => {
  it('says so in each language, and shows no number of its rows', async () => {
    for (const language of languages) {
      const embed = { ...look, folder: '0.9.0', part: gone, language };
      const { html, title } = await embedBody(embed, never);
      expect(html).toContain('0.9.0');
      expect(title).toContain('0.9.0');
      expect(html).not.toMatch(/data-|<table/);
    }
  });

  it('is told to an oEmbed consumer without a card', () => {
    const request = { folder: '0.9.0', part: gone, chart: look.chart, language: look.language };
    const answer = JSON.parse(oembed(request, 'https://example.org/')) as Record<string, unknown>;
    expect(answer).toMatchObject({ type: 'rich', version: '1.0', height: 200 });
    expect(answer['title']).toContain('0.9.0');
    expect(answer).not.toHaveProperty('thumbnail_url');
  });
});

describe('an embed', () => {
  it('names the part of the record, and nothing where it is the whole', () => {
    expect(sliceName(slice, 'en')).toBeUndefined();
    const part = { id: 'country-pl', by: { kind: 'country', word: 'PL' } } as const;
    expect(sliceName(part, 'pl')).toContain('Polska');
    const charge = { id: 'charge-drugs', by: { kind: 'charge', word: 'drugs' } } as const;
    expect(sliceName(charge, 'be')).toContain('Наркотыкі');
  });

  it('says that newer data exist only where they do', async () => {
    const rendered = (): Promise<string> => Promise.resolve('<p>body</p>');
    const now = await embedBody({ ...look, folder: 'latest', part: standing }, rendered);
    expect(now.state).toBeUndefined();
    const old = { ...standing, version: '0.9.0' };
    const then = await embedBody({ ...look, folder: '0.9.0', part: old }, rendered);
    expect(then.state).toMatch(/0\.9\.0.*Newer data exist.*\d\.\d\.\d/);
  });

  it('escapes what stands in its title, and names the theme for the canvas behind it', async () => {
    const { messages } = await embedBody({ ...look, folder: '0.9.0', part: gone }, never);
    const html = embedDocument('<p>body</p>', {
      path: 'e/0.9.0/triggers/all/en/dark/plain/index.html',
      language: 'en',
      messages,
      title: '“a” & <b>',
      theme: 'dark',
      variant: 'plain',
      state: undefined,
      style: 'p{margin:0}',
      script: '',
      oembed: undefined,
    });
    expect(html).toContain('<title>“a” &amp; &lt;b></title>');
    expect(html).toContain('data-theme="dark"');
    expect(html).toContain('<meta name="color-scheme" content="dark">');
    expect(html).not.toContain('<a ');
  });
});

describe('oEmbed', () => {
  it.each(['https://example.org/wanted/', 'https://example.org/wanted'])(
    'names the frame at %s',
    (site) => {
      const request = {
        folder: 'latest',
        part: standing,
        chart: look.chart,
        language: look.language,
      };
      const answer = JSON.parse(oembed(request, site)) as Record<string, string | number>;
      expect(answer).toMatchObject({ type: 'rich', version: '1.0', width: 640 });
      expect(answer['html']).toMatch(
        /^<iframe src="https:\/\/example\.org\/wanted\/e\/latest\/triggers\/all\/en\/auto\/" title="[^"]+" width="100%" height="\d+" loading="lazy" sandbox="allow-popups" referrerpolicy="no-referrer"><\/iframe>$/,
      );
      expect(answer['thumbnail_url']).toBe('https://example.org/wanted/card/triggers.en.png');
    },
  );
});
