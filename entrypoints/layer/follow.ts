/** Frames without a move after which nothing moves any more: networks answer a scroll a frame later. */
const STILL = 2;

/**
 * Has `look` called once in each frame while the page moves, and not at all while it stands still.
 * @param look whether anything moved since it looked last
 * @param onStill nothing moves any more
 * @returns says that something may have moved
 */
export function startFollowing(
  look: () => boolean,
  onStill: () => void,
  signal: AbortSignal,
): () => void {
  let frame: number | undefined;
  let still = 0;

  const step = (): void => {
    frame = undefined;
    if (signal.aborted) return;
    still = look() ? 0 : still + 1;
    if (still < STILL) frame = requestAnimationFrame(step);
    else onStill();
  };
  // Events of scrolling come before the callbacks of the same frame: what is asked for now is drawn with the scroll.
  const wake = (): void => {
    still = 0;
    frame ??= requestAnimationFrame(step);
  };
  for (const event of ['scroll', 'resize', 'load']) {
    addEventListener(event, wake, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
  return wake;
}
