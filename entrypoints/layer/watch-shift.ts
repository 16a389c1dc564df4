/** Shares of an element that are told apart: one of 200 pixels is seen to move by two. */
const SHARES = Array.from({ length: 101 }, (_, percent) => percent / 100);

/**
 * Tells when an element leaves the place where it stands now, whatever moves it (a picture that loads, a dialog that
 * opens): an observer's window is laid exactly around it. Costs nothing while it stays.
 */
export function watchShift(element: Element, onShift: () => void): () => void {
  const { top, right, bottom, left } = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const margins = [top, clientWidth - right, clientHeight - bottom, left];
  let isFirst = true;
  const observer = new IntersectionObserver(
    () => {
      // the first only says how it stands
      if (!isFirst) onShift();
      isFirst = false;
    },
    {
      rootMargin: margins.map((margin) => `${-Math.floor(Math.max(0, margin))}px`).join(' '),
      threshold: SHARES,
    },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
