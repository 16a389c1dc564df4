import type { PageMark } from '../../features/crisis/marks/model';

/**
 * Milliseconds that the pointer rests on a veil before it lifts: comments that are scrolled under a pointer at rest stay
 * covered.
 */
const REST = 250;

/** A veil over a comment's text. It lifts while the pointer rests on it or the keyboard is on it, and for good when pressed. */
export interface Veil {
  element: HTMLButtonElement;
}

export interface VeilListener {
  /** Once, the first time that the text can be read. */
  onUncovered(): void;
  /** The person wants no veil there any more. */
  onRevealed(): void;
}

export function drawVeil(
  { word, label }: NonNullable<PageMark['veil']>,
  listener: VeilListener,
  signal: AbortSignal,
): Veil {
  const element = document.createElement('button');
  element.className = 'veil';
  element.dataset.word = word;
  element.ariaLabel = label;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let wasUncovered = false;
  let away = new AbortController();

  const uncover = (): void => {
    element.classList.add('bare');
    if (!wasUncovered) listener.onUncovered();
    wasUncovered = true;
  };
  const cover = (): void => {
    away.abort();
    if (!element.matches(':focus-visible')) element.classList.remove('bare');
  };
  /** While it is lifted the page under it has the pointer, so that links in the text can be pressed. */
  const coverOnceAway = (): void => {
    away = new AbortController();
    const until = AbortSignal.any([signal, away.signal]);
    const follow = ({ clientX: x, clientY: y }: PointerEvent): void => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      if (x < left || x > right || y < top || y > bottom) cover();
    };
    addEventListener('pointermove', follow, { capture: true, passive: true, signal: until });
    document.documentElement.addEventListener('pointerleave', cover, { signal: until });
  };

  element.addEventListener('pointerenter', () => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      uncover();
      coverOnceAway();
    }, REST);
  });
  element.addEventListener('pointerleave', () => clearTimeout(resting));
  element.addEventListener('focus', () => {
    if (element.matches(':focus-visible')) uncover();
  });
  element.addEventListener('blur', cover);
  element.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    uncover();
    listener.onRevealed();
  });
  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    away.abort();
  });
  return { element };
}
