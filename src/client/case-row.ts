/** A row of the list that the page does not have, from the columns of its release; its dossier comes when it is opened. */
import { bent } from '../selection/sentence.ts';
import type { SelectionWords } from '../selection/words.ts';
import { caseDossier } from './case-dossier.ts';
import { copyOf, put } from './page-parts.ts';
import { sortColumns } from './row-order.ts';
import { cellLook, cellWords } from './row-texts.ts';
import type { RowsLoader } from './rows-loader.ts';
import type { View } from './view.ts';

/** The body of one row. */
export function caseRow(
  { version, loaded }: View,
  row: number,
  words: SelectionWords,
  loader: RowsLoader,
): HTMLElement {
  const copy = copyOf('case-row');
  const id = loaded.idOf(row);
  copy.id = `c-${id}`;
  put(copy, 'id', id)?.setAttribute('href', `#c-${id}`);
  for (const [name, column] of Object.entries(sortColumns)) {
    const value = loaded.value(column, row);
    const cell = put(copy, name, cellWords(column, value, words));
    if (cell) cell.className = cellLook(column, value);
  }
  put(copy, 'summary', words.details);
  const details = copy.querySelector('details');
  details?.addEventListener(
    'toggle',
    () => {
      void loader.dossiers(version, [row]).then((cells) => {
        details.append(caseDossier(cells, words));
        const numbers = [bent(words.steps, cells.events.rows.length, words)];
        numbers.push(bent(words.sources, cells.sources.rows.length, words));
        put(copy, 'summary', numbers.join(', '));
      });
    },
    { once: true },
  );
  return copy;
}
