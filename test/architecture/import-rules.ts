/** The import table of the house, as data. A change of the house is a change here, with its reason in the commit. */

/** What the files of one folder of src may import. */
export interface Rule {
  /** Other folders of src from which anything may come. */
  readonly values: readonly string[];
  /** Folders from which only types may come. */
  readonly types?: readonly string[];
  /** Single files of other folders, where the folder as a whole is closed. */
  readonly files?: readonly string[];
  /** Packages and node modules, by the beginning of their name. */
  readonly packages: readonly string[];
  /** Packages of which only types may come. */
  readonly packageTypes?: readonly string[];
}

const core = ['model', 'statistics', 'i18n'];

/** The table: model <- intake, model <- statistics <- release, core <- charts, all of these <- site <- pages. */
export const rules: Readonly<Record<string, Rule>> = {
  model: { values: [], packages: ['zod'] },
  intake: { values: ['model'], packages: ['node:', 'papaparse', 'leven', 'zod'] },
  statistics: { values: ['model'], packages: [] },
  i18n: { values: ['model'], types: ['statistics', 'selection'], packages: [] },
  // What the pages and the browser choose rows with: types of the model and its word lists, so that no package reaches the browser.
  selection: {
    values: [],
    types: ['model'],
    files: ['src/model/vocabulary.ts'],
    packages: [],
  },
  // The scan opens what the downloads are packed in.
  release: {
    values: [...core, 'intake', 'selection'],
    packages: ['node:', 'papaparse', 'zod', 'fflate', 'hyparquet'],
  },
  // A release in other forms: pure, so it hashes and writes JSON as intake and release do, but reads and writes no file.
  formats: {
    values: core,
    files: ['src/intake/sha256.ts', 'src/release/json-text.ts'],
    packages: ['hyparquet-writer', 'write-excel-file', 'fflate', 'papaparse', 'zod'],
  },
  geo: { values: [], packages: ['topojson-', 'd3'], packageTypes: ['geojson'] },
  charts: {
    values: core,
    files: ['data/geo/europe.json', 'data/geo/world.json'],
    packages: ['@observablehq/plot', 'd3'],
    packageTypes: ['geojson'],
  },
  site: {
    values: [...core, 'intake', 'release', 'formats', 'charts', 'selection'],
    // The build draws PNG in the fonts that the list of faces names.
    files: ['src/styles/font-faces.ts'],
    packages: ['node:', 'linkedom', 'papaparse', 'sirv', 'fflate', '@resvg/resvg-js'],
    packageTypes: ['astro', '@astrojs/markdown-satteri'],
  },
  // Data comes as props: of the glue a component knows the types and the addresses, never the record.
  components: {
    values: [...core, 'charts', 'selection'],
    types: ['site'],
    files: [
      'src/site/routes.ts',
      'src/site/list-pages.ts',
      'src/client/cases.ts',
      'src/client/late-parts.ts',
      'src/client/leave.ts',
    ],
    packages: ['astro'],
  },
  layouts: { values: ['i18n', 'components', 'site'], types: ['model'], packages: ['astro'] },
  // The one script that stands inside a page, with its hash in the policy, is read as text.
  pages: {
    values: [...core, 'charts', 'selection', 'site', 'components', 'layouts'],
    files: ['src/client/embed-height.ts'],
    packages: ['astro'],
  },
  client: { values: ['selection'], types: ['model'], packages: [] },
  styles: { values: [], packages: [] },
};

/** Who may load style sheets. */
export const stylists = ['layouts', 'pages'];

/** Who may touch files: the reading side, the writing side, and the end of the build. */
export const mayTouchFiles = [
  /^src\/(?:intake|release)\//,
  /^src\/site\/(?:delivery|file-maker|files-worker|finish|finish-worker|replaced-folder|seal-worker|static-server)\.ts$/,
];
