import { startHost } from '../overlay/host';

/** Where things are drawn beside posts and comments: one element of ours at the end of the document, which scrolls with it. */
export interface Layer {
  /** The page's own way to see it: one element, with nothing in it. */
  host: Element;
  /** Where they count their places from, in pixels of the window. */
  origin(): { left: number; top: number };
  add(drawn: Element): void;
  setTheme(theme: 'light' | 'dark'): void;
}

/**
 * It stands in the document and not in the window: the browser scrolls it together with the page, in the same frame and
 * without us, wherever the page as a whole is what scrolls.
 * @param style how what is drawn there looks
 * @param onBlocked the page keeps taking it out
 */
export function startLayer(style: string, onBlocked: () => void, signal: AbortSignal): Layer {
  const content = document.createElement('div');
  const { element, stand } = startHost(content, { onReturn: () => undefined, onBlocked }, signal);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  const root = content.getRootNode() as ShadowRoot;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  let drawnFor = '';
  return {
    host: element,
    origin: () => element.getBoundingClientRect(),
    add: (drawn) => content.append(drawn),
    setTheme(theme) {
      if (theme === drawnFor) return;
      drawnFor = theme;
      stand({
        position: 'absolute',
        left: '0',
        top: '0',
        width: '0',
        height: '0',
        // Under the handle, the panel and the palette.
        'z-index': '2147483645',
        'color-scheme': theme,
      });
    },
  };
}
