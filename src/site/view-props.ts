/** Everything that the page of a view shows besides its layout: heading, files, citations, choices. It refuses a file that the view does not hold. */
import { citation, citationForms } from '../selection/citations.ts';
import { fragmentOf } from '../selection/fragment.ts';
import { presets } from '../selection/presets.ts';
import { bent, citedView } from '../selection/sentence.ts';
import { presetView, type CaseView } from './case-view.ts';
import type { PageContext } from './context.ts';
import { viewCount, viewHeading } from './heading.ts';
import { pagesOf, rowsPerPage } from './list-pages.ts';
import { record } from './record.ts';
import { citedRelease } from './release-citations.ts';
import { dataPath, presetPath, presetRowsPath, sectionPath, wholeAddress } from './routes.ts';
import { hostCountries, selectionWords } from './selection-words.ts';

/** Where this copy of the site stands, if `SITE_URL` says so. */
const siteAddress: string | undefined = import.meta.env.SITE;

/** The props of a view's page. */
export function viewProps(context: PageContext, view: CaseView) {
  const { language, release, version } = context;
  const words = selectionWords(language);
  const { preset, selection, cases } = view;
  const fragment = fragmentOf(selection);
  const all = sectionPath(language, 'cases');
  const path = preset === undefined ? all : presetPath(language, preset);
  const cited = {
    ...citedRelease(release.manifest, language),
    view: citedView(selection, { n: cases.length, total: release.cases.length }, words),
    address: siteAddress && wholeAddress(siteAddress, path),
    key: ['wanted-abroad', version, preset].filter(Boolean).join('-'),
  };
  return {
    context,
    words,
    preset,
    cases,
    heading: viewHeading(view, words, release.numbers),
    listed: rowsPerPage,
    pages: preset === undefined ? pagesOf(cases).length : 1,
    presets: presets.map((each) => ({
      preset: each,
      count: viewCount(presetView(release, each), release.numbers),
    })),
    freely: `${all}#${fragment}`,
    rail: {
      countries: hostCountries(),
      quarters: quarters(),
      versions: record()
        .releases.map(({ manifest }) => manifest.version)
        .toReversed(),
    },
    files:
      preset === undefined
        ? [
            {
              id: 'take-rows',
              label: `cases.csv · ${context.messages.selection.page.rows} ${version}`,
              href: dataPath(version, 'cases.csv'),
            },
          ]
        : (['csv', 'json'] as const).map((kind) => ({
            label: bent(words[kind], cases.length, words),
            href: presetRowsPath(version, preset, kind),
          })),
    citations: citationForms.map((form) => ({ form, text: citation(form, cited) })),
  };
}

/** All quarters from that of the first dated detention of a standing version to that of the latest cut-off. */
function quarters(): readonly string[] {
  const { releases, latest } = record();
  const [last, month] = latest.manifest.cutoff.split('-').map(Number) as [number, number];
  let first = last;
  for (const { cases } of releases)
    for (const { detained } of cases)
      if (detained.precision !== 'unknown') first = Math.min(first, detained.year);
  const end = `${String(last)}-Q${String(Math.ceil(month / 3))}`;
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i))
    .flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${String(quarter)}`))
    .filter((quarter) => quarter <= end);
}
