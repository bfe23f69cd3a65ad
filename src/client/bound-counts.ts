/** Every place of the page that shows a count, found once; afterwards only what changed is written. It refuses to read the layout. */
import type { Choice } from '../selection/choice.ts';
import type { Rows } from '../selection/columns.ts';
import { counts, countTable, type CountTable } from '../selection/counts.ts';
import { columnsOfKeys, type WordKey } from '../selection/fragment.ts';
import type { SelectionWords } from '../selection/words.ts';
import { all, textIn } from './page-parts.ts';

type Write = (count: number, whole: number) => void;

/** A place: what it counts, how it is written, and what was written last. */
interface Place {
  readonly table: string;
  readonly key: string;
  readonly write: Write;
  count?: number;
  whole?: number;
}

/** Shows a choice over the whole, both in the same unit. */
export type ShowCounts = (rows: Rows, choice: Choice, whole: Choice) => void;

/** Finds the places in the figures and the facets. */
export function boundCounts(root: Element, words: SelectionWords): ShowCounts {
  const places = [
    ...all(root, '#case-figures [data-column]').flatMap((scope) => placesIn(scope, words)),
    ...all(root, '[data-facet] [data-word]').map(facetPlace),
  ];
  const names = new Set(places.map(({ table }) => table));
  const tables = new Map<Rows, ReadonlyMap<string, CountTable>>();
  const wholes = new Map<Choice, ReadonlyMap<string, Uint32Array>>();

  return (rows, choice, whole) => {
    let own = tables.get(rows);
    if (!own)
      tables.set(
        rows,
        (own = new Map(Array.from(names, (name) => [name, countTable(rows, name)]))),
      );
    const count = (of: Choice) =>
      new Map(Array.from(own, ([name, table]) => [name, counts(rows, of, table)]));
    let wholeCounts = wholes.get(whole);
    if (!wholeCounts) wholes.set(whole, (wholeCounts = count(whole)));
    const partCounts = choice === whole ? wholeCounts : count(choice);
    for (const place of places) {
      // A key that no row of this release has was not counted.
      const cell = own.get(place.table)?.cells.get(place.key) ?? -1;
      const part = partCounts.get(place.table)?.[cell] ?? 0;
      const of = wholeCounts.get(place.table)?.[cell] ?? 0;
      if (place.count === part && place.whole === of) continue;
      place.write(part, of);
      place.count = part;
      place.whole = of;
    }
  };
}

function placesIn(scope: HTMLElement, words: SelectionWords): Place[] {
  const { column = '', per = '1' } = scope.dataset;
  const [first = ''] = column.split('|');
  const byQuarter = scope.closest('figure')?.querySelector('[data-grain="quarter"]');
  return all(scope, '[data-cell],[data-key],[data-whole]').map((element) => {
    const { cell, key: mark, whole } = element.dataset;
    const key = cell ?? mark ?? whole ?? '';
    return {
      // `PL|returned` in a table of countries crosses them with outcomes.
      table: !key.includes('|') ? first : column === first ? `${first}|outcome` : column,
      key: byQuarter && key.length === 4 ? `${key}?` : key,
      write:
        cell === undefined
          ? markWriter(
              element,
              words,
              drawnLength(scope, element, Number(per)),
              whole !== undefined,
            )
          : cellWriter(element),
    };
  });
}

/** A bar has a length in notches; a column of a picture a share of the length in which it is drawn. */
function drawnLength(scope: Element, mark: Element, per: number): (count: number) => number {
  if (!(mark instanceof SVGElement)) return (count) => Math.ceil(count / per);
  const { key, whole } = mark.dataset;
  const drawn = scope
    .querySelector(`[data-key="${key ?? whole ?? ''}"]`)
    ?.getAttribute('data-count');
  return (count) => count / Number(drawn ?? 1);
}

function markWriter(
  mark: HTMLElement,
  { classes }: SelectionWords,
  length: (count: number) => number,
  isGhost: boolean,
): Write {
  let look = classes.find((each) => mark.classList.contains(each.look))?.look;
  return (count, whole) => {
    if (!isGhost) mark.dataset['count'] = String(count);
    if (look === undefined) {
      mark.style.setProperty('--n', String(length(isGhost ? whole : count)));
      return;
    }
    // A country without a case in an older release is land like any other there.
    const known = classes.findLast(({ from }) => count >= from)?.look ?? look;
    const next = whole === 0 ? 'elsewhere' : known;
    mark.classList.replace(look, next);
    look = next;
  };
}

function cellWriter(cell: HTMLElement): Write {
  // In a picture the number stands alone, and above a column of none there is none.
  if (cell instanceof SVGElement) {
    const text = textIn(cell);
    return (count) => {
      text.data = cell.tagName === 'text' && count === 0 ? '' : String(count);
    };
  }
  const row = cell.closest('tr');
  return partWriter(cell, row?.querySelector('[data-cell]') === cell ? row : null);
}

function facetPlace(option: HTMLElement): Place {
  const facet = option.closest<HTMLElement>('[data-facet]')?.dataset['facet'] as WordKey;
  const key = option.dataset['word'] ?? '';
  return { table: columnsOfKeys[facet], key, write: partWriter(option, option) };
}

/** Writes the part into `b`, the whole beside it into `small` where it changed, and dims a row of none. */
function partWriter(within: HTMLElement, row: Element | null): Write {
  const [part, rest] = ['b', 'small'].map((name) => {
    const place = within.querySelector(name);
    return place && textIn(place);
  });
  let last = -1;
  return (count, whole) => {
    within.dataset['value'] = String(count);
    if (part) part.data = String(count);
    if (rest && whole !== last) rest.data = ` / ${whole}`;
    last = whole;
    row?.classList.toggle('zero', count === 0);
  };
}
