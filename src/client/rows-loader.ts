/** Loads the rows of a version as classic scripts, once each and only when asked. It refuses fetch, which fails on file://. */
import { chunkSize, rowsOf, type PackedRows, type Rows } from '../selection/columns.ts';
import type { CaseCells } from '../selection/json.ts';

declare global {
  interface Window {
    /** Called by the scripts of rows. */
    wantedAbroad?: (version: string, part: string | number, data: unknown) => void;
  }
}

/** The rows of a version with the ids of their cases. */
export interface LoadedRows {
  readonly rows: Rows;
  /** The id of a row. */
  readonly idOf: (row: number) => string;
  /** The row of an id. */
  readonly rowOf: (id: string) => number | undefined;
}

/** What the page may ask for. */
export interface RowsLoader {
  /** Rows that are there already. */
  readonly loaded: (version: string) => LoadedRows | undefined;
  readonly load: (version: string) => Promise<LoadedRows>;
  /** The whole rows of some cases, in their order. */
  readonly dossiers: (version: string, rows: Iterable<number>) => Promise<CaseCells>;
}

const idLength = 8;

/** @param base the address of a file beside the folders of the versions */
export function rowsLoader(base: string): RowsLoader {
  const given = new Map<string, unknown>();
  const asked = new Map<string, Promise<unknown>>();
  const ready = new Map<string, LoadedRows>();
  window.wantedAbroad = (version, part, data) => {
    given.set(`${version}/${part}`, data);
  };

  function part(version: string, name: string | number): Promise<unknown> {
    const key = `${version}/${name}`;
    const file = typeof name === 'number' ? `cases-${name}` : name;
    let asking = asked.get(key);
    if (!asking) {
      asking = new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = new URL(`${version}/${file}.js`, base).href;
        script.onload = () => {
          script.remove();
          resolve(given.get(key));
        };
        script.onerror = () => {
          script.remove();
          asked.delete(key);
          reject(new Error(script.src));
        };
        document.head.append(script);
      });
      asked.set(key, asking);
    }
    return asking;
  }

  async function load(version: string): Promise<LoadedRows> {
    const [packed, ids] = await Promise.all([part(version, 'filter'), part(version, 'ids')]);
    const before = ready.get(version);
    if (before) return before;
    const text = ids as string;
    const loaded: LoadedRows = {
      rows: rowsOf(packed as PackedRows),
      idOf: (row) => text.slice(row * idLength, (row + 1) * idLength),
      rowOf: (id) => {
        // An id may also be found across the border of two others.
        let at = text.indexOf(id);
        while (at % idLength > 0) at = text.indexOf(id, at + 1);
        return at < 0 ? undefined : at / idLength;
      },
    };
    ready.set(version, loaded);
    return loaded;
  }

  async function dossiers(version: string, rows: Iterable<number>): Promise<CaseCells> {
    const { idOf } = await load(version);
    const wanted = [...rows];
    const ids = new Set(wanted.map(idOf));
    const numbers = [...new Set(wanted.map((row) => Math.floor(row / chunkSize)))];
    const parts = (await Promise.all(
      numbers.map((number) => part(version, number)),
    )) as readonly CaseCells[];
    const cells = (name: keyof CaseCells) => {
      const columns = parts[0]?.[name].columns ?? [];
      const at = columns.indexOf('case_id');
      const all = parts.flatMap((each) => each[name].rows);
      return { columns, rows: all.filter((row) => ids.has(row[at] ?? '')) };
    };
    return { cases: cells('cases'), events: cells('events'), sources: cells('sources') };
  }

  return { loaded: (version) => ready.get(version), load, dossiers };
}
