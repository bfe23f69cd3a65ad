/** The classes of a map by counts, and its legend. It refuses a class that the map does not show. */
import { numberText } from '../i18n/prose.ts';
import type { Language } from '../i18n/languages.ts';
import type { Interface } from '../i18n/messages.ts';
import type { HostTally } from '../statistics/geography.ts';

/** The looks of land: five classes and three textures for what is no value. */
export type Look =
  | 'level1'
  | 'level2'
  | 'level3'
  | 'level4'
  | 'level5'
  | 'undocumented'
  | 'unselected'
  | 'requesting';

/** Least count of each class; the last is open. */
const classes = [
  { look: 'level1', from: 1 },
  { look: 'level2', from: 3 },
  { look: 'level3', from: 6 },
  { look: 'level4', from: 11 },
  { look: 'level5', from: 21 },
] as const satisfies readonly { look: Look; from: number }[];

/** The class of a count; zero is no class. */
export function lookOf(count: number): Look {
  return classes.findLast(({ from }) => count >= from)?.look ?? 'undocumented';
}

/** The look of a country by what a selection has of its cases; without a selection by its count. */
export function lookOfPart(count: number, selected: number | undefined): Look {
  return selected === 0 ? 'unselected' : lookOf(selected ?? count);
}

/** The least count of each class, by its look, and 0 for what is not selected. */
export const lookThresholds: readonly { readonly look: Look; readonly from: number }[] = [
  { look: 'unselected', from: 0 },
  ...classes,
];

/** The rows of the legend: classes that occur (of a selection: may occur), then the textures that occur. */
export function mapLegend(
  { rows, requesting }: HostTally,
  text: Interface['map'],
  language: Language,
  selecting = false,
): readonly { readonly look: Look; readonly label: string }[] {
  const present = new Set(
    rows.flatMap(({ key, count }) => (key === 'unknown' ? [] : [lookOf(count)])),
  );
  const largest = Math.max(0, ...rows.map(({ count }) => count));
  const number = (value: number): string => numberText(value, language);
  return [
    ...classes.flatMap(({ look, from }, i) => {
      if (!present.has(look) && !(selecting && from <= largest)) return [];
      const next = classes[i + 1];
      return [
        { look, label: next ? `${number(from)}–${number(next.from - 1)}` : `${number(from)}+` },
      ];
    }),
    ...(selecting ? [{ look: 'unselected', label: text.unselected } as const] : []),
    { look: 'undocumented', label: text.undocumented },
    ...(requesting.length > 0 ? [{ look: 'requesting', label: text.requesting } as const] : []),
  ];
}
