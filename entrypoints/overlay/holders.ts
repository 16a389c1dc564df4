/**
 * Which element holds which post or comment, now. Networks recycle elements, so an element's key may change
 * and a key may move to another element; both directions are kept, and both are forgotten together.
 */
export interface Holder {
  kind: 'post' | 'comment';
  key: string;
  /** Digest of what was last read there. */
  digest: number;
}

/** Elements below which those that left the page aren't looked for. */
const FEW = 500;

export interface Holders {
  /** All of it; those that left the page may still be in it. */
  held: ReadonlyMap<Element, Holder>;
  /** Says that `element` holds `holder` from now on. */
  keep(element: Element, holder: Holder): void;
  /** Says that `element` holds nothing any more; true where it held something. */
  forget(element: Element): boolean;
  of(element: Element): Holder | undefined;
  /** The nearest element around `node` (itself included) that holds something, innermost first. */
  around(node: Node): Element | undefined;
  /** The element in the page that holds `key`; undefined when it left. */
  elementOf(key: string): Element | undefined;
  /** Keys of one kind whose element is in the page, in the page's order. Drops those that left. */
  inPage(kind: Holder['kind']): string[];
}

/** One table by element and none by key: a key is looked for when the person chooses it, a table of ten thousand would always be there. */
export function createHolders(): Holders {
  const held = new Map<Element, Holder>();
  let many = FEW;

  /** A list that makes new elements as it scrolls would otherwise have all its old ones kept in memory here. */
  const forgetThoseThatLeft = (): void => {
    for (const element of held.keys()) if (!element.isConnected) held.delete(element);
    many = Math.max(FEW, held.size * 2);
  };

  return {
    held,
    keep(element, holder) {
      // last in the table is the last that came to hold its key
      if (held.get(element)?.key !== holder.key) held.delete(element);
      held.set(element, holder);
      if (held.size > many) forgetThoseThatLeft();
    },
    forget: (element) => held.delete(element),
    of: (element) => held.get(element),
    around(node) {
      let element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
      while (element && !held.has(element)) element = element.parentElement;
      return element ?? undefined;
    },
    elementOf(key) {
      let found: Element | undefined;
      for (const [element, holder] of held) {
        if (holder.key === key && element.isConnected) found = element;
      }
      return found;
    },
    inPage(kind) {
      const found = new Map<string, Element>();
      for (const [element, holder] of held) {
        if (!element.isConnected) held.delete(element);
        else if (holder.kind === kind) found.set(holder.key, element);
      }
      // V8 hands over the later of two first; asked of the earlier one, Blink finds it beside the later at once. The
      // other way round it goes back to the list's beginning: 1.8 s for 10,000 comments (Chromium 156, 2026-11)
      return [...found]
        .sort(([, a], [, b]) =>
          b.compareDocumentPosition(a) & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : -1,
        )
        .map(([key]) => key);
    },
  };
}
