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
  page: {
    title: 'Embed',
    heading: 'Put a chart into your own page',
    description:
      'Every exhibit as an embed, an image, a sentence or a file to host yourself: frozen to one release or always the latest, in four languages.',
    lead: 'Frozen to one release or always the latest, light or dark, in four languages. An embed is one file: it runs no script, sets no cookie, and its reader’s browser asks this site for that file and nothing else.',
    choose: 'Choose an exhibit',
    chart: 'Exhibit',
    part: 'Part of the record',
    language: 'Language',
    look: 'Look',
    light: 'Light',
    dark: 'Dark',
    auto: 'As the reader’s device',
    data: 'Data',
    frozen: (version: string) => `Frozen at release ${version}`,
    live: 'Always the latest release',
    preview: 'Preview',
    iframe: 'Frame',
    image: 'Image',
    markdown: 'Markdown',
    quote: 'Sentence with its source',
    oembed: 'oEmbed address',
    copy: 'Copy',
    copied: 'Copied',
    download: 'Download as one file, to host yourself',
    hosting:
      'Recommended for sites with readers in Belarus: a file on your own server asks no other site, and the one without links does not lead here.',
    address: 'ADDRESS',
    addressNote:
      'This copy does not know its own address: where a code says ADDRESS, put the address of the copy you use.',
    gallery: 'All exhibits, as links',
    galleryNote:
      'The same choices without scripts. Pages in other languages offer the embeds of their language.',
    plain: 'without links',
    height: 'with height message',
    heightNote:
      'Frames do not grow by themselves. The variant “with height message” runs one short script that tells your page the height of the embed: { type: \'wanted-abroad-height\', height }, height in pixels, by postMessage. It needs sandbox="allow-popups allow-scripts". Check that event.source is your frame.',
    parts: 'Parts of the record',
    partsNote: 'A part is offered where it holds at least three detentions.',
    code: 'Code of the frame',
    open: 'Open',
  },
};
