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
import { be as interfaceBe } from './interface/be.ts';
import { en as interfaceEn } from './interface/en.ts';
import { pl as interfacePl } from './interface/pl.ts';
import { ru as interfaceRu } from './interface/ru.ts';
import type { ByWord, Codebook, Language } from './languages.ts';
import { risk as riskBe } from './risk/be.ts';
import { risk as riskEn } from './risk/en.ts';
import { risk as riskPl } from './risk/pl.ts';
import { risk as riskRu } from './risk/ru.ts';
import { be as sentencesBe } from './sentences/be.ts';
import { en as sentencesEn } from './sentences/en.ts';
import { pl as sentencesPl } from './sentences/pl.ts';
import { ru as sentencesRu } from './sentences/ru.ts';
import { words as wordsBe } from './words/be.ts';
import { words as wordsEn } from './words/en.ts';
import { words as wordsPl } from './words/pl.ts';
import { words as wordsRu } from './words/ru.ts';

/** Fixed texts of the pages. */
export type Interface = typeof interfaceEn;

/** Sentences with numbers. */
export type Sentences = typeof sentencesEn;

/** Fixed texts of the courses of cases. */
export type CourseTexts = typeof coursesEn;

/** Sentences of the exhibit of courses. */
export type TimelineSentences = typeof caseTimelines;

/** Everything that a page says in one language. */
export interface Messages {
  readonly text: Interface;
  readonly sentences: Sentences;
  readonly words: ByWord;
  readonly codebook: Codebook;
  readonly courses: CourseTexts;
  readonly changes: typeof changesEn;
  readonly risk: typeof riskEn;
  readonly asides: typeof asidesEn;
}

const all: Readonly<Record<Language, Messages>> = {
  en: {
    text: interfaceEn,
    sentences: sentencesEn,
    words: wordsEn,
    codebook: codebookEn,
    courses: coursesEn,
    changes: changesEn,
    risk: riskEn,
    asides: asidesEn,
  },
  be: {
    text: interfaceBe,
    sentences: sentencesBe,
    words: wordsBe,
    codebook: codebookBe,
    courses: coursesBe,
    changes: changesBe,
    risk: riskBe,
    asides: asidesBe,
  },
  ru: {
    text: interfaceRu,
    sentences: sentencesRu,
    words: wordsRu,
    codebook: codebookRu,
    courses: coursesRu,
    changes: changesRu,
    risk: riskRu,
    asides: asidesRu,
  },
  pl: {
    text: interfacePl,
    sentences: sentencesPl,
    words: wordsPl,
    codebook: codebookPl,
    courses: coursesPl,
    changes: changesPl,
    risk: riskPl,
    asides: asidesPl,
  },
};

/** The texts of a language. */
export function messages(language: Language): Messages {
  return all[language];
}
