/** The page of cases in the browser: the address says what is selected, one count over the rows says everything else. It keeps nothing, stores nothing and asks no one. */
import { choice } from '../selection/choice.ts';
import {
  columnsOfKeys,
  everything,
  fragmentOf,
  narrows,
  parseFragment,
  type Known,
} from '../selection/fragment.ts';
import { bent, filled, selectionSentence } from '../selection/sentence.ts';
import type { SelectionWords } from '../selection/words.ts';
import { boundCounts } from './bound-counts.ts';
import { caseList } from './case-list.ts';
import { controls } from './controls.ts';
import { markWalk } from './mark-walk.ts';
import { byId, say } from './page-parts.ts';
import { rowsLoader, type LoadedRows } from './rows-loader.ts';
import type { View } from './view.ts';

const root = document.querySelector<HTMLElement>('main[data-selection]');
const block = byId('selection-words');
if (root && block) start(root, JSON.parse(block.textContent) as SelectionWords);

function start(main: HTMLElement, words: SelectionWords): void {
  const { version: latest = '', versions = '' } = main.dataset;
  const facts = new Map(
    versions.split(' ').map((each): [string, readonly string[]] => {
      const [version = '', ...rest] = each.split(':');
      return [version, rest];
    }),
  );
  const known: Known = {
    words: (key) =>
      Object.keys(key === 'country' ? words.countries : (words.words[columnsOfKeys[key]] ?? {})),
    versions: [...facts.keys()],
  };
  const [base = '', late = ''] = ['rows-base', 'late-script'].map(
    (id) => (byId(id) as HTMLAnchorElement).href,
  );
  const loader = rowsLoader(base, late);
  let selection = everything;
  let dropped: readonly string[] = [];
  let view: View | undefined;
  let said: ReturnType<typeof setTimeout> | undefined;

  const showCounts = boundCounts(main, words);
  const showControls = controls(main, words, () => selection, choose);
  const showList = caseList(latest, words, loader, ready);
  let showTakeAway: ((view: View) => void) | undefined;
  markWalk(main, words, ready, announce);

  const take = byId('take-away');
  take?.addEventListener('click', ({ target }) => {
    if (showTakeAway || !(target instanceof HTMLButtonElement)) return;
    void ready().then((now) => {
      wake(now);
      target.click();
    });
  });

  /** Gives the buttons of the take-away what they do. */
  function wake(now: View): void {
    showTakeAway ??= now.loaded.late.takeAway(words, loader, ready);
    showTakeAway(now);
  }

  async function ready(): Promise<View> {
    return view?.selection === selection ? view : counted(await loader.load(version()));
  }

  function version(): string {
    return selection.version ?? latest;
  }

  function counted(loaded: LoadedRows): View {
    const whole = loaded.whole(selection.unit);
    const part = narrows(selection) ? choice(loaded.rows, selection, loaded.rowOf) : whole;
    const sentence = selectionSentence(selection, { n: part.count, total: whole.count }, words);
    const own = version();
    const [released = '', sha256 = ''] = facts.get(own) ?? [];
    return {
      selection,
      version: own,
      released,
      sha256,
      loaded,
      part,
      whole,
      sentence,
    };
  }

  function choose(next: typeof selection): void {
    selection = next;
    dropped = [];
    // To write the address takes the browser longer than the count: it waits for the frame.
    afterFrame(() => {
      if (selection === next)
        history.pushState(null, '', `${location.href.replace(/#.*/s, '')}${hashOf(next)}`);
    });
    show();
  }

  function show(): void {
    showControls(selection);
    const wanted = selection;
    const loaded = loader.loaded(version());
    if (loaded) showView(loaded);
    else
      void loader.load(version()).then((now) => {
        if (wanted === selection) showView(now);
      });
  }

  function showView(loaded: LoadedRows): void {
    const now = (view = counted(loaded));
    const { part, whole, sentence } = now;
    showCounts(loaded.rows, part, whole);
    main.classList.toggle('sliced', part !== whole);
    main.classList.toggle('persons', part.unit === 'persons');
    say('selection-sentence', sentence);
    say('selection-might', part.might === 0 ? '' : bent(words.might, part.might, words));
    say('filters-done', bent(words.show, part.rows.length, words));
    const { from = -Infinity, to = Infinity } = selection;
    const values = { words: dropped.join(', '), version: now.version };
    const left =
      (values.words && `${filled(words.dropped, values)} `) + (from > to ? words.backwards : '');
    say('selection-dropped', left);
    showVersion();
    const empty = byId('selection-empty');
    if (empty) empty.hidden = part.count > 0;
    clearTimeout(said);
    said = setTimeout(announce, 300, left === '' ? sentence : `${sentence}. ${left}`);
    // What is below the fold waits until the frame with the figures is painted.
    afterFrame(() => {
      if (now !== view) return;
      showList(now);
      wake(now);
    });
  }

  function showVersion(): void {
    const values = { version: version(), latest };
    const isOld = values.version !== latest;
    main.classList.toggle('pinned', isOld);
    const banner = say('selection-version', isOld ? `${filled(words.newer, values)} ` : '');
    if (!banner || !isOld) return;
    const link = document.createElement('a');
    link.href = hashOf({ ...selection, version: latest });
    link.textContent = filled(words.newerLink, values);
    banner.append(link);
  }

  function announce(text: string): void {
    const live = byId('selection-live');
    if (live) live.textContent = text;
  }

  /** Reads the address: a selection, a case or another place of the page, or neither. */
  function read(): void {
    const { selection: next, dropped: left, place } = parseFragment(location.hash, known);
    const target = place === undefined ? null : byId(place);
    const id = /^c-([0-9A-Z]{8})$/.exec(place ?? '')?.[1];
    if (target && id === undefined) return;
    if (id !== undefined && !target) {
      // The list of the page does not reach this case.
      choose({ ...everything, words: { case: [id] } });
      return;
    }
    [selection, dropped] = [next, left];
    if (!target || view) show();
    if (target)
      setTimeout(() => {
        target.scrollIntoView();
      }, 100);
  }

  addEventListener('hashchange', read);
  if (location.hash !== '') read();
}

/** Runs a task once the frame that comes next is painted. */
function afterFrame(task: () => void): void {
  requestAnimationFrame(() => setTimeout(task));
}

function hashOf(selection: typeof everything): string {
  const fragment = fragmentOf(selection);
  return fragment && `#${fragment}`;
}
