/** Boxes and lines on a picture, and whether they meet. It refuses to know what they stand for. */

/** A place on the picture, in pixels. */
export type Point = readonly [x: number, y: number];

/** A straight line between two places. */
export type Line = readonly [Point, Point];

/** A rectangle on the picture. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether a box lies in another one. */
export function within(inner: Box, outer: Box): boolean {
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

/** The place of a box that is nearest to another place. */
export function nearest({ left, top, right, bottom }: Box, [x, y]: Point): Point {
  return [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)];
}

/** Whether a line meets a box: it ends inside, or it cuts one of its diagonals. */
export function meets(line: Line, { left, top, right, bottom }: Box): boolean {
  return (
    line.some(([x, y]) => x > left && x < right && y > top && y < bottom) ||
    crosses(line, [
      [left, top],
      [right, bottom],
    ]) ||
    crosses(line, [
      [left, bottom],
      [right, top],
    ])
  );
}

/** Whether two lines cut each other. */
export function crosses([a, b]: Line, [c, d]: Line): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function side([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number {
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
}

/** How long a line is. */
export function lengthPx([[x0, y0], [x1, y1]]: Line): number {
  return Math.hypot(x1 - x0, y1 - y0);
}
