/** A plain file server for a built folder, at the root or under a prefix. It refuses to make pages: it only hands out files. */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import sirv from 'sirv';

/**
 * A server, not yet listening, of all files of `folder` under `prefix` (`/` or `/some/where/`).
 * A folder's address without its last slash is redirected; an unknown one gets `404.html` where there is one.
 */
export function staticServer(folder: string, prefix = '/'): Server {
  const files = sirv(folder, { dev: true, dotfiles: true, extensions: ['html'] });
  return createServer((request, response) => {
    const address = request.url ?? '/';
    const [path = '', query] = address.split('?', 2);
    if (!path.startsWith(prefix)) {
      notFound(folder, response);
    } else if (isFolder(folder, path.slice(prefix.length - 1))) {
      response.writeHead(301, { location: `${path}/${query === undefined ? '' : `?${query}`}` });
      response.end();
    } else {
      request.url = address.slice(prefix.length - 1);
      files(request, response, () => {
        notFound(folder, response);
      });
    }
  });
}

/** Starts to listen on this machine only, and gives the port; 0 asks for any free one. Throws Node's error if the port is taken. */
export async function listening(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

/** Whether an address without a last slash is that of a folder; a file without an ending, such as SHA256SUMS, is none. */
function isFolder(folder: string, path: string): boolean {
  if (path.endsWith('/')) return false;
  try {
    return statSync(`${folder}${decodeURIComponent(path)}`).isDirectory();
  } catch {
    return false;
  }
}

function notFound(folder: string, response: ServerResponse): void {
  let page = 'Not found';
  try {
    page = readFileSync(`${folder}/404.html`, 'utf8');
  } catch {
    // A folder without a page for this says it in two words.
  }
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(page);
}
