/** The PNG files of the figures: one beside each SVG, twice its size, with ink in it. Nothing of src is used to read them. */
import { describe, expect, it } from 'vitest';
import { builtBytes, builtFiles } from './pages.ts';

const images = builtFiles.filter((path) => /^charts\/.*\.png$/.test(path));
const drawingOf = (path: string): string => path.replace(/png$/, 'svg');

/** Width and height in pixels, from the header chunk. https://www.w3.org/TR/png-3/#11IHDR */
const sizeOf = (path: string): readonly [number, number] => {
  const bytes = builtBytes(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe('the image files', () => {
  it('are there beside every drawing, light and dark', () => {
    const drawings = builtFiles.filter((path) => /^charts\/.*\.svg$/.test(path));
    expect(images.map(drawingOf)).toEqual(drawings);
    expect(images.length).toBeGreaterThan(0);
  });

  it('have twice the size of their drawing', () => {
    const faults = images.filter((path) => {
      const svg = builtBytes(drawingOf(path)).toString('utf8');
      const size = ['width', 'height'].map((name) =>
        Number(new RegExp(`^<svg [^>]*\\b${name}="([\\d.]+)"`).exec(svg)?.[1]),
      );
      return sizeOf(path).some((px, i) => px !== Math.round((size[i] ?? NaN) * 2));
    });
    expect(faults).toEqual([]);
  });

  it('are the same bytes under latest as under the version', () => {
    const latest = images.filter((path) => path.startsWith('charts/latest/'));
    const faults = latest.filter((path) => {
      const name = path.split('/').at(-1) ?? '';
      const twin = images.findLast(
        (other) => !other.startsWith('charts/latest/') && other.endsWith(`/${name}`),
      );
      return twin === undefined || !builtBytes(twin).equals(builtBytes(path));
    });
    expect(latest.length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  it('differ in the dark and in each language', () => {
    const bytes = new Set(
      images
        .filter((path) => path.startsWith('charts/latest/'))
        .map((path) => builtBytes(path).toString('base64')),
    );
    expect(bytes.size).toBe(images.filter((path) => path.startsWith('charts/latest/')).length);
  });
});
