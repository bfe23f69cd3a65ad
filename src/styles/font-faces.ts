/** Which letters of which family go into which font file, and the style rules that load them. It reads and writes nothing. */
import { standInRules } from './stand-in-fonts.ts';

/** One committed font file: its name, where its letters come from and which it holds. */
export interface FontFace {
  readonly name: string;
  readonly source: string;
  readonly family: string;
  readonly weights: string;
  readonly style: 'normal' | 'italic';
  /** Inclusive ranges of code points that the file serves. */
  readonly ranges: readonly CodePointRange[];
  /** The letters of the file where it holds fewer. */
  readonly letters?: string;
}

type CodePointRange = readonly [first: number, last: number];

// Dashes, quotation marks, thin spaces, the euro, two arrows and the minus stand with the Latin letters.
const latin: readonly CodePointRange[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2009, 0x200b],
  [0x2010, 0x2026],
  [0x20ac, 0x20ac],
  [0x2191, 0x2191],
  [0x2193, 0x2193],
  [0x2212, 0x2212],
];
// The letters of Polish, and those of Belarusian in Latin script.
const polish: readonly CodePointRange[] = [
  [0x104, 0x107],
  [0x10c, 0x10d],
  [0x118, 0x119],
  [0x141, 0x144],
  [0x15a, 0x15b],
  [0x160, 0x161],
  [0x16c, 0x16d],
  [0x179, 0x17e],
];
// The numero sign comes with the Cyrillic letters in both families.
const cyrillic: readonly CodePointRange[] = [
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x2116, 0x2116],
];

const scripts = [
  { short: 'latin', source: 'latin', ranges: latin },
  { short: 'pl', source: 'latin-ext', ranges: polish },
  { short: 'cyr', source: 'cyrillic', ranges: cyrillic },
] as const;

const cuts = [
  { short: 'stix-n', source: 'stix-two-text', family: 'STIX Two Text', weights: '400 700' },
  { short: 'stix-i', source: 'stix-two-text', family: 'STIX Two Text', weights: '400 700' },
  { short: 'sans', source: 'source-sans-3', family: 'Source Sans 3', weights: '200 900' },
] as const;

const files: readonly FontFace[] = cuts.flatMap((cut) =>
  scripts.map((script) => {
    const style = cut.short === 'stix-i' ? 'italic' : 'normal';
    return {
      name: `${cut.short}-${script.short}`,
      source: `@fontsource-variable/${cut.source}/files/${cut.source}-${script.source}-wght-${style}.woff2`,
      family: cut.family,
      weights: cut.weights,
      style,
      ranges: script.ranges,
    };
  }),
);

// «Беларуская» and «Русский» stand on every page: a page of other letters loads these twelve, not all Cyrillic ones.
const names: readonly FontFace[] = files
  .filter(({ name }) => name === 'sans-cyr')
  .map((face) => ({
    ...face,
    name: 'sans-names',
    family: `${face.family} names`,
    letters: 'БРаеийклрсуя',
  }));

/** Every font file of the site, in the order of the style rules. `source` is a file of the family's package. */
export const fontFaces: readonly FontFace[] = [...files, ...names];

/** One committed font file of a single weight, for the pictures that the build draws; it holds all letters of its face. */
export interface StaticFace {
  readonly name: string;
  readonly source: string;
}

const weightNames = { 400: 'Regular', 500: 'Medium', 600: 'SemiBold', 700: 'Bold' } as const;

const staticCuts = [
  { family: 'STIXTwoText', source: 'stix-two-text', weights: [600, 700], italic: false },
  { family: 'STIXTwoText', source: 'stix-two-text', weights: [400, 500], italic: true },
  { family: 'SourceSans3', source: 'source-sans-3', weights: [400, 600], italic: false },
] as const;

/** Every weight that a picture asks for. The drawing library takes neither woff2 nor the weights of a variable font. */
export const staticFaces: readonly StaticFace[] = staticCuts.flatMap(
  ({ family, source, weights, italic }) =>
    weights.map((weight) => {
      const name = `${String(weight)}${weightNames[weight]}${italic ? '_Italic' : ''}`;
      return {
        name: `${family}_${name}.ttf`,
        source: `@expo-google-fonts/${source}/${name}/${family}_${name}.ttf`,
      };
    }),
);

/** The letters of every static face: those of all font files of the site. */
export const staticCharacters: string = charactersIn([...latin, ...polish, ...cyrillic]);

/** The packages whose licence lies beside the fonts, and the name of that file. */
export const fontLicences: readonly { readonly source: string; readonly name: string }[] = [
  { source: '@fontsource-variable/stix-two-text/LICENSE', name: 'LICENSE-stix-two-text.txt' },
  { source: '@fontsource-variable/source-sans-3/LICENSE', name: 'LICENSE-source-sans-3.txt' },
];

/** All characters that a font file is asked for; a character that its source lacks is left out there. */
export function charactersOf(face: FontFace): string {
  return face.letters ?? charactersIn(face.ranges);
}

function charactersIn(ranges: readonly CodePointRange[]): string {
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
    .map((codePoint) => String.fromCodePoint(codePoint))
    .join('');
}

/** The `@font-face` rules of all font files and of what stands in until they arrive, as the text of a style sheet. */
export function fontFaceRules(faces: readonly FontFace[]): string {
  // A font that is not there with the first paint waits for the next page: on a slow line no text moves under the reader's eyes.
  const rules = faces.map(
    (face) => `@font-face {
  font-family: '${face.family}';
  font-weight: ${face.weights};
  font-style: ${face.style};
  font-display: optional;
  src: url('/fonts/${face.name}.woff2') format('woff2');
  unicode-range: ${face.ranges.map(unicodeRange).join(', ')};
}
`,
  );
  return `/* Written by "npm run fonts": change src/styles/font-faces.ts instead. */\n${[...rules, ...standInRules].join('\n')}`;
}

function unicodeRange([first, last]: CodePointRange): string {
  const from = first.toString(16).toUpperCase();
  return first === last ? `U+${from}` : `U+${from}-${last.toString(16).toUpperCase()}`;
}
