/** The controls of a selection: boxes, ends of the range, unit, version, chips. They show the selection and ask for another; it refuses to keep a selection of its own. */
import { everything, type Selection, type Unit, type WordKey } from '../selection/fragment.ts';
import { monthsIn, periodText } from '../selection/periods.ts';
import { chips, filled, type Chip } from '../selection/sentence.ts';
import type { SelectionWords } from '../selection/words.ts';
import { all, byId, copyOf } from './page-parts.ts';

/** What the controls do to the page. */
export interface ControlledPage {
  readonly selection: () => Selection;
  readonly choose: (selection: Selection) => void;
}

/** Wakes the controls; gives what shows a selection in them. */
export function controls(
  root: HTMLElement,
  words: SelectionWords,
  { selection, choose }: ControlledPage,
): (selection: Selection) => void {
  const boxes = all<HTMLInputElement>(root, '[data-facet] input[type="checkbox"]');
  const units = all<HTMLInputElement>(root, 'input[name="unit"]');
  const ends = all<HTMLSelectElement>(root, 'select[data-facet]');
  const [list, clear] = [byId('selection-chips'), byId('selection-clear')];
  for (const each of all(root, '[data-script]')) each.hidden = false;
  // Without its address a label's link is a plain part of the label: a click toggles the box.
  for (const link of all(root, '[data-facet] label a')) link.removeAttribute('href');
  sheet();

  root.addEventListener('change', ({ target }) => {
    const now = selection();
    if (target instanceof HTMLInputElement && target.type === 'checkbox')
      choose(toggled(now, target.name as WordKey, target.value, target.checked));
    else if (target instanceof HTMLInputElement && target.name === 'unit')
      choose({ ...now, unit: target.value as Unit });
    else if (target instanceof HTMLSelectElement) {
      const [first, last] = monthsIn(target.value) ?? [];
      if (target.dataset['facet'] === 'from') choose({ ...now, from: first });
      else if (target.dataset['facet'] === 'to') choose({ ...now, to: last });
      else if (target.dataset['facet'] === 'v')
        choose({ ...now, version: target.value || undefined });
    }
  });
  clear?.addEventListener('click', () => {
    const { unit, version } = selection();
    choose({ ...everything, unit, version });
    byId('filters-open')?.focus();
  });

  function chip(one: Chip): HTMLElement {
    const item = copyOf('chip');
    const button = item.querySelector('button');
    const label = button?.querySelector('span');
    if (label) label.textContent = one.text;
    button?.setAttribute('aria-label', filled(words.remove, { words: one.text }));
    button?.addEventListener('click', () => {
      const now = selection();
      choose(
        one.word === undefined
          ? { ...now, [one.key]: undefined }
          : toggled(now, one.key as WordKey, one.word, false),
      );
      // The button is gone: the focus goes to the next one, or to where filters are opened.
      (list?.querySelector('button') ?? byId('filters-open'))?.focus();
    });
    return item;
  }

  return (now) => {
    for (const box of boxes)
      box.checked = now.words[box.name as WordKey]?.includes(box.value) ?? false;
    for (const unit of units) unit.checked = unit.value === now.unit;
    for (const end of ends) {
      const name = end.dataset['facet'];
      const value =
        name === 'v'
          ? (now.version ?? '')
          : name === 'from' || name === 'to'
            ? periodOf(now[name], name)
            : '';
      if (end.value !== value) choseOption(end, value);
    }
    const shown = chips(now, words);
    list?.replaceChildren(...shown.map(chip));
    if (clear) clear.hidden = shown.length === 0;
  };
}

function toggled(now: Selection, key: WordKey, word: string, on: boolean): Selection {
  const rest = (now.words[key] ?? []).filter((each) => each !== word);
  const list = on ? [...rest, word].sort() : rest;
  const words = { ...now.words, [key]: list };
  if (list.length === 0) delete words[key];
  return { ...now, words };
}

function periodOf(month: number | undefined, end: 'from' | 'to'): string {
  return month === undefined ? '' : periodText(month, end);
}

/** Chooses an option, which a link may have made necessary: a month, where the list has quarters. */
function choseOption(select: HTMLSelectElement, value: string): void {
  select.value = value;
  if (select.value === value) return;
  select.append(new Option(value, value));
  select.value = value;
}

/** On a small screen the filters open over the page; their links would overwrite the fragment. */
function sheet(): void {
  const filters = byId('filters');
  const opener = byId('filters-open');
  const close = (): void => {
    filters?.classList.remove('open');
    opener?.focus();
  };
  opener?.addEventListener('click', (event) => {
    event.preventDefault();
    filters?.classList.add('open');
    filters?.querySelector('input')?.focus();
  });
  byId('filters-done')?.addEventListener('click', (event) => {
    event.preventDefault();
    close();
  });
  filters?.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && filters.classList.contains('open')) close();
  });
}
