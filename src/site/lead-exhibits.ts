/** Which exhibit stands for a page where only one can: on the card of a link, and in answer to an oEmbed consumer. */
import type { ChartId } from '../charts/registry.ts';
import type { Section } from './routes.ts';

/** The exhibit of each section. */
export const leadExhibits: Readonly<Record<Section, ChartId>> = {
  overview: 'double-entry',
  charges: 'charge-families',
  countries: 'host-countries',
  instruments: 'instruments',
  timeline: 'detentions-over-time',
  cases: 'case-timelines',
  data: 'double-entry',
  method: 'double-entry',
};
