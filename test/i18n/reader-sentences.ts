/** Every sentence written for readers in one language, out of the sources themselves, so that no function or page is forgotten. It refuses to render: a number stands as "…". */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import type { Language } from '../../src/i18n/languages.ts';

/** A sentence and the file of src that it stands in. */
export interface ReaderSentence {
  readonly file: string;
  readonly sentence: string;
}

const source = new URL('../../src/', import.meta.url);

const read = (file: string): string => readFileSync(new URL(file, source), 'utf8');

/** The texts of a module: strings and templates, but no imports and no names of properties. */
export function literals(code: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isPropertyAssignment(node)) {
      visit(node.initializer);
      return;
    }
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) texts.push(node.text);
    if (ts.isTemplateExpression(node))
      texts.push(
        node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join(''),
      );
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('text.ts', code, ts.ScriptTarget.Latest, true));
  return texts;
}

/** A text as its sentences. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/\n+|(?<=[.?!])\s+(?=[\p{Lu}“«„…])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.includes(' '));
}

/** All sentences of a language, of the texts and of the prose. */
export function readerSentences(language: Language): readonly ReaderSentence[] {
  const folders = readdirSync(new URL('i18n/', source), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `i18n/${name}/${language}.ts`);
  const pages = readdirSync(new URL(`prose/${language}/`, source)).map(
    (name) => `prose/${language}/${name}`,
  );
  return [
    ...folders.map((file) => ({ file, texts: literals(read(file)) })),
    ...pages.map((file) => ({ file, texts: [withoutLinks(read(file))] })),
  ].flatMap(({ file, texts }) =>
    texts.flatMap(sentencesOf).map((sentence) => ({ file, sentence })),
  );
}

/** Titles of linked pages are others' words. */
const withoutLinks = (text: string): string => text.replaceAll(/\[[^\]]*\]\([^)]+\)/g, '');
