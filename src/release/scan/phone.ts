/** Tells telephone numbers from dates and years among runs of digits. It refuses to know the plans of countries: seven digits are enough. */

const fewestDigits = 7;
const date =
  /(?<!\d)(?:[0-3]?\d[./-][01]?\d[./-](?:19|20)\d{2}|(?:19|20)\d{2}[./-][01]?\d[./-][0-3]?\d)(?!\d)/g;
const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** Whether a run of digits and separators has seven digits beside years and dates; with a plus before it, all count. */
export function isPhone(run: string): boolean {
  const counted = run.includes('+') ? run : run.replace(date, ' ').replace(year, ' ');
  return (counted.match(/\p{Nd}/gu) ?? []).length >= fewestDigits;
}
