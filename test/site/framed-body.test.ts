/** The markup of an exhibit in a frame on another's page. */
import { describe, expect, it } from 'vitest';
import { framedBody } from '../../src/site/framed-body.ts';

const whole = { version: undefined, whole: true, drawn: true };

describe('framedBody', () => {
  it('loses its links and keeps their words', () => {
    expect(framedBody('<p><a href="/x/">Poland</a> and <abbr>EU</abbr></p>', whole)).toBe(
      '<p>Poland and <abbr>EU</abbr></p>',
    );
  });

  it('loses the image for readers without scripts, which would be a request', () => {
    expect(framedBody('<p>a</p><noscript><img src="x.png"></noscript>', whole)).toBe('<p>a</p>');
  });

  it('names the version of each number that is not the latest', () => {
    const html = '<data value="3" data-metric="detentions.total">3</data>';
    expect(framedBody(html, { ...whole, version: '1.0.0' })).toBe(
      '<data value="3" data-version="1.0.0" data-metric="detentions.total">3</data>',
    );
  });

  it('takes the metric from numbers that count a part', () => {
    const html = '<td data-cell="x" data-metric="detentions.total">3</td>';
    expect(framedBody(html, { ...whole, whole: false })).toBe('<td data-cell="x">3</td>');
  });

  it('loses the fold with the table that has no room', () => {
    const fold = (column: string): string =>
      `<details><table data-column="${column}"></table></details>`;
    const html = `${fold('lacking_by_host')}${fold('lacking_by_year')}`;
    expect(framedBody(html, { ...whole, omitted: 'lacking_by_host' })).toBe(
      fold('lacking_by_year'),
    );
    expect(framedBody(html, whole)).toBe(html);
  });

  it('tells many courses in words alone', () => {
    const html = '<ul class="signs"><li>x</li></ul><svg class="wide"><g></g></svg><table></table>';
    expect(framedBody(html, { ...whole, drawn: false })).toBe('<table></table>');
  });
});
