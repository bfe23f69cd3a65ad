/** Makes a basemap from a world atlas: fewer points, ISO codes, a place for each country. It refuses to move a border. */
import { geoArea, geoCentroid } from 'd3';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { filter, presimplify, quantile, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type {
  GeometryCollection,
  GeometryObject,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';

/** The atlas that this reads: countries with numeric ISO ids. */
export type Atlas = Topology<{ readonly countries: GeometryCollection }>;

/** One country of a basemap: code (none where ISO has none), a place inside for a circle or a label, its land. */
export interface Country {
  readonly code: string | null;
  readonly at: Position;
  readonly land: readonly (readonly (readonly Position[])[])[];
}

/** What one basemap holds. */
export interface Selection {
  /** Share of the points that stay, between 0 and 1. */
  readonly share: number;
  /** Decimals of the coordinates in degrees. */
  readonly decimals: number;
  /** West, south, east, north in degrees: land wholly outside is left out. */
  readonly window: readonly [number, number, number, number];
  /** Codes that the atlas has no land for, with a place for a circle. */
  readonly places: Readonly<Record<string, Position>>;
}

/** Kosovo has no number in ISO 3166; the atlas gives it one of its own. */
const ownCodes: Readonly<Record<string, string>> = { '-2': 'XK' };

/** The ISO alpha-2 code of a numeric id, by the aliases of Unicode's CLDR; null for land without a code. */
export function codeOf(id: string): string | null {
  if (id in ownCodes) return ownCodes[id] ?? null;
  if (!/^\d{3}$/.test(id)) return null;
  const region = new Intl.Locale(`und-${id}`).region ?? '';
  return /^[A-Z]{2}$/.test(region) ? region : null;
}

/** The basemap of a selection, in the order of the codes, land without one last. */
export function madeBasemap(
  atlas: Atlas,
  { share, decimals, window, places }: Selection,
): Country[] {
  const inside: Atlas = {
    ...atlas,
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: atlas.objects.countries.geometries.flatMap((country) => {
          const kept = polygonsOf(country, atlas).flatMap((polygon, i) =>
            touches(polygon, window) ? [arcsOf(country)[i] ?? []] : [],
          );
          return kept.length === 0 ? [] : [{ ...country, type: 'MultiPolygon', arcs: kept }];
        }),
      },
    },
  };
  const weighed = presimplify(
    filter(inside, () => true),
    sphericalTriangleArea,
  );
  const thin = simplify(weighed, quantile(weighed, share)) as Atlas;
  const round = (position: Position): Position =>
    position.map((degrees) => Number(degrees.toFixed(decimals)));
  const added = Object.entries(places).map(([code, at]): Country => ({ code, at, land: [] }));
  return inside.objects.countries.geometries
    .map((country, i): Country => {
      const whole = polygonsOf(country, inside);
      const simple = thin.objects.countries.geometries[i];
      const land = simple ? polygonsOf(simple, thin) : [];
      return {
        code: isCopy(country) ? null : codeOf(String(country.id)),
        at: round(geoCentroid({ type: 'Polygon', coordinates: largest(whole) })),
        land: land.flatMap((polygon) => rounded(polygon, round)),
      };
    })
    .filter(({ code, land }) => code !== null || land.length > 0)
    .concat(added)
    .sort((a, b) => ((a.code ?? '~') < (b.code ?? '~') ? -1 : 1));
}

/** The file of a basemap: a line per country. */
export function basemapText(countries: readonly Country[]): string {
  return `[\n${countries.map((country) => JSON.stringify(country)).join(',\n')}\n]\n`;
}

/** Uninhabited reefs that the atlas gives the number of Australia once more. */
function isCopy({ properties }: GeometryObject): boolean {
  return (properties as { a3?: string } | undefined)?.a3 === 'ATC';
}

function arcsOf(country: GeometryObject): number[][][] {
  if (country.type === 'Polygon') return [country.arcs];
  return country.type === 'MultiPolygon' ? country.arcs : [];
}

function polygonsOf(country: GeometryObject, atlas: Atlas): Position[][][] {
  const one = feature(atlas, country as GeometryCollection | TopoPolygon) as Feature<
    Polygon | MultiPolygon
  >;
  const land = one.geometry;
  return land.type === 'Polygon' ? [land.coordinates] : land.coordinates;
}

function touches(polygon: Position[][], [west, south, east, north]: Selection['window']): boolean {
  const ring = polygon[0] ?? [];
  const range = (axis: 0 | 1): [number, number] => {
    const all = ring.map((position) => position[axis] ?? 0);
    return [Math.min(...all), Math.max(...all)];
  };
  const [left, right] = range(0);
  const [bottom, top] = range(1);
  return right >= west && left <= east && top >= south && bottom <= north;
}

function areaOf(coordinates: Position[][]): number {
  return geoArea({ type: 'Polygon', coordinates });
}

function largest(polygons: readonly Position[][][]): Position[][] {
  return polygons.toSorted((a, b) => areaOf(b) - areaOf(a))[0] ?? [];
}

/** A polygon at its decimals; none if nothing is left, or if so little that it turns inside out. */
function rounded(
  polygon: Position[][],
  round: (position: Position) => Position,
): readonly Position[][][] {
  const rings = polygon
    .map((ring) =>
      ring.map(round).filter((at, i, all) => i === 0 || String(at) !== String(all[i - 1])),
    )
    .filter((ring, i) => ring.length >= 4 && (i === 0 || areaOf([ring.toReversed()]) < Math.PI));
  return rings[0] && areaOf([rings[0]]) > 0 && areaOf([rings[0]]) < Math.PI ? [rings] : [];
}
