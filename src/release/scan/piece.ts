/** The unit that is looked at: a run of text and where it stands. It refuses to know formats. */

/** What a piece is to a reader, which decides what rules apply: a `sound` is looked at for names only, a `literal` for patterns only. */
export type PieceKind = 'text' | 'address' | 'code' | 'literal';

/** Text as it stands in the file (not yet decoded), its line from 1, its column where the file is a table. */
export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
  readonly line?: number | undefined;
  readonly column?: string | undefined;
}

/** Says of an offset into a text what line it is in, counting from 1; offsets are asked in rising order. */
export function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let from = 0;
  return (offset) => {
    for (
      let at = text.indexOf('\n', from);
      at !== -1 && at < offset;
      at = text.indexOf('\n', from)
    ) {
      line++;
      from = at + 1;
    }
    return line;
  };
}

const addresses = /(?:https?|ftp|mailto|tel|sms|callto|viber|tg|geo|skype):[^\s"'<>|`\\)\]}]+/gi;

/** A text and, apart, the addresses that stand in it: an address has rules of its own. */
export function withAddresses(piece: Piece): readonly Piece[] {
  if (!piece.text.includes(':')) return [piece];
  const found = piece.text.match(addresses) ?? [];
  if (found.length === 0) return [piece];
  const rest = piece.text.replace(addresses, ' ; ');
  return [
    { ...piece, text: rest },
    ...found.map((text): Piece => ({ ...piece, kind: 'address', text })),
  ];
}
