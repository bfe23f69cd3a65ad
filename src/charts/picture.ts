/** The picture of an exhibit that stands alone, by the form of its numbers. Downloads, images and tests draw through it; it refuses a form without a drawer. */
import { drawAllCourses } from './all-courses.ts';
import { drawBars, drawPair } from './bars.ts';
import { drawColumns } from './columns.ts';
import { drawCompleteness } from './completeness.ts';
import { drawCrossing } from './crossing.ts';
import { drawCustody } from './custody.ts';
import type { ExhibitData, ExhibitForms } from './exhibit.ts';
import { drawHosts } from './host-picture.ts';
import type { Stage } from './stage.ts';

type Form = keyof ExhibitForms;
type Drawers = {
  readonly [F in Form]: (data: ExhibitForms[F], stage: Stage) => SVGElement;
};

const drawers: Drawers = {
  pair: drawPair,
  bars: drawBars,
  matrix: drawCrossing,
  hosts: drawHosts,
  periods: ({ time }, stage) => drawColumns(time, stage),
  custody: ({ time }, stage) => drawCustody(time, stage),
  gaps: ({ gaps }, stage) => drawCompleteness(gaps, stage),
  courses: ({ courses }, stage) => drawAllCourses(courses, stage),
};

/** The picture of a figure at the width of the stage, without title and source. */
export function picture({ data }: { readonly data: ExhibitData }, stage: Stage): SVGElement {
  return (drawers[data.form] as (data: ExhibitData, stage: Stage) => SVGElement)(data, stage);
}
