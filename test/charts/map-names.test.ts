/** The names on a drawn map: none is left out, and none can be read as that of another country, in any language, at any width. */
import { polygonContains } from 'd3';
import { describe, expect, it } from 'vitest';
import { drawHostMap } from '../../src/charts/host-map.ts';
import { meets, overlaps, type Box, type Line, type Point } from '../../src/charts/map-boxes.ts';
import { labelWidthPx } from '../../src/charts/stage.ts';
import { countryName } from '../../src/i18n/formats.ts';
import { languages, type Language } from '../../src/i18n/languages.ts';
import { serverStage } from '../../src/site/server-stage.ts';

const large = { RU: 16, PL: 10, AM: 5, UA: 2, DE: 2, RO: 2 };
const usual = { ...large, RS: 1, LT: 1, MD: 1, SI: 1, ME: 1, ES: 1, CY: 1, EC: 1, VN: 1 };
const crowded = { ...usual, GE: 3, TR: 2, CZ: 1, LV: 1, IT: 2 };
/** A telephone, the page of cases, a desk, a file that stands alone. */
const widthsPx = [328, 360, 560, 712];
const cases = languages.flatMap((language) => [
  ...widthsPx.map((px) => ({ language, px, hosts: 'usual', counts: usual })),
  { language, px: 328, hosts: 'crowded', counts: crowded },
]);

/** A host country as it is drawn: as rings, or as a circle. */
interface Mark {
  readonly key: string;
  readonly rings: readonly [number, number][][];
  readonly circle: Box | undefined;
}

describe.each(cases)(
  'the names of the map in $language, $px px wide, with $hosts hosts',
  ({ language, px, hosts, counts }) => {
    const { names, leaders, marks, heightPx } = drawn(counts, language, px);

    it('leave out no host country', () => {
      const expected = Object.entries(counts).map(([key, count]) => nameOf(key, count, language));
      expect(names.map(({ text }) => text).sort()).toEqual(
        [...expected, countryName('BY', language)].sort(),
      );
      expect(marks.map(({ key }) => key).sort()).toEqual(Object.keys(counts).sort());
    });

    it('stand inside, and clear of each other, of lines and of circles', () => {
      const faults = names.flatMap(({ text, box }, i) => [
        ...(box.left < 0 || box.right > px || box.top < 0 || box.bottom > heightPx
          ? [`${text} is outside`]
          : []),
        ...names
          .slice(i + 1)
          .filter((other) => overlaps(box, other.box))
          .map((other) => `${text} is upon ${other.text}`),
        ...leaders
          .filter((line) => meets(line, grown(box, -1)))
          .map(() => `a line crosses ${text}`),
        ...marks
          .filter(({ circle }) => circle && overlaps(box, circle))
          .map(({ key }) => `${text} is upon the circle of ${key}`),
      ]);
      expect(faults).toEqual([]);
    });

    it('have their middle on the land of no other host country, if there is room', () => {
      const faults = names.flatMap(({ text, key, box }) =>
        marks
          .filter((mark) => mark.key !== key && touches(mark, middle(box), 0))
          .map((mark) => `${text} is on ${mark.key}`),
      );
      if (hosts === 'usual') expect(faults).toEqual([]);
      else expect(faults.length).toBeLessThan(3);
    });

    it('stand on their own land, beside their own circle, or at the end of a line to it', () => {
      const faults = names.filter(({ key, box }) => {
        const mark = marks.find((each) => each.key === key);
        if (!mark) return false;
        const led = leaders.some(
          ([from, to]) => overlaps(box, around(from, 2)) && touches(mark, to, 1),
        );
        return (
          !led &&
          !(mark.circle ? overlaps(box, grown(mark.circle, 7)) : touches(mark, middle(box), 2))
        );
      });
      expect(faults.map(({ text }) => text)).toEqual([]);
    });
  },
);

function nameOf(key: string, count: number, language: Language): string {
  return `${countryName(key, language)} ${String(count)}`;
}

function drawn(counts: Readonly<Record<string, number>>, language: Language, widthPx: number) {
  const rows = Object.entries(counts).map(([key, count]) => ({
    key,
    count,
    returned: 0,
    open: 0,
  }));
  const tally = { total: 0, rows, requesting: ['BY'] };
  const svg = drawHostMap(tally, serverStage(language, widthPx, 'test'));
  const keys = new Map(rows.map(({ key, count }) => [nameOf(key, count, language), key]));
  const all = (selector: string) => Array.from(svg.querySelectorAll(selector));
  const number = (of: Element, name: string) => Number(of.getAttribute(name));
  // The locator is a group below Europe.
  const down = (of: Element): number => {
    const group = of.closest('g[transform]')?.getAttribute('transform') ?? '';
    return Number(/,([\d.]+)/.exec(group)?.[1] ?? 0);
  };
  const names = all('text').map((name) => {
    const [x, y, size] = [
      number(name, 'x'),
      number(name, 'y') + down(name),
      number(name, 'font-size'),
    ];
    const half = labelWidthPx(name.textContent, size) / 2;
    const box = { left: x - half, right: x + half, top: y - size * 0.78, bottom: y + size * 0.15 };
    return { text: name.textContent, key: keys.get(name.textContent), box };
  });
  const leaders = all('.leader').map((path): Line => {
    const [x0, y0, x1, y1] = numbers(path.getAttribute('d') ?? '');
    return [
      [x0 ?? 0, (y0 ?? 0) + down(path)],
      [x1 ?? 0, (y1 ?? 0) + down(path)],
    ];
  });
  const marks = all('[data-key]').map((mark): Mark => {
    const rings = (mark.getAttribute('d') ?? '').split('M').filter(Boolean).map(pairs);
    const at: Point = [number(mark, 'cx'), number(mark, 'cy') + down(mark)];
    const circle = mark.hasAttribute('r') ? around(at, number(mark, 'r')) : undefined;
    return { key: mark.getAttribute('data-key') ?? '', rings, circle };
  });
  return { names, leaders, marks, heightPx: number(svg, 'height') };
}

function numbers(path: string): number[] {
  return (path.match(/-?[\d.]+/g) ?? []).map(Number);
}

function pairs(path: string): [number, number][] {
  const all = numbers(path);
  return all.flatMap((x, i): [number, number][] => (i % 2 === 0 ? [[x, all[i + 1] ?? 0]] : []));
}

/** Whether a place is on a mark, or so many pixels beside it. */
function touches({ circle, rings }: Mark, [x, y]: Point, roomPx: number): boolean {
  if (circle) return overlaps(grown(circle, roomPx), around([x, y], 0.1));
  const near = [x - roomPx, x, x + roomPx].flatMap((across) =>
    [y - roomPx, y, y + roomPx].map((down): [number, number] => [across, down]),
  );
  return near.some((at) => rings.some((ring) => polygonContains(ring, at)));
}

function middle({ left, right, top, bottom }: Box): Point {
  return [(left + right) / 2, (top + bottom) / 2];
}

function around([x, y]: Point, r: number): Box {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

function grown({ left, top, right, bottom }: Box, px: number): Box {
  return { left: left - px, top: top - px, right: right + px, bottom: bottom + px };
}
