/** How often a page may take our element out within a minute before we stop putting it back. */
const MOST_REMOVALS = 100;
const MINUTE = 60_000;

export interface Host {
  element: HTMLElement;
  /**
   * Sets where the host stands. Goes through the shadow root's sheet: an important `:host` rule beats
   * everything that the page, or an inline style, says of the host.
   */
  stand(place: Record<string, string>): void;
}

/**
 * One element of ours under `<html>`, with a closed shadow root around `content`. A page that removes it gets it
 * back within a second, a hundred times a minute; then Vigie stops and says so on its button.
 */
export function startHost(
  content: HTMLElement,
  on: {
    /** Just before it is put back. */
    onReturn: () => Promise<void> | void;
    onBlocked: () => void;
  },
  signal: AbortSignal,
): Host {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(ruleOf(PINNED));
  const standing = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet, standing];
  root.append(content);

  const removals: number[] = [];
  const observer = new MutationObserver(() => {
    if (host.isConnected || signal.aborted) return;
    const now = performance.now();
    while (removals[0] !== undefined && now - removals[0] > MINUTE) removals.shift();
    removals.push(now);
    if (removals.length > MOST_REMOVALS) {
      observer.disconnect();
      on.onBlocked();
      return;
    }
    const returned = on.onReturn();
    document.documentElement.append(host);
    Promise.resolve(returned).catch(on.onBlocked);
  });
  document.documentElement.append(host);
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
  return {
    element: host,
    stand: (place) => standing.replaceSync(ruleOf(place)),
  };
}

/** A place in the window, in pixels. */
export const boxAt = (
  left: number,
  top: number,
  width: number,
  height: number,
): Record<string, string> => ({
  left: `${left}px`,
  top: `${top}px`,
  width: `${width}px`,
  height: `${height}px`,
});

/** A rule that beats everything that the page says of the host. */
const ruleOf = (styles: Record<string, string>): string =>
  `:host{${Object.entries(styles)
    .map(([name, value]) => `${name}:${value}!important`)
    .join(';')}}`;

/** Everything a page could use to hide or shift the host is pinned. */
const PINNED = {
  all: 'initial',
  position: 'fixed',
  'z-index': '2147483647',
  display: 'block',
  visibility: 'visible',
  opacity: '1',
  transform: 'none',
  'clip-path': 'none',
  filter: 'none',
  'pointer-events': 'auto',
  'color-scheme': 'normal',
};
