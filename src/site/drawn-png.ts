/** A standalone picture as PNG, in the project's own letters. It refuses the fonts of the machine, so that every machine draws the same bytes. */
import { Resvg } from '@resvg/resvg-js';
import { staticFaces } from '../styles/font-faces.ts';

/** Where the static fonts lie, from the folder in which the build is started. */
const fontFolder = 'src/styles/static-fonts';

/**
 * The bytes of the PNG. `zoom` is pixels of the PNG per pixel of the SVG; text without a known family is set in Source Sans.
 * Letters that the fonts lack are left out by the library without a word: tests assert on ink.
 */
export function drawnPng(svg: string, zoom: number): Uint8Array<ArrayBuffer> {
  const picture = new Resvg(svg, {
    font: {
      fontFiles: staticFaces.map(({ name }) => `${fontFolder}/${name}`),
      loadSystemFonts: false,
      defaultFontFamily: 'Source Sans 3',
    },
    fitTo: { mode: 'zoom', value: zoom },
    logLevel: 'error',
  });
  return new Uint8Array(picture.render().asPng());
}
