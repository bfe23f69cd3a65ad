/** The views that have a page of their own, each with its fragment. It refuses a name that is not in the contract. */
import { everything, type Selection } from './fragment.ts';

const words = {
  'economic-in-europe': { charge: ['economic'], region: ['eu_eea_ch_uk'] },
  'detained-though-protected': {
    protection: ['asylum_pending', 'humanitarian_visa', 'international_protection'],
  },
  'handed-over': { outcome: ['abducted', 'deported_or_returned', 'extradited'] },
  'refused-by-a-court': { outcome: ['extradition_refused'] },
  'red-notices-and-diffusions': {
    instrument: ['interpol_unspecified', 'red_diffusion', 'red_notice'],
  },
} as const satisfies Readonly<Record<string, Selection['words']>>;

/** The name of a preset, as in its address. */
export type Preset = keyof typeof words;

/** The presets in the order of the contract. */
export const presets = Object.keys(words) as readonly Preset[];

/** What a preset selects; its fragment is `fragmentOf` of this. */
export function presetSelection(preset: Preset): Selection {
  return { ...everything, words: words[preset] };
}
