/** The markup of an exhibit made fit for a frame on another's page. It refuses links, images that are loaded, and a number that claims to be the latest and is not. */

/** What decides how the numbers of a body are marked. */
export interface Framing {
  /** The version of the numbers, where it is not the latest. */
  readonly version: string | undefined;
  /** Whether the numbers count the whole release: those of a part belong to no metric. */
  readonly whole: boolean;
  /** Whether drawings stay beside the table that carries every number. */
  readonly drawn: boolean;
  /** The folded table of this column is left out. */
  readonly omitted?: string | undefined;
}

/** The body without links, images and the wide map, for which no frame has room, each space once, its numbers with their version or without their metric. */
export function framedBody(html: string, { version, whole, drawn, omitted }: Framing): string {
  const body = html
    .replace(/<details[\s\S]*?<\/details>/g, (fold) =>
      omitted !== undefined && fold.includes(` data-column="${omitted}"`) ? '' : fold,
    )
    .replace(/<noscript>[\s\S]*?<\/noscript>/g, '')
    .replace(drawn ? /(?!)/ : /<svg[\s\S]*?<\/svg>|<ul class="signs"[\s\S]*?<\/ul>/g, '')
    .replace(/<svg(?=[^>]*class="picture map wide")[\s\S]*?<\/svg>/g, '')
    .replace(/<\/?a(?:\s[^>]*)?>/g, '')
    .replace(/\s+/g, ' ')
    .replace(
      /(<(?:li|td|th|tr|tbody|thead|tfoot|table|section|div|ul|details|h2|h3|p)\b[^>]*>) /g,
      '$1',
    )
    .replace(
      / (<\/?(?:li|td|th|tr|tbody|thead|tfoot|table|section|div|ul|details|h2|h3|p)\b)/g,
      '$1',
    )
    .trim();
  if (!whole) return body.replace(/ data-metric="[^"]*"/g, '');
  return version === undefined
    ? body
    : body.replaceAll(' data-metric="', ` data-version="${version}" data-metric="`);
}
