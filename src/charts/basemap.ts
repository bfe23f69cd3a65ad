/** The two committed basemaps, as countries. It refuses to know a border: that is decided in data/geo. */
import type { GeoPermissibleObjects } from 'd3';
import type { Position } from 'geojson';
import europe from '../../data/geo/europe.json' with { type: 'json' };
import world from '../../data/geo/world.json' with { type: 'json' };

/** One country: its code (null for land that has none in ISO 3166), a place for a circle, its polygons. */
export interface Country {
  readonly code: string | null;
  readonly at: readonly [number, number];
  readonly land: readonly Position[][][];
}

/** Europe and its neighbours finely; the whole world coarsely. */
export const basemaps = { europe, world } as unknown as Readonly<
  Record<'europe' | 'world', readonly Country[]>
>;

/** The land of a country, or a part of it, as d3-geo takes it. */
export function landOf(land: Country['land']): GeoPermissibleObjects {
  return { type: 'MultiPolygon', coordinates: [...land] };
}
