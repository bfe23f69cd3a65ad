/** Ids drawn at random: eight characters of Crockford's base 32. It refuses an id that was drawn before. */

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Gives that many random bytes; cryptographic outside of tests. */
export type Random = (count: number) => Uint8Array;

/** A draw that never gives one of the ids in `taken`, nor the same id twice: what it gives is added to them. */
export function idDraw(random: Random, taken: Set<string>): () => string {
  return () => {
    for (;;) {
      const id = Array.from(random(8), (byte) => digits[byte % 32]).join('');
      if (taken.has(id)) continue;
      taken.add(id);
      return id;
    }
  };
}
