import { browser } from 'wxt/browser';
import type { PageMark } from '../../features/crisis/marks/model';
import { ask } from '../../messaging/calls';
import type { Lent } from '../overlay/lent';
import { startExposure } from './exposure';
import { startFollowing } from './follow';
import { createHighlights } from './highlights';
import { type Layer, startLayer } from './layer';
import { type Standing, startStanding } from './standing';
import { type Bars, createView } from './view';
import { watchComments } from './watch-comments';
import { watchShift } from './watch-shift';

/** Milliseconds between two looks whether Vigie was updated under the page: nothing tells a script that it is an orphan. */
const LOOK_FOR_UPDATE = 2_000;

/** Pixels beyond the window's edges within which marks are drawn, so that they are there when their comment comes. */
const NEAR = 200;

/** Frames of a scroll from one thorough look to the next. The first is thorough, and so is a last one once all is still. */
const THOROUGH_EVERY = 10;

/** The marks of one page. */
export interface Marks {
  /** Each replaces what its comment or post had before. */
  take(marks: readonly PageMark[]): void;
}

/** Draws marks beside the comments they belong to, for as long as the content script lends what it knows. */
export function startMarks(lent: Lent): Marks {
  const ending = new AbortController();
  const signal = AbortSignal.any([lent.signal, ending.signal]);
  const known = new Map<string, PageMark>();
  const revealed = new Set<string>();
  /** The elements that hold a comment with a mark; drawn when they come near. */
  const holding = new Map<Element, PageMark>();
  const near = new Map<Element, Standing>();
  const shifts = new Map<Element, () => void>();
  const highlights = createHighlights(lent.theme, signal);
  const exposure = startExposure(signal);
  let layer: { at: Layer; end: AbortController } | undefined;
  let isDue = false;

  const isHolding = (inner: Element): boolean => lent.held().has(inner);

  const stopShifts = (): void => {
    for (const stop of shifts.values()) stop();
    shifts.clear();
  };

  const leave = (element: Element): void => {
    near.get(element)?.remove();
    near.delete(element);
    comments.leave(element);
  };

  const come = (element: Element, mark: PageMark): void => {
    layer ??= openLayer();
    layer.at.setTheme(lent.theme());
    const standing = startStanding(element, mark, layer.at, isHolding, {
      onChosen: () => {
        ask('showFlag', { key: mark.key }).catch((error: unknown) =>
          console.debug('Vigie: the worker did not answer', error),
        );
      },
      onVeil(what) {
        if (what !== 'revealed') return exposure.note(what, mark.key);
        revealed.add(mark.key);
        readSoon();
      },
    });
    standing.anchor();
    near.set(element, standing);
    comments.watch(element);
  };

  const openLayer = () => {
    const end = new AbortController();
    const at = startLayer(() => ending.abort(), AbortSignal.any([signal, end.signal]));
    return { at, end };
  };

  /** Compares the marks that there should be with those that stand. */
  const read = (): void => {
    isDue = false;
    if (signal.aborted) return;
    const wanted = lent.mayStand() ? wantedMarks() : new Map<Element, PageMark>();
    for (const [element, mark] of holding) {
      if (wanted.get(element) === mark) continue;
      holding.delete(element);
      arrivals.unobserve(element);
      leave(element);
    }
    for (const [element, mark] of wanted) {
      if (holding.has(element)) continue;
      holding.set(element, mark);
      arrivals.observe(element);
    }
    if (holding.size === 0) {
      layer?.end.abort();
      layer = undefined;
    }
    layer?.at.setTheme(lent.theme());
    drawWords();
    wake();
  };

  const wantedMarks = (): Map<Element, PageMark> => {
    const wanted = new Map<Element, PageMark>();
    if (known.size === 0) return wanted;
    for (const [element, { key }] of lent.held()) {
      const mark = known.get(key);
      if (mark && element.isConnected) wanted.set(element, shownOf(mark));
    }
    return wanted;
  };

  /** A veil that the person lifted for good is gone while the page lasts. The same object for the same mark. */
  const bare = new WeakMap<PageMark, PageMark>();
  const shownOf = (mark: PageMark): PageMark => {
    if (!mark.veil || !revealed.has(mark.key)) return mark;
    const without = bare.get(mark) ?? { ...mark, veil: null };
    bare.set(mark, without);
    return without;
  };

  const drawWords = (): void => highlights.show([...near.values()].flatMap(({ words }) => words));

  const arrivals = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const mark = holding.get(target);
        if (mark && isIntersecting && !near.has(target)) come(target, mark);
        else if (!isIntersecting && near.has(target)) leave(target);
      }
      drawWords();
      wake();
    },
    { rootMargin: `${NEAR}px` },
  );

  /** A comment that changes may have become another's: its mark is right again, or gone, before the next frame. */
  const anchorAnew = (element: Element): void => {
    const standing = near.get(element);
    if (!standing) return;
    if (!standing.anchor()) {
      arrivals.unobserve(element);
      holding.delete(element);
      leave(element);
    }
    drawWords();
    wake();
  };
  const comments = watchComments(anchorAnew, signal);

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
  const looking = setInterval(() => {
    if (browser.runtime?.id === undefined) ending.abort();
  }, LOOK_FOR_UPDATE);
  lent.onRead = readSoon;
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
    take(marks) {
      for (const mark of marks) {
        const isDrawn = mark.flag || mark.veil || mark.words.length > 0;
        if (!isDrawn) known.delete(mark.key);
        // A comment is told again with each reaction to it; what stands stays.
        else if (JSON.stringify(known.get(mark.key)) !== JSON.stringify(mark))
          known.set(mark.key, mark);
      }
      readSoon();
    },
  };
}
