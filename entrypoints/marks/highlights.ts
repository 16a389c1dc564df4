import { MARK_COLORS } from '../../assets/overlay-colors';
import type { Severity } from '../../features/crisis/model';

/** Each severity has its own stroke as well as its colour. */
const STROKES = [
  ['dotted', MARK_COLORS.info],
  ['dashed', MARK_COLORS.sensitive],
  ['solid', MARK_COLORS.serious],
  ['double', MARK_COLORS.illegal],
] as const;

const nameOf = (severity: number): string => `vigie-words-${severity}`;

/** Words with a line under them. */
export interface Underlined {
  range: Range;
  severity: Severity;
}

/** Lines under words of comments. They are no nodes: nothing changes among the network's own. */
export interface Highlights {
  /** Draws these and no others. */
  show(words: readonly Underlined[]): void;
}

export function createHighlights(theme: () => 'light' | 'dark', signal: AbortSignal): Highlights {
  const sheet = new CSSStyleSheet();
  let drawnFor: 'light' | 'dark' | undefined;

  const clear = (): void => {
    if (drawnFor === undefined) return;
    drawnFor = undefined;
    STROKES.forEach((_, severity) => {
      CSS.highlights.delete(nameOf(severity));
    });
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
  signal.addEventListener('abort', clear);

  return {
    show(words) {
      if (words.length === 0 || signal.aborted) return clear();
      const now = theme();
      if (now !== drawnFor) sheet.replaceSync(styleFor(now));
      if (drawnFor === undefined)
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      drawnFor = now;
      STROKES.forEach((_, severity) => {
        const ranges = words.filter((one) => one.severity === severity).map(({ range }) => range);
        CSS.highlights.set(nameOf(severity), new Highlight(...ranges));
      });
    },
  };
}

const styleFor = (theme: 'light' | 'dark'): string =>
  STROKES.map(([stroke, color], severity) => {
    const [light = '', dark = ''] = color.match(/#\w+/g) ?? [];
    const seen = theme === 'dark' ? dark : light;
    return `::highlight(${nameOf(severity)}){background:${seen}1f;text-decoration:underline ${stroke} ${seen} 2px;text-underline-offset:3px}`;
  }).join('');
