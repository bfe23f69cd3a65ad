/** Names on a map that never overlap: each takes the first free place near its country, or none. It refuses to shrink or to cut. */
import { labelWidthPx } from './stage.ts';

/** A name that wants a place. */
export interface Wish {
  readonly text: string;
  readonly at: readonly [number, number];
  /** Free room around the place that a name beside it keeps, in pixels. */
  readonly clearPx: number;
  /** How far from its country the name may stand, in pixels. */
  readonly reachPx: number;
  readonly look: string;
  /** The country whose selected count ends the name, where the picture has a selection. */
  readonly cell?: { readonly key: string; readonly count: string } | undefined;
}

/** A name with its place: the middle of its base line. */
export interface MapLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly look: string;
  readonly cell: Wish['cell'];
}

/** A rectangle that names keep clear of. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const ascent = 0.78;
const descent = 0.26;

/** The names that find a place, in the order of the wishes: earlier ones choose first. */
export function mapLabels(
  wishes: readonly Wish[],
  taken: readonly Box[],
  bounds: Box,
  fontSizePx: number,
): readonly MapLabel[] {
  const boxes = [...taken];
  return wishes.flatMap(({ text, at: [x, y], clearPx, reachPx, look, cell }) => {
    const halfPx = labelWidthPx(text, fontSizePx) / 2;
    const heightPx = (ascent + descent) * fontSizePx;
    const free = offsets(halfPx, heightPx / 2, clearPx, reachPx)
      .map(([dx, dy]) => [x + dx, y + dy] as const)
      .map(([cx, cy]) => ({
        left: cx - halfPx,
        right: cx + halfPx,
        top: cy - heightPx / 2,
        bottom: cy + heightPx / 2,
      }))
      .find((box) => within(box, bounds) && !boxes.some((other) => overlaps(box, other)));
    if (!free) return [];
    boxes.push(free);
    const y0 = free.top + ascent * fontSizePx + 1;
    return [{ text, look, cell, x: (free.left + free.right) / 2, y: y0 }];
  });
}

/** Centre first where nothing stands there, then right, left, above, below, ever farther. */
function offsets(
  halfPx: number,
  halfHeightPx: number,
  clearPx: number,
  reachPx: number,
): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = clearPx === 0 ? [[0, 0]] : [];
  for (let far = 0; far <= reachPx; far += 6) {
    const beside = clearPx === 0 ? far : halfPx + clearPx + far;
    const above = halfHeightPx + clearPx + far;
    found.push([beside, 0], [-beside, 0], [0, -above], [0, above]);
    found.push([beside, -above], [-beside, -above], [beside, above], [-beside, above]);
  }
  return found;
}

function within(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** Whether two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
