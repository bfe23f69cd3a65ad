/** All rules over the pieces of one file. It refuses to give away a match: what leaves here is a place, a sentence and a salted hash. */
import { createHmac } from 'node:crypto';
import { addressPatterns } from './address-patterns.ts';
import { NameIndex, type NameHit } from './name-index.ts';
import { textPatterns, type PatternHit } from './patterns.ts';
import { lineCounter, type Piece, type PieceKind } from './piece.ts';
import { plainText } from './plain-text.ts';
import type { Finding, Identifiers } from './scan.ts';

/** A finding before its file is known. */
export type Seen = Omit<Finding, 'file'>;

const patternsOf: Record<PieceKind, (text: string) => readonly PatternHit[]> = {
  text: textPatterns,
  literal: textPatterns,
  address: addressPatterns,
  code: () => [],
};

/** A search that is asked once for each file: pieces in, what they hold in rising order of place out, each once. */
export function pieceSearch(
  { known, canaries, exceptions }: Identifiers,
  salt: Uint8Array,
): (pieces: readonly Piece[]) => readonly Seen[] {
  const allowed = new Set(exceptions.map(compact));
  const refused = known.filter((identifier) => !allowed.has(compact(identifier)));
  const all = [...refused, ...canaries];
  const index = new NameIndex(all);
  const hash = (match: string): string =>
    createHmac('sha256', salt).update(match).digest('hex').slice(0, 12);
  const named = (identifier: number): Seen => {
    const rule = identifier < refused.length ? 'D2' : 'D3';
    return { rule, hash: hash(`${rule} ${String(identifier)}`), message: sentences[rule] };
  };
  const patterned = ({ what, match }: PatternHit): Seen => ({
    rule: 'D1',
    hash: hash(`D1 ${compact(match)}`),
    message: `${what} stands here`,
  });
  return (pieces) => {
    const read = index.reader();
    const seen = pieces.flatMap(({ kind, text: source, line, column }) => {
      const text = plainText(source);
      const names = kind === 'literal' ? [] : oneByPlace(read(text), refused.length);
      const patterns = patternsOf[kind](text).filter(({ match }) => !allowed.has(compact(match)));
      if (names.length + patterns.length === 0) return [];
      const lineAt = lineCounter(text);
      return [
        ...names.map(({ identifier, offset }) => ({ offset, found: named(identifier) })),
        ...patterns.map((hit) => ({ offset: hit.offset, found: patterned(hit) })),
      ]
        .sort((one, other) => one.offset - other.offset)
        .map(({ offset, found }): Seen => ({
          ...found,
          ...(line === undefined ? {} : { line: line + lineAt(offset) - 1 }),
          ...(column === undefined ? {} : { column }),
        }));
    });
    return [...new Map(seen.map((found) => [Object.values(found).join('\u0000'), found])).values()];
  };
}

/** Spellings of one name are many identifiers: a place is told once, as a canary's before anybody's. */
function oneByPlace(hits: readonly NameHit[], canariesFrom: number): readonly NameHit[] {
  const places = new Map<number, NameHit>();
  for (const hit of hits) {
    const told = places.get(hit.offset);
    if (told === undefined || (told.identifier < canariesFrom && hit.identifier >= canariesFrom))
      places.set(hit.offset, hit);
  }
  return [...places.values()];
}

const sentences = {
  D2: 'an identifier of the case files stands here',
  D3: 'a canary stands here, a person invented to prove a leak',
};

function compact(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
