/** The controls of a selection: boxes, ends of the range, unit, version, chips. They show the selection and ask for another; it refuses to keep a selection of its own. */
import type { Selection, WordKey } from '../selection/fragment.ts';
import { monthsIn, periodText } from '../selection/periods.ts';
import { chips, filled } from '../selection/sentence.ts';
import type { SelectionWords } from '../selection/words.ts';
import { all, byId, copyOf } from './page-parts.ts';

/** What a control other than a box sets, and what it shows. */
const fields: Readonly<
  Record<
    string,
    readonly [set: (value: string) => Partial<Selection>, get: (now: Selection) => string]
  >
> = {
  from: [(value) => ({ from: monthsIn(value)?.[0] }), ({ from }) => periodText(from, 'from')],
  to: [(value) => ({ to: monthsIn(value)?.[1] }), ({ to }) => periodText(to, 'to')],
  unit: [(value) => ({ unit: value === 'persons' ? value : 'detentions' }), ({ unit }) => unit],
  v: [(value) => ({ version: value || undefined }), ({ version }) => version ?? ''],
};

/** Wakes the controls; gives what shows a selection in them. */
export function controls(
  root: HTMLElement,
  words: SelectionWords,
  selection: () => Selection,
  choose: (selection: Selection) => void,
): (selection: Selection) => void {
  const inputs = all<HTMLInputElement>(root, '[data-facet] input, select[data-facet]');
  const [list, clear, filters, opener] = [
    'selection-chips',
    'selection-clear',
    'filters',
    'filters-open',
  ].map(byId);
  const nameOf = (input: HTMLInputElement): string => input.dataset['facet'] ?? input.name;
  for (const each of all(root, '[data-script]')) each.hidden = false;
  // Without its address a label's link is a plain part of the label: a click toggles the box.
  for (const link of all(root, '[data-facet] label a')) link.removeAttribute('href');

  const toggle = (key: string, word: string): void => {
    const now = selection();
    const list_ = now.words[key as WordKey] ?? [];
    const next = list_.includes(word) ? list_.filter((each) => each !== word) : [...list_, word];
    const { [key as WordKey]: before, ...others } = now.words;
    choose({
      ...now,
      words: next.length === 0 && before ? others : { ...others, [key]: next.sort() },
    });
  };
  for (const input of inputs)
    input.addEventListener('change', () => {
      const name = nameOf(input);
      const field = fields[name];
      if (field) choose({ ...selection(), ...field[0](input.value) });
      else toggle(name, input.value);
    });
  clear?.addEventListener('click', () => {
    choose({ ...selection(), words: {}, from: undefined, to: undefined });
    land();
  });
  // Where there is room for all filters there is no opener: what they lead to is the sentence.
  const land = (): void => {
    opener?.focus();
    if (document.activeElement !== opener) byId('selection-sentence')?.focus();
  };

  // On a small screen the filters open over the page; their links would overwrite the fragment.
  const covered = all(document, 'nav, h1, .chips, .work-body, footer');
  const open = (event: Event, isOpen: boolean): void => {
    event.preventDefault();
    filters?.classList.toggle('open', isOpen);
    for (const each of covered) each.inert = isOpen;
    if (isOpen) filters?.querySelector('input')?.focus();
    else land();
  };
  opener?.addEventListener('click', (event) => {
    open(event, true);
  });
  byId('filters-done')?.addEventListener('click', (event) => {
    open(event, false);
    byId('selection-sentence')?.scrollIntoView();
  });
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && filters?.classList.contains('open')) open(event, false);
  });

  return (now) => {
    for (const input of inputs) {
      const name = nameOf(input);
      const value = fields[name]?.[1](now);
      if (value === undefined)
        input.checked = now.words[name as WordKey]?.includes(input.value) ?? false;
      else if (input.type === 'radio') input.checked = input.value === value;
      else {
        input.value = value;
        // A link may end in a month, where the list has quarters.
        if (input.value !== value) {
          input.append(new Option(value, value));
          input.value = value;
        }
      }
    }
    const shown = chips(now, words).map(({ key, word, text }) => {
      const item = copyOf('chip');
      const button = item.querySelector('button');
      const label = item.querySelector('span');
      if (label) label.textContent = text;
      button?.setAttribute('aria-label', filled(words.remove, { words: text }));
      button?.addEventListener('click', () => {
        if (word === undefined) choose({ ...selection(), [key]: undefined });
        else toggle(key, word);
        // The button is gone: the focus goes to the next one, or to where filters are opened.
        const next = list?.querySelector('button');
        if (next) next.focus();
        else land();
      });
      return item;
    });
    list?.replaceChildren(...shown);
    if (clear) clear.hidden = shown.length === 0;
  };
}
