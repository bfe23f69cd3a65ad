/** Host countries on a map: Europe by classes, and a locator for hosts elsewhere. It refuses a place below a country and a circle that grows. */
import { geoArea } from 'd3';
import { countryName } from '../i18n/formats.ts';
import type { HostTally } from '../statistics/geography.ts';
import { landOf, type Country } from './basemap.ts';
import { europeFrame, worldFrame, type MapFrame } from './map-frame.ts';
import {
  circlePx,
  hatching,
  hostCircle,
  hostMark,
  hostName,
  mapNames,
  type Name,
  type ShownHost,
} from './map-marks.ts';
import type { Stage } from './stage.ts';
import { placed, svgElement } from './svg-element.ts';

/** A country that measures less than this on the picture is a circle. */
const smallestPx = 17;
const betweenPx = 16;

type Held = ReadonlyMap<string, ShownHost>;

/**
 * The map at the width of the stage; without hosts outside of Europe it has no locator.
 * @param selected how many detentions of each country belong to a selection: classes and numbers are its
 */
export function drawHostMap(
  { rows, requesting }: HostTally,
  stage: Stage,
  selected?: (key: string) => number,
): SVGElement {
  const held: Held = new Map(
    rows
      .filter(({ key, count }) => key !== 'unknown' && count > 0)
      .map((row) => [row.key, selected ? { ...row, selected: selected(row.key) } : row]),
  );
  const { widthPx } = stage;
  const europe = europeFrame(widthPx);
  const near = new Set(europe.countries.filter(europe.holds).map(({ code }) => code));
  const far = [...held.keys()].filter((code) => !near.has(code));
  const parts = [drawEurope(europe, held, near, requesting, stage)];
  let heightPx = europe.heightPx;
  if (far.length > 0) {
    const world = worldFrame(widthPx);
    const locator = drawLocator(world, held, far, stage);
    parts.push(placed(stage, locator, 0, heightPx + betweenPx));
    heightPx += betweenPx + world.heightPx;
  }
  return svgElement(
    stage,
    'svg',
    {
      class: 'picture map',
      viewBox: `0 0 ${widthPx} ${heightPx}`,
      width: widthPx,
      height: heightPx,
      'data-column': 'host_country',
    },
    ...parts,
  );
}

function drawEurope(
  frame: MapFrame,
  held: Held,
  near: ReadonlySet<string | null>,
  requesting: readonly string[],
  stage: Stage,
): SVGElement {
  const { shape } = frame;
  const hosts = frame.countries.flatMap((country) => {
    const row = held.get(country.code ?? '');
    return row ? [{ country, row, small: isSmall(country, frame) }] : [];
  });
  const isRequesting = ({ code }: Country): boolean => requesting.includes(code ?? '');
  const rest = frame.countries.filter(({ code }) => !held.has(code ?? ''));
  const areas = hosts.filter(({ small }) => !small);
  const circles = hosts.flatMap(({ country, row, small }) => {
    const at = frame.spot(country);
    return small && at ? [{ row, at }] : [];
  });
  const origins = frame.countries.filter(isRequesting).map((country): Name => {
    const [key, at] = [country.code ?? '', middle(country, frame)];
    const text = countryName(key, stage.language);
    return { key, text, at, radiusPx: 0, apart: false, look: 'halo origin-name' };
  });
  const names = hosts
    .filter(({ country }) => near.has(country.code))
    .sort((a, b) => b.row.count - a.row.count)
    .flatMap(({ country, row, small }): Name[] => {
      const at = small ? frame.spot(country) : middle(country, frame);
      return at ? [hostName(row, at, small ? circlePx : 0, stage)] : [];
    });
  const marked = new Set([...areas.map(({ row }) => row.key), ...requesting]);
  const id = `${stage.prefix}-hatch`;
  return svgElement(
    stage,
    'g',
    {},
    hatching(stage, id),
    svgElement(stage, 'path', {
      class: 'undocumented',
      fill: `url(#${id})`,
      d: rest
        .filter((country) => !isRequesting(country))
        .map(shape)
        .join(''),
    }),
    ...areas.map(({ country, row }) => hostMark(stage, 'path', row, { d: shape(country) })),
    ...rest
      .filter(isRequesting)
      .map((country) => svgElement(stage, 'path', { class: 'requesting', d: shape(country) })),
    ...circles.map(({ row, at }) => hostCircle(stage, row, at)),
    ...mapNames(stage, frame, [...origins, ...names], marked),
  );
}

function drawLocator(
  frame: MapFrame,
  held: Held,
  far: readonly string[],
  stage: Stage,
): SVGElement {
  const land = frame.countries.map(frame.shape).join('');
  const circles = frame.countries
    .flatMap((country) => {
      const row = far.includes(country.code ?? '') ? held.get(country.code ?? '') : undefined;
      const at = row && frame.spot(country);
      return row && at ? [{ row, at }] : [];
    })
    .sort((a, b) => b.row.count - a.row.count);
  const names = circles.map(({ row, at }) => hostName(row, at, circlePx, stage));
  return svgElement(
    stage,
    'g',
    {},
    svgElement(stage, 'path', { class: 'elsewhere', d: land }),
    ...circles.map(({ row, at }) => hostCircle(stage, row, at)),
    ...mapNames(stage, frame, names),
  );
}

function isSmall(country: Country, { areaPx }: MapFrame): boolean {
  return Math.sqrt(areaPx(country)) < smallestPx;
}

/** The middle of what is seen of the largest part of a country. */
function middle({ land }: Country, { path }: MapFrame): readonly [number, number] {
  const areaOf = (polygon: Country['land'][number]): number =>
    geoArea({ type: 'Polygon', coordinates: polygon });
  const main = land.toSorted((a, b) => areaOf(b) - areaOf(a)).slice(0, 1);
  return path.centroid(landOf(main));
}
