/** Whose land is drawn at a place of a map. It refuses a border finer than a few pixels, which no name needs. */
import { extent, polygonContains } from 'd3';
import { within, type Box, type Point } from './map-boxes.ts';
import type { MapFrame } from './map-frame.ts';

/** The code of the country at a place, empty for one that has none; `undefined` on water. */
export type Land = (at: Point) => string | undefined;

const cellPx = 3;
const found = new WeakMap<MapFrame, Land>();

/** The land of a view; each place of it is looked up once. */
export function landIn(frame: MapFrame): Land {
  const land = found.get(frame) ?? landAnew(frame);
  found.set(frame, land);
  return land;
}

function landAnew({ countries, shape }: MapFrame): Land {
  const outlines = countries.map((country) => ({
    code: country.code ?? '',
    rings: ringsOf(shape(country)),
  }));
  const known = new Map<number, string | undefined>();
  return ([x, y]) => {
    const cell: Point = [rounded(x), rounded(y)];
    const name = cell[0] * 10_000 + cell[1];
    if (!known.has(name)) {
      const inside = ({ rings }: { readonly rings: readonly Ring[] }): boolean =>
        rings.filter((ring) => holds(ring, cell)).length % 2 === 1;
      known.set(name, outlines.find(inside)?.code);
    }
    return known.get(name);
  };
}

interface Ring {
  readonly points: [number, number][];
  readonly bounds: Box;
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
      const [left = 0, right = 0] = extent(points, ([x]) => x);
      const [top = 0, bottom = 0] = extent(points, ([, y]) => y);
      return { points, bounds: { left, top, right, bottom } };
    });
}

function holds({ points, bounds }: Ring, [x, y]: Point): boolean {
  return (
    within({ left: x, top: y, right: x, bottom: y }, bounds) && polygonContains(points, [x, y])
  );
}

function rounded(px: number): number {
  return Math.round(px / cellPx) * cellPx;
}
