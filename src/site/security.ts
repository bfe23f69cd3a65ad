/** What a page may load and what a host says with each file: one table, from which the meta element and the files for hosts are written. It refuses anything `unsafe-`, and two rules that set one header on one path. */
import { languages } from '../i18n/languages.ts';

const pageSources = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "script-src 'self'",
  // The page that hands out embeds shows them.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The Content-Security-Policy in the head of every page; hosts that send headers add who may frame it. https://www.w3.org/TR/CSP3/ */
export const contentSecurityPolicy = pageSources.join('; ');

/** Headers for all paths that match: an exact path, or everything below one that ends in `*`. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What only the finished folder knows: its versions, and the hashes of the inline code of embeds, as CSP sources. */
export interface Published {
  readonly versions: readonly string[];
  readonly embedStyles: readonly string[];
  readonly embedScripts: readonly string[];
}

const deniedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'web-share',
  'xr-spatial-tracking',
];

/** Two years, as browsers ask; sent where the connection is encrypted. RFC 6797 */
export const strictTransport = 'max-age=63072000';

const always = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
};
const fresh = { 'Cache-Control': 'public, max-age=0, must-revalidate' };
const lasting = { 'Cache-Control': 'public, max-age=31536000, immutable' };
// The names of fonts stay when they are cut anew.
const monthly = { 'Cache-Control': 'public, max-age=2592000' };

const page = {
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Resource-Policy': 'same-origin',
  ...fresh,
};

const files = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];
// A stand-alone SVG brings its own style, one for each picture: too many for a list of hashes.
const pictures = [
  ...['script', 'connect', 'font', 'frame', 'media', 'object', 'worker'].map(
    (kind) => `${kind}-src 'none'`,
  ),
  "img-src 'self'",
  ...files.slice(1),
];

/** Everything that may be taken by scripts and pages of others, but shown in no frame. */
const open = (policy: readonly string[]): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': policy.join('; '),
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
});

/** Files of this site for itself alone: shown in no frame, taken by no page of another. */
const closed = {
  'Content-Security-Policy': files.join('; '),
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const single = [
  '/SHA256SUMS',
  '/favicon.svg',
  '/nginx.conf',
  '/offline.zip',
  '/robots.txt',
  '/sitemap.xml',
];

/** The table, with a content policy for each file. Rules may overlap in paths, never in a header; so hosts that merge and hosts that replace agree. */
export function headerRules(published: Published): readonly HeaderRule[] {
  const versioned = (folder: string): HeaderRule[] => [
    { path: `/${folder}/latest/*`, headers: fresh },
    ...published.versions.map((version) => ({ path: `/${folder}/${version}/*`, headers: lasting })),
  ];
  const pages = ['/', '/index.html', '/404.html', ...languages.map((each) => `/${each}/*`)];
  return [
    { path: '/*', headers: always },
    ...pages.map((path) => ({ path, headers: page })),
    { path: '/_astro/*', headers: { ...closed, ...lasting } },
    { path: '/fonts/*', headers: { ...closed, ...monthly } },
    { path: '/rows/*', headers: { ...closed, ...fresh } },
    ...single.map((path) => ({ path, headers: { ...closed, ...fresh } })),
    { path: '/data/*', headers: open(files) },
    ...['/data/index.json', '/data/changes/*', '/data/context/*'].map((path) => ({
      path,
      headers: fresh,
    })),
    ...versioned('data'),
    { path: '/charts/*', headers: open(pictures) },
    ...versioned('charts'),
    { path: '/card/*', headers: { ...open(pictures), ...fresh } },
    { path: '/feed/*', headers: { ...open(files), ...fresh } },
    { path: '/oembed/*', headers: { ...open(files), ...fresh } },
    {
      path: '/e/*',
      headers: {
        'Content-Security-Policy': embedPolicy(published),
        'Cross-Origin-Resource-Policy': 'cross-origin',
        ...fresh,
      },
    },
  ];
}

/** Whether a rule is for a path of the site. */
export function matches({ path }: HeaderRule, address: string): boolean {
  return path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path;
}

function embedPolicy({ embedStyles, embedScripts }: Published): string {
  return [
    "default-src 'none'",
    ...(embedStyles.length === 0 ? [] : [`style-src ${embedStyles.join(' ')}`]),
    ...(embedScripts.length === 0 ? [] : [`script-src ${embedScripts.join(' ')}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
