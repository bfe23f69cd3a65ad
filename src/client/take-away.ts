/** What a reader takes away from a view: files of its rows, its citation, its sentence. Made in the browser, sent nowhere. */
import { citation, citationForms, type Cited } from '../selection/citations.ts';
import { csvText } from '../selection/csv.ts';
import { fragmentOf } from '../selection/fragment.ts';
import { nestedText } from '../selection/json.ts';
import { bent, citedView } from '../selection/sentence.ts';
import type { SelectionWords } from '../selection/words.ts';
import { keepInLanguages, keepView } from './kept-view.ts';
import { all, byId, say } from './page-parts.ts';
import type { RowsLoader } from './rows-loader.ts';
import type { Ready, View } from './view.ts';

/** Wakes the buttons; gives what shows a view in them. */
export function takeAway(
  words: SelectionWords,
  loader: RowsLoader,
  ready: Ready,
): (view: View) => void {
  const quoted = new Map(
    all(document, '[data-citation]').map((each) => [each.dataset['citation'], each]),
  );
  const downloads = all<HTMLButtonElement>(document, '[data-download]');
  const rows = byId('take-rows') as HTMLAnchorElement | null;
  const kindOf = ({ dataset }: HTMLElement) => (dataset['download'] === 'csv' ? 'csv' : 'json');

  keepView();
  for (const button of downloads)
    button.addEventListener('click', () => {
      void ready().then((view) => download(view, kindOf(button), loader));
    });
  for (const button of all(document, '[data-copy]')) {
    const label = button.textContent;
    button.addEventListener('click', () => {
      const { copy = '' } = button.dataset;
      const source = quoted.get(copy) ?? byId(`take-${copy}`);
      void ready().then(async (view) => {
        showTakeAway(view);
        if (!source) return;
        try {
          await navigator.clipboard.writeText(
            copy === 'sentence'
              ? `${said(view)} ${citation('chicago', { ...cited(view), view: undefined })}`
              : source.textContent,
          );
          button.textContent = words.copied;
          button.onblur = () => {
            button.textContent = label;
          };
        } catch {
          // The browser does not let a page copy: the words are selected for the reader to do it.
          getSelection()?.selectAllChildren(source);
        }
      });
    });
  }

  /** The sentence of the view, and how many more might belong. */
  function said({ sentence, part: { might } }: View): string {
    return `${sentence}.${might ? ` ${bent(words.might, might, words)}` : ''}`;
  }

  function cited(view: View): Cited {
    const { selection, version, released, sha256, part, whole } = view;
    const fragment = fragmentOf(selection);
    return {
      version,
      released,
      day: words.days[version] ?? released,
      words: words.citation,
      title: words.title,
      view: citedView(selection, { n: part.count, total: whole.count }, words),
      address: addressOf(view),
      file: { name: 'cases.csv', sha256 },
      key: `wanted-abroad-${version}${fragment && `-${fragment}`}`,
    };
  }

  function showTakeAway(view: View): void {
    const { version, selection, part } = view;
    keepInLanguages(fragmentOf(selection));
    for (const form of citationForms) {
      const element = quoted.get(form);
      if (element) element.textContent = citation(form, cited(view));
    }
    say('take-sentence', said(view));
    const link = say('take-link', addressOf(view) ?? '');
    const block = byId('take-address');
    if (block) block.hidden = link?.hidden ?? true;
    if (rows) {
      rows.href = rows.href.replace(/\/data\/[^/]+/, `/data/${version}`);
      rows.textContent = rows.textContent.replace(/[\d.]+\s*$/, version);
    }
    for (const button of downloads) {
      button.textContent = bent(words[kindOf(button)], part.rows.length, words);
      button.disabled = part.count === 0;
    }
  }
  return showTakeAway;
}

/** The address that shows the same numbers for years: pinned to the version. A copy on a disk has none to give: its path is the reader's own. */
function addressOf({ selection, version }: View): string | undefined {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const page = canonical ?? (location.protocol === 'file:' ? undefined : location.href);
  return page && `${page.replace(/#.*/s, '')}#${fragmentOf({ ...selection, version })}`;
}

async function download(
  { selection, version, released, sentence, part }: View,
  kind: 'csv' | 'json',
  loader: RowsLoader,
): Promise<void> {
  const cells = await loader.dossiers(version, part.rows);
  const about = {
    version,
    released,
    licence: 'CC BY 4.0',
    view: fragmentOf({ ...selection, version }),
    sentence,
  };
  const text = kind === 'csv' ? csvText(cells.cases) : nestedText(about, cells);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text]));
  link.download = `wanted-abroad-${version}-${part.rows.length}-rows.${kind}`;
  link.click();
}
