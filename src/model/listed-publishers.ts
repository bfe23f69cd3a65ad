/** Publishers that the authorities of Belarus have listed as extremist, as far as public reports tell: each with the decision and where it was read. It refuses to be complete: a publisher that is not here may still be listed. */

/** A listed publisher. */
export interface ListedPublisher {
  /** How a source's publisher begins. */
  readonly names: readonly string[];
  /** Its sites; what stands below them is meant too. */
  readonly hosts: readonly string[];
  /** What was decided: by whom, when, and on what where it is only a part. */
  readonly decision: string;
  /** Where the decision was read, none of them followed by the site. */
  readonly source: string;
}

/** The list; checked against public reports in November 2026. */
export const listedPublishers: readonly ListedPublisher[] = [
  {
    names: ['BAJ', 'Belarusian Association of Journalists'],
    hosts: ['baj.media', 'baj.by'],
    decision: 'KGB, extremist formation, February 2023',
    source:
      'https://www.txtreport.com/news/2023-03-07-%22we-will-rethink-our-activities-%22-baj-told-how-they-will-work-with-the-status-of-%22extremist-formation%22.Hyk7Q5E1n.html',
  },
  {
    names: ['BelaPAN', 'Naviny'],
    hosts: ['belapan.com', 'belapan.by', 'naviny.by', 'naviny.media'],
    decision: 'extremist formation, before September 2022',
    source: 'https://news.zerkalo.io/life/20977.html',
  },
  {
    names: ['Belsat'],
    hosts: ['belsat.eu'],
    decision: 'Interior Ministry, extremist formation, November 2021',
    source:
      'https://baj.media/en/belsat-tvs-site-social-media-accounts-labeled-extremist-group-police',
  },
  {
    names: ['Charter 97', 'Charter97'],
    hosts: ['charter97.org'],
    decision: 'Interior Ministry, extremist formation, August 2022',
    source: 'https://news.zerkalo.io/life/20977.html',
  },
  {
    names: ['Deutsche Welle', 'DW'],
    hosts: ['dw.com'],
    decision: 'Interior Ministry, extremist formation, April 2024: its Belarusian service',
    source:
      'https://newsland.com/post/7801360-mvd-belorussii-zapretilo-dw-belarus-priznav-eto-smi-ekstremistskim',
  },
  {
    names: ['Euroradio', 'European Radio for Belarus'],
    hosts: ['euroradio.by', 'euroradio.fm', 'euroradio.pl'],
    decision: 'Interior Ministry, extremist formation, July 2022',
    source: 'https://www.autoparus.by/publication/79326',
  },
  {
    names: ['Flagshtok'],
    hosts: ['flagshtok.info'],
    decision: 'KGB, extremist formation, April 2022',
    source: 'Zerkalo, 30 April 2022, /news/life/13581.html',
  },
  {
    names: ['KYKY'],
    hosts: ['kyky.org'],
    decision: 'extremist formation, before September 2022',
    source: 'https://news.zerkalo.io/life/20977.html',
  },
  {
    names: ['Mediazona Belarus', 'Mediazona. Belarus'],
    hosts: ['mediazona.by'],
    decision: 'Interior Ministry, extremist formation, February 2025',
    source: 'https://pozirk.online/en/news/127900',
  },
  {
    names: ['Nasha Niva'],
    hosts: ['nashaniva.com', 'nn.by'],
    decision: 'extremist formation, before September 2022',
    source: 'https://news.zerkalo.io/life/20977.html',
  },
  {
    names: ['Our House', 'Nash Dom'],
    hosts: ['news.house', 'nash-dom.info'],
    decision: 'Interior Ministry, extremist formation, May 2022',
    source: 'https://news.house/44019',
  },
  {
    names: ['Pozirk'],
    hosts: ['pozirk.online'],
    decision: 'extremist formation, before March 2025',
    source: 'https://pozirk.online/en/news/127900',
  },
  {
    names: ['Radio Racyja', 'Belarusian Radio Racyja'],
    hosts: ['racyja.com'],
    decision: 'KGB, extremist formation, January 2024 or later',
    source:
      'Belarusian Association of Journalists, Belarusian Radio Racyja declared “extremist formation”',
  },
  {
    names: ['Radio Svaboda', 'RFE/RL', 'Radio Free Europe', 'Radio Liberty'],
    hosts: ['svaboda.org', 'rferl.org'],
    decision: 'Interior Ministry, extremist formation, December 2021: its Belarusian service',
    source:
      'https://sputniknews.com/20211223/belarus-labels-radio-liberty-site-social-media-as-extremist-1091759876.html',
  },
  {
    names: ['Reform.news', 'Reform.by', 'Reform'],
    hosts: ['reform.news', 'reform.by'],
    decision: 'court, extremist materials, March 2025: an account of it',
    source:
      'Belarusian Association of Journalists, March 2025, on the list of the Information Ministry',
  },
  {
    names: ['Tribuna'],
    hosts: ['tribuna.com'],
    decision: 'court in Vitsebsk, extremist materials, August 2021',
    source:
      'https://spektr.press/news/2021/08/06/sportivnyj-sajt-tribuna-i-ego-socseti-priznali-ekstremistskimi-v-belarusi/amp',
  },
  {
    names: ['TUT.BY', 'Tut.by'],
    hosts: ['tut.by'],
    decision: 'court in Minsk, extremist materials, August 2021',
    source: 'https://en.interfax.com.ua/news/general/761547.html',
  },
  {
    names: ['Viasna', 'Human Rights Center Viasna', 'Spring96'],
    hosts: ['spring96.org'],
    decision: 'extremist formation, August 2023',
    source:
      'https://defendersbelarus.org/tpost/v4lj3u4791-viasna-is-now-considered-to-be-an-extrem',
  },
  {
    names: ['Zerkalo'],
    hosts: ['zerkalo.io'],
    decision: 'Interior Ministry, extremist formation, June 2023',
    source:
      'https://www.urdupoint.com/en/world/belarusian-interior-ministry-labels-independe-1707357.html',
  },
];

/** The entry for a source, by the site of its address or by how its publisher begins; `undefined` where none is known. */
export function listedPublisher(publisher: string, url: string): ListedPublisher | undefined {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return listedPublishers.find(
    ({ names, hosts }) =>
      hosts.some((each) => host === each || host.endsWith(`.${each}`)) ||
      names.some((name) => beginsWith(publisher, name)),
  );
}

function beginsWith(publisher: string, name: string): boolean {
  return publisher.startsWith(name) && !/^[\p{L}\p{N}]/u.test(publisher.slice(name.length));
}
