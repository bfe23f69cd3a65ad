/** Where `dist/` says that it stands, by the environment of its build, which is that of its tests. It refuses to read this from `dist/`: a fault there would be taken for a setting. */
import { posix } from 'node:path';
import { thisDeployment } from '../../src/site/deployment.ts';

/** What the operator has set. */
export const { site, contact } = thisDeployment();

/** The file that an address in the file `from` leads to: relative in a copy that knows no address of its own, else beginning with that; what does not begin so comes back as it is. */
export function target(address: string, from: string, place: string | undefined = site): string {
  if (place !== undefined && !address.startsWith(place)) return address;
  const path =
    place === undefined
      ? posix.join(posix.dirname(from), address)
      : address.slice(place.length).replace(/#.*/s, '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
