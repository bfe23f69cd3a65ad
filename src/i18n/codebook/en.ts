/** English codebook: what each column holds and what each word was coded for. It refuses labels: those are the words'. */
import type { Codebook } from '../languages.ts';

const interpolDeleted = 'Interpol or the CCF deleted the notice or diffusion from the files.';
const interpolRefused = 'Interpol refused to publish the notice or to pass on the diffusion.';
const noticeWithdrawn = 'The requesting country took the notice or diffusion back itself.';
const deportedOrReturned =
  'The host country sent the person to the requesting country without extradition proceedings: deportation, expulsion, refusal of entry.';

export const codebook: Codebook = {
  columns: {
    cases: {
      case_id:
        'Random id of the detention, eight characters. It stays the same in later versions, unless a case is withdrawn for safety, and says nothing about the case.',
      person_id:
        'Random id of the person. Two detentions of one person share it: to count persons, count the different values.',
      requesting_country:
        'Country whose authorities asked for the person, as a two-letter ISO 3166-1 code. A condition of inclusion: no source of its own is cited for it.',
      host_country:
        'Country where the detention took place, as a two-letter ISO 3166-1 code (XK for Kosovo). "unknown": sources do not name it.',
      host_region:
        'Group of countries that the host country belongs to. Derived from the country; given without one where a source names only the region; "unknown": not even the region is known.',
      detained:
        'When the detention began, as a month or a year. "unknown": no source gives a year.',
      requested:
        'When the notice was issued or the request made, as a month or a year. "unknown": no source tells.',
      instrument:
        'How the requesting country had the person sought. "unknown": sources do not tell which way was used.',
      trigger: 'How the person came to be found and held. "unknown": sources do not tell.',
      charge_families:
        'What the request accuses the person of, in families of offences; several are divided by a semicolon. "undisclosed": sources do not name a charge.',
      motive:
        'Why the person is sought, as far as sources document it; one value, the main one. "unclear": sources do not settle it.',
      protection:
        'Legal status of the person in the host country on the day of detention. "unknown": sources do not tell.',
      years_abroad:
        'Time between leaving the requesting country and the detention, as a band. "unknown": the dates are missing or allow more than one band.',
      custody:
        'Days held in the host country, as a band: 0–2, 3–40, 41–90, 91–183, 184–365 or more. "unknown": sources do not tell.',
      outcome:
        'How the detention ended, as far as the latest source tells. "pending" is a case that was still open; "unknown" means that sources do not tell the end.',
      interpol_status:
        'What is known to have become of the notice or diffusion. "unknown": sources do not tell; "not_applicable": the request did not go through Interpol. That word is derived from the instrument, unless a source tells of a notice, and has no source of its own.',
      evidence: 'How well the case is supported: high, medium or low. It has no gap word.',
      sources: 'How many sources stand behind the row: a whole number from 1.',
      first_release: 'Version of the data in which the row was first published.',
    },
    events: {
      case_id: 'The case in cases.csv that the step belongs to.',
      step: 'Place of the step in the order of events of its case, counted from 1.',
      event: 'What happened, as one word of a closed list.',
      on: 'When it happened, as a month or a year. "unknown": only the order is known.',
    },
    sources: {
      source_id: 'Random id of the source within the data.',
      case_id: 'The case in cases.csv that the source supports.',
      publisher: 'Who published the source.',
      published: 'When it was published, as a month or a year, or "unknown".',
      language: 'Language of the source, as a BCP 47 tag such as be, ru or pl.',
      kind: 'What sort of source it is, as one word of a closed list.',
      names_person: 'Whether the page names or pictures the person: true or false.',
      url: 'Address of the page. Filled only where it may be published; the only cell that may be empty.',
      url_status: 'Whether the address is published and, if not, why.',
      supports:
        'Columns of the case, and events as "event:" with the word, that the source supports, divided by a semicolon.',
    },
  },
  meanings: {
    host_region: {
      eu_eea_ch_uk:
        'Members of the European Union, Iceland, Liechtenstein, Norway, Switzerland and the United Kingdom, in all years of the record.',
      western_balkans:
        'Albania, Bosnia and Herzegovina, Kosovo, Montenegro, North Macedonia and Serbia.',
      ukraine_moldova: 'Ukraine and Moldova.',
      south_caucasus: 'Armenia, Azerbaijan and Georgia.',
      russia_central_asia:
        'Russia, Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan.',
      rest_of_world: 'Every other country.',
      unknown: 'Sources name neither the country nor the region.',
    },
    instrument: {
      red_notice:
        'Interpol published a red notice: it asks police of member countries to find the person and hold them until extradition is decided.',
      red_diffusion:
        'A red diffusion: the police of the requesting country sent a similar request through Interpol’s channels to countries of their choice. It never stands on Interpol’s public page.',
      interpol_unspecified:
        'Sources say that the request came through Interpol, but not whether as a notice or a diffusion.',
      bilateral_request:
        'The authorities of the requesting country turned directly to those of the host country, outside Interpol.',
      cis_wanted_list:
        'The person stood in the shared database of wanted persons of the Commonwealth of Independent States.',
      unknown: 'Sources do not tell which way the request took.',
    },
    trigger: {
      police_check: 'Police checked papers in the street or in another public place.',
      home_visit: 'Police came to where the person lives or stays.',
      residence_permit_application:
        'The person was found when applying for a residence permit or prolonging one.',
      asylum_registration: 'The person was found when applying for asylum or registering for it.',
      border_crossing: 'The person was found at a border, airports aside.',
      airport_arrival: 'The person was found on arrival at an airport.',
      airport_transit: 'The person was found while changing planes.',
      hotel_registration: 'The person was found through registration at a hotel or other lodging.',
      traffic_stop: 'Police stopped a vehicle.',
      other: 'Sources tell how the person was found, and none of the other words fits.',
      unknown: 'Sources do not tell how the person was found.',
    },
    charge_families: {
      economic: 'Fraud, embezzlement, tax evasion, money laundering and similar offences.',
      hooliganism: 'Hooliganism under Article 339 of the Criminal Code.',
      public_order:
        'Mass riots, group actions that breach public order, breach of the rules on mass events.',
      violence_against_official:
        'Violence, threats or resistance against police or another official.',
      extremism:
        'Charges that name extremism or harm to national security: joining or assisting an “extremist formation”, calls for sanctions.',
      terrorism: 'Acts of terrorism, threats, preparation or financing of them.',
      incitement: 'Incitement of hatred or discord between groups.',
      treason: 'Treason against the state and charges of the same kind.',
      insult_or_defamation:
        'Insult or slander of the president, of an official or of state symbols.',
      supervision_breach: 'Breach of the rules of supervision after a sentence or release.',
      drugs: 'Offences with drugs.',
      other: 'Another offence that is not political by its wording, such as theft or forgery.',
      undisclosed: 'Sources do not name the charge.',
    },
    motive: {
      protest_participation: 'Taking part in protests or helping those who did.',
      journalism: 'Work as a journalist, editor or blogger on public matters.',
      political_activism:
        'Work in a party, a campaign, an opposition body or another political group.',
      military_or_volunteer:
        'Service in the armed forces of another country, or fighting or helping as a volunteer in a war.',
      human_rights_work: 'Defending the rights of others, as a lawyer or in a human rights group.',
      business_or_donation: 'Owning or running a business, or giving money to a cause.',
      social_media: 'Posts, comments or likes on social media.',
      civil_service_dissent:
        'Refusing orders, resigning or speaking out as an official, officer or employee of the state.',
      other: 'Sources document another motive.',
      unclear: 'Sources document no motive, or contradict one another.',
    },
    protection: {
      international_protection: 'Refugee status, asylum or subsidiary protection had been granted.',
      asylum_pending: 'An application for asylum had been made and not finally decided.',
      humanitarian_visa: 'A humanitarian visa was valid.',
      residence_permit: 'A residence permit on other grounds was valid.',
      visa_or_visa_free: 'A visa was valid, or the stay was allowed without one.',
      citizen_of_host: 'The person was a citizen of the host country.',
      none: 'Sources say that the person had none of these.',
      unknown: 'Sources do not tell the person’s status.',
    },
    years_abroad: {
      under_1: 'Less than one year.',
      '1_to_2': 'One year or more, less than three.',
      '3_to_5': 'Three years or more, less than six.',
      over_5: 'Six years or more.',
      unknown: 'The dates are missing, or fall into more than one band.',
    },
    custody: {
      up_to_2_days: '0 to 2 days.',
      '3_to_40_days': '3 to 40 days.',
      '41_to_90_days': '41 to 90 days.',
      '3_to_6_months': '91 to 183 days.',
      '6_to_12_months': '184 to 365 days.',
      over_12_months: 'More than 365 days.',
      unknown: 'Sources do not tell how long the person was held.',
    },
    outcome: {
      released_uncharged: 'The person was released and no extradition case was opened.',
      extradition_refused:
        'The host country refused extradition; the events tell who refused it, where a source does.',
      extradited: 'The host country handed the person over after extradition proceedings.',
      deported_or_returned: deportedOrReturned,
      abducted: 'The person was taken to the requesting country without any legal procedure.',
      left_to_third_country: 'The person left for another country before the case was decided.',
      pending: 'The case was still open when the latest source was published.',
      unknown: 'Sources do not tell how it ended.',
    },
    interpol_status: {
      active: 'A source says that the notice or diffusion stands.',
      suspended: 'Interpol suspended it or blocked access to it while it is reviewed.',
      deleted: interpolDeleted,
      refused: interpolRefused,
      withdrawn: noticeWithdrawn,
      unknown: 'Sources do not tell what became of it.',
      not_applicable: 'The request did not go through Interpol.',
    },
    evidence: {
      high: 'Two independent sources, or a document of a court, an authority, Interpol or the CCF.',
      medium: 'One reliable source, or several that rest on the same account.',
      low: 'One source whose account is brief or could not be compared with another.',
    },
    event: {
      left_origin: 'The person left the requesting country.',
      notice_issued: 'A notice, a diffusion or another search for the person was issued.',
      detained: 'The host country’s police or border guard held the person.',
      released_by_police: 'Police let the person go.',
      released_by_prosecutor: 'A prosecutor let the person go.',
      released_by_court: 'A court let the person go.',
      remanded: 'A court or prosecutor ordered custody.',
      house_arrest: 'Custody was ordered, or continued, at home.',
      extradition_requested: 'The requesting country asked the host country for extradition.',
      ruling_admissible: 'A court ruled that the law allows extradition.',
      ruling_inadmissible: 'A court ruled that the law does not allow extradition.',
      appeal_filed: 'One of the parties appealed against a ruling.',
      ruling_quashed: 'A higher court set a ruling aside.',
      extradited: 'The person was handed over after extradition proceedings.',
      deported: deportedOrReturned,
      abducted: 'The person was taken away without any legal procedure.',
      asylum_applied: 'The person applied for asylum or other protection.',
      asylum_granted: 'Asylum or other protection was granted.',
      left_host: 'The person left the host country on their own.',
      ccf_request: 'A request about the person’s data was sent to the CCF.',
      interpol_suspended: 'Interpol suspended the notice or blocked access to it.',
      interpol_deleted: interpolDeleted,
      interpol_refused: interpolRefused,
      notice_withdrawn: noticeWithdrawn,
      died: 'The person died.',
      unknown_end: 'Sources do not tell what came next.',
    },
    kind: {
      news: 'A news outlet.',
      ngo: 'A human rights group or another organisation that is not part of a state.',
      court: 'A ruling or another document of a court.',
      official: 'An authority of a state or an international organisation.',
      interpol_ccf: 'A document of Interpol or of the CCF.',
      social: 'A post on social media.',
      legal_analysis: 'A lawyer’s or scholar’s analysis.',
    },
    url_status: {
      published: 'The address is in the data.',
      withheld_names_person:
        'The page names or pictures the person, so its address is not published.',
      withheld_mirror: 'The page was read only on a mirror or copy of the publisher’s site.',
      withheld_dead: 'The page no longer exists.',
      withheld_safety: 'Publishing the address could harm somebody.',
    },
  },
};
