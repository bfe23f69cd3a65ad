/** The list of rows: those of the page where it has them, copies of a template for the rest, fifty at a time. It refuses to draw what is not seen. */
import { bent } from '../selection/sentence.ts';
import type { SelectionWords } from '../selection/words.ts';
import { caseDossier } from './case-dossier.ts';
import { all, byId, copyOf, field } from './page-parts.ts';
import { rowOrder, sortColumns, type Sorting } from './row-order.ts';
import { cellLook, cellWords } from './row-texts.ts';
import type { LoadedRows, RowsLoader } from './rows-loader.ts';

const step = 50;

/** What the list shows: rows of a version, and whether they are all of them. */
export interface Listed {
  readonly version: string;
  readonly loaded: LoadedRows;
  readonly rows: Uint32Array;
  readonly whole: boolean;
}

/**
 * Takes over the list of the page.
 * @param ready gives what the list shows now, loading the rows if they are not there
 */
export function caseList(
  pageVersion: string,
  words: SelectionWords,
  loader: RowsLoader,
  ready: () => Promise<Listed>,
): (listed: Listed) => void {
  const table = byId('case-list');
  const more = byId('list-more');
  const select = byId('list-sort') as HTMLSelectElement | null;
  if (!table || !more) return () => undefined;
  const own = all(table, 'tbody');
  const ownById = new Map(own.map((body) => [body.dataset['case'] ?? '', body]));
  const pages = all(document, '#case-rows nav');
  const heads = all(table, 'th[data-sort]');
  let shown: readonly HTMLElement[] = own;
  let made = new Map<number, HTMLElement>();
  let sorting: Sorting = { column: 'detained', descending: false };
  let listed: Listed | undefined;
  let length = step;

  function body({ version, loaded }: Listed, row: number): HTMLElement {
    const id = loaded.idOf(row);
    const there = version === pageVersion ? ownById.get(id) : undefined;
    if (there) return there;
    let copy = made.get(row);
    if (!copy) made.set(row, (copy = filledRow(version, loaded, row, id)));
    return copy;
  }

  function filledRow(version: string, { rows }: LoadedRows, row: number, id: string): HTMLElement {
    const copy = copyOf('case-row');
    copy.id = `c-${id}`;
    const link = field(copy, 'id');
    if (link) {
      link.textContent = id;
      link.setAttribute('href', `#c-${id}`);
    }
    for (const [name, column] of Object.entries(sortColumns)) {
      const cell = field(copy, name);
      const own_ = rows.columns[column];
      const value = own_?.values[own_.places[row] ?? 0] ?? '';
      if (!cell || !own_) continue;
      cell.textContent = cellWords(column, value, words);
      cell.className = cellLook(column, value);
    }
    const summary = field(copy, 'summary');
    const details = copy.querySelector('details');
    if (summary) summary.textContent = words.details;
    details?.addEventListener(
      'toggle',
      () => {
        void loader.dossiers(version, [row]).then((cells) => {
          details.append(caseDossier(cells, words));
          const [steps, sources] = [cells.events.rows.length, cells.sources.rows.length];
          if (summary)
            summary.textContent = `${bent(words.steps, steps, words)}, ${bent(words.sources, sources, words)}`;
        });
      },
      { once: true },
    );
    return copy;
  }

  function draw(): void {
    if (!listed || !table || !more) return;
    const inOrder = sorting.column === 'detained' && !sorting.descending;
    const asServed = listed.whole && inOrder && listed.version === pageVersion;
    let bodies: readonly HTMLElement[] = own;
    let rest = 0;
    if (!asServed) {
      const order = inOrder ? listed.rows : rowOrder(listed.loaded, listed.rows, sorting, words);
      const showing = listed;
      bodies = Array.from(order.subarray(0, length), (row) => body(showing, row));
      rest = order.length - bodies.length;
    }
    for (const page of pages) page.hidden = !asServed;
    more.hidden = rest === 0;
    more.textContent = bent(words.more, Math.min(rest, step), words);
    if (bodies.length !== shown.length || bodies.some((each, i) => each !== shown[i])) {
      for (const each of shown) each.remove();
      table.append(...bodies);
    }
    shown = bodies;
  }

  function sort(next: Sorting): void {
    sorting = next;
    for (const head of heads) {
      if (head.dataset['sort'] !== next.column) head.removeAttribute('aria-sort');
      else head.setAttribute('aria-sort', next.descending ? 'descending' : 'ascending');
    }
    if (select) select.value = next.column;
    void ready().then((now) => {
      listed = now;
      draw();
    });
  }

  for (const head of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    const column = head.dataset['sort'] ?? '';
    button.addEventListener('click', () => {
      sort({ column, descending: sorting.column === column && !sorting.descending });
    });
  }
  select?.addEventListener('change', () => {
    sort({ column: select.value, descending: false });
  });
  more.addEventListener('click', () => {
    const before = shown.length;
    length += step;
    draw();
    shown[before]?.querySelector('a')?.focus();
  });

  return (next) => {
    if (next.version !== listed?.version) made = new Map();
    listed = next;
    length = step;
    draw();
  };
}
