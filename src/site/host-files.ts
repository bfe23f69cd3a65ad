/** The table of headers as files for hosts: `_headers` (Netlify, Cloudflare Pages) and a server block for nginx. It refuses values that would end a line or a string. */
import { strictTransport, type HeaderRule } from './security.ts';

/** The text of `_headers`. https://docs.netlify.com/manage/routing/headers https://developers.cloudflare.com/pages/configuration/headers */
export function headersFile(rules: readonly HeaderRule[], onion: string | undefined): string {
  const encrypted = {
    'Strict-Transport-Security': strictTransport,
    ...(onion === undefined ? {} : { 'Onion-Location': onion }),
  };
  return rules
    .map(({ path, headers }) => ({
      path,
      headers: path === '/*' ? { ...headers, ...encrypted } : headers,
    }))
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${plain(value)}`)].join(
        '\n',
      ),
    )
    .join('\n')
    .concat('\n');
}

const types = [
  ['text/csv', 'csv'],
  ['text/plain', 'cff conf md'],
  ['application/ld+json', 'jsonld'],
  ['application/vnd.apache.parquet', 'parquet'],
];

/**
 * A file for nginx's `conf.d` or `sites-enabled`: the folder under `/var/www/wanted-abroad`, on port 80, without a log.
 * Each header is a map from the path, since an `add_header` deeper down would undo those above it.
 */
export function nginxFile(rules: readonly HeaderRule[], onion: string | undefined): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  return `# The headers of this site for nginx 1.18 or later. Written by the build; to change them, change src/site/security.ts.
${names.map((name) => headerMap(name, rules)).join('\n')}
# Only where the connection is encrypted, here or at a proxy in front.
map "$scheme $http_x_forwarded_proto" $wanted_strict_transport_security {
  default "";
  ~https "${strictTransport}";
}
# A plain request goes to the encrypted address where a proxy in front, or a certificate here, gives one; Tor encrypts by itself.
map "$scheme $http_x_forwarded_proto $wanted_certificate $host" $wanted_plain {
  default "";
  ~\\.onion$ "";
  "~^http http " 1;
  "~^http  yes " 1;
}
${onion === undefined ? '' : onionMap(onion)}
server {
  listen 80;
  listen [::]:80;
  server_name _;
  root /var/www/wanted-abroad;

  # A certificate of its own stands in this file, if there is one: see "Mirrors" in the README.
  set $wanted_certificate "";
  include /etc/nginx/wanted-abroad-certificate*.conf;
  if ($wanted_plain) { return 301 https://$host$request_uri; }

  # Nobody who reads this is written down.
  access_log off;
  error_log /dev/null crit;
  server_tokens off;
  absolute_redirect off;

  index index.html;
  error_page 404 /404.html;
  charset utf-8;
  charset_types text/css text/csv text/plain text/xml application/javascript application/json application/atom+xml image/svg+xml;
  include /etc/nginx/mime.types;
  types {
${types.map(([type, endings]) => `    ${type ?? ''} ${endings ?? ''};`).join('\n')}
  }
  default_type application/octet-stream;
  gzip on;
  gzip_types text/css text/csv text/plain text/xml application/javascript application/json application/ld+json application/atom+xml image/svg+xml;

  location / {
    limit_except GET { deny all; }
    try_files $uri $uri/ =404;
  }
  location ~ SHA256SUMS$ { default_type text/plain; }
  location ~ /[._](?!astro/|well-known/) { return 404; }

${[...names, 'Strict-Transport-Security', ...(onion === undefined ? [] : ['Onion-Location'])]
  .map((name) => `  add_header ${name} ${variable(name)} always;`)
  .join('\n')}
}
`;
}

function headerMap(name: string, rules: readonly HeaderRule[]): string {
  // Longer paths first: nginx takes the first expression that matches.
  const lines = rules
    .filter(({ headers }) => name in headers)
    .toSorted((a, b) => b.path.length - a.path.length)
    .map(({ path, headers }) => `  ${expression(path)} "${plain(headers[name] ?? '')}";`);
  return [`map $uri ${variable(name)} {`, '  default "";', ...lines, '}'].join('\n');
}

function expression(path: string): string {
  const text = path.replace(/\*$/, '').replace(/[.+?()[\]{}|^$\\]/g, '\\$&');
  return path.endsWith('*') ? `~^${text}` : `~^${text}$`;
}

function variable(name: string): string {
  return `$wanted_${name.toLowerCase().replaceAll('-', '_')}`;
}

function onionMap(onion: string): string {
  return `map $host $wanted_onion_location {
  default "${plain(onion.replace(/\/$/, ''))}$request_uri";
  ~\\.onion$ "";
}
`;
}

function plain(value: string): string {
  if (/["\\\n\r]/.test(value))
    throw new Error(`The header value ${JSON.stringify(value)} has a sign that would end it.`);
  return value;
}
