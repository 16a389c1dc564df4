import { browser } from 'wxt/browser';
import type { Holder } from '../overlay/holders';
import type { Lent } from '../overlay/lent';
import { startFollowing } from './follow';
import { type Layer, startLayer } from './layer';
import type { Standing } from './standing';
import { type Bars, createView } from './view';
import { watchChanges } from './watch-changes';
import { watchShift } from './watch-shift';

/** Milliseconds between two looks whether Vigie was updated under the page: nothing tells a script that it is an orphan. */
const LOOK_FOR_UPDATE = 2_000;

/** Pixels beyond the window's edges within which things are drawn, so that they are there when their element comes. */
const NEAR = 200;

/** Pixels within which others are drawn with one that comes near: each time the browser paints all of the page anew. */
const AHEAD = 600;

/** Frames of a scroll from one thorough look to the next. The first is thorough, and so is a last one once all is still. */
const THOROUGH_EVERY = 10;

/** What is drawn beside posts or comments, and how. */
export interface Drawing<Thing, Stands extends Standing> {
  /** How it looks. */
  style: string;
  /** Whether anything is to be drawn of a thing. */
  isDrawn(thing: Thing): boolean;
  /** The thing as it is drawn where `holder` is held; undefined: not at all. The same object for the same thing. */
  shown(thing: Thing, holder: Holder): Thing | undefined;
  stand(element: Element, thing: Thing, layer: Layer): Stands;
  /** What stands has changed; all of it. */
  onChange?(standing: Iterable<Stands>): void;
}

/** Things drawn beside the posts and comments of one page. */
export interface Beside<Thing> {
  /** Each replaces what its post or comment had before. */
  take(things: readonly Thing[]): void;
  /** Has all of them go. */
  clear(): void;
}

/**
 * Draws things beside the elements that hold their posts or comments, for as long as the content script lends what it
 * knows.
 * @param start given what ends all of it, and what has `shown` asked again
 */
export function startBeside<Thing extends { key: string }, Stands extends Standing>(
  lent: Lent,
  start: (signal: AbortSignal, showAgain: () => void) => Drawing<Thing, Stands>,
): Beside<Thing> {
  const ending = new AbortController();
  const signal = AbortSignal.any([lent.signal, ending.signal]);
  const known = new Map<string, Thing>();
  /** The elements that hold something with a thing beside it; drawn when they come near. */
  const holding = new Map<Element, Thing>();
  const near = new Map<Element, Stands>();
  const shifts = new Map<Element, () => void>();
  let layer: { at: Layer; end: AbortController } | undefined;
  let isDue = false;

  const stopShifts = (): void => {
    for (const stop of shifts.values()) stop();
    shifts.clear();
  };

  const leave = (element: Element): void => {
    near.get(element)?.remove();
    near.delete(element);
    changes.leave(element);
  };

  const come = (element: Element, thing: Thing): void => {
    layer ??= openLayer();
    layer.at.setTheme(lent.theme());
    const standing = drawing.stand(element, thing, layer.at);
    standing.anchor();
    near.set(element, standing);
    changes.watch(element);
  };

  const openLayer = () => {
    const end = new AbortController();
    const until = AbortSignal.any([signal, end.signal]);
    return { at: startLayer(drawing.style, () => ending.abort(), until), end };
  };

  const tellChange = (): void => drawing.onChange?.(near.values());

  /** Compares what there should be with what stands. */
  const read = (): void => {
    isDue = false;
    if (signal.aborted) return;
    const wanted = lent.mayStand() ? wantedNow() : new Map<Element, Thing>();
    for (const [element, thing] of holding) {
      if (wanted.get(element) === thing) continue;
      holding.delete(element);
      arrivals.unobserve(element);
      leave(element);
    }
    for (const [element, thing] of wanted) {
      if (holding.has(element)) continue;
      holding.set(element, thing);
      arrivals.observe(element);
    }
    if (holding.size === 0) {
      layer?.end.abort();
      layer = undefined;
    }
    layer?.at.setTheme(lent.theme());
    tellChange();
    wake();
  };

  const wantedNow = (): Map<Element, Thing> => {
    const wanted = new Map<Element, Thing>();
    if (known.size === 0) return wanted;
    for (const [element, holder] of lent.held()) {
      const thing = known.get(holder.key);
      const shown = thing && drawing.shown(thing, holder);
      if (shown && element.isConnected) wanted.set(element, shown);
    }
    return wanted;
  };

  const isAhead = (element: Element): boolean => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > -AHEAD && top < innerHeight + AHEAD;
  };

  const arrivals = new IntersectionObserver(
    (entries) => {
      const isDue = entries.some(
        ({ target, isIntersecting }) => isIntersecting && !near.has(target),
      );
      if (!isDue) return;
      const ahead = new Set([...holding.keys()].filter(isAhead));
      for (const element of near.keys()) if (!ahead.has(element)) leave(element);
      for (const [element, thing] of holding) {
        if (ahead.has(element) && !near.has(element)) come(element, thing);
      }
      tellChange();
      wake();
    },
    { rootMargin: `${NEAR}px` },
  );

  /** An element that changes may have become another's: what stands there is right again, or gone, before the next frame. */
  const anchorAnew = (element: Element): void => {
    const standing = near.get(element);
    if (!standing) return;
    if (!standing.anchor()) {
      arrivals.unobserve(element);
      holding.delete(element);
      leave(element);
    }
    tellChange();
    wake();
  };
  const changes = watchChanges(anchorAnew, signal);

  const bars: Bars = new Map();
  let frames = 0;
  const look = (isLast = false): boolean => {
    stopShifts();
    if (!layer) return false;
    const view = createView(layer.at.host, bars, isLast || frames % THOROUGH_EVERY === 0);
    frames += 1;
    const origin = layer.at.origin();
    let moved = false;
    for (const standing of near.values()) moved = standing.follow(origin, view) || moved;
    return moved;
  };
  const wake = startFollowing(
    look,
    () => {
      frames = 0;
      look(true);
      for (const element of near.keys()) shifts.set(element, watchShift(element, wake));
    },
    signal,
  );

  const readSoon = (): void => {
    if (!isDue) requestAnimationFrame(read);
    isDue = true;
  };
  const drawing = start(signal, readSoon);
  const looking = setInterval(() => {
    if (browser.runtime?.id === undefined) ending.abort();
  }, LOOK_FOR_UPDATE);
  const other = lent.onRead;
  lent.onRead = () => {
    other?.();
    readSoon();
  };
  browser.storage.local.onChanged.addListener(readSoon);
  signal.addEventListener('abort', () => {
    clearInterval(looking);
    browser.storage?.local?.onChanged.removeListener(readSoon);
    arrivals.disconnect();
    stopShifts();
    for (const standing of near.values()) standing.remove();
    near.clear();
    holding.clear();
  });
  return {
    take(things) {
      for (const thing of things) {
        if (!drawing.isDrawn(thing)) known.delete(thing.key);
        // It is told again with each change of its post or comment; what stands stays.
        else if (JSON.stringify(known.get(thing.key)) !== JSON.stringify(thing))
          known.set(thing.key, thing);
      }
      readSoon();
    },
    clear() {
      known.clear();
      readSoon();
    },
  };
}
