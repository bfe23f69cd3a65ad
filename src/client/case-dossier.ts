/** What is known of one case, from its row in the scripts of dossiers: steps, record, sources. */
import type { Cells } from '../selection/csv.ts';
import type { SelectionWords } from '../selection/words.ts';
import { all, copyOf, put } from './page-parts.ts';
import { cellWords, dateWords } from './row-texts.ts';
import type { Dossiers } from './rows-loader.ts';

type Row = Readonly<Record<string, string>>;

/** The filled dossier of the one case in `cells`. */
export function caseDossier(cells: Dossiers, words: SelectionWords): HTMLElement {
  const dossier = copyOf('case-dossier');
  repeat(put(dossier, 'steps'), cells.events, (item, row) => {
    put(item, 'on', dateWords(row['on'] ?? '', words));
    put(item, 'event', cellWords('event', row['event'] ?? '', words));
  });
  repeat(put(dossier, 'sources'), cells.sources, (item, row) => {
    const { published = '', publisher = '', url = '', url_status = '', language = '' } = row;
    put(item, 'published', dateWords(published, words, words.unknown.source));
    if (!cells.noted.includes(row['source_id'] ?? '')) put(item, 'listed')?.remove();
    if (!url.startsWith('http:')) put(item, 'plain')?.remove();
    const link = put(item, 'publisher', publisher);
    if (/^https?:/.test(url)) link?.setAttribute('href', url);
    else put(item, 'withheld', ` · ${cellWords('url_status', url_status, words)}`);
    const kind = cellWords('kind', row['kind'] ?? '', words);
    put(item, 'about', ` · ${kind} · ${words.languages[language] ?? language}`);
  });
  const [record = {}] = named(cells.cases);
  if (!cells.noted.includes(record['case_id'] ?? '')) put(dossier, 'untold')?.remove();
  for (const element of all(dossier, 'dd')) {
    const { field = '' } = element.dataset;
    element.textContent = cellWords(field, record[field] ?? '', words);
  }
  return dossier;
}

function named({ columns, rows }: Cells): readonly Row[] {
  return rows.map((cells) =>
    Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])),
  );
}

/** One copy of the list's first item for each row. */
function repeat(
  list: HTMLElement | null,
  cells: Cells,
  fill: (item: Element, row: Row) => void,
): void {
  const pattern = list?.firstElementChild;
  if (!pattern) return;
  const items = named(cells).map((row) => {
    const item = pattern.cloneNode(true) as Element;
    fill(item, row);
    return item;
  });
  list.replaceChildren(...items);
}
