/** Astro's settings: pages that `scripts/finish.ts` makes work on any host, under any prefix and from file://. It refuses anything inline, which the content policy would block. */
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig, logHandlers, passthroughImageService } from 'astro/config';
import { thisDeployment } from './src/site/deployment.ts';
import { makingOrder } from './src/site/making-order.ts';
import { proseTables } from './src/site/prose-tables.ts';

const place = thisDeployment();

export default defineConfig({
  ...(place.site ? { site: place.site } : {}),
  // Thousands of files are written: a build tells only what went wrong.
  ...(process.argv.includes('build') ? { logger: logHandlers.console({ level: 'warn' }) } : {}),
  output: 'static',
  trailingSlash: 'always',
  // Tens of thousands of small files: while one is written, or waits for another process, the next is made.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 16 },
  compressHTML: true,
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { headingAttributes: true, smartPunctuation: false },
      hastPlugins: [proseTables],
    }),
  },
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [makingOrder()],
});
