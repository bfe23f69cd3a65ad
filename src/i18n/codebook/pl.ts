/** Polish codebook: what each column holds and what each word was coded for. It refuses labels: those are the words'. */
import type { Codebook } from '../languages.ts';

const interpolDeleted = 'Interpol lub CCF usunęły notę albo dyfuzję ze zbiorów.';
const interpolRefused = 'Interpol odmówił opublikowania noty albo rozesłania dyfuzji.';
const noticeWithdrawn = 'Kraj wnioskujący sam wycofał notę albo dyfuzję.';
const deportedOrReturned =
  'Kraj zatrzymania odesłał osobę do kraju wnioskującego bez postępowania ekstradycyjnego: deportacja, wydalenie, odmowa wjazdu.';

export const codebook: Codebook = {
  columns: {
    cases: {
      case_id:
        'Losowy identyfikator zatrzymania, osiem znaków. Nie zmienia się w kolejnych wersjach, chyba że przypadek wycofano dla bezpieczeństwa, i nic nie mówi o przypadku.',
      person_id:
        'Losowy identyfikator osoby. Dwa zatrzymania jednej osoby mają ten sam identyfikator: aby policzyć osoby, trzeba policzyć różne wartości.',
      requesting_country:
        'Kraj, którego władze poszukiwały osoby: dwuliterowy kod według ISO 3166-1. To warunek włączenia, osobnego źródła się dla niego nie podaje.',
      host_country:
        'Kraj, w którym doszło do zatrzymania: dwuliterowy kod według ISO 3166-1 (XK dla Kosowa). „unknown”: źródła go nie podają.',
      host_region:
        'Grupa krajów, do której należy kraj zatrzymania. Wynika z kraju; podana także bez niego, gdy źródło wymienia tylko region; „unknown”: nieznany jest nawet region.',
      detained:
        'Kiedy zaczęło się zatrzymanie: miesiąc albo rok. „unknown”: żadne źródło nie podaje nawet roku.',
      requested:
        'Kiedy wydano notę albo złożono wniosek: miesiąc albo rok. „unknown”: źródła o tym nie mówią.',
      instrument: 'Jaką drogą kraj wnioskujący poszukiwał osoby. „unknown”: źródła jej nie podają.',
      trigger: 'Jak osobę odnaleziono i zatrzymano. „unknown”: źródła o tym nie mówią.',
      charge_families:
        'Co wniosek zarzuca osobie: rodzaje przestępstw; jeżeli jest ich kilka, rozdziela je średnik. „undisclosed”: źródła nie podają zarzutu.',
      motive:
        'Dlaczego osoba jest poszukiwana, na ile dokumentują to źródła; jedna wartość, główna. „unclear”: źródła tego nie rozstrzygają.',
      protection:
        'Status prawny osoby w kraju zatrzymania w dniu zatrzymania. „unknown”: źródła o nim nie mówią.',
      years_abroad:
        'Czas od wyjazdu z kraju wnioskującego do zatrzymania, w przedziałach. „unknown”: brakuje dat albo dopuszczają one różne przedziały.',
      custody:
        'Ile dni osoba spędziła w areszcie w kraju zatrzymania: 0–2, 3–40, 41–90, 91–183, 184–365 albo więcej. „unknown”: źródła o tym nie mówią.',
      outcome:
        'Jak zakończyło się zatrzymanie według ostatniego źródła. „pending”: sprawa jeszcze trwała; „unknown”: źródła nie podają zakończenia.',
      interpol_status:
        'Co wiadomo o dalszych losach noty albo dyfuzji. „unknown”: źródła o tym nie mówią; „not_applicable”: wniosek nie szedł przez Interpol. Ten kod wynika z instrumentu, jeżeli żadne źródło nie mówi o nocie, i własnego źródła nie ma.',
      evidence:
        'Jak dobrze przypadek jest potwierdzony: stopień wysoki, średni albo niski. Kolumna nie ma kodu dla wartości nieznanej.',
      sources: 'Ile źródeł stoi za wierszem: liczba całkowita od 1.',
      first_release: 'Wersja danych, w której wiersz opublikowano po raz pierwszy.',
    },
    events: {
      case_id: 'Przypadek z cases.csv, do którego należy etap.',
      step: 'Miejsce etapu wśród zdarzeń przypadku, licząc od 1.',
      event: 'Co się stało: jeden kod z zamkniętej listy.',
      on: 'Kiedy to się stało: miesiąc albo rok. „unknown”: znana jest tylko kolejność.',
    },
    sources: {
      source_id: 'Losowy identyfikator źródła w danych.',
      case_id: 'Przypadek z cases.csv, który potwierdza źródło.',
      publisher: 'Kto opublikował źródło.',
      published: 'Kiedy je opublikowano: miesiąc albo rok, w przeciwnym razie „unknown”.',
      language: 'Język źródła: znacznik BCP 47, na przykład be, ru albo pl.',
      kind: 'Co to za źródło: jeden kod z zamkniętej listy.',
      names_person: 'Czy strona podaje nazwisko albo wizerunek osoby: true (tak) albo false (nie).',
      url: 'Adres strony. Podany tylko tam, gdzie wolno go opublikować; jedyna komórka, która może być pusta.',
      url_status: 'Czy adres jest opublikowany, a jeśli nie, to dlaczego.',
      supports:
        'Kolumny przypadku i zdarzenia („event:” i kod), które potwierdza źródło; rozdziela je średnik.',
    },
  },
  meanings: {
    host_region: {
      eu_eea_ch_uk:
        'Kraje Unii Europejskiej, Islandia, Liechtenstein, Norwegia, Szwajcaria i Wielka Brytania, we wszystkich latach.',
      western_balkans:
        'Albania, Bośnia i Hercegowina, Czarnogóra, Kosowo, Macedonia Północna i Serbia.',
      ukraine_moldova: 'Ukraina i Mołdawia.',
      south_caucasus: 'Armenia, Azerbejdżan i Gruzja.',
      russia_central_asia: 'Rosja, Kazachstan, Kirgistan, Tadżykistan, Turkmenistan i Uzbekistan.',
      rest_of_world: 'Wszystkie pozostałe kraje.',
      unknown: 'Źródła nie podają ani kraju, ani regionu.',
    },
    instrument: {
      red_notice:
        'Interpol opublikował czerwoną notę: prosi policję krajów członkowskich o odnalezienie osoby i zatrzymanie jej do decyzji o ekstradycji.',
      red_diffusion:
        'Czerwona dyfuzja: policja kraju wnioskującego sama rozesłała podobną prośbę kanałami Interpolu do wybranych krajów. Na publicznej stronie Interpolu nigdy jej nie ma.',
      interpol_unspecified:
        'Źródła mówią, że wniosek przyszedł przez Interpol, ale nie mówią, czy to nota, czy dyfuzja.',
      bilateral_request:
        'Władze kraju wnioskującego zwróciły się wprost do władz kraju zatrzymania, z pominięciem Interpolu.',
      cis_wanted_list:
        'Osoba figurowała we wspólnej bazie poszukiwanych Wspólnoty Niepodległych Państw.',
      unknown: 'Źródła nie mówią, jaką drogą przyszedł wniosek.',
    },
    trigger: {
      police_check: 'Policja sprawdziła dokumenty na ulicy albo w innym miejscu publicznym.',
      home_visit: 'Policja przyszła tam, gdzie osoba mieszka albo się zatrzymała.',
      residence_permit_application:
        'Osobę odnaleziono, gdy składała wniosek o zezwolenie na pobyt albo je przedłużała.',
      asylum_registration:
        'Osobę odnaleziono, gdy prosiła o azyl albo rejestrowała wniosek o azyl.',
      border_crossing: 'Osobę odnaleziono na granicy, ale nie na lotnisku.',
      airport_arrival: 'Osobę odnaleziono po przylocie na lotnisko.',
      airport_transit: 'Osobę odnaleziono podczas przesiadki na lotnisku.',
      hotel_registration: 'Osobę odnaleziono przez meldunek w hotelu albo innym noclegu.',
      traffic_stop: 'Policja zatrzymała pojazd.',
      other: 'Źródła mówią, jak osobę odnaleziono, i nie pasuje żaden inny kod.',
      unknown: 'Źródła nie mówią, jak osobę odnaleziono.',
    },
    charge_families: {
      economic:
        'Oszustwo, przywłaszczenie, uchylanie się od podatków, pranie pieniędzy i podobne przestępstwa.',
      hooliganism: 'Chuligaństwo z artykułu 339 kodeksu karnego.',
      public_order:
        'Masowe zamieszki, działania grupowe naruszające porządek publiczny, naruszenie zasad zgromadzeń.',
      violence_against_official:
        'Przemoc, groźby lub opór wobec policji albo innego funkcjonariusza publicznego.',
      extremism:
        'Zarzuty, które mówią o ekstremizmie albo szkodzie dla bezpieczeństwa narodowego: udział w „formacji ekstremistycznej”, wspieranie jej, wezwania do sankcji.',
      terrorism: 'Akt terroryzmu, grożenie nim, przygotowanie lub finansowanie.',
      incitement: 'Nawoływanie do nienawiści lub waśni między grupami.',
      treason: 'Zdrada stanu i podobne zarzuty.',
      insult_or_defamation:
        'Zniewaga lub zniesławienie prezydenta, funkcjonariusza albo symboli państwa.',
      supervision_breach: 'Naruszenie zasad nadzoru po wyroku lub zwolnieniu.',
      drugs: 'Przestępstwa związane z narkotykami.',
      other:
        'Inne przestępstwo, którego opis nie jest polityczny, na przykład kradzież albo fałszerstwo.',
      undisclosed: 'Źródła nie podają zarzutu.',
    },
    motive: {
      protest_participation: 'Udział w protestach albo pomoc ich uczestnikom.',
      journalism: 'Praca dziennikarska, redakcyjna lub prowadzenie bloga o sprawach publicznych.',
      political_activism:
        'Praca w partii, kampanii, organie opozycji albo innej grupie politycznej.',
      military_or_volunteer:
        'Służba w siłach zbrojnych innego kraju, walka na wojnie albo ochotnicza pomoc na niej.',
      human_rights_work:
        'Obrona praw innych ludzi: w adwokaturze albo w organizacji praw człowieka.',
      business_or_donation:
        'Posiadanie lub prowadzenie firmy albo przekazywanie pieniędzy na jakąś sprawę.',
      social_media: 'Wpisy, komentarze lub polubienia w mediach społecznościowych.',
      civil_service_dissent:
        'Odmowa wykonania rozkazu, odejście ze służby albo publiczny sprzeciw osoby pracującej dla państwa.',
      other: 'Źródła dokumentują inny motyw.',
      unclear: 'Źródła nie dokumentują żadnego motywu albo przeczą sobie nawzajem.',
    },
    protection: {
      international_protection: 'Osoba miała status uchodźcy, azyl albo ochronę uzupełniającą.',
      asylum_pending: 'Złożono wniosek o azyl i nie było jeszcze ostatecznej decyzji.',
      humanitarian_visa: 'Ważna była wiza humanitarna.',
      residence_permit: 'Ważne było zezwolenie na pobyt z innego tytułu.',
      visa_or_visa_free: 'Ważna była wiza albo wolno było przebywać bez niej.',
      citizen_of_host: 'Osoba miała obywatelstwo kraju zatrzymania.',
      none: 'Źródła mówią, że osoba nie miała niczego z powyższych.',
      unknown: 'Źródła nie mówią, jaki status miała osoba.',
    },
    years_abroad: {
      under_1: 'Mniej niż jeden rok.',
      '1_to_2': 'Rok lub więcej, ale mniej niż trzy lata.',
      '3_to_5': 'Trzy lata lub więcej, ale mniej niż sześć lat.',
      over_5: 'Sześć lat lub więcej.',
      unknown: 'Brakuje dat albo wypadają one w różnych przedziałach.',
    },
    custody: {
      up_to_2_days: 'Od 0 do 2 dni.',
      '3_to_40_days': 'Od 3 do 40 dni.',
      '41_to_90_days': 'Od 41 do 90 dni.',
      '3_to_6_months': 'Od 91 do 183 dni.',
      '6_to_12_months': 'Od 184 do 365 dni.',
      over_12_months: 'Ponad 365 dni.',
      unknown: 'Źródła nie mówią, jak długo osoba była w areszcie.',
    },
    outcome: {
      released_uncharged: 'Osobę zwolniono i nie wszczęto sprawy o ekstradycję.',
      extradition_refused:
        'Kraj zatrzymania odmówił ekstradycji; kto odmówił, mówią zdarzenia, jeśli podaje to źródło.',
      extradited: 'Kraj zatrzymania przekazał osobę po postępowaniu ekstradycyjnym.',
      deported_or_returned: deportedOrReturned,
      abducted: 'Osobę wywieziono do kraju wnioskującego bez żadnej procedury prawnej.',
      left_to_third_country: 'Osoba wyjechała do innego kraju przed rozstrzygnięciem sprawy.',
      pending: 'Gdy ukazało się ostatnie źródło, sprawa jeszcze trwała.',
      unknown: 'Źródła nie mówią, jak to się skończyło.',
    },
    interpol_status: {
      active: 'Źródło mówi, że nota albo dyfuzja pozostaje w mocy.',
      suspended: 'Interpol zawiesił ją albo zablokował do niej dostęp na czas kontroli.',
      deleted: interpolDeleted,
      refused: interpolRefused,
      withdrawn: noticeWithdrawn,
      unknown: 'Źródła nie mówią, co się z nią stało.',
      not_applicable: 'Wniosek nie szedł przez Interpol.',
    },
    evidence: {
      high: 'Dwa niezależne źródła albo dokument sądu, organu władzy, Interpolu lub CCF.',
      medium: 'Jedno wiarygodne źródło albo kilka opartych na tej samej relacji.',
      low: 'Jedno źródło, które mówi mało albo którego nie było z czym porównać.',
    },
    event: {
      left_origin: 'Osoba wyjechała z kraju wnioskującego.',
      notice_issued: 'Wydano notę, dyfuzję albo w inny sposób ogłoszono poszukiwania.',
      detained: 'Osobę zatrzymała policja albo straż graniczna kraju zatrzymania.',
      released_by_police: 'Osobę zwolniła policja.',
      released_by_prosecutor: 'Osobę zwolniła prokuratura.',
      released_by_court: 'Osobę zwolnił sąd.',
      remanded: 'Sąd albo prokuratura zarządziły areszt.',
      house_arrest: 'Osobę umieszczono w areszcie domowym albo do niego przeniesiono.',
      extradition_requested: 'Kraj wnioskujący zwrócił się do kraju zatrzymania o ekstradycję.',
      ruling_admissible: 'Sąd orzekł, że prawo pozwala na ekstradycję.',
      ruling_inadmissible: 'Sąd orzekł, że prawo nie pozwala na ekstradycję.',
      appeal_filed: 'Jedna ze stron odwołała się od orzeczenia.',
      ruling_quashed: 'Sąd wyższej instancji uchylił orzeczenie.',
      extradited: 'Osobę przekazano po postępowaniu ekstradycyjnym.',
      deported: deportedOrReturned,
      abducted: 'Osobę wywieziono bez żadnej procedury prawnej.',
      asylum_applied: 'Osoba poprosiła o azyl albo inną ochronę.',
      asylum_granted: 'Osobie przyznano azyl albo inną ochronę.',
      left_host: 'Osoba sama wyjechała z kraju zatrzymania.',
      ccf_request: 'Do CCF skierowano wniosek dotyczący danych osoby.',
      interpol_suspended: 'Interpol zawiesił notę albo zablokował do niej dostęp.',
      interpol_deleted: interpolDeleted,
      interpol_refused: interpolRefused,
      notice_withdrawn: noticeWithdrawn,
      died: 'Osoba zmarła.',
      unknown_end: 'Źródła nie mówią, co było dalej.',
    },
    kind: {
      news: 'Medium informacyjne.',
      ngo: 'Organizacja praw człowieka albo inna, która nie należy do państwa.',
      court: 'Orzeczenie albo inny dokument sądu.',
      official: 'Organ państwa albo organizacja międzynarodowa.',
      interpol_ccf: 'Dokument Interpolu albo CCF.',
      social: 'Wpis w mediach społecznościowych.',
      legal_analysis: 'Analiza prawnicza lub naukowa.',
    },
    url_status: {
      published: 'Adres jest w danych.',
      withheld_names_person:
        'Strona podaje nazwisko albo wizerunek osoby, więc jej adres nie jest publikowany.',
      withheld_mirror: 'Stronę widziano tylko na serwerze lustrzanym albo kopii witryny wydawcy.',
      withheld_dead: 'Strona już nie istnieje.',
      withheld_safety: 'Publikacja adresu mogłaby komuś zaszkodzić.',
    },
  },
};
