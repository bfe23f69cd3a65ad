/** Texts of the courses of cases in Polish. It refuses a number that is not in the registry. */
import type { CourseTexts, TimelineSentences } from '../messages.ts';
import { plural } from '../plural.ts';
import { prose, type Count } from '../prose.ts';

const form = plural('pl');
const ofDetentions = (count: Count) =>
  prose`${count.value >= 100 && count.value < 200 ? 'ze' : 'z'} ${count} ${form(count, { one: 'zatrzymania', few: 'zatrzymań', many: 'zatrzymań' })}`;

/** Fixed texts. */
export const courses: CourseTexts = {
  legend: 'Znaki przebiegu przypadków',
  tracks: { request: 'Wniosek', held: 'W areszcie', courts: 'Sądy' },
  lines: 'Trzy linie na każdy przypadek: wniosek, czas w areszcie, sądy.',
  axis: 'Miesiące od miesiąca zatrzymania',
  yearAxis: 'Znany tylko rok: miesiące od stycznia danego roku',
  noDate: 'bez daty',
  twin: 'Te same etapy słowami',
  none: 'Nie udokumentowano etapów',
  undatedHead: 'Data zatrzymania nieznana',
  captionOf: (outcome) => `${outcome}: przebieg każdego przypadku słowami`,
  signs: {
    made: 'Złożono wniosek lub wydano notę',
    request: 'Pusty znak: wiadomo, że wniosek jest w mocy',
    request_open: 'Kropki: nie wiadomo, czy i jak długo wniosek był w mocy',
    suspended: 'Zawieszenie przez Interpol',
    gone: 'Usunięcie lub odmowa Interpolu albo wycofanie wniosku',
    custody: 'Pełny znak: w areszcie',
    house_arrest: 'Kreskowany: areszt domowy',
    held_open: 'Kropkowany: nie wiadomo, jak długo',
    released: 'Zwolnienie lub wyjazd z kraju',
    handover: 'Przekazanie władzom Białorusi',
    died: 'Śmierć',
    asked: 'Wniosek o ekstradycję (linia sądów) lub do CCF (linia wniosku)',
    appealed: 'Złożono odwołanie',
    ruling_admissible: 'Orzeczenie, w górę: ekstradycja dopuszczalna',
    ruling_inadmissible: 'Orzeczenie, w dół: niedopuszczalna',
    ruling_quashed: 'Uchylono orzeczenie',
    last: 'Z kreską na końcu: ostatnie znane orzeczenie',
    frame: 'Kropkowana ramka: w którymś momencie w jej granicach',
  },
};

/** Texts of the exhibit. */
export const caseTimelines: TimelineSentences = {
  title: (n) =>
    n('detentions.course_dated').value === 0
      ? prose`W żadnym ${ofDetentions(n('detentions.total'))} nie są znane łącznie daty wniosku, zatrzymania i jego zakończenia`
      : prose`Daty wniosku, zatrzymania i jego zakończenia są znane w ${n('detentions.course_dated')} ${ofDetentions(n('detentions.total'))}`,
  subtitle:
    'Każde udokumentowane zatrzymanie od wniosku do zakończenia, według wyniku: wniosek, czas w areszcie, sądy. Udokumentowane, nie wszystkie.',
  notKnown: (n) =>
    prose`${n('detentions.undated')} ${form(n('detentions.undated'), { one: 'data', few: 'daty', many: 'dat' })} zatrzymania`,
  caption: 'Przebieg każdego udokumentowanego przypadku słowami',
  note: 'Początek pokazano na początku miesiąca, koniec na końcu, inne etapy pośrodku. Kropkowana linia nie ma długości: mówi, że koniec nie jest znany. Etap bez daty jest osobno po prawej; przypadków bez daty zatrzymania nie narysowano, ich orzeczenia podano słowami; wszystkie etapy są na stronie przypadków.',
};
