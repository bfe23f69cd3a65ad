/** The pages of countries: one for each country with a documented detention, in each language. */
import { languages } from '../i18n/languages.ts';
import { detentionsByHost } from '../statistics/geography.ts';
import { pageContext } from './context.ts';
import { partOf, record } from './record.ts';

/** Paths and props for `getStaticPaths`; a case without a known country has no page. */
export function countryPaths() {
  const { latest } = record();
  const casesIn = (code: string) => latest.cases.filter(({ hostCountry }) => hostCountry === code);
  const codes = detentionsByHost(latest.cases)
    .rows.map(({ key }) => key)
    .filter((key) => key !== 'unknown');
  const parts = codes.map((code) => ({ code, part: partOf(latest, casesIn(code)) }));
  return languages.flatMap((lang) => {
    const context = pageContext(lang);
    return parts.map(({ code, part }) => ({
      params: { lang, iso: code.toLowerCase() },
      props: { context, code, part },
    }));
  });
}
