/** A view of the record on the page of cases: all of the latest release, or one preset's part of it. It refuses a selection by time or version: only the browser makes those. */
import { languages } from '../i18n/languages.ts';
import type { Case } from '../model/case.ts';
import { everything, type Selection } from '../selection/fragment.ts';
import { presets, presetSelection, type Preset } from '../selection/presets.ts';
import { pageContext } from './context.ts';
import { pagesOf } from './list-pages.ts';
import { once } from './once.ts';
import { record, type CountedRelease } from './record.ts';
import { selectedCases } from './rows.ts';

/** Some cases of a release, and the selection that chose them; without a preset all cases. */
export interface CaseView {
  readonly selection: Selection;
  readonly cases: readonly Case[];
  readonly preset?: Preset;
}

/** All cases of the latest release. */
export function wholeView(): CaseView {
  return { selection: everything, cases: record().latest.cases };
}

/** Paths and props of the preset pages, for `getStaticPaths`. */
export function presetPaths() {
  const views = presets.map((preset) => presetView(record().latest, preset));
  return languages.flatMap((lang) => {
    const context = pageContext(lang);
    return views.map((view) => ({
      params: { lang, preset: view.preset },
      props: { context, view },
    }));
  });
}

/** Paths and props of the further pages of the list: none while all rows fit on the first. */
export function furtherPages() {
  const pages = pagesOf(record().latest.cases);
  return languages.flatMap((lang) => {
    const context = pageContext(lang);
    return pages.slice(1).map((rows, i) => ({
      params: { lang, page: String(i + 2) },
      props: { context, cases: rows, page: i + 2, pages: pages.length },
    }));
  });
}

/** What a preset selects of a release; selected once. */
export const presetView = once((release: CountedRelease, preset: Preset): CaseView => {
  const selection = presetSelection(preset);
  return { preset, selection, cases: selectedCases(release, selection) };
});
