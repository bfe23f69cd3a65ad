/** Names on a map that never overlap: each at the cheapest place that the others leave, with a line to its mark where it stands apart. It refuses to shrink or to cut. */
import { randomLcg } from 'd3';
import { crosses, meets, overlaps, type Box, type Line } from './map-boxes.ts';
import { places, type Ground, type Named, type Place } from './map-places.ts';
import { labelWidthPx } from './stage.ts';

/** A name that wants a place. */
export interface Wish extends Named {
  readonly text: string;
}

/** The place of a name: the middle of its base line, and the line to its mark. */
export interface MapLabel {
  readonly x: number;
  readonly y: number;
  readonly leader: Line | undefined;
}

/** The place of each name, in their order. */
type Choice = readonly (Place | undefined)[];

const over = 0.78;
const under = 0.26;
/** What it costs to stand upon a name: more than any place. */
const clashPrice = 1000;
const crossingPrice = 200;
/** A name so near to the circle of another country would be read as that one's. */
const besidePx = 8;
const besidePrice = 100;
/** How a choice is found: what a move may cost at first, how that falls, moves of each name in between, and choices to choose from. */
const hottest = 200;
const cooling = 0.95;
const turns = 12;
/** Bounds the moves at each heat: each costs the more, the more names there are, and so do the places of all. */
const mostWork = 50_000;
const tries = 3;

/**
 * A place for each name, clear of all circles, or none. Of two that clash all the same the earlier
 * one stays.
 */
export function mapLabels(
  wishes: readonly Wish[],
  ground: Ground,
  fontSizePx: number,
): readonly (MapLabel | undefined)[] {
  const halfHeightPx = ((over + under) * fontSizePx) / 2;
  const circles = wishes.filter(({ radiusPx }) => radiusPx > 0);
  const offered = wishes.map((wish) => {
    const others = circles.filter((circle) => circle !== wish);
    const closeBoxes = others.map((circle) => around(circle, 2));
    const circleBoxes = wish.radiusPx > 0 ? [...closeBoxes, around(wish, 2)] : closeBoxes;
    const besideBoxes = others.map((circle) => around(circle, besidePx));
    return places(wish, labelWidthPx(wish.text, fontSizePx) / 2, halfHeightPx, ground)
      .filter(
        ({ box, leader }) =>
          !circleBoxes.some((circle) => overlaps(box, circle)) &&
          !(leader && closeBoxes.some((circle) => meets(leader, circle))),
      )
      .map((place): Place => {
        const beside = besideBoxes.filter((circle) => overlaps(place.box, circle));
        return { ...place, price: place.price + besidePrice * beside.length };
      })
      .sort((a, b) => a.price - b.price);
  });
  const chosen = settled(offered);
  const kept: Place[] = [];
  return chosen.map((place): MapLabel | undefined => {
    if (!place || kept.some((other) => clash(place, other))) return undefined;
    kept.push(place);
    const { left, right, top } = place.box;
    const y = top + over * fontSizePx + 1;
    return { x: (left + right) / 2, y, leader: place.leader };
  });
}

/** The box of a circle and of so much room around it. */
function around({ at: [x, y], radiusPx }: Wish, roomPx: number): Box {
  const r = radiusPx + roomPx;
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

/** The cheapest of some choices. The same names on the same map always settle the same. */
function settled(offered: readonly (readonly Place[])[]): Choice {
  const choices = Array.from({ length: tries }, (_, seed) => annealed(offered, seed / tries));
  const totals = choices.map((choice) =>
    choice.reduce((sum, place, i) => sum + (place ? priceAmong(place, choice, i) : 0), 0),
  );
  return choices[totals.indexOf(Math.min(...totals))] ?? [];
}

/**
 * A cheap choice, by simulated annealing: any name moves to any of its places, and the cooler it
 * gets, the less a move may cost (Christensen, Marks and Shieber, 1995, who compare the ways to
 * place names). What heat is left in the end is taken out name by name.
 */
function annealed(offered: readonly (readonly Place[])[], seed: number): Choice {
  const random = randomLcg(seed);
  const chosen = offered.map(([cheapest]) => cheapest);
  const moves = Math.min(turns * offered.length, mostWork / offered.length ** 2);
  for (let heat = hottest; heat > 1; heat *= cooling)
    for (let turn = 0; turn < moves; turn += 1) {
      const i = Math.floor(random() * offered.length);
      const own = offered[i] ?? [];
      const [old, place] = [chosen[i], own[Math.floor(random() ** 3 * own.length)]];
      if (!old || !place) continue;
      const dearer = priceAmong(place, chosen, i) - priceAmong(old, chosen, i);
      if (dearer < 0 || random() < Math.exp(-dearer / heat)) chosen[i] = place;
    }
  for (const [i, own] of offered.entries()) {
    const prices = own.map((place) => priceAmong(place, chosen, i));
    chosen[i] = own[prices.indexOf(Math.min(...prices))];
  }
  return chosen;
}

function priceAmong(place: Place, chosen: Choice, i: number): number {
  let price = place.price;
  for (let j = 0; j < chosen.length; j += 1) {
    const other = chosen[j];
    if (j === i || !other || !overlaps(place.extent, other.extent)) continue;
    if (clash(place, other)) price += clashPrice;
    else if (crossing(place, other)) price += crossingPrice;
  }
  return price;
}

/** Whether one name, or the line to it, lies upon the other name. */
function clash(a: Place, b: Place): boolean {
  return (
    overlaps(a.box, b.box) ||
    (a.leader !== undefined && meets(a.leader, b.box)) ||
    (b.leader !== undefined && meets(b.leader, a.box))
  );
}

function crossing({ leader: a }: Place, { leader: b }: Place): boolean {
  return a !== undefined && b !== undefined && crosses(a, b);
}
