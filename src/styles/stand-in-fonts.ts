/** Fonts of the reader's machine that stand in on a page that was shown before ours came, scaled so that its lines break alike. It loads nothing. */

/** A font of the reader's machine, scaled to the widths and heights of ours, so that a page looks alike in either. */
interface StandIn {
  readonly family: string;
  readonly weights: string;
  readonly style: 'normal' | 'italic';
  /** Names of fonts with the same widths, the first that is there is taken. */
  readonly local: readonly string[];
  /** Percent: how wide our letters run against those of the stand-in, over the texts of the overview. */
  readonly width: number;
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
    local: ['Times New Roman', 'Liberation Serif'],
    width: 104.2,
  },
  {
    ...stix,
    weights: '600 700',
    style: 'normal',
    local: ['Times New Roman Bold', 'Liberation Serif Bold'],
    width: 104.4,
  },
  {
    ...stix,
    weights: '400 700',
    style: 'italic',
    local: ['Times New Roman Italic', 'Liberation Serif Italic'],
    width: 105.6,
  },
  {
    ...sans,
    weights: '200 500',
    style: 'normal',
    local: ['Arial', 'Liberation Sans'],
    width: 93,
  },
  {
    ...sans,
    weights: '600 900',
    style: 'normal',
    local: ['Arial Bold', 'Liberation Sans Bold'],
    width: 89.5,
  },
];

function ruleOf({ family, weights, style, local, width, heights }: StandIn): string {
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
}
`;
}

/** The rules of all stand-ins. */
export const standInRules: readonly string[] = standIns.map(ruleOf);
