/** What embeds say besides their exhibit, and the page that hands them out, in Russian. It refuses numbers: those stand in the sentences. */
import type { EmbedTexts } from '../messages.ts';

export const embeds: EmbedTexts = {
  slices: {
    all: 'Все задокументированные задержания',
    country: (name) => `Только задержания в стране: ${name}`,
    charge: (name) => `Только задержания с заявленным обвинением: ${name}`,
    instrument: (name) => `Только задержания по инструменту: ${name}`,
  },
  more: 'Данные и метод',
  newer: (version, latest) =>
    `Закреплено за выпуском ${version}. Есть более новые данные: выпуск ${latest}.`,
  withdrawn: {
    heading: (version) => `Выпуск ${version} отозван`,
    text: 'Его числа больше не показываются. Действующие числа — в последнем выпуске.',
  },
};
