/** Astro's settings: a folder that works on any host, under any prefix and from file://. It refuses anything inline, which the content policy would block. */
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig, logHandlers, passthroughImageService } from 'astro/config';
import { delivery } from './src/site/delivery.ts';
import { thisDeployment } from './src/site/deployment.ts';
import { finish } from './src/site/finish.ts';
import { proseTables } from './src/site/prose-tables.ts';

const place = thisDeployment();

export default defineConfig({
  ...(place.site ? { site: place.site } : {}),
  // Thousands of files are written: a build tells only what went wrong.
  ...(process.argv.includes('build') ? { logger: logHandlers.console({ level: 'warn' }) } : {}),
  output: 'static',
  trailingSlash: 'always',
  // Tens of thousands of small files: while one is written, the next is made.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
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
  integrations: [finish(), delivery(place)],
});
