import { OVERLAY_COLORS } from '../../assets/overlay-colors';
import { boxAt, startHost } from './host';

/**
 * Draws a line around the chosen comment in our own layer, follows it as the page scrolls, and goes when the
 * network recycles its element. Nothing is put among the network's own nodes.
 */
export function markElement(
  element: Element,
  stillHolds: () => boolean,
  theme: 'light' | 'dark',
  signal: AbortSignal,
): void {
  const ending = new AbortController();
  const stop = AbortSignal.any([signal, ending.signal]);
  const outline = document.createElement('div');
  outline.style.cssText = `box-sizing:border-box;width:100%;height:100%;border:2px solid ${OVERLAY_COLORS.accent};border-radius:10px`;
  const host = startHost(
    outline,
    { onReturn: () => undefined, onBlocked: () => ending.abort() },
    stop,
  );

  let drawn = '';
  const follow = (): void => {
    if (stop.aborted) return;
    if (!element.isConnected || !stillHolds()) {
      ending.abort();
      return;
    }
    const box = element.getBoundingClientRect();
    const place = `${box.left},${box.top},${box.width},${box.height}`;
    if (place !== drawn) {
      drawn = place;
      host.stand({
        ...boxAt(box.left - 4, box.top - 4, box.width + 8, box.height + 8),
        'pointer-events': 'none',
        'z-index': '2147483646',
        'color-scheme': theme,
      });
    }
    requestAnimationFrame(follow);
  };
  follow();
}
