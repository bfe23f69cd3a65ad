/** Arrow keys walk the marks of a figure; each is said with its label, its count and, from twenty on, its share. It refuses a percentage of fewer, and one that leaves out what is not known. */
import { bent, filled, outOf } from '../selection/sentence.ts';
import type { SelectionWords } from '../selection/words.ts';
import { all } from './page-parts.ts';
import type { Ready, View } from './view.ts';

/** The least number of which a percentage is given (publication.md, rule 1). */
const leastForShare = 20;

/** How far a key goes; Home and End beyond either end. */
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
};

/** Makes each figure one stop of the keyboard; `announce` says a text to those who listen. */
export function markWalk(
  root: Element,
  words: SelectionWords,
  ready: Ready,
  announce: (text: string) => void,
): void {
  for (const figure of all(root, '#case-figures figure')) {
    const rows = all<HTMLTableRowElement>(figure, 'tbody tr');
    let at = -1;
    const walkTo = (next: number): void => {
      rows[at]?.classList.remove('walked');
      at = next;
      rows[at]?.classList.add('walked');
    };
    figure.tabIndex = 0;
    figure.setAttribute('aria-description', words.walk);
    figure.addEventListener('blur', () => {
      walkTo(-1);
    });
    figure.addEventListener('keydown', (event) => {
      const step = steps[event.key];
      if (!step || event.target !== figure || event.altKey || event.ctrlKey) return;
      event.preventDefault();
      walkTo(Math.min(Math.max(at + step, 0), rows.length - 1));
      const row = rows[at];
      row?.scrollIntoView({ block: 'nearest' });
      if (row)
        void ready().then((view) => {
          announce(spoken(row, view, words));
        });
    });
  }
}

function spoken(row: HTMLElement, { part }: View, words: SelectionWords): string {
  const total = part.count;
  const n = countIn(row);
  const label = row.querySelector('th')?.textContent.trim() ?? '';
  const text = bent(words.mark[part.unit], total, words, {
    label,
    n,
    total,
    of: outOf(total, words),
  });
  if (total < leastForShare) return text;
  const gap = row.closest('table')?.querySelector('tr.gap');
  const unknown = gap && gap !== row ? countIn(gap) : 0;
  return text + filled(words.share, { share: percentages(n, unknown, total) });
}

function countIn(row: Element): number {
  return Number(row.querySelector<HTMLElement>('[data-cell]')?.dataset['value']);
}

/** The share in percent, or the range that the unknown leave open, its ends rounded outwards. */
function percentages(n: number, unknown: number, total: number): string {
  const percent = (count: number): number => (100 * count) / total;
  if (unknown === 0) return String(Math.round(percent(n)));
  return `${Math.floor(percent(n))}–${Math.ceil(percent(n + unknown))}`;
}
