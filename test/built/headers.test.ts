/** The headers as a real nginx sends them, against a checklist in the style of Mozilla Observatory: full marks. Outside of the gate, a machine without nginx skips it and says so. */
import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headerRules, matches } from '../../src/site/security.ts';
import { nginxPath, served, type Served } from './nginx.ts';
import { builtBytes, builtFiles, builtVersions as versions } from './pages.ts';

function executable(): string | undefined {
  try {
    return nginxPath();
  } catch (error) {
    if (process.env['CI']) throw error;
    console.warn(
      `${error instanceof Error ? error.message : String(error)} These tests are skipped.`,
    );
    return undefined;
  }
}
const nginx = executable();
const encrypted = { 'x-forwarded-proto': 'https' };

describe.skipIf(nginx === undefined)('nginx with the file of the build', () => {
  let server: Served;
  beforeAll(async () => {
    server = await served(nginx ?? '', 'dist');
  });
  afterAll(() => server.stop());

  const headersOf = async (path: string): Promise<Headers> =>
    (await fetch(`${server.address}${path}`, { headers: encrypted, redirect: 'manual' })).headers;

  it.each(['/', '/en/', '/be/safety/', '/nowhere/at/all'])(
    'gets full marks at %s',
    async (path) => {
      const headers = await headersOf(path);
      const policy = new Map(
        (headers.get('content-security-policy') ?? '').split('; ').map((directive) => {
          const [name = '', ...sources] = directive.split(' ');
          return [name, sources.join(' ')] as const;
        }),
      );
      const checks = {
        'no unsafe source, no scheme, no wildcard': ![...policy.values()].some((value) =>
          /unsafe-|https?:|data:|\*/.test(value),
        ),
        'nothing by default': policy.get('default-src') === "'none'",
        'scripts from here only': policy.get('script-src') === "'self'",
        'no base, no form': ['base-uri', 'form-action'].every(
          (name) => policy.get(name) === "'none'",
        ),
        'no frame around it': policy.get('frame-ancestors') === "'none'",
        'no frame for old browsers': headers.get('x-frame-options') === 'DENY',
        'no cookie': headers.get('set-cookie') === null,
        'no sharing of pages': headers.get('access-control-allow-origin') === null,
        'no referrer': headers.get('referrer-policy') === 'no-referrer',
        'encryption for six months and more':
          Number(/max-age=(\d+)/.exec(headers.get('strict-transport-security') ?? '')?.[1]) >=
          15_768_000,
        'no guessing of types': headers.get('x-content-type-options') === 'nosniff',
        'resources for itself': headers.get('cross-origin-resource-policy') === 'same-origin',
        'a window of its own': headers.get('cross-origin-opener-policy') === 'same-origin',
        'no feature of the device': /^[a-z-]+=\(\)(?:, [a-z-]+=\(\))+$/.test(
          headers.get('permissions-policy') ?? '',
        ),
        'no version of the server': headers.get('server') === 'nginx',
      };
      expect(Object.entries(checks).filter(([, passed]) => !passed)).toEqual([]);
    },
  );

  it('sends plain requests to the encrypted address where a proxy or a certificate gives one, and those of Tor nowhere', async () => {
    const own = await served(nginx ?? '', 'dist', 'set $wanted_certificate yes;');
    // Only a bare request may name another host.
    const asked = (address: string, headers: Record<string, string>) =>
      new Promise<readonly [number | undefined, string | undefined]>((done, fail) => {
        get(`${address}/en/?a=b`, { headers }, (response) => {
          response.resume();
          done([response.statusCode, response.headers.location]);
        }).on('error', fail);
      });
    const plain = { 'x-forwarded-proto': 'http' };
    const [host, onion] = [{ host: 'mirror.example' }, { host: 'example2345.onion' }];
    const moved = [301, 'https://mirror.example/en/?a=b'];
    const stays = [200, undefined];
    const { address } = server;
    expect(await asked(address, { ...host, ...plain })).toEqual(moved);
    expect(await asked(address, { ...host, ...encrypted })).toEqual(stays);
    expect(await asked(address, host)).toEqual(stays);
    expect(await asked(own.address, host)).toEqual(moved);
    expect(await asked(own.address, { ...host, ...encrypted })).toEqual(stays);
    expect(await asked(own.address, onion)).toEqual(stays);
    await own.stop();
  });

  it('speaks of encryption only where there is some', async () => {
    const { headers } = await fetch(`${server.address}/en/`);
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('sends each file with the headers of the table and a type of its own', async () => {
    const rules = headerRules({ versions, embedStyles: [], embedScripts: [] });
    const samples = new Map(
      builtFiles
        .filter((path) => !/(?:^|\/)[._](?!astro)/.test(path) && !path.startsWith('e/'))
        .map((path) => [`${path.split('/')[0] ?? ''} ${/\.\w+$/.exec(path)?.[0] ?? path}`, path]),
    );
    const faults: string[] = [];
    for (const path of samples.values()) {
      const response = await fetch(`${server.address}/${path}`, { headers: encrypted });
      await response.body?.cancel();
      const expected = Object.assign(
        {},
        ...rules.filter((rule) => matches(rule, `/${path}`)).map(({ headers }) => headers),
      ) as Record<string, string>;
      if (response.status !== 200) faults.push(`${path}: ${String(response.status)}`);
      for (const [name, value] of Object.entries(expected)) {
        if (response.headers.get(name) !== value)
          faults.push(`${path}: ${name}: ${String(response.headers.get(name))}`);
      }
      const type = response.headers.get('content-type') ?? '';
      if (type.startsWith('application/octet-stream')) faults.push(`${path}: ${type}`);
    }
    expect(faults).toEqual([]);
  });

  it('allows an embed the inline code that its own policy allows, and any frame', async () => {
    for (const path of builtFiles.filter((each) => /^e\/.*\/en\/light\/.*\.html$/.test(each))) {
      const sent = (await headersOf(`/${path}`)).get('content-security-policy') ?? '';
      const own =
        builtBytes(path)
          .toString()
          .match(/'sha256-[^']+'/g) ?? [];
      expect(
        own.filter((hash) => !sent.includes(hash)),
        path,
      ).toEqual([]);
      expect(sent).not.toContain('frame-ancestors');
    }
  });

  it('keeps a version for long and the latest not at all', async () => {
    const of = async (path: string) => (await headersOf(path)).get('cache-control');
    expect(await of('/data/1.0.0/cases.csv')).toBe('public, max-age=31536000, immutable');
    expect(await of('/data/latest/cases.csv')).toBe('public, max-age=0, must-revalidate');
  });

  it('hands out no file of the host, and takes nothing', async () => {
    for (const path of ['/_headers', '/.nojekyll']) {
      expect((await fetch(`${server.address}${path}`)).status, path).toBe(404);
    }
    expect((await fetch(`${server.address}/en/`, { method: 'POST' })).status).toBe(403);
  });
});
