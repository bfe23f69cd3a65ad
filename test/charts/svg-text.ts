/** The text of a picture for a snapshot that one can open and compare line by line. It refuses to change what is drawn. */

/** One tag a line; a file that a browser opens. */
export function svgText(svg: Element): string {
  return `${svg.outerHTML.replaceAll('><', '>\n<')}\n`;
}

/** What the house forbids in a picture, as sentences; none for a good one. */
export function svgFaults(svg: Element): string[] {
  const text = svg.outerHTML;
  const all = [svg, ...Array.from(svg.querySelectorAll('*'))];
  const ids = all.flatMap((each) => each.getAttribute('id') ?? []);
  const used = [
    ...Array.from(text.matchAll(/url\(#([^)]+)\)/g), (match) => match[1] ?? ''),
    ...all.flatMap((each) => (each.getAttribute('aria-labelledby') ?? '').split(' ')),
  ].filter((id) => id !== '');
  const marks = all.filter((each) => each.hasAttribute('data-key'));
  const checks: readonly (readonly [boolean, string])[] = [
    [text.includes('⚠'), 'Plot warns'],
    [text.includes(' style='), 'an inline style'],
    [text.includes('var('), 'a variable'],
    [/NaN|undefined|Infinity/.test(text), 'a number that is none'],
    [/font-size\s*:/.test(text), 'a size of letters in CSS'],
    [/ (?:clip-path|marker-[a-z]+)=/.test(text), 'a clip or a marker'],
    [new Set(ids).size < ids.length, 'an id that repeats'],
    [used.some((id) => !ids.includes(id)), 'a reference to nothing'],
    [marks.length === 0, 'no mark'],
    [marks.some((mark) => !(Number(mark.getAttribute('data-count')) > 0)), 'a mark without count'],
  ];
  return checks.flatMap(([wrong, fault]) => (wrong ? [fault] : []));
}
