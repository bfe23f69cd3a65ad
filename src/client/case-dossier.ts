/** What is known of one case, from its row in the scripts of dossiers: steps, record, sources. */
import type { CaseCells } from '../selection/json.ts';
import type { SelectionWords } from '../selection/words.ts';
import { all, copyOf, field } from './page-parts.ts';
import { cellWords, dateWords } from './row-texts.ts';

type Row = Readonly<Record<string, string>>;

/** The rows of a table by the names of their columns. */
export function namedRows({ columns, rows }: CaseCells[keyof CaseCells]): readonly Row[] {
  return rows.map((cells) =>
    Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])),
  );
}

/** The filled dossier of the one case in `cells`. */
export function caseDossier(cells: CaseCells, words: SelectionWords): HTMLElement {
  const dossier = copyOf('case-dossier');
  const [steps, sources] = [field(dossier, 'steps'), field(dossier, 'sources')];
  const put = (within: ParentNode, name: string, text: string): void => {
    const element = field(within, name);
    if (element) element.textContent = text;
  };
  repeat(steps, namedRows(cells.events), (item, row) => {
    put(item, 'on', dateWords(row['on'] ?? '', words));
    put(item, 'event', cellWords('event', row['event'] ?? '', words));
  });
  repeat(sources, namedRows(cells.sources), (item, row) => {
    put(item, 'published', dateWords(row['published'] ?? '', words, words.unknown.source));
    const link = field(item, 'publisher');
    put(item, 'publisher', row['publisher'] ?? '');
    const url = row['url'] ?? '';
    if (/^https?:/.test(url)) link?.setAttribute('href', url);
    else put(item, 'withheld', ` · ${cellWords('url_status', row['url_status'] ?? '', words)}`);
    const language = row['language'] ?? '';
    put(
      item,
      'about',
      ` · ${cellWords('kind', row['kind'] ?? '', words)} · ${words.languages[language] ?? language}`,
    );
  });
  const [record = {}] = namedRows(cells.cases);
  for (const element of all(dossier, 'dd[data-field]')) {
    const column = element.dataset['field'] ?? '';
    element.textContent = cellWords(column, record[column] ?? '', words);
  }
  return dossier;
}

/** One copy of the list's first item for each row. */
function repeat(
  list: HTMLElement | null,
  rows: readonly Row[],
  fill: (item: Element, row: Row) => void,
): void {
  const pattern = list?.firstElementChild;
  if (!pattern) return;
  list.replaceChildren(
    ...rows.map((row) => {
      const item = pattern.cloneNode(true) as Element;
      fill(item, row);
      return item;
    }),
  );
}
