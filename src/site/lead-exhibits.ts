/** Which exhibit stands for a page where only one can: on the card of a link, and in answer to an oEmbed consumer. */
import type { ChartId } from '../charts/registry.ts';
import type { Aside, Section } from './routes.ts';

/** The exhibit of each section; pages aside have that of the overview. */
export const leadExhibits: Readonly<Record<Section | Aside, ChartId>> = {
  overview: 'double-entry',
  charges: 'charge-families',
  countries: 'host-countries',
  instruments: 'instruments',
  timeline: 'detentions-over-time',
  cases: 'case-timelines',
  data: 'double-entry',
  method: 'double-entry',
  guide: 'double-entry',
  safety: 'double-entry',
  corrections: 'double-entry',
  accessibility: 'double-entry',
};
