/** What a page says in Belarusian where a record is too long to stand on it whole. It refuses to say so of one that is not. */
import type { ExtentTexts } from '../messages.ts';
import { prose } from '../prose.ts';

export const extent: ExtentTexts = {
  courses: {
    subtitle:
      'Апошнія задакументаваныя затрыманні ад запыту да заканчэння, паводле выніку: запыт, час пад вартай, суды. Задакументаваныя, не ўсе.',
    note: (shown, total) =>
      `Тут паказаны апошнія затрыманні: ${shown}; усяго іх ${total}. Ход кожнага выпадку ёсць у спісе выпадкаў.`,
  },
  selected: (shown, total) =>
    prose`Тут пададзены першыя радкі выбаркі: ${shown}; усяго іх ${total}. У файлах ёсць усе.`,
  country: (shown, total) =>
    prose`Тут пададзены апошнія затрыманні: ${shown}; усяго іх ${total}. Усе ёсць на старонцы выпадкаў.`,
  changed: (shown, total) =>
    prose`Тут пададзены першыя радкі: ${shown}; усяго іх ${total}. У файле ёсць усе.`,
};
