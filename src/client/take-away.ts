/** What a reader takes away from a view: files of its rows, its citation, its sentence. Made in the browser, sent nowhere. */
import { citation, citationForms, type CitationForm } from '../selection/citations.ts';
import { csvText } from '../selection/csv.ts';
import { fragmentOf, type Selection } from '../selection/fragment.ts';
import { nestedText } from '../selection/json.ts';
import { bent, filterInWords } from '../selection/sentence.ts';
import type { SelectionWords } from '../selection/words.ts';
import { all, byId, say } from './page-parts.ts';
import type { RowsLoader } from './rows-loader.ts';

/** A view of one release, counted. */
export interface View {
  readonly selection: Selection;
  readonly version: string;
  readonly released: string;
  readonly rows: Uint32Array;
  readonly sentence: string;
}

/** Wakes the buttons; gives what shows a view in them. `ready` gives the view that is on the page, loading its rows if need be. */
export function takeAway(
  words: SelectionWords,
  loader: RowsLoader,
  ready: () => Promise<View>,
): (view: View) => void {
  const root = byId('take-away') ?? document;
  const quoted = new Map(
    all(root, '[data-citation]').map((each) => [each.dataset['citation'] ?? '', each]),
  );
  const sentence = byId('take-sentence');
  const downloads = all<HTMLButtonElement>(root, '[data-download]');

  for (const button of downloads) {
    const kind = button.dataset['download'] === 'csv' ? 'csv' : 'json';
    button.addEventListener('click', () => {
      void ready().then((view) => download(view, kind, loader));
    });
  }
  for (const button of all<HTMLButtonElement>(root, '[data-copy]')) {
    const label = button.textContent;
    button.addEventListener('click', () => {
      const form = button.dataset['copy'] ?? '';
      const source = quoted.get(form) ?? sentence;
      const address = form === 'sentence' ? ` ${quoted.get('chicago')?.textContent ?? ''}` : '';
      if (source)
        void copy(`${source.textContent}${address}`, source).then((copied) => {
          if (!copied) return;
          button.textContent = words.copied;
          button.addEventListener('blur', () => (button.textContent = label), { once: true });
        });
    });
  }

  return (view) => {
    const cited = {
      version: view.version,
      released: view.released,
      title: words.title,
      view: filterInWords(view.selection, words) || undefined,
      address: addressOf(view),
      key: ['wanted-abroad', view.version, fragmentOf(view.selection)].filter(Boolean).join('-'),
    };
    for (const form of citationForms) {
      const element = quoted.get(form satisfies CitationForm);
      if (element) element.textContent = citation(form, cited);
    }
    say(sentence, `${view.sentence}.`);
    for (const button of downloads) {
      const kind = button.dataset['download'] === 'csv' ? 'csv' : 'json';
      button.textContent = bent(words[kind], view.rows.length, words);
      button.disabled = view.rows.length === 0;
    }
  };
}

/** The address that shows the same numbers for years: pinned to the version. A copy on a disk has none to give: its path is the reader's own. */
function addressOf({ selection, version }: View): string | undefined {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const here = location.protocol.startsWith('http') ? location.href : undefined;
  const page = canonical ?? here;
  return page && `${page.replace(/#.*/, '')}#${fragmentOf({ ...selection, version })}`;
}

async function download(view: View, kind: 'csv' | 'json', loader: RowsLoader): Promise<void> {
  const { version, released, selection, sentence } = view;
  const cells = await loader.dossiers(version, view.rows);
  const about = {
    title: 'Wanted Abroad',
    version,
    released,
    licence: 'CC BY 4.0',
    view: fragmentOf({ ...selection, version }),
    sentence,
  };
  const text = kind === 'csv' ? csvText(cells.cases) : nestedText(about, cells);
  const type = kind === 'csv' ? 'text/csv' : 'application/json';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = `wanted-abroad-${version}-${view.rows.length}-rows.${kind}`;
  link.click();
  // The browser has taken the file by the time the next task runs.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

/** Copies, or where the browser does not let it, selects the words for the reader to copy. */
async function copy(text: string, source: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(source);
    return false;
  }
}
