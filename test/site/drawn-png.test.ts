/** The letters of the PNG, by their ink: each in its own face, weight and shape, never a box and never nothing. */
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { staticFaces } from '../../src/styles/font-faces.ts';
import { drawnPng } from '../../src/site/drawn-png.ts';

const faces = {
  'sans 400': { 'font-family': 'Source Sans 3', 'font-weight': 400 },
  'sans 600': { 'font-family': 'Source Sans 3', 'font-weight': 600 },
  'serif 600': { 'font-family': 'STIX Two Text', 'font-weight': 600 },
  'serif 700': { 'font-family': 'STIX Two Text', 'font-weight': 700 },
  'serif italic 400': {
    'font-family': 'STIX Two Text',
    'font-weight': 400,
    'font-style': 'italic',
  },
  'serif italic 500': {
    'font-family': 'STIX Two Text',
    'font-weight': 500,
    'font-style': 'italic',
  },
} as const;

function svg(text: string, face: Readonly<Record<string, string | number>>): string {
  const look = Object.entries(face).map(([name, value]) => `${name}="${String(value)}"`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="120"><text x="20" y="90" font-size="90" ${look.join(' ')}>${text}</text></svg>`;
}

/** The same settings as the build, and the alpha of each pixel. */
function ink(text: string, face: Readonly<Record<string, string | number>>): Uint8Array {
  const fontFiles = staticFaces.map(({ name }) => `src/styles/static-fonts/${name}`);
  const font = { fontFiles, loadSystemFonts: false };
  const { pixels } = new Resvg(svg(text, face), { font }).render();
  return Uint8Array.from({ length: pixels.length / 4 }, (_, i) => pixels[i * 4 + 3] ?? 0);
}

const amount = (pixels: Uint8Array): number => pixels.reduce((sum, alpha) => sum + alpha, 0) / 255;
const apart = (a: Uint8Array, b: Uint8Array): number =>
  a.reduce((sum, alpha, i) => sum + Math.abs(alpha - (b[i] ?? 0)), 0) / 255;

const letters = Array.from('ўіёłŁЎґężźśćńąóэы№«„”–');

describe.each(Object.entries(faces))('%s', (_, face) => {
  const missing = ink('\u{1F1E7}', face);

  it.each(letters)('has %s as ink, not as a box', (letter) => {
    const drawn = ink(letter, face);
    expect(amount(drawn)).toBeGreaterThan(100);
    expect(apart(drawn, missing)).toBeGreaterThan(100);
  });

  it.each([
    ['ў', 'у'],
    ['і', 'ı'],
    ['ё', 'е'],
    ['ł', 'l'],
  ])('draws %s apart from %s', (letter, plain) => {
    expect(apart(ink(letter, face), ink(plain, face))).toBeGreaterThan(80);
  });
});

it('draws each letter in each face as no other face does', () => {
  for (const letter of 'ўёł')
    for (const [name, face] of Object.entries(faces))
      for (const [other, another] of Object.entries(faces))
        if (name < other)
          expect(
            apart(ink(letter, face), ink(letter, another)),
            `${name}, ${other}`,
          ).toBeGreaterThan(100);
});

it.each([
  ['sans 600', 'sans 400'],
  ['serif 700', 'serif 600'],
  ['serif italic 500', 'serif italic 400'],
] as const)('gives %s more ink than %s', (bold, plain) => {
  for (const letter of 'ўіёł')
    expect(amount(ink(letter, faces[bold]))).toBeGreaterThan(
      amount(ink(letter, faces[plain])) * 1.03,
    );
});

it('gives the same bytes each time, at the size asked for', () => {
  const once = drawnPng(svg('ў', faces['sans 600']), 2);
  expect(Buffer.from(once)).toEqual(Buffer.from(drawnPng(svg('ў', faces['sans 600']), 2)));
  const view = new DataView(once.buffer);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([240, 240]);
});
