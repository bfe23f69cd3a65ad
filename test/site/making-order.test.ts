/** The order of making: nothing added or dropped, what waits comes late. */
import { expect, it } from 'vitest';
import { inMakingOrder } from '../../src/site/making-order.ts';

const named = (...names: readonly string[]) => names.map((pathname) => ({ pathname }));

it('puts pictures in pixels, files of releases and the pages that tell their sizes among the second half, else keeps the order', () => {
  const others = ['/charts/1.0.0/hosts.be.svg', '/e/1', '/rows/1.0.0/data/', '/be/cases/'];
  const late = ['/card/hosts.be.png', '/data/1.0.0/cases.csv', '/be/', '/be/data/'];
  expect(inMakingOrder(named(...late, ...others))).toEqual(
    named(
      ...others.slice(0, 3),
      ...['/card/hosts.be.png', '/data/1.0.0/cases.csv', '/be/cases/', '/be/', '/be/data/'],
    ),
  );
  expect(inMakingOrder(named(...others))).toEqual(named(...others));
  expect(inMakingOrder(named(...late))).toEqual(named(...late));
});
