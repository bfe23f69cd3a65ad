/** The sources of a case as they are published: what each supports, and its address only where it may be shown. It refuses a source that supports nothing published. */
import { supportableColumns, type Source } from '../model/case.ts';
import { partialDateText } from '../model/partial-date.ts';
import { ownStatus, type AddressVerdict } from './addresses.ts';
import { privateNames, type CaseFile, type SourceFile } from './case-file.ts';
import { coarse } from './course-of.ts';
import { idIn, isWithheld, type Ledger } from './ledger.ts';

type Support = Source['supports'][number];

/** What is published of the case: columns with a value and its steps; and columns whose value follows from another field, whose source supports them too. */
export interface Published {
  readonly names: ReadonlySet<string>;
  readonly derived: readonly (readonly [column: Support, by: string])[];
}

/** The sources in the order of the file: by the text of `published`, then by id. */
export function projectedSources(
  one: CaseFile,
  caseId: string,
  { ledger, verdict }: { readonly ledger: Ledger; readonly verdict: AddressVerdict },
  published: Published,
): readonly Source[] {
  return one.sources
    .flatMap((source): Source[] => {
      const supports = publicSupports(source, published);
      if (supports.length === 0) return [];
      const own = ownStatus(source);
      const held = isWithheld(ledger, source.id ?? '') ? 'withheld_safety' : undefined;
      const status =
        own === 'published' && source.url !== null ? (held ?? verdict(source.url)) : own;
      return [
        {
          sourceId: idIn(ledger, 'sources', source.id ?? ''),
          caseId,
          publisher: source.publisher.normalize('NFC').trim(),
          published: coarse(source.published),
          language: source.language,
          kind: source.kind,
          namesPerson: source.names_person || status === 'withheld_names_person',
          url: status === 'published' ? (source.url ?? '') : '',
          urlStatus: status,
          supports,
        },
      ];
    })
    .sort(compareSources);
}

/** The order of the sources of one case: by the text of `published`, `unknown` last, then by id. */
export function compareSources(a: Source, b: Source): number {
  const text = ({ published, sourceId }: Source) => `${partialDateText(published)} ${sourceId}`;
  return text(a) < text(b) ? -1 : 1;
}

function publicSupports({ supports }: SourceFile, { names, derived }: Published): Support[] {
  const own = supports.flatMap((name) => publicName(name) ?? []);
  const more = derived.flatMap(([column, by]) =>
    supports.some((name) => name === by) ? [column] : [],
  );
  return [...new Set([...own, ...more])].filter((name) => names.has(name));
}

const columnOf: Readonly<Record<string, string>> = privateNames;

function publicName(name: SourceFile['supports'][number]): Support | undefined {
  if (name.startsWith('event:')) return name as Support;
  const column = columnOf[name] ?? name;
  return supportableColumns.find((known) => known === column);
}
