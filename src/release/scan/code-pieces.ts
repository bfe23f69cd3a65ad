/** JavaScript, TypeScript and CSS as pieces: the whole for names, texts and comments for patterns. It refuses to parse. */
import { lineCounter, withAddresses, type Piece } from './piece.ts';

const literal =
  /\/\*[\s\S]*?\*\/|(?<![:\w"'\\])\/\/[^\n]*|"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'|`(?:\\[\s\S]|[^`\\])*`/g;
const pathData = /^["'`]\s*[Mm][\d\s.,eE+\-MmLlHhVvCcSsQqTtAaZz]*["'`]$/;
const expression = /\$\{[^}]*\}/g;

/** `"Iva" + "nou"` is looked at joined too. */
export function codePieces(source: string): readonly Piece[] {
  const lineAt = lineCounter(source);
  const joined = source.replace(/(["'`])\s*\+\s*\1/g, '');
  const escaped = source.replace(/\\([\da-f]{3,6})\s?/gi, (_, digits: string) =>
    String.fromCodePoint(Math.min(Number.parseInt(digits, 16), 0x10ffff)),
  );
  return [
    ...[...new Set([source, joined, escaped])].map((text): Piece => ({
      kind: 'code',
      text,
      line: 1,
    })),
    ...[...source.matchAll(literal)].flatMap(({ 0: text, index }) =>
      pathData.test(text)
        ? []
        : withAddresses({
            kind: 'literal',
            text: text.replace(expression, ' ; '),
            line: lineAt(index),
          }),
    ),
  ];
}
