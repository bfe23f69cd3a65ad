/** Arrow keys walk the marks of a figure; each is said with its label, its count and, from twenty on, its share. It refuses a percentage of fewer. */
import { bent, filled, outOf } from '../selection/sentence.ts';
import type { Unit } from '../selection/fragment.ts';
import type { SelectionWords } from '../selection/words.ts';
import { all } from './page-parts.ts';

/** The least number of which a percentage is given (publication.md, rule 1). */
const leastForShare = 20;

const steps: Readonly<Record<string, (at: number, length: number) => number>> = {
  ArrowDown: (at, length) => Math.min(at + 1, length - 1),
  ArrowRight: (at, length) => Math.min(at + 1, length - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, length) => length - 1,
};

/**
 * Makes each figure one stop of the keyboard.
 * @param total how many are counted now, and in which unit
 * @param announce says a text to those who listen
 */
export function markWalk(
  root: Element,
  words: SelectionWords,
  total: () => Promise<{ readonly count: number; readonly unit: Unit }>,
  announce: (text: string) => void,
): void {
  for (const figure of all(root, '#case-figures figure')) {
    const rows = all<HTMLTableRowElement>(figure, 'tbody tr');
    let at = -1;
    const leave = (): void => {
      rows[at]?.classList.remove('walked');
      at = -1;
    };
    figure.tabIndex = 0;
    figure.setAttribute('aria-description', words.walk);
    figure.addEventListener('blur', leave);
    figure.addEventListener('keydown', (event) => {
      if (event.target !== figure || event.altKey || event.ctrlKey || event.metaKey) return;
      const step = steps[event.key];
      if (!step || rows.length === 0) return;
      event.preventDefault();
      const next = step(at, rows.length);
      leave();
      at = next;
      const row = rows[at];
      row?.classList.add('walked');
      row?.scrollIntoView({ block: 'nearest' });
      if (row)
        void total().then((now) => {
          announce(spoken(row, now, words));
        });
    });
  }
}

function spoken(
  row: HTMLTableRowElement,
  { count: total, unit }: { readonly count: number; readonly unit: Unit },
  words: SelectionWords,
): string {
  const count = Number(row.querySelector<HTMLElement>('[data-cell]')?.dataset['value'] ?? 0);
  const label = row.querySelector('th')?.textContent.trim() ?? '';
  const text = bent(words.mark[unit], total, words, {
    label,
    n: count,
    total,
    of: outOf(total, words),
  });
  return total < leastForShare
    ? text
    : `${text}${filled(words.share, { share: Math.round((100 * count) / total) })}`;
}
