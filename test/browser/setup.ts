/** Starts one browser and two file servers for all browser tests, and ends them. It refuses to build: it serves the dist/ that is there. */
import type { Server } from 'node:http';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { listening, staticServer } from '../../src/site/static-server.ts';
import { chromiumPath, launchArguments, thisMachine } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the tests reach the browser. */
    readonly browser: string;
    /** The built site at the root of a host, without the last slash. */
    readonly site: string;
    /** The same under a prefix, without the last slash. */
    readonly prefixedSite: string;
  }
}

const prefix = '/mirror/wanted-abroad/';

/** Called by vitest before the first and, what it gives, after the last file. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await chromium.launchServer({
    executablePath: chromiumPath(thisMachine()),
    args: launchArguments,
  });
  const servers: Server[] = [staticServer('dist'), staticServer('dist', prefix)];
  const [root, prefixed] = await Promise.all(servers.map((server) => listening(server, 0)));
  project.provide('browser', browser.wsEndpoint());
  project.provide('site', `http://localhost:${String(root)}`);
  project.provide('prefixedSite', `http://localhost:${String(prefixed)}${prefix.slice(0, -1)}`);
  return async () => {
    await browser.close();
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  };
}
