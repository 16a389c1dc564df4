/**
 * Reading nodes past the names that a page can put on them: in Chromium, `<input name="parentNode">`
 * makes its form answer with the input, even in the isolated world (Chromium 156, November 2026).
 */

/** The accessor of `prototype`, applied to `node`, whatever the page has named. */
function ask<P extends object, K extends keyof P>(prototype: P, name: K, node: P): P[K] {
  return Reflect.get(prototype, name, node) as P[K];
}

export const parentOf = (node: Node): Node | null => ask(Node.prototype, 'parentNode', node);

export const firstChildOf = (node: Node): Node | null => ask(Node.prototype, 'firstChild', node);

export const nextSiblingOf = (node: Node): Node | null => ask(Node.prototype, 'nextSibling', node);

export const childrenOf = (node: Node): NodeListOf<ChildNode> =>
  ask(Node.prototype, 'childNodes', node);

/** In upper case for HTML elements. */
export const nameOf = (element: Element): string => ask(Element.prototype, 'tagName', element);

export const isConnected = (node: Node): boolean => ask(Node.prototype, 'isConnected', node);

export const holds = (outer: Node, inner: Node | null): boolean =>
  Node.prototype.contains.call(outer, inner);

/** True when `later` comes after `node` in the document, or is inside it. */
export const isFollowedBy = (node: Node, later: Node): boolean =>
  (Node.prototype.compareDocumentPosition.call(node, later) & Node.DOCUMENT_POSITION_FOLLOWING) !==
  0;

export const closest = (element: Element, selector: string): HTMLElement | null =>
  Element.prototype.closest.call(element, selector) as HTMLElement | null;

/** Null for elements without an open shadow root. */
export const shadowOf = (element: Element): ShadowRoot | null =>
  ask(Element.prototype, 'shadowRoot', element);

/** The element with the focus; the host, when the focus is inside a shadow root. */
export const focusedElement = (document: Document): Element | null =>
  ask(Document.prototype, 'activeElement', document);
