/** What a page says in English where a record is too long to stand on it whole. It refuses to say so of one that is not. */
import { prose, type Count } from '../prose.ts';

export const extent = {
  courses: {
    subtitle:
      'The latest documented detentions as courses from request to end, by outcome: the request, the time held, the courts. Documented, not all.',
    note: (shown: string, total: string) =>
      `Shown here: the ${shown} latest of ${total} detentions; the course of every case stands in the list of cases.`,
  },
  /** The rows of a selection. */
  selected: (shown: Count, total: Count) =>
    prose`Here stand the first ${shown} of ${total} rows of this selection; its files hold all of them.`,
  /** The rows of a country. */
  country: (shown: Count, total: Count) =>
    prose`Here stand the latest ${shown} of ${total} detentions; the page of cases lists all of them.`,
  /** The rows of a list of changes. */
  changed: (shown: Count, total: Count) =>
    prose`Here stand the first ${shown} of ${total} rows; the file holds all of them.`,
};
