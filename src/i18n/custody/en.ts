/** Texts of the time in custody in English: endings, axis, what is too small to draw. It refuses a number that is not in the registry or in the figure. */
import { form } from '../phrases/en.ts';
import { prose, type Count, type Numbers } from '../prose.ts';

/** Fixed texts, and sentences of what one figure shows. */
export const custody = {
  ends: { released: 'Released', handed_over: 'Handed over', other: 'Ended otherwise' },
  open: 'Held at the last report, or the end has no date',
  undated: 'Beginning has no date',
  known: 'How custody ended',
  axis: 'Months since the month of detention',
  atRisk: 'Still held and followed',
  runs: { shortest: 'shortest possible stays', longest: 'longest possible stays' },
  month: 'Month',
  by: 'Ended by then, of those followed: from all stays at their shortest to all at their longest',
  band: 'The band runs from all stays at their shortest to all at their longest.',
  hidden: (least: Record<'stays' | 'endings' | 'atRisk', Count>, here: typeof least) =>
    prose`No curve is drawn of so few. It takes ${least.stays} detentions with a dated beginning, ${least.endings} dated ends, and ${least.atRisk} people still held and followed after the third month. Here they are ${here.stays}, ${here.endings} and, if all stays were as short as they may be, ${here.atRisk}.`,
  median: (shortest: Count, longest: Count | undefined) =>
    longest
      ? prose`On these curves half of the documented stays have ended after ${shortest} to ${longest} ${form(longest, { one: 'month', other: 'months' })}.`
      : prose`On these curves half of the documented stays have ended after ${shortest} ${form(shortest, { one: 'month', other: 'months' })} if stays were short; if they were long, the median is not reached.`,
  notReached:
    'The median is not reached: within the months drawn fewer than half of the documented stays have ended.',
};

/** Texts of the exhibit. */
export const timeInCustody = {
  title: (n: Numbers) =>
    prose`Custody has a dated beginning and a dated end in ${n('detentions.custody_dated')} of ${n('detentions.total')} ${form(n('detentions.total'), { one: 'detention', other: 'detentions' })}: release ${n('detentions.custody_released')}, handover ${n('detentions.custody_handed_over')}, another end ${n('detentions.custody_other_end')}`,
  subtitle:
    'Documented detentions by how the first stay in custody ended, and after how many months. Documented, not all.',
  notKnown: (n: Numbers) =>
    prose`${n('detentions.custody_open')} ${form(n('detentions.custody_open'), { one: 'end', other: 'ends' })}, ${n('detentions.undated')} ${form(n('detentions.undated'), { one: 'beginning', other: 'beginnings' })}`,
  caption: 'How custody ended, documented detentions',
  note: 'Dates are rounded to months or years, so each stay has a shortest and a longest possible length; the band of days in custody narrows it. A stay without a dated end is followed to the last report that shows the person held. House arrest, leaving the country and death count as other ends. Public cases over-represent long detentions.',
};
