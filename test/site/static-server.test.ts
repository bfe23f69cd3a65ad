/** The file server, over a small folder, at the root and under a prefix. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listening, staticServer } from '../../src/site/static-server.ts';

let folder = '';
let server: Server | undefined;
beforeEach(() => {
  folder = mkdtempSync(`${tmpdir()}/server-`);
  mkdirSync(`${folder}/en`);
  writeFileSync(`${folder}/index.html`, 'home');
  writeFileSync(`${folder}/en/index.html`, 'english');
  writeFileSync(`${folder}/404.html`, 'nothing here');
  writeFileSync(`${folder}/SHA256SUMS`, 'sums');
});
afterEach(() => {
  server?.close();
  rmSync(folder, { recursive: true });
});

async function seen(prefix: string, address: string): Promise<string> {
  server = staticServer(folder, prefix);
  const port = await listening(server, 0);
  const response = await fetch(`http://localhost:${port}${address}`, { redirect: 'manual' });
  const body = response.headers.get('location') ?? (await response.text());
  return `${response.status} ${body}`;
}

describe('staticServer', () => {
  it.each([
    ['/', '/', '200 home'],
    ['/', '/en/', '200 english'],
    ['/', '/en/index.html', '200 english'],
    ['/', '/en', '301 /en/'],
    ['/', '/SHA256SUMS', '200 sums'],
    ['/', '/none', '404 nothing here'],
    ['/', '/no.html', '404 nothing here'],
    ['/', '/no/', '404 nothing here'],
    ['/', '/../package.json', '404 nothing here'],
    ['/a/b/', '/a/b/', '200 home'],
    ['/a/b/', '/a/b/en/', '200 english'],
    ['/a/b/', '/a/b/en', '301 /a/b/en/'],
    ['/a/b/', '/en/', '404 nothing here'],
  ])('under %s answers %s with %s', async (prefix, address, expected) => {
    expect(await seen(prefix, address)).toBe(expected);
  });

  it('fails where the port is taken', async () => {
    server = staticServer(folder);
    const port = await listening(server, 0);
    await expect(listening(staticServer(folder), port)).rejects.toThrow(/EADDRINUSE/);
  });
});
