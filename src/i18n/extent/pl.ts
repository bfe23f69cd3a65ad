/** What a page says in Polish where a record is too long to stand on it whole. It refuses to say so of one that is not. */
import type { ExtentTexts } from '../messages.ts';
import { prose } from '../prose.ts';

export const extent: ExtentTexts = {
  courses: {
    subtitle:
      'Ostatnie udokumentowane zatrzymania od wniosku do zakończenia, według wyniku: wniosek, czas w areszcie, sądy. Udokumentowane, nie wszystkie.',
    note: (shown, total) =>
      `Tu pokazano ostatnie zatrzymania: ${shown}; wszystkich jest ${total}. Przebieg każdego przypadku jest na liście przypadków.`,
  },
  selected: (shown, total) =>
    prose`Tu podano pierwsze wiersze wyboru: ${shown}; wszystkich jest ${total}. W plikach są wszystkie.`,
  country: (shown, total) =>
    prose`Tu podano ostatnie zatrzymania: ${shown}; wszystkich jest ${total}. Wszystkie są na stronie przypadków.`,
  changed: (shown, total) =>
    prose`Tu podano pierwsze wiersze: ${shown}; wszystkich jest ${total}. W pliku są wszystkie.`,
};
