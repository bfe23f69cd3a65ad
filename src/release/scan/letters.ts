/** Letters of several scripts and spellings in one small alphabet of sounds. It refuses to decide between spellings: where letters can be read in two ways it gives both. */

/** Every reading of a letter or group of letters; the longest group wins. `j` is a glide that only the start of a word keeps. */
const readings: Readonly<Record<string, string>> = {
  // Cyrillic of be, ru, uk, sr, mk, bg
  ...table('а a|б b|в v|г h|ґ h|д d|ђ d|ѓ h|е e|є e|э e|ё e,o|ж z|з z|ѕ z|и i|і i|ї i|ы i|й i|ј i'),
  ...table('к k|ќ k|л l|љ li|м m|н n|њ ni|о o|п p|р r|с s|т t|ћ c|у v|ў v|ф f|х h|ц c|ч c|џ d'),
  ...table('ш s|щ sc,s|ъ |ь |ю jv|я ja|ѣ e|ѳ f|ѵ i'),
  // Latin, single letters
  ...table(
    'a a|b b|d d|e e|f f|g h|h h|i i|j i|k k|l l|m m|n n|o o|p p|q k|r r|s s|t t|u v|v v|w v',
  ),
  ...table('y i|z z|c c,k|x ks,h|ł l|đ d|ø o|ß s|æ e|ı i|ə e|ʹ |ʺ '),
  // letters whose sign is a sound: ISO 9, and the umlaut of ё
  ...table('â ja,a|û jv,v|ŝ sc,s|ë e,o'),
  // Latin groups of English, Polish, German, French and passport spellings
  ...table(
    'ch c,h,ch|ck k,ck|cz c,cz|gh h|io o,e,io|jo o,e,io|yo o,e,io|iu jv,iv|ju jv,iv|yu jv,iv',
  ),
  ...table(
    'iw v,iv|kh h,kh|ou ov,v|ph f,ph|rz z,rz,r|rzh rz,rzh|sch s,sc,sh|sh s,sh|sz s,sz|tch c,tc|th t,th',
  ),
  ...table('ts c,ts|tsch c,ts|tsh ts,ch|tz c,tz|zh z,zh'),
  // Greek
  ...table(
    'α a|β v|γ h|δ d|ε e|ζ z|η i|θ t|ι i|κ k|λ l|μ m|ν n|ξ ks|ο o|π p|ρ r|σ s|ς s|τ t|υ i,v',
  ),
  ...table('φ f|χ h|ψ ps|ω o|ου v,ov|μπ b,mp|ντ d,nt|γκ h,hk|τσ c,ts|τζ c,d'),
};

function table(rows: string): Record<string, string> {
  return Object.fromEntries(rows.split('|').map((row) => row.split(' ', 2) as [string, string]));
}

const groups = new Map(Object.entries(readings).map(([from, to]) => [from, to.split(',')]));
const longest = Math.max(...[...groups.keys()].map(({ length }) => length));
/** Letters that lose their sound with their sign; every other sign is cut. */
const signed = new Set('ёëâûŝ');
/** Beyond this many readings of a word only the likeliest of each further group is followed. */
const mostReadings = 1024;

/** All ways to read a word in lower case, as sounds: `жук`, `zhuk`, `žuk` and `żuk` share one. Letters of other scripts stay as they are. */
export function soundsOf(word: string): readonly string[] {
  const letters = unsigned(word);
  let found = [''];
  for (let at = 0; at < letters.length;) {
    let length = Math.min(longest, letters.length - at);
    while (length > 1 && !groups.has(letters.slice(at, at + length))) length--;
    const group = letters.slice(at, at + length);
    const ways = groups.get(group) ?? [group];
    const kept = found.length * ways.length > mostReadings ? ways.slice(0, 1) : ways;
    found = found.flatMap((begun) => kept.map((way) => begun + way));
    at += length;
  }
  return [...new Set(found.map(settled))];
}

function unsigned(word: string): string {
  let letters = '';
  for (const letter of word.normalize('NFC'))
    letters += signed.has(letter) ? letter : letter.normalize('NFD').replace(/\p{M}/gu, '');
  return letters.toLowerCase();
}

/** Spellings differ in glides and doubles: neither tells two words apart. */
function settled(sounds: string): string {
  return sounds
    .replace(/dz/g, 'd')
    .replace(/(?<=.)j/g, '')
    .replace(/^j/, 'i')
    .replace(/(.)\1+/gu, '$1')
    .replace(/i(?=[eo])|(?<=.)i(?=a)/g, '')
    .replace(/(.)\1+/gu, '$1');
}

const latin = 'ABEHIJKMOPSTXYaceijopsxykmtnbhrdqwAZNvuiop';
const others = 'АВЕНІЈКМОРЅТХУасеіјорѕхукмтпЬһгԁԛԝΑΖΝνυιορ';
const toLatin = new Map(Array.from(others).map((letter, at) => [letter, latin[at] ?? letter]));
const toCyrillic = new Map(
  Array.from('ABCEHIJKMOPSTXYaceijopsxykmt').map((letter, at) => [
    letter,
    'АВСЕНІЈКМОРЅТХУасеіјорѕхукмт'[at] ?? letter,
  ]),
);
for (const [greek, plain] of Array.from('ΒΕΗΙΚΜΟΡΤΥΧακτ').map(
  (letter, at) => [letter, 'BEHIKMOPTYXakt'[at] ?? letter] as const,
))
  toLatin.set(greek, plain);
for (const [letter, plain] of [
  ['С', 'C'],
  ['в', 'b'],
  ['н', 'h'],
  ['т', 't'],
  ['м', 'm'],
  ['к', 'k'],
] as const)
  toLatin.set(letter, plain);
const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

/** The word itself and, where it mixes scripts or looks alike in another, the words that it looks like. Case is kept: capital and small look-alikes differ. */
export function looksOf(word: string): readonly string[] {
  const mixed = scripts.filter((script) => script.test(word)).length > 1;
  const looks = [toLatin, toCyrillic].flatMap((alike) => {
    const letters = Array.from(word);
    const whole = letters.every((letter) => alike.has(letter));
    return mixed || whole ? [letters.map((letter) => alike.get(letter) ?? letter).join('')] : [];
  });
  return [...new Set([word, ...looks])];
}
