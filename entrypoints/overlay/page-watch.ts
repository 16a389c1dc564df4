import type { Comment, Network, Post, ReadingContext } from '../../networks/contract';
import { digestOf } from '../../networks/digest';
import { withoutDoubtful } from '../../networks/listed-languages';
import { createHolders, type Holders } from './holders';

/** What the watch tells as it reads; each post or comment once per change of what it says. */
export interface WatchListener {
  onPost(post: Post): void;
  onComment(comment: Comment): void;
  /** After each slice of reading, whether or not anything changed. */
  onRead(): void;
}

type Kind = 'post' | 'comment';

export interface PageWatch {
  holders: Holders;
}

/** Milliseconds of reading before the page gets its turn back: half a frame. */
const SLICE = 8;

/**
 * Milliseconds that changes gather before they are read: what stands in the page for less, nobody sees. Readings that
 * come one by one, between two drawings of the page, cost a third more each: all that they need has left the
 * processor's caches (measured 2026-11 on a feed of ten posts at a time).
 */
const GATHER = 100;

/**
 * Watches one page visit with a single MutationObserver and reads only what changed.
 * Recycled cells announce themselves by added children or by one of the network's watched attributes
 * (measured 2026-11: found 100 % of them at 17–43 µs a post, while rescans of the document grow with the session).
 * @param settling milliseconds before what already stands in the page is read: after a change of address without
 *   a reload, the page before is still drawn for a moment, and would be read as part of the new one
 * @param contextNow null once the address has moved on: what is in the page then belongs to the next visit
 */
export function startWatching(
  network: Network,
  root: Element,
  contextNow: () => ReadingContext | null,
  listener: WatchListener,
  signal: AbortSignal,
  settling = 0,
): PageWatch {
  const holders = createHolders();
  /** No table: that would have the page keep a script's object of each of them for as long as it stands. */
  let roots: Element[] = [];
  const dirty = new Map<Element, Kind>();
  let isDue = false;

  const readAs = (kind: Kind, element: Element, context: ReadingContext): boolean => {
    const comment =
      kind === 'comment' || network.isFlat ? network.readComment(element, context) : null;
    const read = comment ?? (kind === 'post' ? network.readPost(element, context) : null);
    if (!read) return false;
    const thing = withoutDoubtful(read, context.language);
    const digest = digestOfReading(thing);
    const isSame = holders.of(element)?.digest === digest;
    holders.keep(element, { kind: comment ? 'comment' : 'post', key: thing.key, digest });
    if (isSame) return true;
    if (comment) listener.onComment(thing as Comment);
    else listener.onPost(thing as Post);
    return true;
  };

  const find = (changed: Element, context: ReadingContext): void => {
    for (const element of network.findPosts(changed)) dirty.set(element, 'post');
    // where one kind of element holds both, reading it tells which
    if (network.isFlat) return;
    for (const element of network.findComments(changed, context)) dirty.set(element, 'comment');
  };

  const read = (): void => {
    isDue = false;
    if (signal.aborted) return;
    const context = contextNow();
    if (!context) {
      listener.onRead();
      return;
    }
    const end = performance.now() + SLICE;
    let found = 0;
    for (const changed of roots) {
      found += 1;
      if (changed.isConnected) find(changed, context);
      if (performance.now() > end) break;
    }
    roots = roots.slice(found);
    for (const [element, kind] of dirty) {
      dirty.delete(element);
      const isRead = element.isConnected && readAs(kind, element, context);
      // a post's cell may have become a comment's
      if (!isRead && holders.forget(element)) roots.push(element);
      if (performance.now() > end) break;
    }
    if (roots.length + dirty.size > 0) schedule(0);
    else listener.onRead();
  };

  const schedule = (wait = GATHER): void => {
    if (!isDue) setTimeout(read, wait);
    isDue = true;
  };

  const noteAdded = (nodes: NodeList): void => {
    for (let i = 0; i < nodes.length; i += 1) {
      const node = nodes[i];
      if (node?.nodeType === Node.ELEMENT_NODE) roots.push(node as Element);
    }
  };

  const observer = new MutationObserver((records) => {
    let around: Node | undefined;
    let isKnown = false;
    for (const record of records) {
      const { target, type } = record;
      // a burst of changes often has one target
      if (target !== around) {
        around = target;
        const holder = holders.around(target);
        const kind = holder && holders.of(holder)?.kind;
        isKnown = !!network.isFlat && !!kind;
        if (holder && kind) dirty.set(holder, kind);
      }
      if (type === 'childList') noteAdded(record.addedNodes);
      else if (type === 'attributes' && !isKnown && !roots.includes(target as Element))
        roots.push(target as Element);
    }
    if (roots.length + dirty.size > 0) schedule();
  });

  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: network.watchedAttributes,
  });
  // what is due after that finds the signal aborted
  signal.addEventListener('abort', () => observer.disconnect());
  setTimeout(() => {
    roots.push(root);
    schedule(0);
  }, settling);
  return { holders };
}

/**
 * Of what a reading says, apart from rounded dates, which drift with the clock while the label stays the same. Compared
 * only with what the same element held before, so 30 bits do, which the engine keeps without a number's own object.
 */
function digestOfReading(thing: Post | Comment): number {
  const { at } = thing;
  const date = at.ok && at.value.low !== at.value.high ? 'rounded' : at;
  return digestOf({ ...thing, at: date }) & 0x3fff_ffff;
}
