/** The shape of what the page of cases says in a language: fixed texts, and templates for the script. It refuses a language that lacks one. */
import type { Preset } from '../selection/presets.ts';
import type { Labels, SelectionTemplates } from '../selection/words.ts';

/** Texts of the page of cases and of its preset pages. */
export interface SelectionTexts {
  readonly templates: SelectionTemplates;
  /** How a word stands inside a sentence, where it is not its label in lower case. */
  readonly phrases: Labels;
  /** Countries that stand in another form inside a sentence, by code. */
  readonly countries: Readonly<Record<string, string>>;
  readonly presets: Readonly<Record<Preset, string>>;
  readonly page: Readonly<
    Record<
      | 'lead'
      | 'stored'
      | 'presets'
      | 'all'
      | 'filters'
      | 'clear'
      | 'period'
      | 'from'
      | 'to'
      | 'any'
      | 'unit'
      | 'detentions'
      | 'persons'
      | 'release'
      | 'latest'
      | 'scripts'
      | 'unfiltered'
      | 'figures'
      | 'pair'
      | 'when'
      | 'where'
      | 'figureSub'
      | 'figureSubPersons'
      | 'handovers'
      | 'handoversPersons'
      | 'whole'
      | 'list'
      | 'sort'
      | 'order'
      | 'empty'
      | 'emptyNote'
      | 'seeAll'
      | 'take'
      | 'takeNote'
      | 'rows'
      | 'copySentence'
      | 'copyLink'
      | 'linkNote'
      | 'hollow'
      | 'cite'
      | 'citeNote'
      | 'copy'
      | 'course'
      | 'freely'
      | 'page'
      | 'next'
      | 'previous',
      string
    >
  >;
}
