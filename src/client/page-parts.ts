/** Finding and filling parts of the page. It refuses markup from data: only text and attributes are set. */

/** The element with an id, if it is on this page. */
export function byId(id: string): HTMLElement | null {
  return document.getElementById(id);
}

/** All elements that a selector finds, as an array. */
export function all<E extends Element = HTMLElement>(within: ParentNode, selector: string): E[] {
  return Array.from(within.querySelectorAll<E>(selector));
}

/** A copy of the first element of a template. */
export function copyOf(templateId: string): HTMLElement {
  const template = byId(templateId) as HTMLTemplateElement;
  return template.content.firstElementChild?.cloneNode(true) as HTMLElement;
}

/** The part of a copied template with this name. */
export function field(within: ParentNode, name: string): HTMLElement | null {
  return within.querySelector<HTMLElement>(`[data-field="${name}"]`);
}

/** Sets the text of an element where it differs, and shows the element only if there is text. */
export function say(element: HTMLElement | null, text: string): void {
  if (!element) return;
  if (element.textContent !== text) element.textContent = text;
  element.hidden = text === '';
}
