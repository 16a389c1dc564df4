import { focusedEditor } from '../../composers/editor-at';
import { placeCaret } from '../../composers/place-caret';
import { readDraft } from '../../composers/read-draft';
import { stretchRect } from '../../composers/stretch-rect';
import { activeBrand } from '../../features/brands/active-brand';
import { followShortcuts, isShortcut, type ShortcutMirror } from '../../features/replies/mirror';
import type { PageSettings } from '../../features/settings/model';
import {
  type ListKey,
  PALETTE_PORT,
  type PaletteCalls,
  type PaletteFace,
  type PaletteNews,
  type ShowAsk,
} from '../../messaging/palette-port';
import type { PageNews, PanelCalls } from '../../messaging/panel-port';
import type { Author, NetworkId, Reading } from '../../networks/contract';
import type { ComposerInUse, ComposerWatch } from './composer-watch';
import { watchKeys } from './key-watch';
import { mountPaletteFrame, type PaletteFrame } from './palette-frame';
import { type LineAnswers, startPanelLine } from './panel-line';
import { idOf, type TypedWord, typedWord } from './typed-word';

/** What the palette takes from the reading of the page. */
export interface Desk {
  network: NetworkId;
  composers: ComposerWatch;
  answers: LineAnswers<PanelCalls>;
  /** Tells anew all that there is to tell: who listens may have missed it. */
  refresh(): void;
  isPanelOpen(): boolean;
  /** Whether something may stand in this network's pages that nobody asked for. */
  mayStand: boolean;
  speaker(): Reading<Author>;
  /** Whose page or post is in view; null: nobody's in particular. */
  viewed(): Author | null;
  theme(): 'light' | 'dark';
}

export interface Palette {
  /** Passes on what the page says. */
  hear(news: PageNews): void;
  /** It is in sight, or about to be: it wants to know all of the page. */
  isUp(): boolean;
  /** The reply box changed: text, caret, or another box. */
  look(): void;
  /** The browser's command: gives the keyboard to the hints of the draft, where there are any. */
  showHints(): void;
  /** The browser's command: opens the search over the page, or closes it. */
  toggle(): void;
}

const LIST_KEYS: Record<string, ListKey> = {
  ArrowUp: 'previous',
  ArrowDown: 'next',
  Enter: 'take',
  Tab: 'take',
};

/** Milliseconds after a key of the person's own in which a word that stands in the box is taken for theirs, not a script's. */
const TYPED_LATELY = 2_000;

/** Milliseconds that an insertion may take before Enter is the page's again. */
const INSERTS_WITHIN = 1_500;

/**
 * Shortcuts in the reply box, what there is to say of the draft beside it, and the palette over the page. Loads nothing
 * before a reply box has the focus, or the person presses the browser's command.
 * @param settings as they are now; null while nothing may be put into the page
 */
export function startPalette(
  desk: Desk,
  settings: () => PageSettings | null,
  signal: AbortSignal,
): Palette {
  const { composers } = desk;
  let frame: PaletteFrame | undefined;
  let mirror: ShortcutMirror | undefined;
  let face: PaletteFace = { kind: 'none' };
  /** Replies in the list that is in sight. */
  let found = 0;
  let shown: ShowAsk | undefined;
  /** The word being replaced, and the one that is left alone until it changes. */
  let word: TypedWord | undefined;
  let leftAlone = '';
  let typedAt = Number.NEGATIVE_INFINITY;
  let insertsUntil = 0;

  const warm = (): void => {
    if (frame) return;
    const on = { onBlocked: giveUp, onLine: line.take };
    frame = mountPaletteFrame(on, desk.theme, signal);
    const take = (next: ShortcutMirror): void => {
      mirror = next;
    };
    followShortcuts(take, signal).catch(giveUp);
  };
  const giveUp = (error?: unknown): void => {
    console.debug('Vigie: no palette in this page', error);
    wear({ kind: 'none' });
  };
  const wear = (next: PaletteFace): void => {
    const was = face.kind;
    face = next;
    if (was === 'none') desk.refresh();
    line.tell({ news: 'face', face });
    if (next.kind === was) return;
    found = 0;
    frame?.hide();
    if (next.kind === 'none' && !desk.isPanelOpen()) desk.answers.mark(NO_MARKS);
  };
  /** What stands while nothing was asked for: what there is to say of the draft. */
  const rest = (): void => {
    const isFree = settings() && desk.mayStand && !desk.isPanelOpen() && boxInUse();
    const kind = isFree ? 'draft' : 'none';
    if (face.kind !== kind) {
      insertsUntil = 0;
      wear({ kind });
    }
    if (!isFree) return;
    warm();
    stand();
  };
  const stand = (): void => {
    const editor = composers.inUse()?.editor;
    if (!shown || !frame || found === 0) return;
    if (face.kind === 'search') frame.standOver(shown.height);
    else if (!editor) frame.hide();
    else if (face.kind === 'draft') frame.standAt(editor, shown);
    else if (word) frame.standBy(stretchRect(editor, word), shown.height);
  };

  /** The reply box that has the focus, when shortcuts belong in it. */
  const boxInUse = (): ComposerInUse | undefined => {
    const inUse = composers.inUse();
    const isIn = inUse !== undefined && focusedEditor(document) === inUse.editor;
    return isIn && inUse.place.purpose !== 'message' ? inUse : undefined;
  };
  const hasFocus = (): boolean => frame !== undefined && document.activeElement === frame.host;

  const look = (): void => {
    const chosen = settings()?.shortcuts;
    if (face.kind === 'search' || hasFocus()) return;
    const inUse = chosen && !keys.isComposing() ? boxInUse() : undefined;
    const now = inUse && typedWord(inUse.draft);
    const isTheirs = performance.now() - typedAt < TYPED_LATELY || face.kind === 'list';
    if (now && isTheirs && (chosen?.list || chosen?.expand)) {
      warm();
      if (chosen.list && now.letters !== '' && idOf(now) !== leftAlone) {
        list(now);
        return;
      }
    }
    if (face.kind !== 'expand') rest();
  };
  const list = (now: TypedWord): void => {
    leftAlone = '';
    word = now;
    if (face.kind !== 'list' || face.letters !== now.letters) {
      wear({ kind: 'list', letters: now.letters });
    }
    stand();
  };

  const onKey = (key: string): boolean => {
    const chosen = settings()?.shortcuts;
    if (!chosen || face.kind === 'search') return false;
    if (performance.now() < insertsUntil) return key === 'Enter' || key === 'Tab';
    const isOpen = face.kind === 'list' && found > 0;
    if (!isOpen && !(key === 'Tab' && chosen.expand && mirror)) return false;
    const inUse = boxInUse();
    const now = inUse && typedWord(readDraft(inUse.editor));
    if (!now || now.letters === '' || idOf(now) === leftAlone) return false;
    const expands = key === 'Tab' && chosen.expand && isKnown(now.letters);
    if (!expands && !isOpen) return false;
    if (key === 'Escape') {
      leftAlone = idOf(now);
      rest();
      return true;
    }
    word = now;
    if (expands) wear({ kind: 'expand', letters: now.letters });
    else list(now);
    if (key === 'Enter' || key === 'Tab') insertsUntil = performance.now() + INSERTS_WITHIN;
    const told = LIST_KEYS[key];
    if (!expands && told) line.tell({ news: 'key', key: told });
    return true;
  };
  const isKnown = (letters: string): boolean => {
    const { network } = desk;
    const speaker = desk.speaker();
    const handle = speaker.ok ? speaker.value.handle : null;
    const chosenId = settings()?.activeBrandId ?? null;
    const viewed = desk.viewed()?.handle ?? null;
    const brand = activeBrand(mirror?.brands ?? [], { network, handle, viewed, chosenId });
    return (
      mirror !== undefined && isShortcut(mirror, letters, { brandId: brand?.id ?? null, network })
    );
  };

  const close = async (): Promise<void> => {
    const wasIn = hasFocus();
    // Taking an insertion back must not bring the list again.
    if (word && face.kind !== 'none') leftAlone = idOf(word);
    word = undefined;
    wear({ kind: 'none' });
    const editor = composers.inUse()?.editor;
    if (wasIn && editor) {
      const caret = composers.lastCaret(editor);
      editor.focus({ preventScroll: true });
      if (caret) await placeCaret(editor, caret);
    }
    rest();
  };

  const answers: LineAnswers<PaletteCalls> = {
    ...desk.answers,
    mark: (ask) => (face.kind === 'draft' ? desk.answers.mark(ask) : null),
    show(ask) {
      if (ask.face !== face.kind) return null;
      shown = ask;
      found = ask.found;
      if (found === 0) frame?.hide();
      stand();
      return null;
    },
    rise() {
      // Not told: the palette has risen by itself, and keeps what it was about to insert.
      if (face.kind !== 'none') face = { kind: 'search' };
      insertsUntil = 0;
      return null;
    },
    async close(over) {
      // An insertion that ends must not close the search that was opened meanwhile.
      if (over === null || over === face.kind) await close();
      return null;
    },
  };
  const line = startPanelLine<PaletteCalls, PaletteNews>(
    PALETTE_PORT,
    answers,
    () => {
      desk.refresh();
      line.tell({ news: 'face', face });
    },
    signal,
  );
  const keys = watchKeys(
    {
      onTyping() {
        typedAt = performance.now();
        if (frame) setTimeout(look);
      },
      onComposed() {
        typedAt = performance.now();
        // The text may have stood there since before the end: no change of it will come.
        setTimeout(look);
      },
      onKey,
    },
    signal,
  );

  const restand = (): void => {
    if (face.kind !== 'search') stand();
  };
  for (const event of ['scroll', 'resize']) {
    addEventListener(event, restand, { capture: true, passive: true, signal });
  }
  addEventListener('focusout', () => setTimeout(look), { capture: true, signal });
  // A press elsewhere in the page; one in the palette is not heard here.
  const leave = (event: PointerEvent): void => {
    if (!event.isTrusted || face.kind === 'draft') return;
    if (face.kind !== 'none') wear({ kind: 'none' });
  };
  addEventListener('pointerdown', leave, { capture: true, passive: true, signal });

  return {
    hear: line.tell,
    isUp: () => face.kind !== 'none',
    look,
    showHints() {
      if (face.kind !== 'draft' || found === 0) return;
      frame?.focus();
      line.tell({ news: 'key', key: 'hints' });
    },
    toggle() {
      if (face.kind === 'search') {
        close();
        return;
      }
      warm();
      word = undefined;
      wear({ kind: 'search' });
    },
  };
}

const NO_MARKS = { text: '', marks: [] };
