/** Finds known identifiers in running text, whatever their script, spelling or case ending. It refuses to find parts of words. */
import { stemsOfIdentifier, stemsOfText } from './stems.ts';

/** One place where an identifier occurs: its number in the list given, and where its last word begins. */
export interface NameHit {
  readonly identifier: number;
  readonly offset: number;
}

interface Word {
  readonly text: string;
  readonly offset: number;
  /** What identifiers have this word, and as which of theirs. */
  readonly parts: ReadonlySet<Part>;
}

/** One word of one identifier. */
interface Part {
  readonly identifier: number;
  readonly at: number;
}

/** How the words of an identifier must stand to be it. */
type Shape = 'word' | 'pair' | 'initial' | 'phrase' | 'code';

/** Letters, their signs, and what may stand inside a word without ending it; runs of digits apart. */
const words = /\p{L}[\p{L}\p{M}]*(?:['’‘ʼʹ′`´"”][\p{L}\p{M}]+)*|\p{Nd}+/gu;
const nothing: ReadonlySet<Part> = new Set();
const longestWord = 60;

/** An index over identifiers that is asked once for every text of a file. */
export class NameIndex {
  readonly #parts = new Map<string, Part[]>();
  readonly #shapes: Shape[] = [];
  readonly #lengths: number[] = [];
  readonly #known = new Map<string, ReadonlySet<Part>>();
  readonly #window: number;

  constructor(identifiers: readonly string[]) {
    identifiers.forEach((identifier, number) => {
      const texts = [...identifier.matchAll(words)].flatMap(([word]) => word.split(hump));
      const shape = shapeOf(identifier, texts);
      // Of a full name the first and the last word are enough.
      const kept = shape === 'pair' ? [texts[0] ?? '', texts.at(-1) ?? ''] : texts;
      this.#shapes.push(shape);
      this.#lengths.push(kept.length);
      kept.forEach((text, at) => {
        this.#put(text, { identifier: number, at });
      });
      if (shape === 'pair' || shape === 'initial')
        for (const joined of [kept.join(''), kept.toReversed().join('')])
          this.#put(joined, { identifier: number, at: -1 });
    });
    this.#window = Math.max(3, ...this.#lengths);
  }

  /** A reader of one file, text after text: the words of a name may stand in neighbouring cells. */
  reader(): (text: string) => readonly NameHit[] {
    const recent: Word[] = [];
    return (text) => {
      const hits: NameHit[] = [];
      for (const { text: word, offset } of wordsIn(text)) {
        recent.push({ text: word, offset, parts: this.#partsOf(word) });
        if (recent.length > this.#window) recent.shift();
        for (const part of recent.at(-1)?.parts ?? nothing)
          if (this.#complete(part, recent)) hits.push({ identifier: part.identifier, offset });
      }
      return hits;
    };
  }

  #put(word: string, part: Part): void {
    const shape = this.#shapes[part.identifier];
    const keys = shape === 'code' ? [exact(word)] : keysOf(word, stemsOfIdentifier);
    for (const stem of keys) {
      // Alone, three sounds of a longer name are anybody's.
      if (shape === 'word' && stem.length < 4 && stem.length < word.length - 1) continue;
      this.#parts.set(stem, [...(this.#parts.get(stem) ?? []), part]);
    }
  }

  #partsOf(word: string): ReadonlySet<Part> {
    if (word.length > longestWord) return nothing;
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const found = new Set<Part>();
    for (const stem of [exact(word), ...keysOf(word, stemsOfText)])
      for (const part of this.#parts.get(stem) ?? []) found.add(part);
    const parts = found.size === 0 ? nothing : found;
    this.#known.set(word, parts);
    return parts;
  }

  #complete({ identifier, at }: Part, recent: readonly Word[]): boolean {
    const shape = this.#shapes[identifier];
    const length = this.#lengths[identifier] ?? 1;
    if (at === -1 || shape === 'word') return true;
    const has = (back: number, part: number): boolean =>
      [...(recent.at(-1 - back)?.parts ?? nothing)].some(
        (other) => other.identifier === identifier && other.at === part,
      );
    if (shape === 'pair') return has(1, 1 - at) || has(2, 1 - at);
    if (shape === 'initial' && at === 0)
      return has(1, 1) && /^\p{Lu}/u.test(recent.at(-2)?.text ?? '');
    return (
      at === length - 1 &&
      Array.from({ length }, (_, back) => back).every((back) => has(back, at - back))
    );
  }
}

function shapeOf(identifier: string, texts: readonly string[]): Shape {
  if (texts.length < 2) return 'word';
  if (/^\p{L}{1,4}\p{Nd}+$/u.test(identifier)) return 'code';
  const named = texts.every((text) => /^\p{L}{2}/u.test(text));
  if (texts.length === 2 && named) return 'pair';
  const [first = '', last = ''] = texts;
  if (texts.length === 2 && /^\p{L}$/u.test(last) && first.length > 1) return 'initial';
  return texts.length === 3 && named && texts.every((text) => !/^\p{Ll}/u.test(text))
    ? 'pair'
    : 'phrase';
}

/** The seam of a word in camelCase. */
const hump = /(?<=\p{Ll})(?=\p{Lu})/u;

/** Words of a text; one in camelCase is given in its parts and then whole. */
function* wordsIn(text: string): Generator<{ readonly text: string; readonly offset: number }> {
  for (const { 0: word, index } of text.matchAll(words)) {
    if (hump.test(word)) for (const part of word.split(hump)) yield { text: part, offset: index };
    yield { text: word, offset: index };
  }
}

/** The key of a word that must stand as it is. No sound is written with the sign. */
function exact(word: string): string {
  return `=${word.toLowerCase()}`;
}

function keysOf(word: string, stems: (word: string) => Iterable<string>): Iterable<string> {
  return /^\p{Nd}/u.test(word) ? [word] : stems(word.replace(/['’]s$/i, ''));
}
