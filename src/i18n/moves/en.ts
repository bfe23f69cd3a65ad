/** Further texts of the pages that compare two releases, of the feed and of the files behind the figures, in English. It refuses to name a source or an address. */
import { form } from '../phrases/en.ts';
import { prose, type Count } from '../prose.ts';

/** What a release did to the rows of the one before. */
export interface Movements {
  readonly added: Count;
  readonly completed: Count;
  readonly corrected: Count;
  readonly merged: Count;
  readonly withdrawn: Count;
}

export const moves = {
  /** Why each release differs from the one before, in the words of the changelog. */
  releases: {
    '1.1.0': [
      'The record now covers the whole world instead of Europe; of its 23 new detentions, 16 took place in Russia and 5 in Armenia. That more cases are documented there in this release says how far the reading has come, not where more people are detained.',
      'Corrected or completed, as announced with release 1.0.0: a detention dated by its remand, three direct requests that did not go through Interpol, two rows graded by the document they rest on, a date of request, the order of steps in three courses, and addresses of sources that told more than the row they support: a file number, an age, a place. From this release on they are withheld.',
    ],
  } as Readonly<Record<string, readonly string[]>>,
  beside: 'Years, steps and sources',
  besideNote:
    'Years in detentions, steps in steps, sources in sources. Lines with the same number in both releases are left out.',
  counts: {
    detained: 'Detentions by year',
    rows: 'Steps and sources in all',
    event: 'Steps by kind',
    kind: 'Sources by kind',
    url_status: 'Sources by the state of their address',
  },
  column: 'Column',
  was: (version: string) => `In ${version}`,
  nothing: 'nothing',
  sources: (n: Count) => prose`${n} ${form(n, { one: 'source', other: 'sources' })} changed`,
  sourcesNote:
    'Of a source only the change is counted here, not what it says: an address that is withheld now is not shown again.',
  feed: ({ added, completed, corrected, merged, withdrawn }: Movements, previous: string) =>
    prose`Since release ${previous}: new detentions: ${added}; rows completed: ${completed}, corrected: ${corrected}, merged: ${merged}, withdrawn: ${withdrawn}.`,
  figures: {
    heading: 'The numbers of each figure',
    note: 'One row a number, with its unit, n, the version and cut-off of the data, and the definition of what is counted. The address with the version leads to the same numbers for good; with “latest” in its place it follows the newest release.',
    caption: 'Files of the numbers behind each figure',
    figure: 'Figure',
    file: 'File',
  },
};
