/** The order in which a build makes its files: what threads and processes of their own make comes late, and what is large by itself. It tells how far a long build is, and refuses to add or to drop a file. */
import type { AstroIntegration } from 'astro';
import { progress } from './progress.ts';

/** The integration that orders the paths of the site. */
export function makingOrder(): AstroIntegration {
  return {
    name: 'making-order',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        let step = progress('Files made:', 0);
        const inTurn = oneAtATime();
        setPrerenderer((own) => ({
          ...own,
          getStaticPaths: async () => {
            const paths = inMakingOrder(await own.getStaticPaths());
            step = progress('Files made:', paths.length);
            return paths;
          },
          render: async (request, options) => {
            const make = () => own.render(request, options);
            const made = await (large.test(new URL(request.url).pathname) ? inTurn(make) : make());
            step();
            return made;
          },
        }));
      },
    },
  };
}

/** Pictures in pixels, the files of the releases, and the pages that tell the sizes of these. */
const waiting = /\.png$|^\/(?:data\/|[a-z]{2}\/(?:data\/)?$)/;

/** Files that grow with the number of cases up to hundreds of megabytes: one at a time is in memory. */
const large = /^\/(?:data|rows)\//;

/** Runs what it is given one after the other. */
function oneAtATime(): <T>(make: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (make) => {
    const next = last.then(make);
    last = next.catch(() => undefined);
    return next;
  };
}

/** The same paths, those that wait evenly among the second half of the others: few of them are at hand at a time. */
export function inMakingOrder<T extends { readonly pathname: string }>(paths: readonly T[]): T[] {
  const late = paths.filter(({ pathname }) => waiting.test(pathname));
  const others = paths.filter(({ pathname }) => !waiting.test(pathname));
  const half = others.length / 2;
  return [
    ...others.map((path, i) => ({ path, at: i })),
    ...late.map((path, i) => ({ path, at: half * (1 + i / late.length) })),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ path }) => path);
}
