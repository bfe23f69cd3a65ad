/** What embeds say besides their exhibit, and the page that hands them out, in Polish. It refuses numbers: those stand in the sentences. */
import type { EmbedTexts } from '../messages.ts';

export const embeds: EmbedTexts = {
  slices: {
    all: 'Wszystkie udokumentowane zatrzymania',
    country: (name) => `Tylko zatrzymania w kraju: ${name}`,
    charge: (name) => `Tylko zatrzymania z zarzutem podanym we wniosku: ${name}`,
    instrument: (name) => `Tylko zatrzymania na podstawie instrumentu: ${name}`,
  },
  more: 'Dane i metoda',
  newer: (version, latest) =>
    `Przypisane do wydania ${version}. Są nowsze dane: wydanie ${latest}.`,
  withdrawn: {
    heading: (version) => `Wydanie ${version} zostało wycofane`,
    text: 'Jego liczby nie są już pokazywane. Aktualne liczby są w najnowszym wydaniu.',
  },
};
