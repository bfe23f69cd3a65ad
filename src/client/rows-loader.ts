/** Loads the rows of a version as classic scripts, once each and only when asked. It refuses fetch, which fails on file://. */
import { choice, type Choice } from '../selection/choice.ts';
import { chunkSize, rowsOf, type PackedRows, type Rows } from '../selection/columns.ts';
import { everything, type Unit } from '../selection/fragment.ts';
import type { CaseCells } from '../selection/json.ts';
import type { LateParts } from './late-parts.ts';

declare global {
  interface Window {
    /** Called by the scripts of rows. */
    wantedAbroad?: (version: string, part: string, data: unknown) => void;
  }
}

/** The rows of a version with the ids of their cases. */
export interface LoadedRows {
  readonly rows: Rows;
  /** What only a selection needs: it comes with the first rows. */
  readonly late: LateParts;
  /** All rows as a choice, made once for each unit. */
  readonly whole: (unit: Unit) => Choice;
  readonly value: (column: string, row: number) => string;
  readonly idOf: (row: number) => string;
  readonly rowOf: (id: string) => number | undefined;
}

/** What the page may ask for. */
export interface RowsLoader {
  /** Rows that are there already. */
  readonly loaded: (version: string) => LoadedRows | undefined;
  readonly load: (version: string) => Promise<LoadedRows>;
  /** The whole rows of some cases, in their order. */
  readonly dossiers: (version: string, rows: Iterable<number>) => Promise<Dossiers>;
}

/** Whole rows of cases, and the ids that a note goes with: of sources marked before their link, and of cases whose outcome no step brought. */
export type Dossiers = CaseCells & { readonly noted: readonly string[] };

const idLength = 8;

/**
 * @param base the address of a file beside the folders of the versions
 * @param late the address of the script of late parts
 */
export function rowsLoader(base: string, late: string): RowsLoader {
  const given = new Map<string, unknown>();
  const asked = new Map<string, Promise<unknown>>();
  const ready = new Map<string, LoadedRows>();
  window.wantedAbroad = (version, part, data) => given.set(`${version}/${part}`, data);

  function part(
    version: string,
    name: string,
    address = `${version}/${name}.js`,
  ): Promise<unknown> {
    const key = `${version}/${name}`;
    const asking =
      asked.get(key) ??
      new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = new URL(address, base).href;
        script.onload = () => {
          resolve(given.get(key));
        };
        script.onerror = () => {
          asked.delete(key);
          reject(new Error(script.src));
        };
        document.head.append(script);
      });
    asked.set(key, asking);
    return asking;
  }

  async function load(version: string): Promise<LoadedRows> {
    const [packed, ids, parts] = await Promise.all([
      part(version, 'filter'),
      part(version, 'ids'),
      part('late', 'parts', late),
    ]);
    let loaded = ready.get(version);
    if (!loaded) {
      loaded = loadedRows(rowsOf(packed as PackedRows), ids as string, parts as LateParts);
      ready.set(version, loaded);
    }
    return loaded;
  }

  async function dossiers(version: string, rows: Iterable<number>): Promise<Dossiers> {
    const { idOf } = await load(version);
    const ids = new Set<string | undefined>();
    const names = new Set<string>();
    for (const row of rows) {
      ids.add(idOf(row));
      names.add(`cases-${Math.floor(row / chunkSize)}`);
    }
    const parts = await Promise.all(Array.from(names, (name) => part(version, name)));
    const cells = (name: keyof CaseCells) => {
      const all = (parts as readonly Dossiers[]).map((each) => each[name]);
      const columns = all[0]?.columns ?? [];
      const at = columns.indexOf('case_id');
      return {
        columns,
        rows: all.flatMap(({ rows: some }) => some.filter((row) => ids.has(row[at]))),
      };
    };
    const noted = (parts as readonly Dossiers[]).flatMap((each) => each.noted);
    return { cases: cells('cases'), events: cells('events'), sources: cells('sources'), noted };
  }

  return { loaded: (version) => ready.get(version), load, dossiers };
}

function loadedRows(rows: Rows, ids: string, late: LateParts): LoadedRows {
  const wholes: Partial<Record<Unit, Choice>> = {};
  return {
    rows,
    late,
    whole: (unit) => (wholes[unit] ??= choice(rows, { ...everything, unit })),
    value: (name, row) => {
      const column = rows.columns[name];
      return column?.values[column.places[row] ?? 0] ?? '';
    },
    idOf: (row) => ids.slice(row * idLength, (row + 1) * idLength),
    rowOf: (id) => {
      // An id may also be found across the border of two others.
      let at = ids.indexOf(id);
      while (at % idLength > 0) at = ids.indexOf(id, at + 1);
      return at < 0 ? undefined : at / idLength;
    },
  };
}
