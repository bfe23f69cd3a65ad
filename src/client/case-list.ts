/** The list of rows: those of the page where it has them, copies of a template for the rest, fifty at a time. It refuses to draw what is not seen. */
import { bent } from '../selection/sentence.ts';
import type { SelectionWords } from '../selection/words.ts';
import { all, byId } from './page-parts.ts';
import { rowOrder } from './row-order.ts';
import type { RowsLoader } from './rows-loader.ts';
import type { Ready, View } from './view.ts';

const step = 50;

/** Takes over the list of the page; gives what shows a view in it. */
export function caseList(
  pageVersion: string,
  words: SelectionWords,
  loader: RowsLoader,
  ready: Ready,
): (view: View) => void {
  const table = byId('case-list') as HTMLTableElement;
  const more = byId('list-more') as HTMLButtonElement;
  const select = byId('list-sort') as HTMLSelectElement;
  const own = all(table, 'tbody');
  const ownById = new Map(own.map((body) => [body.id.slice(2), body]));
  const pages = all(document, '#case-rows nav');
  const heads = all(table, 'th[data-sort]');
  const made = new Map<string, HTMLElement>();
  let shown = own;
  let sorted = 'detained';
  let descending = false;
  let length = step;

  function body(view: View, row: number): HTMLElement {
    const id = view.loaded.idOf(row);
    const key = view.version + id;
    let there = made.get(key) ?? (view.version === pageVersion ? ownById.get(id) : undefined);
    if (!there) made.set(key, (there = view.loaded.late.caseRow(view, row, words, loader)));
    return there;
  }

  function draw(view: View): void {
    const { loaded, part, whole, version } = view;
    const inOrder = sorted === 'detained' && !descending;
    const asServed = part === whole && inOrder && version === pageVersion;
    let bodies = own;
    let rest = 0;
    if (!asServed) {
      const order = inOrder ? part.rows : rowOrder(loaded, part.rows, sorted, descending, words);
      bodies = Array.from(order.subarray(0, length), (row) => body(view, row));
      rest = order.length - bodies.length;
    }
    for (const page of pages) page.hidden = !asServed;
    more.hidden = rest === 0;
    more.textContent = bent(words.more, Math.min(rest, step), words);
    for (const each of shown) if (!bodies.includes(each)) each.remove();
    if (bodies.some((each, i) => each !== table.tBodies[i])) table.append(...bodies);
    shown = bodies;
  }

  async function sort(column: string, down: boolean): Promise<void> {
    sorted = select.value = column;
    descending = down;
    for (const head of heads)
      head.ariaSort = head.dataset['sort'] !== column ? null : down ? 'descending' : 'ascending';
    draw(await ready());
  }

  for (const head of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    const column = head.dataset['sort'] ?? '';
    button.addEventListener('click', () => {
      void sort(column, sorted === column && !descending);
    });
  }
  select.addEventListener('change', () => {
    void sort(select.value, false);
  });
  more.addEventListener('click', () => {
    const next = length;
    length += step;
    void ready().then((view) => {
      draw(view);
      shown[next]?.querySelector('a')?.focus();
    });
  });

  return (view) => {
    length = step;
    draw(view);
  };
}
