/** The two views of the world: Europe in Lambert's equal-area projection, the rest in Equal Earth. It refuses a projection that makes a large country larger. */
import {
  geoAzimuthalEqualArea,
  geoEqualEarth,
  geoPath,
  type GeoPath,
  type GeoProjection,
} from 'd3';
import { basemaps, landOf, type Country } from './basemap.ts';

/** A view of a width: where a place stands, what is seen of a country. */
export interface MapFrame {
  readonly countries: readonly Country[];
  readonly widthPx: number;
  readonly heightPx: number;
  readonly path: GeoPath;
  /** The outline of a country and what it measures in square pixels, found once. */
  readonly shape: (country: Country) => string;
  readonly areaPx: (country: Country) => number;
  /** Whether the view is where the reader finds this country: half of it, or a large part of the view. */
  readonly holds: (country: Country) => boolean;
  /** Place on the picture; `undefined` outside of it. */
  readonly spot: (country: Country) => readonly [number, number] | undefined;
}

/** What the view of Europe must show: Iberia, the Caucasus, the middle of Scandinavia, Cyprus. */
const corners = [
  [-9.6, 36.8],
  [-9.6, 43.4],
  [50, 40],
  [24, 66],
  [33, 33],
];

/** Europe, centred at 21° E 52° N, from Iberia to the Caucasus. */
export const europeFrame = once((widthPx: number): MapFrame => {
  const projection = geoAzimuthalEqualArea()
    .rotate([-21, -52])
    .fitWidth(widthPx, { type: 'MultiPoint', coordinates: corners });
  return frame(basemaps.europe, projection, widthPx, corners);
});

/** The world without the Antarctic, centred on the meridian that keeps Chukotka whole. */
export const worldFrame = once((widthPx: number): MapFrame => {
  const bounds = [
    [-168, 60],
    [-169, 0],
    [190, 0],
    [0, 80],
    [0, -56],
  ];
  const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(widthPx, { type: 'Sphere' });
  return frame(basemaps.world, projection, widthPx, bounds);
});

/** The same result for the same input, found only once: no view and no outline depends on the record. */
function once<T, R>(find: (input: T) => R): (input: T) => R {
  const found = new Map<T, R>();
  return (input) => {
    const known = found.get(input);
    if (known !== undefined) return known;
    const result = find(input);
    found.set(input, result);
    return result;
  };
}

function frame(
  countries: readonly Country[],
  projection: GeoProjection,
  widthPx: number,
  bounds: readonly (readonly number[])[],
): MapFrame {
  const edges = bounds.map(([east = 0, north = 0]) => projection([east, north])?.[1] ?? 0);
  const topPx = Math.min(...edges);
  const heightPx = Math.ceil(Math.max(...edges) - topPx);
  const [x, y] = projection.translate();
  projection.translate([x, y - topPx]);
  const whole = geoPath(projection);
  const wholeArea = new Map(countries.map((each) => [each, whole.area(landOf(each.land))]));
  projection.clipExtent([
    [-2, -2],
    [widthPx + 2, heightPx + 2],
  ]);
  const path = geoPath(projection).digits(widthPx < 480 ? 0 : 1);
  const areaPx = once((country: Country) => path.area(landOf(country.land)));
  const spot = (country: Country): readonly [number, number] | undefined => {
    const at = projection([...country.at]);
    const [left, top] = at ?? [-1, -1];
    return left >= 7 && left <= widthPx - 7 && top >= 7 && top <= heightPx - 7
      ? [left, top]
      : undefined;
  };
  return {
    countries,
    widthPx,
    heightPx,
    path,
    shape: once((country: Country) => path(landOf(country.land)) ?? ''),
    areaPx,
    spot,
    holds: (country) => {
      const seen = areaPx(country);
      const all = wholeArea.get(country) ?? 0;
      if (seen < 300) return spot(country) !== undefined;
      return seen >= all / 2 || seen >= (widthPx * heightPx) / 12;
    },
  };
}
