/** HTML, SVG, XML and Atom as pieces: text, what attributes show or follow, scripts and styles. It refuses to be a parser: broken markup is read all the same. */
import { codePieces } from './code-pieces.ts';
import { jsonPieces } from './json-pieces.ts';
import { lineCounter, withAddresses, type Piece } from './piece.ts';

const token =
  /<!--([\s\S]*?)(?:-->|$)|<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|<(script|style)\b([^>]*)>([\s\S]*?)(?:<\/\3\s*>|$)|<([/!?]?)([\p{L}_][^\s/>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/giu;
const attribute = /([^\s=/"'<>?]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/g;
const inline =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strong|sub|sup|time|tspan|tt|u|var|wbr|r|t|rpr)$/i;
const addressed =
  /^(?:href|src|srcset|action|formaction|cite|poster|data|xlink:href|url|about|resource|ping|longdesc)$/i;
const seen =
  /^(?:alt|title|content|datetime|placeholder|value|label|summary|aria-(?:label|description|valuetext|roledescription)|data-.*|name|term)$/i;
/** Geometry: numbers of ours, in which no name is looked for by pattern. */
const drawn = /^data-(?:points|values|d|path|transform|x|y)$/i;
const typedNumber = /^[-−]?\d[\d\s.,]*(?:e[-+]?\d+)?$/i;

/** Texts first, in their order, then attributes, so that a name split over cells stays together. */
export function markupPieces(source: string): readonly Piece[] {
  const lineAt = lineCounter(source);
  const texts: Piece[] = [];
  const others: Piece[] = [];
  let open = { line: 1, joined: '', apart: '', number: false };
  const close = (line: number, number = false): void => {
    const { joined, apart } = open;
    if (joined.trim() !== '' && !(open.number && typedNumber.test(joined.trim()))) {
      texts.push(...withAddresses({ kind: 'text', text: joined, line: open.line }));
      // Words that only style holds apart are looked at as one word and as two.
      if (joined !== apart.replace(/\ue000/g, '') || /[\p{L}\p{N}]\ue000+[\p{L}\p{N}]/u.test(apart))
        texts.push({ kind: 'text', text: apart.replace(/\ue000/g, ' '), line: open.line });
    }
    open = { line, joined: '', apart: '', number };
  };
  const write = (text: string): void => {
    open.joined += text;
    open.apart += text;
  };
  let from = 0;
  for (const match of source.matchAll(token)) {
    const [all, comment, cdata, raw, rawAttributes, body, mark, name = '', attributes] = match;
    const line = lineAt(match.index);
    write(source.slice(from, match.index));
    from = match.index + all.length;
    if (comment !== undefined) others.push({ kind: 'text', text: comment, line });
    else if (cdata !== undefined) write(cdata);
    else if (raw !== undefined) {
      close(line);
      others.push(
        ...attributePieces(rawAttributes ?? '', line),
        ...rawPieces(rawAttributes ?? '', body ?? '', line),
      );
    } else {
      if (inline.test(name)) open.apart += '\ue000';
      else close(line, isTyped(name, attributes ?? ''));
      if (mark === '!') others.push({ kind: 'code', text: all, line });
      else others.push(...attributePieces(attributes ?? '', line));
    }
  }
  write(source.slice(from));
  close(lineAt(source.length));
  return [...texts, ...others];
}

/** In a sheet of a workbook, `<v>` holds a typed number; text stands elsewhere. */
function isTyped(name: string, attributes: string): boolean {
  return name === 'v' && attributes.trim() === '';
}

function attributePieces(attributes: string, line: number): readonly Piece[] {
  return [...attributes.matchAll(attribute)].flatMap(([, name = '', double, single, bare]) => {
    const text = double ?? single ?? bare ?? '';
    if (text === '') return [];
    if (addressed.test(name)) return [{ kind: 'address' as const, text, line }];
    const shown =
      seen.test(name) &&
      !drawn.test(name) &&
      !typedNumber.test(text) &&
      !attributes.includes('viewport');
    return shown
      ? withAddresses({ kind: 'text', text, line })
      : [{ kind: 'code' as const, text, line }];
  });
}

function rawPieces(attributes: string, body: string, line: number): readonly Piece[] {
  const shift = (piece: Piece): Piece => ({ ...piece, line: line + (piece.line ?? 1) - 1 });
  return (/json/i.test(attributes) ? jsonPieces(body) : codePieces(body)).map(shift);
}
