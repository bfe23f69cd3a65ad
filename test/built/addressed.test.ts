/** A build that knows its own address: a consumer of oEmbed comes from the address of a page to a frame that is there. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { extract } from '@extractus/oembed-extractor';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { listening, staticServer } from '../../src/site/static-server.ts';

const folder = '.build/addressed';
const server = staticServer(folder, '/wanted/');
const answered = z.object({ type: z.string(), html: z.string(), thumbnail_url: z.url() });
let site = '';

beforeAll(async () => {
  site = `http://localhost:${String(await listening(server, 0))}/wanted/`;
  const env = { ...process.env, SITE_URL: site };
  const build = spawnSync(process.execPath, ['scripts/build.ts', '--out', folder], {
    env,
    encoding: 'utf8',
  });
  expect(build.status, build.stdout + build.stderr).toBe(0);
}, 600_000);
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

it.each(['be/charges/', 'pl/', 'en/countries/pl/', 'e/latest/outcomes/country-pl/ru/light/'])(
  'leads a consumer from %s to a frame',
  async (path) => {
    const { type, html, thumbnail_url: card } = answered.parse(await extract(`${site}${path}`));
    expect(type).toBe('rich');
    const frame = parseHTML(html).document.querySelector('iframe');
    const embed = await fetch(frame?.getAttribute('src') ?? '');
    expect(embed.status).toBe(200);
    expect(await embed.text()).toContain('class="embed"');
    const image = await fetch(card);
    expect(image.headers.get('content-type')).toBe('image/png');
  },
);
