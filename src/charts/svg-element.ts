/** Elements of a picture, made in the document of its stage. It refuses inline style: a look is a class. */
import type { Stage } from './stage.ts';

const namespace = 'http://www.w3.org/2000/svg';

/** An SVG element with its attributes, in order, and its children. */
export function svgElement(
  stage: Pick<Stage, 'document'>,
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly (Node | string)[]
): SVGElement {
  const element = stage.document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes))
    element.setAttribute(key, hundredths(String(value)));
  element.append(...children);
  return element;
}

/** Numbers in an attribute at two decimals, which is finer than any screen. */
export function hundredths(value: string): string {
  return value.replace(/-?\d+\.\d{3,}/g, (number) =>
    String(Math.round(Number(number) * 100) / 100),
  );
}

/** The children of a picture as a group that stands at a place of another one. */
export function placed(
  stage: Pick<Stage, 'document'>,
  picture: SVGElement,
  leftPx: number,
  topPx: number,
): SVGElement {
  return svgElement(
    stage,
    'g',
    {
      transform: `translate(${leftPx},${topPx})`,
      class: picture.getAttribute('class') ?? '',
      'text-anchor': picture.getAttribute('text-anchor') ?? 'start',
    },
    ...Array.from(picture.childNodes),
  );
}

/** Width and height of a picture in pixels, as its attributes say. */
export function sizePx(picture: SVGElement): { readonly width: number; readonly height: number } {
  return {
    width: Number(picture.getAttribute('width')),
    height: Number(picture.getAttribute('height')),
  };
}
