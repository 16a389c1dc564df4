/**
 * Walking the page by the prototypes' own methods: the fields of a `<form>` can stand in for its properties
 * (`<input name="querySelectorAll">`), even in Chromium's isolated worlds.
 */

/** Every element under `root` that matches. */
export function findAll(root: Element, selector: string): Element[] {
  return [...Element.prototype.querySelectorAll.call(root, selector)];
}

/** The first element under `root` that matches. */
export function find(root: Element, selector: string): Element | null {
  return Element.prototype.querySelector.call(root, selector);
}

/** `element` itself or its nearest ancestor that matches. */
export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

export function isMatch(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/**
 * The lower-case name of an element's tag, whatever a form's fields are called: they stand in as elements, never as
 * a string. Three times cheaper than `instanceof` in an extension's world (Chromium 156, 2026-11).
 */
export function tagOf(node: Node): string {
  const name: unknown = (node as Element).localName;
  return typeof name === 'object' ? 'form' : String(name);
}

/** A node's own property, whatever the fields of a form are called. */
export function ownOf<N extends Node, P extends keyof N & string>(node: N, property: P): N[P] {
  return tagOf(node) === 'form' ? Reflect.get(Element.prototype, property, node) : node[property];
}

export const parentOf = (element: Element): Element | null => ownOf(element, 'parentElement');

/** The nearest ancestor that matches, `element` itself left out. */
export function closestAbove(element: Element, selector: string): Element | null {
  const parent = parentOf(element);
  return parent && closest(parent, selector);
}

export const previousOf = (element: Element): Element | null =>
  ownOf(element, 'previousElementSibling');

/** All the text under an element, twins and hidden parts included. */
export const rawText = (element: Element): string => (ownOf(element, 'textContent') ?? '').trim();

/** True when `later` comes after `element` in the page. */
export function isBefore(element: Element, later: Element): boolean {
  return (
    (Node.prototype.compareDocumentPosition.call(element, later) &
      Node.DOCUMENT_POSITION_FOLLOWING) !==
    0
  );
}
