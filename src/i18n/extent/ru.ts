/** What a page says in Russian where a record is too long to stand on it whole. It refuses to say so of one that is not. */
import type { ExtentTexts } from '../messages.ts';
import { prose } from '../prose.ts';

export const extent: ExtentTexts = {
  courses: {
    subtitle:
      'Последние задокументированные задержания от запроса до окончания, по исходу: запрос, время под стражей, суды. Задокументированные, не все.',
    note: (shown, total) =>
      `Здесь показаны последние задержания: ${shown}; всего их ${total}. Ход каждого случая есть в списке случаев.`,
  },
  selected: (shown, total) =>
    prose`Здесь даны первые строки выборки: ${shown}; всего их ${total}. В файлах есть все.`,
  country: (shown, total) =>
    prose`Здесь даны последние задержания: ${shown}; всего их ${total}. Все есть на странице случаев.`,
  changed: (shown, total) =>
    prose`Здесь даны первые строки: ${shown}; всего их ${total}. В файле есть все.`,
};
