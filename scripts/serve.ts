/** Serves `dist/` on this machine: `npm start`. It refuses to build or to choose another port by itself. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { listening, staticServer } from '../src/site/static-server.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
const folder = fileURLToPath(new URL('../dist', import.meta.url));

if (!existsSync(`${folder}/index.html`)) {
  console.error('There is no built site in dist/: run "npm run build" first.');
  process.exitCode = 1;
} else {
  try {
    const port = await listening(staticServer(folder), Number(values.port));
    console.log(`The site is at http://localhost:${port}/ (stop with Ctrl+C)`);
  } catch (error) {
    console.error(
      error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
        ? `Port ${values.port} is taken: stop what uses it, or choose another with "npm start -- --port 4322".`
        : `The site cannot be served on port ${values.port}: ${String(error)}`,
    );
    process.exitCode = 1;
  }
}
