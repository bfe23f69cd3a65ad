/** The page of cases in the browser: the address says what is selected, one count over the rows says everything else. It keeps nothing, stores nothing and asks no one. */
import { choice, type Choice } from '../selection/choice.ts';
import {
  columnsOfKeys,
  everything,
  fragmentOf,
  narrows,
  parseFragment,
  type Selection,
  type Unit,
} from '../selection/fragment.ts';
import { bent, filled, selectionSentence } from '../selection/sentence.ts';
import type { SelectionWords } from '../selection/words.ts';
import { boundCounts } from './bound-counts.ts';
import { caseList } from './case-list.ts';
import { controls } from './controls.ts';
import { markWalk } from './mark-walk.ts';
import { byId, say } from './page-parts.ts';
import { rowsLoader, type LoadedRows } from './rows-loader.ts';
import { takeAway, type View } from './take-away.ts';

/** A selection with its rows, counted over all of its release. */
interface Counted {
  readonly selection: Selection;
  readonly version: string;
  readonly loaded: LoadedRows;
  readonly choice: Choice;
  readonly whole: Choice;
}

const root = document.querySelector<HTMLElement>('main[data-selection]');
const base = byId('rows-base') as HTMLAnchorElement | null;
const block = byId('selection-words');
if (root && base && block) start(root, base.href, JSON.parse(block.textContent) as SelectionWords);

function start(main: HTMLElement, rowsAddress: string, words: SelectionWords): void {
  const latest = main.dataset['version'] ?? '';
  const released = new Map(
    (main.dataset['versions'] ?? '').split(' ').map((each) => each.split(':') as [string, string]),
  );
  const known = {
    words: (key: Exclude<keyof typeof columnsOfKeys, 'case'>) =>
      Object.keys(key === 'country' ? words.countries : (words.words[columnsOfKeys[key]] ?? {})),
    versions: [...released.keys()],
  };
  const loader = rowsLoader(rowsAddress);
  const wholes = new Map<LoadedRows, Map<Unit, Choice>>();
  let selection = everything;
  let dropped: readonly string[] = [];
  let counted: Counted | undefined;
  let said: ReturnType<typeof setTimeout> | undefined;
  let drawn = 0;

  const versionOf = ({ version }: Selection): string => version ?? latest;
  const showCounts = boundCounts(main, words);
  const showControls = controls(main, words, { selection: () => selection, choose });
  const showList = caseList(latest, words, loader, async () => listed(await ready()));
  const showTakeAway = takeAway(words, loader, async () => viewOf(await ready()));
  markWalk(main, words, async () => (await ready()).choice, announce);

  /** The counts of what is selected now; rows are loaded if they are not there. */
  async function ready(): Promise<Counted> {
    const wanted = selection;
    if (counted?.selection === wanted) return counted;
    const loaded = await loader.load(versionOf(wanted));
    return count(wanted, loaded);
  }

  function count(of: Selection, loaded: LoadedRows): Counted {
    const units = wholes.get(loaded) ?? new Map<Unit, Choice>();
    wholes.set(loaded, units);
    let whole = units.get(of.unit);
    if (!whole) units.set(of.unit, (whole = choice(loaded.rows, { ...everything, unit: of.unit })));
    const part = narrows(of) ? choice(loaded.rows, of, loaded.rowOf) : whole;
    return { selection: of, version: versionOf(of), loaded, choice: part, whole };
  }

  function choose(next: Selection): void {
    selection = next;
    dropped = [];
    const fragment = fragmentOf(next);
    history.pushState(
      null,
      '',
      fragment === '' ? location.pathname + location.search : `#${fragment}`,
    );
    show();
  }

  function show(): void {
    showControls(selection);
    const loaded = loader.loaded(versionOf(selection));
    if (loaded) showCounted(loaded);
    else {
      const wanted = selection;
      void loader.load(versionOf(wanted)).then((now) => {
        if (wanted === selection) showCounted(now);
      });
    }
  }

  function showCounted(loaded: LoadedRows): void {
    const now = (counted = count(selection, loaded));
    showCounts(loaded.rows, now.choice, now.whole);
    main.classList.toggle('sliced', narrows(selection));
    main.classList.toggle('persons', selection.unit === 'persons');
    const { might } = now.choice;
    const view = viewOf(now);
    say(byId('selection-sentence'), view.sentence);
    say(byId('selection-might'), might === 0 ? '' : bent(words.might, might, words));
    say(byId('filters-done'), bent(words.show, now.choice.rows.length, words));
    showNotes();
    const empty = byId('selection-empty');
    if (empty) empty.hidden = now.choice.count > 0;
    clearTimeout(said);
    said = setTimeout(() => {
      announce([view.sentence, byId('selection-dropped')?.textContent].filter(Boolean).join('. '));
    }, 300);
    // What is below the fold waits for the frame that shows the figures.
    cancelAnimationFrame(drawn);
    drawn = requestAnimationFrame(() => {
      drawn = requestAnimationFrame(() => {
        showList(listed(now));
        showTakeAway(view);
      });
    });
  }

  function showNotes(): void {
    say(
      byId('selection-dropped'),
      dropped.length === 0 ? '' : filled(words.dropped, { words: dropped.join(', ') }),
    );
    const version = versionOf(selection);
    const banner = byId('selection-version');
    say(banner, version === latest ? '' : filled(words.newer, { version, latest }));
    if (version === latest || !banner) return;
    const link = document.createElement('a');
    link.href = `#${fragmentOf({ ...selection, version: latest })}`;
    link.textContent = words.newerLink.replace('{latest}', latest);
    banner.append(' ', link);
  }

  function listed({ version, loaded, choice: part, selection: of }: Counted) {
    return { version, loaded, rows: part.rows, whole: !narrows(of) };
  }

  function viewOf({ selection: of, version, choice: part, whole }: Counted): View {
    const numbers = { n: part.count, total: whole.count };
    const sentence = selectionSentence(of, numbers, words);
    return {
      selection: of,
      version,
      released: released.get(version) ?? '',
      rows: part.rows,
      sentence,
    };
  }

  function announce(text: string): void {
    const live = byId('selection-live');
    if (live) live.textContent = text;
  }

  /** Reads the address: a selection, a place of the page, or neither. */
  function read(): void {
    const { selection: next, dropped: left, place } = parseFragment(location.hash, known);
    if (place === undefined) {
      const moved = fragmentOf(next) !== fragmentOf(selection);
      [selection, dropped] = [next, left];
      if (moved || left.length > 0) show();
      return;
    }
    const id = /^c-([0-9A-Z]{8})$/.exec(place)?.[1];
    if (id === undefined) {
      if (byId(place)) return;
      [selection, dropped] = [everything, parseFragment(`=${place}`, known).dropped];
      showNotes();
      show();
      return;
    }
    // A case alone: the whole list, with the case in view; or the case, where the list does not reach it.
    if (byId(place)) {
      selection = everything;
      if (counted) show();
      setTimeout(() => byId(place)?.scrollIntoView(), 100);
    } else choose({ ...everything, words: { case: [id] } });
  }

  addEventListener('hashchange', read);
  if (location.hash !== '') read();
}
