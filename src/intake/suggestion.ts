/** "Did you mean ...?" for a mistyped word. It refuses far-fetched guesses. */
import leven from 'leven';

/** `; did you mean WORD?`, or nothing where no word is near. A beginning of a word up to an underscore counts as near too. */
export function suggestion(found: string, words: readonly string[]): string {
  const wanted = found.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: { word: string; distance: number; shared: number } | undefined;
  for (const word of words) {
    const distance = Math.min(
      ...beginnings(word).map(
        (part) => leven(wanted, part) + (part.length < word.length ? 0.5 : 0),
      ),
    );
    const shared = sharedBeginning(wanted, word.toLowerCase());
    if (distance > limit + 0.5) continue;
    if (!best || distance < best.distance || (distance === best.distance && shared > best.shared))
      best = { word, distance, shared };
  }
  return best ? `; did you mean ${best.word}?` : '';
}

/** `released_uncharged` begins with `released`, and is a beginning of its own. */
function beginnings(word: string): readonly string[] {
  const lower = word.toLowerCase();
  return [...lower.matchAll(/_|$/g)].map(({ index }) => lower.slice(0, index));
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
