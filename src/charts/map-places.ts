/** The places that a name on a map could take, each with its price. It refuses a place outside of the picture. */
import { lengthPx, nearest, within, type Box, type Line, type Point } from './map-boxes.ts';
import type { Land } from './map-land.ts';

/** A mark of a map that wants a name. */
export interface Named {
  /** The code of the country. */
  readonly key: string;
  /** The middle of its mark. */
  readonly at: Point;
  /** Half the width of a circle, in pixels; none where the mark is the land itself. */
  readonly radiusPx: number;
  /** Whether the name may stand apart from its mark. */
  readonly apart: boolean;
}

/** A box for a name, and the line to its mark where they stand apart. A price is a distance in pixels, or weighs as much. */
export interface Place {
  readonly box: Box;
  readonly leader?: Line;
  /** The box of both. */
  readonly extent: Box;
  readonly price: number;
}

/** What a map has besides its names: its frame, whose land is where, and the countries whose land is a mark. */
export interface Ground {
  readonly bounds: Box;
  readonly land: Land;
  readonly marked: ReadonlySet<string>;
}

const stepPx = 8;
/** How far from its mark a name may stand. */
const reachPx = 80;
/** Between a circle and its name; twice as far apart they need a line. */
const gapPx = 3;
const leaderPrice = 14;
/** Names are looked for at the right first. */
const leftPrice = 1;
/** What a name costs that stands wholly on the land of another country, with a mark or without. */
const foreignPrice = { marked: 400, unmarked: 12 };

/** All places of a name that measures twice the two halves. */
export function places(
  { key, at, radiusPx, apart }: Named,
  halfWidthPx: number,
  halfHeightPx: number,
  { bounds, land, marked }: Ground,
): readonly Place[] {
  const foreign = (point: Point): number => {
    const owner = land(point);
    if (owner === undefined || owner === key) return 0;
    return foreignPrice[marked.has(owner) ? 'marked' : 'unmarked'];
  };
  const clearPx = radiusPx > 0 ? radiusPx + gapPx : 0;
  return steps(halfHeightPx + clearPx).flatMap((down) =>
    steps(halfWidthPx + clearPx).flatMap((across): readonly Place[] => {
      const middle: Point = [at[0] + across, at[1] + down];
      const box = {
        left: middle[0] - halfWidthPx,
        top: middle[1] - halfHeightPx,
        right: middle[0] + halfWidthPx,
        bottom: middle[1] + halfHeightPx,
      };
      if (!within(box, bounds)) return [];
      const ground = mean(samples(box).map(foreign)) + (across > 0 ? 0 : leftPrice);
      if (radiusPx === 0 && land(middle) === key)
        return [{ box, extent: box, price: Math.hypot(across, down) / 2 + ground }];
      const leader = leaderOf(box, at, radiusPx);
      const farPx = lengthPx(leader);
      if (farPx <= 2 * gapPx)
        return radiusPx > 0 ? [{ box, extent: box, price: farPx + ground }] : [];
      if (!apart) return [];
      const crossed = (mean(along(leader).map(foreign)) * farPx) / 100;
      const price = leaderPrice + farPx + ground + crossed;
      return [{ box, leader, extent: withPoint(box, leader[1]), price }];
    }),
  );
}

/** Distances from the middle in both directions; among them the one of a name just beside its mark. */
function steps(besideMark: number): readonly number[] {
  const found = [0];
  for (let far = besideMark % stepPx; far <= besideMark + reachPx; far += stepPx)
    found.push(far, -far);
  return found;
}

/** From the box to the edge of a circle, or to the middle of an area. */
function leaderOf(box: Box, at: Point, radiusPx: number): Line {
  const from = nearest(box, at);
  const [x, y] = [from[0] - at[0], from[1] - at[1]];
  const edge = Math.min(1, radiusPx / Math.max(1, Math.hypot(x, y)));
  return [from, [at[0] + x * edge, at[1] + y * edge]];
}

function withPoint({ left, top, right, bottom }: Box, [x, y]: Point): Box {
  return {
    left: Math.min(left, x),
    top: Math.min(top, y),
    right: Math.max(right, x),
    bottom: Math.max(bottom, y),
  };
}

function samples({ left, top, right, bottom }: Box): readonly Point[] {
  return [0, 0.25, 0.5, 0.75, 1].flatMap((across) =>
    [0, 0.5, 1].map((down): Point => [left + across * (right - left), top + down * (bottom - top)]),
  );
}

function along([[x0, y0], [x1, y1]]: Line): readonly Point[] {
  return [1, 2, 3, 4, 5, 6, 7]
    .map((i) => i / 8)
    .map((part) => [x0 + part * (x1 - x0), y0 + part * (y1 - y0)]);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
