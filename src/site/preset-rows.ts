/** The rows of each ready-made selection as files, for readers without scripts. They are written by what writes the browser's files; it refuses rows of a version that was withdrawn. */
import { messages } from '../i18n/messages.ts';
import { csvText } from '../selection/csv.ts';
import { nestedText } from '../selection/json.ts';
import { presets, presetSelection } from '../selection/presets.ts';
import { filterInWords } from '../selection/sentence.ts';
import { record } from './record.ts';
import { caseCells, selectedCases, type RowFile } from './rows.ts';
import { selectionWords } from './selection-words.ts';

/** `{version}/{preset}.csv` as in `cases.csv`, and `.json` with steps and sources, of every standing version. */
export function presetRowFiles(): readonly RowFile[] {
  const words = selectionWords('en');
  const licence = messages('en').text.data.licenceText;
  return record().releases.flatMap((release) => {
    const { version, released, cutoff } = release.manifest;
    return presets.flatMap((preset): readonly RowFile[] => {
      const selection = presetSelection(preset);
      const cells = () => caseCells(release, selectedCases(release, selection));
      const view = filterInWords(selection, words);
      const about = { title: words.title, version, released, cutoff, view, licence };
      return [
        { path: `${version}/${preset}.csv`, text: () => csvText(cells().cases) },
        { path: `${version}/${preset}.json`, text: () => nestedText(about, cells()) },
      ];
    });
  });
}
