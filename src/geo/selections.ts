/** The two basemaps: what they hold and how finely. It refuses a third without a picture that needs it. */
import type { Selection } from './made-basemap.ts';

/** Codes without land of their own in the atlas, which draws most of them as a part of another state: a place for a circle. */
const places: Selection['places'] = {
  AQ: [0, -80],
  BQ: [-68.3, 12.2],
  BV: [3.4, -54.4],
  CC: [96.8, -12.2],
  CX: [105.6, -10.5],
  GF: [-53.1, 3.9],
  GI: [-5.4, 36.1],
  GP: [-61.5, 16.2],
  MQ: [-61, 14.6],
  RE: [55.5, -21.1],
  SJ: [16, 78.5],
  TK: [-171.8, -9.2],
  UM: [166.6, 19.3],
  YT: [45.2, -12.8],
};

export const selections: Readonly<Record<'europe' | 'world', Selection>> = {
  europe: { share: 0.08, decimals: 2, window: [-25, 28, 75, 75], places: {} },
  world: { share: 0.012, decimals: 1, window: [-180, -60, 180, 90], places },
};
