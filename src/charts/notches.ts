/** How many notches a bar shows: one is one detention while that can be counted by eye. It refuses bars that are not in proportion. */

/** The longest bar in notches; beyond that, one notch stands for more than one detention (visual.md: "about 60"). */
export const longestBar = 60;

/** Detentions per notch for a largest count: 1, 2, 5, 10, 20, 50 ... */
export function perNotch(largest: number): number {
  for (let power = 1; ; power *= 10)
    for (const step of [1, 2, 5]) if (largest <= longestBar * step * power) return step * power;
}

/** The class that gives a bar its length; a part of a notch is drawn as a whole one. */
export function notchClass(count: number, per: number): string {
  return `n${String(Math.ceil(count / per))}`;
}

const roomSteps = [8, 16, 24, 40, longestBar] as const;

/** The class that gives all bars of an exhibit one unit: how many notches the longest needs room for. */
export function roomClass(largest: number): string {
  const notches = Math.ceil(largest / perNotch(largest));
  return `m${String(roomSteps.find((room) => notches <= room) ?? longestBar)}`;
}
