/** What embeds say besides their exhibit, and the page that hands them out, in English. It refuses numbers: those stand in the sentences. */

export const embeds = {
  /** Above the finding of a part of the record. */
  slices: {
    all: 'All documented detentions',
    country: (name: string) => `Only detentions in: ${name}`,
    charge: (name: string) => `Only detentions with the stated charge: ${name}`,
    instrument: (name: string) => `Only detentions on this instrument: ${name}`,
  },
  more: 'Data and method',
  newer: (version: string, latest: string) =>
    `Frozen at release ${version}. Newer data exist: release ${latest}.`,
  withdrawn: {
    heading: (version: string) => `Release ${version} was withdrawn`,
    text: 'Its numbers are no longer shown. What stands now is in the latest release.',
  },
};
