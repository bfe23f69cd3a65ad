/** Fonts of the reader's machine that stand in until ours arrive, scaled so that no line breaks anew. It loads nothing. */

/** A font of the reader's machine, scaled to the widths and heights of ours, so that the page does not move when ours arrives. */
interface StandIn {
  readonly family: string;
  readonly weights: string;
  readonly style: 'normal' | 'italic';
  /** Names of fonts with the same widths, the first that is there is taken. */
  readonly local: readonly string[];
  /** Percent: how wide our letters run against those of the stand-in, Latin and Cyrillic, over the texts of the overview in four languages. */
  readonly widths: readonly [latin: number, cyrillic: number];
  /** Ascent and descent of ours in percent of the size. */
  readonly heights: readonly [number, number];
}

const stix = { family: 'STIX Two Text stand-in', heights: [76.2, 23.8] } as const;
const sans = { family: 'Source Sans 3 stand-in', heights: [102.4, 40] } as const;
const standIns: readonly StandIn[] = [
  {
    ...stix,
    weights: '400 500',
    style: 'normal',
    local: ['Times New Roman', 'Liberation Serif', 'Tinos'],
    widths: [104.2, 105.3],
  },
  {
    ...stix,
    weights: '600 700',
    style: 'normal',
    local: ['Times New Roman Bold', 'Liberation Serif Bold', 'Tinos Bold'],
    widths: [104.5, 104.2],
  },
  {
    ...stix,
    weights: '400 700',
    style: 'italic',
    local: ['Times New Roman Italic', 'Liberation Serif Italic', 'Tinos Italic'],
    widths: [104.2, 107],
  },
  {
    ...sans,
    weights: '200 500',
    style: 'normal',
    local: ['Arial', 'Liberation Sans', 'Arimo'],
    widths: [92.7, 93.2],
  },
  {
    ...sans,
    weights: '600 900',
    style: 'normal',
    local: ['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold'],
    widths: [89.4, 89.6],
  },
];

const ranges = ['U+0-3FF, U+2000-2BFF', 'U+400-52F'] as const;

function rulesOf({ family, weights, style, local, widths, heights }: StandIn): readonly string[] {
  return widths.map((width, script) => {
    const [ascent, descent] = heights.map((height) => `${((height / width) * 100).toFixed(1)}%`);
    return `@font-face {
  font-family: '${family}';
  font-weight: ${weights};
  font-style: ${style};
  src: ${local.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${String(width)}%;
  ascent-override: ${String(ascent)};
  descent-override: ${String(descent)};
  line-gap-override: 0%;
  unicode-range: ${String(ranges[script])};
}
`;
  });
}

/** The rules of all stand-ins. */
export const standInRules: readonly string[] = standIns.flatMap(rulesOf);
