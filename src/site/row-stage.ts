/** The stage of the small pictures in rows: elements that can be put together and written, at a tenth of what linkedom's cost. It refuses everything that only a real document can do. */
import type { Stage } from '../charts/stage.ts';
import type { Language } from '../i18n/languages.ts';
import { messages } from '../i18n/messages.ts';

/** An element whose markup is that of linkedom, the attribute set last in front. It can stand in several others, and is not changed once it stands in one. */
class PlainElement {
  #markup: string | undefined;
  readonly #name: string;
  readonly #attributes = new Map<string, string>();
  readonly #children: (PlainElement | string)[] = [];

  constructor(name: string) {
    this.#name = name;
  }

  setAttribute(name: string, value: string): void {
    this.#attributes.set(name, value);
    this.#markup = undefined;
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  append(...children: readonly (PlainElement | string)[]): void {
    this.#children.push(...children);
    this.#markup = undefined;
  }

  get outerHTML(): string {
    return (this.#markup ??= this.#written());
  }

  #written(): string {
    const attributes = [...this.#attributes]
      .map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`)
      .reverse()
      .join('');
    const inside = this.#children
      .map((child) => (typeof child === 'string' ? escaped(child) : child.outerHTML))
      .join('');
    return this.#children.length === 0
      ? `<${this.#name}${attributes} />`
      : `<${this.#name}${attributes}>${inside}</${this.#name}>`;
  }
}

const written = {
  createElementNS: (_namespace: string, name: string) => new PlainElement(name),
} as unknown as Document;

const shared = new WeakMap<object, Map<string, unknown>>();

function once<T>(of: object, key: string, make: () => T): T {
  const made = shared.get(of) ?? new Map<string, unknown>();
  shared.set(of, made);
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

/** A stage of the given width for pictures that are made by `svgElement` alone. */
export function rowStage(language: Language, widthPx: number, prefix: string): Stage {
  return { document: written, widthPx, language, messages: messages(language), prefix, once };
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\u00a0', '&#160;');
}
