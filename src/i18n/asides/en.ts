/** Fixed texts of the pages beside the record, in English: guide, safety, corrections, accessibility, and the way out. It refuses numbers. */

export const asides = {
  label: 'Help and safety',
  leave: 'Leave this site',
  guide: {
    title: 'Guide',
    heading: 'If a notice may exist about you',
    description:
      'What a person can do who may be wanted through Interpol or a direct request of Belarus: protection, a request to the CCF, and why a court ruling alone does not end a notice.',
    lead: 'In short: apply for protection without delay, ask for your data, take every ruling to Interpol. This is not legal advice.',
  },
  safety: {
    title: 'Safety',
    heading: 'Read this safely',
    description:
      'Reading from Belarus: what can be punished, what traces a visit leaves, how Tor Browser helps, and that this site stores nothing.',
    lead: 'What can be punished in Belarus, what traces reading leaves, and what this site does about it.',
  },
  corrections: {
    title: 'Corrections',
    heading: 'Corrections and removal',
    description:
      'How to report an error in the record or ask for the removal of a case, what happens then, and the dated log of corrections.',
    lead: 'Anyone may report an error. A person a row is about may ask for its removal, and need not say why.',
    contact: 'Where to write',
    contactText: 'The operator of this copy reads what arrives at this address:',
    noContact:
      'The operator of this copy has set no address. Look for one on the copy from which you know this site.',
    log: 'Log of corrections',
    logNote:
      'Computed from the list of changes of each release: the rows whose reason for change is a correction.',
    none: 'No released row has been corrected so far.',
    caption: 'Corrected rows by release',
    release: 'Release',
    case: 'Case',
    columns: 'Corrected columns',
  },
  accessibility: {
    title: 'Accessibility',
    heading: 'Accessibility',
    description:
      'What this site does for readers with disabilities, how that is tested, and the gaps that are known.',
    lead: 'Every page is meant to be read with any device, any assistive technology, and without scripts or pictures.',
  },
  offline: 'The whole site as one file (ZIP)',
  plain: {
    mark: 'not encrypted',
    note: 'This publisher’s page is linked over plain http: whoever carries the connection can see which page is opened.',
  },
  listed: {
    mark: 'listed in Belarus',
    note: 'The authorities of Belarus have listed this publisher, or pages of it, as extremist. Opening, keeping or sharing its pages there can be punished.',
  },
};
