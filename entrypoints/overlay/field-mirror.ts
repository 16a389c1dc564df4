import { boxAt, startHost } from './host';

/** What decides where a textarea's letters stand. */
const SHARED = 'font letter-spacing text-align padding border-width'.split(' ');

/**
 * A textarea's letters have no nodes to mark: the same text, unseen, in our own layer over it. Follows the field's text,
 * size, place and scrolling until the signal ends.
 * @param onGone the field left the page, or the page takes our layer out
 */
export function mirrorField(
  field: HTMLTextAreaElement,
  onGone: () => void,
  signal: AbortSignal,
): HTMLElement {
  const mirror = document.createElement('div');
  const host = startHost(mirror, { onReturn: () => undefined, onBlocked: onGone }, signal);
  let drawn = '';

  const follow = (): void => {
    if (signal.aborted) return;
    if (!field.isConnected) {
      onGone();
      return;
    }
    const { left, top, width, height } = field.getBoundingClientRect();
    const above = document.elementFromPoint(left + width / 2, top + height / 2);
    const place = [left, top, width, height, above === field].join();
    if (place !== drawn) {
      drawn = place;
      const style = getComputedStyle(field);
      const shared = SHARED.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
      mirror.style.cssText = `box-sizing:border-box;height:100%;overflow:hidden;border:0 solid transparent;${shared};color:transparent;white-space:pre-wrap;overflow-wrap:anywhere`;
      host.stand({
        ...boxAt(left, top, width, height),
        visibility: above === field ? 'visible' : 'hidden',
        'pointer-events': 'none',
        'z-index': '2147483646',
      });
    }
    if (mirror.textContent !== field.value) mirror.textContent = field.value;
    mirror.scrollTop = field.scrollTop;
    requestAnimationFrame(follow);
  };
  follow();
  return mirror;
}
