/** A process that draws pictures as PNG. It refuses any other work. */
import { drawnPng } from './drawn-png.ts';
import { answerTasks } from './worker-pool.ts';

/** A standalone picture, and pixels of the PNG per pixel of the SVG. */
export interface PngTask {
  readonly svg: string;
  readonly zoom: number;
}

answerTasks(({ svg, zoom }: PngTask) => {
  const png = drawnPng(svg, zoom);
  // The library's pixels, some tens of MB a picture, go with objects so small that nothing would collect them.
  gc?.();
  return png;
});
