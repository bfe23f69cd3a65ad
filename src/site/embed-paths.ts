/** Every embed there is: version, chart, slice, language, theme and variant, by its address. It refuses a slice that its version does not have. */
import { chartIds, type ChartId } from '../charts/registry.ts';
import { languages, type Language } from '../i18n/languages.ts';
import { slicesOf, type Slice } from '../statistics/slices.ts';
import { partOf, record, type CountedRelease } from './record.ts';

export const embedThemes = ['light', 'dark', 'auto'] as const;
export type EmbedTheme = (typeof embedThemes)[number];

/** As it is; without any link; with the one script that tells its height. */
export const embedVariants = ['linked', 'plain', 'height'] as const;
export type EmbedVariant = (typeof embedVariants)[number];

/** A slice of a version with its numbers; a withdrawn version has none. */
export interface EmbedPart {
  readonly version: string;
  readonly slice: Pick<Slice, 'id' | 'by'>;
  readonly release: CountedRelease | undefined;
}

export interface Embed {
  /** The version, or `latest`. */
  readonly folder: string;
  readonly part: EmbedPart;
  readonly chart: ChartId;
  readonly language: Language;
  readonly theme: EmbedTheme;
  readonly variant: EmbedVariant;
}

/** A part under the folder of its version, or under `latest`. */
interface FolderPart {
  readonly folder: string;
  readonly part: EmbedPart;
}

let made: readonly FolderPart[] | undefined;

/** The parts under their folder: each version, and `latest` with the parts of the latest one; counted once. */
export function embedParts(): readonly FolderPart[] {
  return (made ??= countedParts());
}

function countedParts(): readonly FolderPart[] {
  const { index, releases, latest } = record();
  const parts = index.versions.flatMap(({ version, status }): readonly EmbedPart[] => {
    const release = releases.find(({ manifest }) => manifest.version === version);
    if (status !== 'withdrawn' && release)
      return slicesOf(release.cases).map((slice) => ({
        version,
        slice,
        release: slice.id === 'all' ? release : partOf(release, slice.cases),
      }));
    // The slices that a withdrawn version had are gone with its rows: those of the latest stand for them.
    return slicesOf(latest.cases).map(({ id, by }) => ({
      version,
      slice: { id, ...(by ? { by } : {}) },
      release: undefined,
    }));
  });
  return [
    ...parts.map((part) => ({ folder: part.version, part })),
    ...parts
      .filter(({ version }) => version === index.latest)
      .map((part) => ({ folder: 'latest', part })),
  ];
}

/** A part without links is there once, in the look of its reader's device: for those who host the file themselves. */
function isOffered(slice: string, theme: EmbedTheme, variant: EmbedVariant): boolean {
  return variant === 'linked' || slice === 'all' || (variant === 'plain' && theme === 'auto');
}

/** Every embed with the path of its file below `/e/`; those with the same body follow one another, so that it need not be kept. */
export function embedPaths(): readonly { readonly path: string; readonly embed: Embed }[] {
  const places = [...Map.groupBy(embedParts(), ({ part }) => part)];
  return places.flatMap(([part, folders]) =>
    chartIds.flatMap((chart) =>
      languages.flatMap((language) =>
        folders.flatMap(({ folder }) =>
          embedThemes.flatMap((theme) =>
            embedVariants
              .filter((variant) => isOffered(part.slice.id, theme, variant))
              .map((variant) => {
                const more = variant === 'linked' ? '' : `${variant}/`;
                return {
                  path: `${folder}/${chart}/${part.slice.id}/${language}/${theme}/${more}index.html`,
                  embed: { folder, part, chart, language, theme, variant },
                };
              }),
          ),
        ),
      ),
    ),
  );
}
