/** What embeds say besides their exhibit, and the page that hands them out, in Belarusian. It refuses numbers: those stand in the sentences. */
import type { EmbedTexts } from '../messages.ts';

export const embeds: EmbedTexts = {
  slices: {
    all: 'Усе задакументаваныя затрыманні',
    country: (name) => `Толькі затрыманні ў краіне: ${name}`,
    charge: (name) => `Толькі затрыманні з заяўленым абвінавачаннем: ${name}`,
    instrument: (name) => `Толькі затрыманні паводле інструмента: ${name}`,
  },
  more: 'Звесткі і метад',
  newer: (version, latest) =>
    `Замацавана за выпускам ${version}. Ёсць навейшыя звесткі: выпуск ${latest}.`,
  withdrawn: {
    heading: (version) => `Выпуск ${version} адкліканы`,
    text: 'Яго лічбы больш не паказваюцца. Дзейныя лічбы — у апошнім выпуску.',
  },
};
