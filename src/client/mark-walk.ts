/** Arrow keys walk the marks of a figure; each is said with its label, its count and what that is counted out of. It refuses a percentage: what is not known would be missing from it. */
import { bent, outOf } from '../selection/sentence.ts';
import type { SelectionWords } from '../selection/words.ts';
import { all } from './page-parts.ts';
import type { Ready, View } from './view.ts';

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
  const n = Number(row.querySelector<HTMLElement>('[data-cell]')?.dataset['value']);
  const label = row.querySelector('th')?.textContent.trim() ?? '';
  return bent(words.mark[part.unit], total, words, {
    label,
    n,
    total,
    of: outOf(total, words),
  });
}
