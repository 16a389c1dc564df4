/**
 * Moves the page aside, so that the panel stands beside the comments and not over them: a margin on `<html>`, by a
 * sheet that is in no markup and leaves nothing behind. What a network pins to the window (its header) stays under.
 */
export interface Room {
  /** @param width pixels that the panel takes */
  take(side: 'left' | 'right', width: number): void;
}

export function makeRoom(signal: AbortSignal): Room {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });
  return {
    take: (side, width) => sheet.replaceSync(`html{margin-${side}:${width}px!important}`),
  };
}
