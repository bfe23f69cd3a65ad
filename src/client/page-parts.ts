/** Finding and filling parts of the page. It refuses markup from data: only text and attributes are set. */

/** The element with an id, if it is on this page. */
export function byId(id: string): HTMLElement | null {
  return document.getElementById(id);
}

/** All elements that a selector finds, as an array. */
export function all<E extends Element = HTMLElement>(within: ParentNode, selector: string): E[] {
  return [...within.querySelectorAll<E>(selector)];
}

/** The text in an element without other children: to change it is cheaper than to replace it. */
export function textIn(element: Element): Text {
  if (!element.firstChild) element.append('');
  return element.firstChild as Text;
}

/** A copy of the first element of a template. */
export function copyOf(templateId: string): HTMLElement {
  const template = byId(templateId) as HTMLTemplateElement;
  return template.content.firstElementChild?.cloneNode(true) as HTMLElement;
}

/** The part of a copied template with this name, filled with a text if one is given. */
export function put(within: ParentNode, name: string, text?: string): HTMLElement | null {
  const element = within.querySelector<HTMLElement>(`[data-field="${name}"]`);
  if (element && text !== undefined) element.textContent = text;
  return element;
}

/** Sets the text of an element with an id, and shows the element only if there is text. */
export function say(id: string, text: string): HTMLElement | null {
  const element = byId(id);
  if (element) {
    element.textContent = text;
    element.hidden = text === '';
  }
  return element;
}
