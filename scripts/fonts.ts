/** Makes the committed fonts and their style rules: `npm run fonts`. It refuses to fetch: sources come from installed packages. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import {
  charactersOf,
  fontFaceRules,
  fontFaces,
  fontLicences,
  staticCharacters,
  staticFaces,
} from '../src/styles/font-faces.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = (path: string): string => fileURLToPath(import.meta.resolve(path));

mkdirSync(`${root}public/fonts`, { recursive: true });
for (const face of fontFaces) {
  const subset = await subsetFont(readFileSync(source(face.source)), charactersOf(face), {
    targetFormat: 'woff2',
  });
  writeFileSync(`${root}public/fonts/${face.name}.woff2`, subset);
  console.log(`${face.name}.woff2: ${subset.byteLength} bytes`);
}
mkdirSync(`${root}src/styles/static-fonts`, { recursive: true });
for (const face of staticFaces) {
  const subset = await subsetFont(readFileSync(source(face.source)), staticCharacters, {
    targetFormat: 'sfnt',
    preserveNameIds: [1, 2, 16, 17],
  });
  writeFileSync(`${root}src/styles/static-fonts/${face.name}`, subset);
  console.log(`${face.name}: ${subset.byteLength} bytes`);
}
for (const { source: path, name } of fontLicences) {
  copyFileSync(source(path), `${root}public/fonts/${name}`);
}
writeFileSync(`${root}src/styles/fonts.css`, fontFaceRules(fontFaces));
