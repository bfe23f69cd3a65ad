/** Texts and damages that a hostile or broken file may hold, all invented. It refuses to know what is right: that is for those who use it. */
import * as fc from 'fast-check';

/** Texts that a page, a picture, a table or a feed could take for its own code. */
export const injections: readonly string[] = [
  '<script>alert(1)</script>',
  '"><script src=//example.org/x.js></script>',
  '</script><script>alert(1)</script>',
  '</title><svg onload=alert(1)>',
  '</style><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '" autofocus onfocus="alert(1)',
  '](javascript:alert(1))',
  '[x](javascript:alert(1))',
  '![x](https://example.org/pixel.png)',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<base href="https://example.org/">',
  '<meta http-equiv="refresh" content="0;url=https://example.org/">',
  '<!-- --><b>x</b><!--',
  '--><b>x</b>',
  ']]><b>x</b>',
  '<![CDATA[x]]>',
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;',
  '&xxe;',
  '${alert(1)}',
  '{{constructor.constructor("alert(1)")()}}',
  '<%= 7*7 %>',
  '{"@context":"https://example.org"}',
  '"},{"@type":"Thing"}',
  '__proto__',
  'constructor',
  "Robert'); DROP TABLE cases;--",
  'a,b\nc',
  'a;b|c',
  '"quoted"',
  "it's ‘quoted’ “twice”",
  '../../../etc/passwd',
  '%3Cscript%3E',
  '%00',
  '\\u003cscript\\u003e',
  '\\"; alert(1); //',
  '"'.repeat(1_001),
];

/** Texts that a spreadsheet would run, or that hide what they are. */
export const disguises: readonly string[] = [
  '=1+1',
  '=HYPERLINK("https://example.org","x")',
  '+1',
  '-1',
  '@SUM(A1)',
  '＝1+1',
  '\t=1+1',
  ' =1+1',
  '\r=1+1',
  'Exаmple',
  'Ехample',
  'Example\u202Egpj.exe',
  'Exam\u200Bple',
  'Exam\u00ADple',
  '\uFEFFExample',
  'Example\0',
  'Example\u0007',
  'Cafe\u0301',
  'Ｅxample',
  '𝐄xample',
  '\uD800',
  'a'.repeat(5_000),
  '🇧🇾'.repeat(50),
  '2021-05-09',
];

/** A file by name, as bytes. */
export type Files = Readonly<Record<'cases.csv' | 'events.csv' | 'sources.csv', Uint8Array>>;

interface Damage {
  readonly file: keyof Files;
  readonly change: (text: string) => string | Uint8Array;
}

const texts = fc.oneof(
  fc.constantFrom(...injections),
  fc.constantFrom(...disguises),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const place = fc.nat(100_000);
const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length];

/** Puts a text into a cell, quoted as CSV asks for it or left bare. */
const cell = fc
  .record({ row: place, column: place, text: texts, quoted: fc.boolean() })
  .map(({ row, column, text, quoted }) => (file: string): string => {
    const lines = file.split('\n');
    const at = row % Math.max(1, lines.length - 1);
    const cells = (lines[at] ?? '').split(',');
    cells[column % cells.length] = quoted ? `"${text.replaceAll('"', '""')}"` : text;
    lines[at] = cells.join(',');
    return lines.join('\n');
  });

/** Cuts, repeats, shuffles and stuffs lines and columns. */
const shape = fc
  .record({ kind: fc.nat(8), at: place, times: fc.integer({ min: 1, max: 400 }) })
  .map(({ kind, at, times }) => (file: string): string => {
    const lines = file.split('\n');
    const line = pick(lines, at) ?? '';
    const ways: readonly (() => string)[] = [
      () => file.slice(0, at % (file.length + 1)),
      () => [...lines, ...Array<string>(times).fill(line), ''].join('\n'),
      () => lines.toReversed().join('\n'),
      () => lines.map((each) => `${each}${','.repeat(times)}`).join('\n'),
      () => file.replaceAll('\n', '\r\n'),
      () => `${'"'.repeat(times)}${file}`,
      () => file.replaceAll(',', pick([';', '\t', '|', ',,'], at) ?? ';'),
      () => lines.filter((_, i) => i !== at % lines.length).join('\n'),
      () => `\uFEFF${file}${'\n'.repeat(times)}`,
    ];
    return ways[kind]?.() ?? file;
  });

/** Changes single bytes, so that the file may be no text any more. */
const bytes = fc
  .array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 20 })
  .map((changes) => (file: string): Uint8Array => {
    const result = Buffer.from(file);
    for (const [at, byte] of changes) result[at % Math.max(1, result.length)] = byte;
    return result;
  });

const damage: fc.Arbitrary<Damage> = fc.record({
  file: fc.constantFrom('cases.csv' as const, 'events.csv' as const, 'sources.csv' as const),
  change: fc.oneof({ weight: 5, arbitrary: cell }, { weight: 2, arbitrary: shape }, bytes),
});

/** Three files with one to three damages done to them. */
export function damagedFiles(sound: Files): fc.Arbitrary<Files> {
  return fc.array(damage, { minLength: 1, maxLength: 3 }).map((damages) => {
    const files = { ...sound };
    for (const { file, change } of damages) {
      const result = change(Buffer.from(files[file]).toString('utf8'));
      files[file] = typeof result === 'string' ? Buffer.from(result) : result;
    }
    return files;
  });
}
