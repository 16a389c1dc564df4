import { OVERLAY_COLORS } from '../../assets/overlay-colors';
import { readEditor } from '../../composers/editor-text';
import { isField } from '../../composers/field';
import { rangeAt } from '../../composers/offsets';
import type { MarkAsk } from '../../messaging/panel-port';
import { mirrorField } from './field-mirror';
import { followEdit } from './follow-edit';

type Theme = 'light' | 'dark';

/** Each level has its own stroke as well as its colour. The ground is for Firefox before 146, which draws no line there. */
const LEVELS = {
  suggestion: ['dotted', OVERLAY_COLORS.info],
  warning: ['dashed', OVERLAY_COLORS.sensitive],
  error: ['wavy', OVERLAY_COLORS.serious],
} as const;

type MarkLevel = keyof typeof LEVELS;
const NAMES = Object.keys(LEVELS) as MarkLevel[];

/** Lines under words of the draft. They are no nodes: nothing changes in the editor's own tree. */
export interface DraftMarks {
  /** Draws these and no others; marks of a text that was edited since are moved along. Undefined editor: none. */
  show(editor: HTMLElement | undefined, told: MarkAsk): void;
  clear(): void;
}

/** @param readTheme of the page: what is drawn on it has to be seen on its ground */
export function startDraftMarks(readTheme: () => Theme, signal: AbortSignal): DraftMarks {
  const sheet = new CSSStyleSheet();
  let leaving = new AbortController();
  let shown: { editor: HTMLElement; draw(told: MarkAsk): void } | undefined;

  const clear = (): void => {
    if (!shown) return;
    shown = undefined;
    leaving.abort();
    for (const level of NAMES) CSS.highlights.delete(nameOf(level));
  };

  const begin = (editor: HTMLElement): ((told: MarkAsk) => void) => {
    leaving = new AbortController();
    const until = leaving.signal;
    const surface = isField(editor) ? mirrorField(editor, clear, until) : editor;
    // A sheet reaches no further than the tree that adopts it.
    const root = surface.getRootNode() as Document | ShadowRoot;
    sheet.replaceSync(styleFor(readTheme()));
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];

    let { text, marks }: MarkAsk = { text: '', marks: [] };
    const draw = (): void => {
      const now = readEditor(surface);
      marks = followEdit(marks, text, now.text);
      text = now.text;
      for (const level of NAMES) {
        const ranges = marks
          .filter((mark) => mark.level === level)
          .map((mark) => rangeAt(surface, mark, now));
        CSS.highlights.set(nameOf(level), new Highlight(...ranges));
      }
    };
    // Before the next frame: editors that draw their nodes anew lose nothing in between.
    const observer = new MutationObserver(draw);
    observer.observe(surface, { subtree: true, childList: true, characterData: true });
    until.addEventListener('abort', () => {
      observer.disconnect();
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    });
    return (told) => {
      // Mostly they already stand where they were moved to, and drawing them costs the page a frame.
      if (told.text === text && JSON.stringify(told.marks) === JSON.stringify(marks)) return;
      ({ text, marks } = told);
      // A mirror follows with the next frame: held against its older text, marks of the newer one would be dropped.
      if (isField(editor) && surface.textContent !== editor.value) {
        surface.textContent = editor.value;
      }
      draw();
    };
  };

  signal.addEventListener('abort', clear);
  return {
    show(editor, told) {
      if (!editor?.isConnected || told.marks.length === 0) {
        clear();
        return;
      }
      if (shown?.editor !== editor) {
        clear();
        shown = { editor, draw: begin(editor) };
      }
      shown.draw(told);
    },
    clear,
  };
}

const nameOf = (level: MarkLevel): string => `vigie-${level}`;

const styleFor = (theme: Theme): string =>
  NAMES.map((level) => {
    const [stroke, color] = LEVELS[level];
    const [light = '', dark = ''] = color.match(/#\w+/g) ?? [];
    const seen = theme === 'dark' ? dark : light;
    return `::highlight(${nameOf(level)}){background:${seen}1a;text-decoration:underline ${stroke} ${seen} 2px;text-underline-offset:3px}`;
  }).join('');
