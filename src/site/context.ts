/** What every page of one language needs: the release, its numbers and the words. It refuses markup and files. */
import { figureOf, type Figure } from '../charts/figure.ts';
import type { ChartId } from '../charts/registry.ts';
import type { Stage } from '../charts/stage.ts';
import { monthOf, monthUpTo } from '../i18n/formats.ts';
import { languages, type Language } from '../i18n/languages.ts';
import { messages, type Messages } from '../i18n/messages.ts';
import type { Prose } from '../i18n/prose.ts';
import { courses, type Courses } from '../statistics/courses.ts';
import type { Course } from '../statistics/course.ts';
import { pageOfCases } from './list-pages.ts';
import { casePath } from './routes.ts';
import { allChanges } from './changes.ts';
import { once } from './once.ts';
import { previousVersion, record, type CountedRelease } from './record.ts';
import { rowStage } from './row-stage.ts';
import { serverStage } from './server-stage.ts';
import { sourceLine } from './source-line.ts';

/** The setting of one page: language, words, release. */
export interface PageContext {
  readonly language: Language;
  readonly messages: Messages;
  readonly release: CountedRelease;
  readonly version: string;
  /** The release before, and the name of what changed since, where there is one. */
  readonly previous: CountedRelease | undefined;
  readonly changes: string | undefined;
  /** The cut-off in words, "February 2026". */
  readonly cutoff: string;
  /** The same in a running text, "data up to February 2026". */
  readonly upTo: string;
  readonly sourceLine: Prose;
  /** How to cite the release, with the address of this copy where it has one. */
  readonly citation: string;
  readonly figure: (id: ChartId) => Figure;
  /** Where the row of a case stands. */
  readonly casePath: (caseId: string) => string;
  /** All courses of the release, on whose axis each is drawn, and the course of a case by its id. */
  readonly courses: () => AllCourses;
  /** Where a picture of this page is drawn; `prefix` begins the ids of the picture. */
  readonly stage: (widthPx: number, prefix: string) => Stage;
  /** Where the picture of one course is drawn: there are very many of them. */
  readonly rowStage: (widthPx: number, prefix: string) => Stage;
}

/** The courses of a release, in groups and by the id of their case. */
export interface AllCourses {
  readonly all: Courses;
  readonly of: ReadonlyMap<string, Course>;
}

/** Where this copy of the site stands, if `SITE_URL` says so. */
const siteAddress: string | undefined = import.meta.env.SITE;

/** The setting of the pages of a language, on the latest release. */
export function pageContext(language: Language): PageContext {
  return contextOf(record().latest, language);
}

/** The same on any release, or on a part of one; made once for each. */
export const contextOf = once(madeContext);

const pages = once(({ cases }: CountedRelease) => pageOfCases(cases));
const courseLists = once(({ cases, manifest }: CountedRelease): AllCourses => {
  const all = courses(cases, manifest.cutoff);
  const list = all.groups.flatMap(({ byMonth, byYear }) => [...byMonth, ...byYear]);
  return { all, of: new Map(list.map((course) => [course.one.caseId, course])) };
});

function madeContext(release: CountedRelease, language: Language): PageContext {
  const words = messages(language);
  const { version } = release.manifest;
  const previous = record().releases.find(({ manifest }) => manifest.version === previousVersion());
  const cutoff = monthOf(release.manifest.cutoff, language);
  return {
    language,
    messages: words,
    release,
    version,
    previous,
    changes: allChanges().find(({ from, to }) => from === previous && to === release)?.name,
    cutoff,
    upTo: words.sentences.upTo(monthUpTo(release.manifest.cutoff, language)),
    sourceLine: sourceLine(release, language),
    citation: [
      words.sentences.citation(version, release.manifest.released.slice(0, 4)),
      siteAddress,
    ]
      .filter(Boolean)
      .join(' '),
    figure: (id) => figureOf(id, release, language, release.numbers, words),
    casePath: (caseId) => casePath(language, caseId, pages(release)(caseId)),
    courses: () => courseLists(release),
    stage: (widthPx, prefix) => serverStage(language, widthPx, prefix),
    rowStage: (widthPx, prefix) => rowStage(language, widthPx, prefix),
  };
}

/** One path for each language, with the setting as props: for `getStaticPaths`. */
export function languagePaths() {
  return languages.map((lang) => ({ params: { lang }, props: { context: pageContext(lang) } }));
}
