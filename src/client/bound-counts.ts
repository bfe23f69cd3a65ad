/** Every place of the page that shows a count, found once; afterwards only what changed is written. It refuses to read the layout. */
import type { Choice } from '../selection/choice.ts';
import type { Rows } from '../selection/columns.ts';
import { cellOf, counts, countTable, type CountTable } from '../selection/counts.ts';
import { columnsOfKeys, type WordKey } from '../selection/fragment.ts';
import type { SelectionWords } from '../selection/words.ts';

type Write = (count: number, whole: number) => void;

/** A place: what it counts, how it is written, and what was written last. */
interface Place {
  readonly table: string;
  readonly key: string;
  readonly write: Write;
  count: number;
  whole: number;
}

/** Where the counts of one release stand: for each place its table and cell. */
interface Found {
  readonly tables: readonly CountTable[];
  readonly tableOf: readonly number[];
  readonly cellOf: readonly number[];
  readonly wholes: Map<string, readonly Uint32Array[]>;
}

/** Shows a choice over the whole, both in the same unit. */
export type ShowCounts = (rows: Rows, choice: Choice, whole: Choice) => void;

/** Finds the places in the figures and the facets. */
export function boundCounts(root: Element, words: SelectionWords): ShowCounts {
  const places = [
    ...Array.from(root.querySelectorAll('#case-figures [data-column]')).flatMap((scope) =>
      placesIn(scope, words),
    ),
    ...Array.from(root.querySelectorAll<HTMLElement>('[data-facet] [data-word]'), facetPlace),
  ];
  const found = new Map<Rows, Found>();

  return (rows, choice, whole) => {
    let here = found.get(rows);
    if (!here) found.set(rows, (here = find(rows, places)));
    const { tables, wholes } = here;
    const all = (tables_: readonly CountTable[], of: Choice) =>
      tables_.map((table) => counts(rows, of, table));
    let wholeCounts = wholes.get(whole.unit);
    if (!wholeCounts) wholes.set(whole.unit, (wholeCounts = all(tables, whole)));
    const partCounts = choice === whole ? wholeCounts : all(tables, choice);
    for (let i = 0; i < places.length; i += 1) {
      const place = places[i];
      const table = here.tableOf[i] ?? 0;
      const cell = here.cellOf[i] ?? -1;
      // A key that no row of this release has: nothing was counted there.
      const count = partCounts[table]?.[cell] ?? 0;
      const of = wholeCounts[table]?.[cell] ?? 0;
      if (!place || (place.count === count && place.whole === of)) continue;
      place.write(count, of);
      place.count = count;
      place.whole = of;
    }
  };
}

function find(rows: Rows, places: readonly Place[]): Found {
  const names = [...new Set(places.map(({ table }) => table))];
  const tables = names.map((name) => countTable(rows, name));
  const known = tables.flatMap((table) => table ?? []);
  return {
    tables: known,
    tableOf: places.map(({ table }) => {
      const own = tables[names.indexOf(table)];
      return own ? known.indexOf(own) : -1;
    }),
    cellOf: places.map(({ table, key }) => {
      const own = tables[names.indexOf(table)];
      return own ? cellOf(own, key) : -1;
    }),
    wholes: new Map(),
  };
}

function placesIn(scope: Element, words: SelectionWords): Place[] {
  const [column = ''] = (scope.getAttribute('data-column') ?? '').split('|');
  const crossed = (scope.getAttribute('data-column') ?? '').includes('|');
  const byQuarter = scope.closest('figure')?.querySelector('[data-grain="quarter"]') !== null;
  const per = Number(scope.getAttribute('data-per') ?? 1);
  const place = (name: string, writer: (element: Element) => Write | undefined): Place[] =>
    Array.from(scope.querySelectorAll(`[${name}]`)).flatMap((element) => {
      const key = element.getAttribute(name) ?? '';
      const write = writer(element);
      if (!write) return [];
      // `PL|returned` in a table of countries crosses them with outcomes.
      const table = !key.includes('|')
        ? column
        : crossed
          ? (scope.getAttribute('data-column') ?? '')
          : `${column}|outcome`;
      const year = column === 'detained' && byQuarter && key.length === 4;
      return [{ table, key: year ? `${key}?` : key, write, count: -1, whole: -1 }];
    });
  const drawn = new Map(
    Array.from(scope.querySelectorAll('[data-key]'), (mark) => [
      mark.getAttribute('data-key'),
      Number(mark.getAttribute('data-count')),
    ]),
  );
  const length = (count: number, mark: Element, name: string): string =>
    mark instanceof SVGElement
      ? String(count / Math.max(1, drawn.get(mark.getAttribute(name)) ?? 1))
      : String(Math.ceil(count / per));
  return [
    ...place('data-cell', cellWriter),
    ...place('data-whole', (mark) => {
      const { style } = mark as HTMLElement;
      return (_, whole) => {
        style.setProperty('--n', length(whole, mark, 'data-whole'));
      };
    }),
    ...place('data-key', (mark) =>
      markWriter(mark, words, (count) => length(count, mark, 'data-key')),
    ),
  ];
}

function markWriter(
  mark: Element,
  { classes }: SelectionWords,
  length: (count: number) => string,
): Write {
  let look = classes.find((each) => mark.classList.contains(each.look))?.look;
  const { style } = mark as HTMLElement;
  return (count) => {
    mark.setAttribute('data-count', String(count));
    if (look === undefined) {
      style.setProperty('--n', length(count));
      return;
    }
    const next = classes.findLast(({ from }) => count >= from)?.look ?? look;
    if (next !== look) mark.classList.replace(look, next);
    look = next;
  };
}

function cellWriter(cell: Element): Write {
  // In a picture the number stands alone, and a column of none has none.
  if (cell instanceof SVGElement) {
    const isColumn = cell.tagName === 'text';
    return (count) => {
      cell.textContent = isColumn && count === 0 ? '' : String(count);
    };
  }
  const row = cell.closest('tr');
  const leads = row?.querySelector('[data-cell]') === cell;
  const write = partWriter(cell);
  return (count, whole) => {
    cell.setAttribute('data-value', String(count));
    write(count, whole);
    if (leads) row.classList.toggle('zero', count === 0);
  };
}

function facetPlace(option: HTMLElement): Place {
  const key = option.closest<HTMLElement>('[data-facet]')?.dataset['facet'] ?? '';
  const write = partWriter(option);
  return {
    table: columnsOfKeys[key as WordKey],
    key: option.dataset['word'] ?? '',
    count: -1,
    whole: -1,
    write: (count, whole) => {
      write(count, whole);
      option.classList.toggle('zero', count === 0);
    },
  };
}

/** Writes the part into `b`, and the whole beside it into `small` where it changed. */
function partWriter(within: Element): Write {
  const part = within.querySelector('b');
  const rest = within.querySelector('small');
  let last = -1;
  return (count, whole) => {
    if (part) part.textContent = String(count);
    if (rest && whole !== last) rest.textContent = ` / ${whole}`;
    last = whole;
  };
}
