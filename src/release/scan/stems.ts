/** Cuts the endings that cases, genders and possession add to names in be, ru, pl and en. It refuses to know grammar: it gives every stem that a word could have. */
import { looksOf, soundsOf } from './letters.ts';

/** In sounds (see letters.ts). Belarusian, Russian, Polish and English endings, in any spelling, share these. */
const endings = (
  'a e i o v m s am em im om ah eh ih ai ei oi ami emi imi omi ' +
  'aha eho iho oho aho ovo evo amv emv imv omv ovi evi ova eva ov av ev'
).split(' ');
/** Endings of a name as it is listed: of the first case, and of adjectives in the second. */
const listed = 'a e i o oi aha eho oho'.split(' ');
const shortestStem = 2;
/** -аю beside -ай: cut before it sounds like a family name in -av. */
const longInstrumental = /([аоея])ю$|([aeo])[ijy]u$/i;
/** A vowel that only the first case has, as in kupiec, kupca. */
const fleeting = /(?<=[^aeiov])[aeo]([ckln])$/;
/** Consonants that turn before an ending, as in ruka, ruce and naha, naze. */
const turned: Readonly<Record<string, readonly string[]>> = {
  c: ['k', 't'],
  z: ['h', 'r'],
  s: ['h'],
  d: ['h'],
};

/** Every stem that a word of a text could have, as sounds, the whole word among them. */
export function stemsOfText(word: string): ReadonlySet<string> {
  return stemsOf([...looksOf(word), word.replace(longInstrumental, '$1$2')], endings);
}

/** The stems of a word of an identifier: fewer, since it is mostly listed in the first case, and what is cut too short means somebody else. */
export function stemsOfIdentifier(word: string): ReadonlySet<string> {
  const stems = new Set(stemsOf([word], listed));
  for (const sounds of soundsOf(lettersOf(word)))
    if (sounds.length > 4) stems.add(sounds.replace(fleeting, '$1'));
  return stems;
}

function stemsOf(forms: readonly string[], cut: readonly string[]): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const sounds of forms.flatMap((form) => soundsOf(lettersOf(form)))) {
    stems.add(familyOf(sounds));
    for (const ending of cut) {
      const stem = sounds.slice(0, -ending.length);
      if (stem.length < shortestStem || !sounds.endsWith(ending)) continue;
      if (ending === 'm' && !/[aeio]$/.test(stem)) continue;
      stems.add(familyOf(stem));
      if (/^[ei]/.test(ending))
        for (const turn of turned[stem.slice(-1)] ?? [])
          stems.add(familyOf(stem.slice(0, -1) + turn));
    }
  }
  return stems;
}

function lettersOf(form: string): string {
  return form.toLowerCase().replace(/[^\p{L}\p{M}]/gu, '');
}

/** The vowel of -ov, -ev, -av is not told apart. */
function familyOf(stem: string): string {
  return stem.replace(/(?<=...)[ae]v$/, 'ov');
}
