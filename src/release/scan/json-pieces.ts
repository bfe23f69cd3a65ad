/** JSON, JSON-LD and JSON Lines as pieces: values, then keys; numbers are typed and stay out. It refuses no text: what does not parse is read as text. */
import { withAddresses, type Piece } from './piece.ts';

/** Lines are known only where a value stands on one line of its own. */
export function jsonPieces(source: string): readonly Piece[] {
  const values: Piece[] = [];
  const keys = new Set<string>();
  const lines = linesOfTexts(source);
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      const line = lines.get(value);
      values.push(...withAddresses({ kind: 'text', text: value, line }));
    } else if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        keys.add(key);
        walk(inner);
      }
  };
  try {
    walk(JSON.parse(source));
  } catch {
    return withAddresses({ kind: 'text', text: source, line: 1 });
  }
  return [
    ...values,
    ...[...keys].map((text): Piece => ({
      kind: jsonLdWord.test(text) ? 'code' : 'text',
      text,
      line: lines.get(text),
    })),
  ];
}

const jsonLdWord = /^@(?:context|id|type|graph|value|language|vocab|base|container|list|set)$/;

function linesOfTexts(source: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  source.split('\n').forEach((text, at) => {
    for (const [literal] of text.matchAll(/"(?:\\.|[^"\\])*"/g)) {
      try {
        const value = JSON.parse(literal) as string;
        if (!found.has(value)) found.set(value, at + 1);
      } catch {
        // A broken text has no line of its own.
      }
    }
  });
  return found;
}
