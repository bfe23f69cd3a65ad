/** All texts of a language in one place. It refuses a language that lacks one: each file has the type of the English one. */
import { asides as asidesBe } from './asides/be.ts';
import { asides as asidesEn } from './asides/en.ts';
import { asides as asidesPl } from './asides/pl.ts';
import { asides as asidesRu } from './asides/ru.ts';
import { changes as changesBe } from './changes/be.ts';
import { changes as changesEn } from './changes/en.ts';
import { changes as changesPl } from './changes/pl.ts';
import { changes as changesRu } from './changes/ru.ts';
import { codebook as codebookBe } from './codebook/be.ts';
import { codebook as codebookEn } from './codebook/en.ts';
import { codebook as codebookPl } from './codebook/pl.ts';
import { codebook as codebookRu } from './codebook/ru.ts';
import { courses as coursesBe } from './courses/be.ts';
import { courses as coursesEn, type caseTimelines } from './courses/en.ts';
import { courses as coursesPl } from './courses/pl.ts';
import { courses as coursesRu } from './courses/ru.ts';
import { be as downloadsBe } from './downloads/be.ts';
import { en as downloadsEn } from './downloads/en.ts';
import { pl as downloadsPl } from './downloads/pl.ts';
import { ru as downloadsRu } from './downloads/ru.ts';
import { embeds as embedsBe } from './embeds/be.ts';
import { embeds as embedsEn } from './embeds/en.ts';
import { embeds as embedsPl } from './embeds/pl.ts';
import { embeds as embedsRu } from './embeds/ru.ts';
import { custody as custodyBe } from './custody/be.ts';
import { custody as custodyEn, type timeInCustody } from './custody/en.ts';
import { custody as custodyPl } from './custody/pl.ts';
import { custody as custodyRu } from './custody/ru.ts';
import { extent as extentBe } from './extent/be.ts';
import { extent as extentEn } from './extent/en.ts';
import { extent as extentPl } from './extent/pl.ts';
import { extent as extentRu } from './extent/ru.ts';
import { be as interfaceBe } from './interface/be.ts';
import { en as interfaceEn } from './interface/en.ts';
import { pl as interfacePl } from './interface/pl.ts';
import { ru as interfaceRu } from './interface/ru.ts';
import type { ByWord, Codebook, Language } from './languages.ts';
import { official as officialBe } from './official/be.ts';
import { official as officialEn } from './official/en.ts';
import { official as officialPl } from './official/pl.ts';
import { official as officialRu } from './official/ru.ts';
import { risk as riskBe } from './risk/be.ts';
import { risk as riskEn } from './risk/en.ts';
import { risk as riskPl } from './risk/pl.ts';
import { risk as riskRu } from './risk/ru.ts';
import type { SelectionTexts } from './selection-texts.ts';
import { selection as selectionBe } from './selection/be.ts';
import { selection as selectionEn } from './selection/en.ts';
import { selection as selectionPl } from './selection/pl.ts';
import { selection as selectionRu } from './selection/ru.ts';
import { reading as readingBe } from './reading/be.ts';
import { reading as readingEn } from './reading/en.ts';
import { reading as readingPl } from './reading/pl.ts';
import { reading as readingRu } from './reading/ru.ts';
import { be as sentencesBe } from './sentences/be.ts';
import { en as sentencesEn } from './sentences/en.ts';
import { pl as sentencesPl } from './sentences/pl.ts';
import { ru as sentencesRu } from './sentences/ru.ts';
import { shares as sharesBe } from './shares/be.ts';
import { shares as sharesEn } from './shares/en.ts';
import { shares as sharesPl } from './shares/pl.ts';
import { shares as sharesRu } from './shares/ru.ts';
import { words as wordsBe } from './words/be.ts';
import { words as wordsEn } from './words/en.ts';
import { words as wordsPl } from './words/pl.ts';
import { words as wordsRu } from './words/ru.ts';

/** Fixed texts of the pages. */
export type Interface = typeof interfaceEn;

/** Sentences with numbers. */
export type Sentences = typeof sentencesEn;

/** Fixed texts of what can be downloaded. */
export type Downloads = typeof downloadsEn;

/** Fixed texts of the courses of cases. */
export type CourseTexts = typeof coursesEn;

/** Texts of embeds and of the page that hands them out. */
export type EmbedTexts = typeof embedsEn;

/** How to read the exhibits, why numbers differ, what is missing. */
export type ReadingTexts = typeof readingEn;

/** Texts of shares. */
export type ShareTexts = typeof sharesEn;

/** Texts of the time in custody. */
export type CustodyTexts = typeof custodyEn;

/** Sentences of the exhibit of time in custody. */
export type CustodySentences = typeof timeInCustody;

/** Sentences of the exhibit of courses. */
export type TimelineSentences = typeof caseTimelines;

/** What is said of a record that is too long for a page. */
export type ExtentTexts = typeof extentEn;

/** Everything that a page says in one language. */
export interface Messages {
  readonly text: Interface;
  readonly sentences: Sentences;
  readonly words: ByWord;
  readonly codebook: Codebook;
  readonly downloads: Downloads;
  readonly courses: CourseTexts;
  readonly selection: SelectionTexts;
  readonly custody: CustodyTexts;
  readonly shares: ShareTexts;
  readonly reading: ReadingTexts;
  readonly changes: typeof changesEn;
  readonly official: typeof officialEn;
  readonly risk: typeof riskEn;
  readonly embeds: EmbedTexts;
  readonly asides: typeof asidesEn;
  readonly extent: ExtentTexts;
}

const all: Readonly<Record<Language, Messages>> = {
  en: {
    text: interfaceEn,
    sentences: sentencesEn,
    words: wordsEn,
    codebook: codebookEn,
    downloads: downloadsEn,
    courses: coursesEn,
    selection: selectionEn,
    custody: custodyEn,
    shares: sharesEn,
    reading: readingEn,
    changes: changesEn,
    official: officialEn,
    risk: riskEn,
    embeds: embedsEn,
    asides: asidesEn,
    extent: extentEn,
  },
  be: {
    text: interfaceBe,
    sentences: sentencesBe,
    words: wordsBe,
    codebook: codebookBe,
    downloads: downloadsBe,
    courses: coursesBe,
    selection: selectionBe,
    custody: custodyBe,
    shares: sharesBe,
    reading: readingBe,
    changes: changesBe,
    official: officialBe,
    risk: riskBe,
    embeds: embedsBe,
    asides: asidesBe,
    extent: extentBe,
  },
  ru: {
    text: interfaceRu,
    sentences: sentencesRu,
    words: wordsRu,
    codebook: codebookRu,
    downloads: downloadsRu,
    courses: coursesRu,
    selection: selectionRu,
    custody: custodyRu,
    shares: sharesRu,
    reading: readingRu,
    changes: changesRu,
    official: officialRu,
    risk: riskRu,
    embeds: embedsRu,
    asides: asidesRu,
    extent: extentRu,
  },
  pl: {
    text: interfacePl,
    sentences: sentencesPl,
    words: wordsPl,
    codebook: codebookPl,
    downloads: downloadsPl,
    courses: coursesPl,
    selection: selectionPl,
    custody: custodyPl,
    shares: sharesPl,
    reading: readingPl,
    changes: changesPl,
    official: officialPl,
    risk: riskPl,
    embeds: embedsPl,
    asides: asidesPl,
    extent: extentPl,
  },
};

/** The texts of a language. */
export function messages(language: Language): Messages {
  return all[language];
}
