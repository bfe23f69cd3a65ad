/** The ends of a range of time: years, quarters and months as whole months. It refuses days. */

const shape = /^((?:19|20)\d\d)(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/;

/** First and last month of `2021`, `2021-Q1` or `2021-03`, counted from year 0; `undefined` for any other text. */
export function monthsIn(text: string): readonly [first: number, last: number] | undefined {
  const [, year, quarter, month] = shape.exec(text) ?? [];
  if (year === undefined) return undefined;
  const january = Number(year) * 12;
  if (month !== undefined) return [january + Number(month) - 1, january + Number(month) - 1];
  const first = quarter === undefined ? january : january + Number(quarter) * 3 - 3;
  return [first, first + (quarter === undefined ? 11 : 2)];
}

/** The one way to write the end of a range: a quarter where the month begins (`from`) or ends (`to`) one, else the month; empty for no end. */
export function periodText(month: number | undefined, end: 'from' | 'to'): string {
  if (month === undefined) return '';
  const [year, rest] = [Math.floor(month / 12), month % 12];
  const edge = end === 'from' ? rest : rest + 1;
  return edge % 3 === 0
    ? `${String(year)}-Q${String(edge / 3 + (end === 'from' ? 1 : 0))}`
    : `${String(year)}-${String(rest + 1).padStart(2, '0')}`;
}

/** The year and the quarter that a released date lies in, then the date itself: the keys under which it is counted. `2021` counts in `2021`, and as `2021?` where only quarters are drawn. */
export function periodsOf(date: string): readonly string[] {
  const months = monthsIn(date);
  if (!months) return [date];
  const year = date.slice(0, 4);
  return date.length === 4
    ? [year, `${year}?`]
    : [year, `${year}-Q${String(Math.floor((months[0] % 12) / 3) + 1)}`, date];
}
