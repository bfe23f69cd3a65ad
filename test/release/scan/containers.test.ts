/** Whatever a release is packed in, the scan sees inside. All people are invented. */
import { gzipSync, strToU8, zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import writeExcel from 'write-excel-file/node';
import { bytes, scanned } from './invented.ts';

const rules = async (name: string, content: string | Uint8Array): Promise<string> =>
  (await scanned(name, content)).map(({ rule }) => rule).join(' ');

describe('a name is found in', () => {
  it.each<[string, string, string]>([
    ['a cell', 'cases.csv', 'a,b\n1,"Hruz""dova"\n2,Hruzdova\n'],
    ['cells beside each other', 'cases.csv', 'first,last\nMarylka,K.\n'],
    ['a header', 'cases.csv', 'case_id,hruzdova\n1,2\n'],
    [
      'a value of JSON',
      'a.json',
      '{"a":["\\u0426\\u043c\\u043e\\u043a\\u0430\\u0432\\u0456\\u0447"]}',
    ],
    ['a key of JSON', 'a.json', '{"Hruzdova":1}'],
    ['broken JSON', 'a.json', '{"a":"Hruzdova"'],
    ['JSON Lines', 'a.jsonl', '{"a":1}\n{"a":"Hruzdova"}\n'],
    ['text of a page', 'a.html', '<p>on Hruzdova, seen</p>'],
    ['a word that tags part', 'a.html', '<p>H<b>ruz</b>do<i class="x">va</i></p>'],
    [
      'words that only tags part',
      'a.html',
      '<p><span>x</span><span>Hruzdova</span><span>y</span></p>',
    ],
    [
      'cells of a table',
      'a.html',
      '<tr><td data-cell="7">Marylka</td><td data-cell="8">K.</td></tr>',
    ],
    ['entities', 'a.html', '<p>&TScy;&mcy;&ocy;&kcy;&acy;&vcy;&iukcy;&chcy;</p>'],
    ['numbered entities', 'a.html', '<p>&#x48;ruz&shy;dov&#97;</p>'],
    ['double encoding', 'a.html', '<p>&amp;#72;ruzdova</p>'],
    ['an alternative text', 'a.html', '<img alt="Hruzdova">'],
    ['an attribute of data', 'a.html', "<p data-key='hruzdova'></p>"],
    ['a class', 'a.html', '<p class=hruzdova></p>'],
    [
      'a link',
      'a.html',
      '<a href="https://example.org/%D0%A6%D0%BC%D0%BE%D0%BA%D0%B0%D0%B2%D1%96%D1%87">x</a>',
    ],
    ['the host of a link', 'a.html', '<a href="https://hruzdova.example/">x</a>'],
    ['a host in Punycode', 'a.html', '<a href="https://xn--80aewhk0cm3j.example/">x</a>'],
    ['a comment', 'a.html', '<!-- Hruzdova -->'],
    [
      'JSON-LD',
      'a.html',
      '<script type="application/ld+json">{"@type":"Person","name":"Hruzdova"}</script>',
    ],
    ['a script of a page', 'a.html', '<script>const a = "Hruz" + "dova"</script>'],
    ['a style of a page', 'a.html', '<style>p::after{content:"Hruzdova"}</style>'],
    ['an unclosed page', 'a.html', '<p>Hruzdova'],
    ['the text of a picture', 'a.svg', '<svg><text x="1">Hruzdova</text></svg>'],
    ['the title of a picture', 'a.svg', '<svg><title>Hruzdova</title></svg>'],
    ['a mark of a picture', 'a.svg', '<svg><tspan>Hruz</tspan><tspan>dova</tspan></svg>'],
    ['a feed', 'a.xml', '<feed><entry><title>Hruzdova</title></entry></feed>'],
    ['CDATA', 'a.xml', '<feed><content><![CDATA[<b>Hruzdova</b>]]></content></feed>'],
    ['a script', 'a.js', 'var a={n:"\\x48ruzdova"}'],
    ['a sheet of styles', 'a.css', 'a::after{content:"\\0048 ruzdova"}'],
    ['a YAML text', 'CITATION.cff', 'authors:\n  - name: Hruzdova\n'],
    ['Markdown', 'a.md', 'By H**ruz**dova\n'],
    ['plain text over two lines', 'a.txt', 'Alaksandra\nHruzdova'],
    ['an unknown text', 'a.unknown', 'Hruzdova'],
  ])('%s', async (_, name, content) => {
    expect(await rules(name, content)).toMatch(/D2/);
  });

  it('a workbook', async () => {
    const book = writeExcel([[{ value: 'case' }, { value: 'Квазімодскага' }]]);
    const content = new Uint8Array(await book.toBuffer());
    expect(await rules('a.xlsx', content)).toMatch(/D2/);
  });

  it('a column of Parquet, compressed, and a name of a column', async () => {
    const file = (columnName: string, data: string[]) =>
      new Uint8Array(
        parquetWriteBuffer({ columnData: [{ name: columnName, data, type: 'STRING' }] }),
      );
    const many = Array.from({ length: 500 }, () => 'unknown');
    expect(await rules('a.parquet', file('publisher', [...many, 'Kwazimodskiego']))).toBe('D2');
    expect(await rules('a.parquet', file('hruzdova', many))).toMatch(/D2/);
    expect(await rules('a.parquet', file('publisher', many))).toBe('');
  });

  it('a ZIP, a ZIP in it, a gzip, and their names', async () => {
    const leak = strToU8('<p>Hruzdova</p>');
    expect(await rules('a.zip', zipSync({ 'x/a.html': leak }))).toBe('D2');
    expect(await rules('a.zip', zipSync({ 'b.zip': zipSync({ 'a.html': leak }) }))).toBe('D2');
    expect(await rules('a.svg.gz', gzipSync(leak))).toBe('D2');
    expect(await rules('a.zip', zipSync({ 'hruzdova.txt': strToU8('x') }))).toBe('D2');
  });

  it('files of other encodings and of unknown kinds', async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from('see Hruzdova', 'utf16le')]);
    expect(await rules('a.txt', utf16)).toBe('D2');
    const pdf = new Uint8Array([0, 255, 1, ...bytes('/Author (Hruzdova, A.)'), 0, 254]);
    expect(await rules('a.pdf', pdf)).toMatch(/D2/);
    // "Цмокавіч" in windows-1251.
    const old = new Uint8Array([0xd6, 0xec, 0xee, 0xea, 0xe0, 0xe2, 0xb3, 0xf7]);
    expect(await rules('a.txt', new Uint8Array([0, 255, ...old, 0]))).toMatch(/D2/);
  });

  it('words between the pixels of a PNG', async () => {
    const chunk = (type: string, body: string): number[] => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(body.length);
      return [...length, ...bytes(type + body), 0, 0, 0, 0];
    };
    const png = (body: string) =>
      new Uint8Array([
        0x89,
        ...bytes('PNG\r\n\u001a\n'),
        ...chunk('tEXt', body),
        ...chunk('IEND', ''),
      ]);
    expect(await rules('a.png', png('Author\u0000Alaksandra Hruzdova'))).toMatch(/D2/);
    expect(await rules('a.png', png('Author\u0000Wanted Abroad'))).toBe('');
  });
});

describe('an archive that cannot be opened', () => {
  it.each([
    ['a.zip', 'PK\u0003\u0004 but no more'],
    ['a.parquet', 'PAR1 but no more'],
  ])('%s is refused, not passed over', async (name, content) => {
    await expect(scanned(name, content)).rejects.toThrow(
      /^a\.\w+: .*so nothing can be said of it$/,
    );
  });
});

it('places are told: line, column, member', async () => {
  expect(await scanned('cases.csv', 'a,b\n1,2\n3,Hruzdova\n')).toMatchObject([
    { rule: 'D2', file: 'cases.csv', line: 3, column: 'b' },
  ]);
  expect(await scanned('a.html', '<p>\n\n<b>Hruzdova</b></p>')).toMatchObject([{ line: 3 }]);
  expect(await scanned('a.txt', 'a\nb\nc Hruzdova')).toMatchObject([{ line: 3 }]);
  const zip = zipSync({ 'x/a.txt': strToU8('Hruzdova') });
  expect(await scanned('a.zip', zip)).toMatchObject([{ file: 'a.zip > x/a.txt', line: 1 }]);
});
