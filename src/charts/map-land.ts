/** Whose land is drawn at a place of a map. It refuses a border finer than a few pixels, which no name needs. */
import { polygonContains } from 'd3';
import type { Point } from './map-boxes.ts';

/** The key of the mark whose land a place is, empty on land without a mark; `undefined` elsewhere. */
export type Land = (at: Point) => string | undefined;

/** Land as it is drawn: the key of its mark or nothing, and a path of straight lines. */
export type Outlines = readonly (readonly [key: string, path: string])[];

const cellPx = 3;

/** The land within outlines; each place is looked up once. */
export function landOn(outlines: Outlines): Land {
  const countries = outlines.map(([key, path]) => ({ key, rings: ringsOf(path) }));
  const known = new Map<number, string | undefined>();
  return ([x, y]) => {
    const cell: Point = [rounded(x), rounded(y)];
    const name = cell[0] * 10_000 + cell[1];
    if (!known.has(name)) {
      const inside = ({ rings }: { readonly rings: readonly Ring[] }): boolean =>
        rings.filter((ring) => holds(ring, cell)).length % 2 === 1;
      known.set(name, countries.find(inside)?.key);
    }
    return known.get(name);
  };
}

interface Ring {
  readonly points: [number, number][];
  readonly topPx: number;
  readonly bottomPx: number;
}

function ringsOf(path: string): readonly Ring[] {
  return path
    .split(/[MZ]+/)
    .filter(Boolean)
    .map((ring) => {
      const points = ring.split('L').map((point): [number, number] => {
        const [x = 0, y = 0] = point.split(',').map(Number);
        return [x, y];
      });
      const heights = points.map(([, y]) => y);
      return { points, topPx: Math.min(...heights), bottomPx: Math.max(...heights) };
    });
}

function holds({ points, topPx, bottomPx }: Ring, [x, y]: Point): boolean {
  return y >= topPx && y <= bottomPx && polygonContains(points, [x, y]);
}

function rounded(px: number): number {
  return Math.round(px / cellPx) * cellPx;
}
