/** Which characters a TrueType font has glyphs for, read from its cmap table. It reads formats 4 and 12 and refuses others. */

/** All mapped code points of an uncompressed font. */
export function fontCharacters(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableOffset(view, 'cmap');
  const found = new Set<number>();
  for (let i = 0; i < view.getUint16(cmap + 2); i += 1) {
    const table = cmap + view.getUint32(cmap + 4 + i * 8 + 4);
    const format = view.getUint16(table);
    if (format === 4) segments(view, table, found);
    else if (format === 12) groups(view, table, found);
    else if (format !== 14) throw new Error(`cmap format ${format} is not read here`);
  }
  return found;
}

function tableOffset(view: DataView, tag: string): number {
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const record = 12 + i * 16;
    const name = [0, 1, 2, 3].map((n) => String.fromCharCode(view.getUint8(record + n))).join('');
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new Error(`The font has no ${tag} table`);
}

function segments(view: DataView, table: number, found: Set<number>): void {
  const count = view.getUint16(table + 6) / 2;
  for (let i = 0; i < count; i += 1) {
    const end = view.getUint16(table + 14 + i * 2);
    const startAt = table + 16 + count * 2 + i * 2;
    const start = view.getUint16(startAt);
    const delta = view.getUint16(startAt + count * 2);
    const rangeAt = startAt + count * 4;
    const range = view.getUint16(rangeAt);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const glyph =
        range === 0
          ? (code + delta) % 0x10000
          : view.getUint16(rangeAt + range + (code - start) * 2);
      if (glyph !== 0) found.add(code);
    }
  }
}

function groups(view: DataView, table: number, found: Set<number>): void {
  for (let i = 0; i < view.getUint32(table + 12); i += 1) {
    const group = table + 16 + i * 12;
    for (let code = view.getUint32(group); code <= view.getUint32(group + 4); code += 1) {
      found.add(code);
    }
  }
}
