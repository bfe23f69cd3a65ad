/** How high the frame of an embed should be, for a host that cannot ask. It refuses to guess for a form that was not measured. */
import type { ExhibitData, ExhibitForms } from '../charts/exhibit.ts';

/** The width of a frame that the heights are measured at. */
export const embedWidthPx = 640;

/** A frame that is higher than this scrolls. */
const highestPx = 1600;

type Heights = { readonly [F in keyof ExhibitForms]: (data: ExhibitForms[F]) => number };

/** Upper bounds in pixels over four languages, measured in a browser without web fonts: rows, and what stands around them. */
const heights: Heights = {
  bars: ({ tally }) => 540 + 31 * tally.rows.length,
  pair: ({ claim, record }) => 755 + 31 * (claim.rows.length + record.rows.length),
  matrix: ({ crossing }) => 710 + 63 * crossing.rows.rows.length,
  hosts: ({ hosts }) => 1130 + 31 * hosts.rows.length,
  periods: ({ time }) => 1030 + 31 * (time.periods.length + time.byYearOnly.length + 1),
  custody: () => 880,
  gaps: () => 980,
  courses: () => highestPx,
};

/** The height in pixels of a frame 640 pixels wide. */
export function embedHeightPx(data: ExhibitData): number {
  const height = heights[data.form] as (data: ExhibitData) => number;
  return Math.min(highestPx, height(data));
}

/** The frame for another's page: sandboxed, without referrer, loaded when it is near. */
export function iframeCode(address: string, title: string, heightPx: number): string {
  return [
    `<iframe src="${address}" title="${attributeText(title)}"`,
    `width="100%" height="${String(heightPx)}" loading="lazy"`,
    'sandbox="allow-popups" referrerpolicy="no-referrer"></iframe>',
  ].join(' ');
}

function attributeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
