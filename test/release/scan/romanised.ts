/** Ways in which a Belarusian or Russian name is written in Latin letters: tables of their own, so that the scan is not checked by itself. All names in these tests are invented. */

type Table = Readonly<Record<string, string>>;

const rows = (text: string): Table =>
  Object.fromEntries(text.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(2)]));
const shared = rows(
  'а=a б=b в=v г=h ґ=g д=d з=z і=i и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f э=e',
);

const systems: Readonly<Record<string, Table>> = {
  'BGN/PCGN': {
    ...shared,
    ...rows('е=ye ё=yo ж=zh й=y ў=w х=kh ц=ts ч=ch ш=sh щ=shch ы=y ь=’ ю=yu я=ya'),
  },
  'ISO 9': {
    ...shared,
    ...rows('г=g е=e ё=ë ж=ž й=j ў=ǔ х=h ц=c ч=č ш=š щ=ŝ ы=y ь=ʹ ю=û я=â э=è і=ì'),
  },
  'the national system of 2007': {
    ...shared,
    ...rows('е=ie ё=io ж=ž й=j ў=ŭ х=ch ц=c ч=č ш=š щ=šč ы=y ь=\u0301 ю=iu я=ia'),
  },
  'Latin Belarusian': {
    ...shared,
    ...rows('е=je ё=jo ж=ž й=j ў=ŭ х=ch ц=c ч=č ш=š щ=šč ы=y ь= ю=ju я=ja'),
  },
  passports: {
    ...shared,
    ...rows('е=e ё=io ж=zh й=i ў=u х=kh ц=ts ч=ch ш=sh щ=shch ы=y ь= ю=iu я=ia'),
  },
  'Polish spelling': {
    ...shared,
    ...rows('в=w л=ł е=ie ё=io ж=ż й=j ў=w х=ch ц=c ч=cz ш=sz щ=szcz ы=y ь= ю=iu я=ia'),
  },
  'Russian press in English': {
    ...shared,
    ...rows('г=g е=e ё=e ж=zh й=y ў=v х=kh ц=ts ч=ch ш=sh щ=shch ы=y ь= ю=yu я=ya'),
  },
};

/** The name in Latin letters by every system, under its name. */
export function romanised(name: string): readonly (readonly [system: string, text: string])[] {
  return Object.entries(systems).map(([system, table]) => [
    system,
    Array.from(name)
      .map((letter) => cased(letter, table[letter.toLowerCase()] ?? letter))
      .join(''),
  ]);
}

function cased(letter: string, latin: string): string {
  return letter === letter.toLowerCase() ? latin : latin.slice(0, 1).toUpperCase() + latin.slice(1);
}
