import { editorAt, focusedEditor } from '../../composers/editor-at';
import { insertText } from '../../composers/insert-text';
import { placeCaret } from '../../composers/place-caret';
import type { ChooseOutcome, FixAsk, InsertAsk, InsertOutcome } from '../../messaging/panel-port';
import type { ComposerPlace, Network } from '../../networks/contract';
import type { ComposerWatch } from './composer-watch';
import type { Holders } from './holders';

/** Milliseconds that a network is given to show its reply box after its button was pressed. */
const BOX_PATIENCE = 1_500;
const LOOK_AGAIN = 50;

export interface Hands {
  insert(ask: InsertAsk): Promise<InsertOutcome>;
  choose(key: string, isToAnswer: boolean): Promise<ChooseOutcome>;
  fix(ask: FixAsk): Promise<InsertOutcome>;
}

interface Box {
  editor: HTMLElement;
  place: ComposerPlace;
}

export interface Reach {
  network: Network;
  document: Document;
  holders: Holders;
  composers: ComposerWatch;
  placeOf(editor: HTMLElement): ComposerPlace | null;
  /**
   * Called as soon as the comment is found, before its reply box is opened; `whenDone` settles when it is open, or won't
   * be. Null: nobody is going to answer it.
   */
  onChosen(key: string, element: Element, whenDone: Promise<unknown> | null): void;
}

/** What Vigie does in the page when asked: puts text in a reply box, goes to a comment. Sends nothing. */
export function createHands(reach: Reach): Hands {
  const { holders, composers } = reach;

  return {
    async insert({ text, target, cursor, instead }) {
      const inUse = composers.inUse();
      const place = inUse && (reach.placeOf(inUse.editor) ?? inUse.place);
      const fitting = inUse && place && answersTarget(place, target) ? inUse : undefined;
      // What was typed stands in the box in use and in no other.
      const composer = fitting ?? (instead === null ? await openBox(reach, target) : undefined);
      if (!composer) {
        if (place?.purpose === 'message') return 'message-box';
        return inUse ? 'wrong-target' : 'nowhere';
      }
      const { editor } = composer;
      const options = instead === null ? {} : { replaced: { typed: instead } };
      const insertion = await insertText(editor, text, composers.lastCaret(editor), options);
      if (insertion.outcome === 'inserted' && cursor !== null) {
        const at = insertion.at + linesAsOne(text.slice(0, cursor)).length;
        await placeCaret(focusedEditor(reach.document) ?? editor, { start: at, end: at });
      }
      return insertion.outcome;
    },
    async fix({ start, end, was, text }) {
      const editor = composers.inUse()?.editor;
      if (!editor) return 'nowhere';
      const replaced = { stretch: { start, end }, was };
      return (await insertText(editor, text, null, { replaced })).outcome;
    },
    async choose(key, isToAnswer) {
      const element = holders.elementOf(key);
      if (!element) return 'off-page';
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      // In a turn of its own: the choice is known before the box takes the focus.
      const opening = isToAnswer
        ? Promise.resolve().then(() => openBoxOf(reach, key, element))
        : null;
      reach.onChosen(key, element, opening);
      return !opening || (await opening) ? 'chosen' : 'chosen-no-box';
    },
  };
}

/** Editors have one sign for the end of a line, whatever a text came with. */
const linesAsOne = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Opens the box that answers a comment or post, unless the caret is in it already. */
async function openBoxOf(reach: Reach, key: string, element: Element): Promise<boolean> {
  const before = editorAt(reach.document.activeElement);
  if (before && reach.placeOf(before)?.answers?.key === key) return true;
  if (!reach.network.openReply(element)) return false;
  return (await boxFor(reach, key)) !== undefined;
}

/** Whether a text for the target belongs in a box; a box that doesn't say whom it answers is taken at the person's word. */
function answersTarget(place: ComposerPlace, target: string | null): boolean {
  if (place.purpose === 'message') return false;
  return !target || !place.answers || place.answers.key === target;
}

async function openBox(reach: Reach, target: string | null): Promise<Box | undefined> {
  const element = target ? reach.holders.elementOf(target) : undefined;
  if (!target || !element) return onlyBox(reach);
  if (!reach.network.openReply(element)) return undefined;
  return boxFor(reach, target);
}

/** Waits for the box that answers `key`, or for one that took the focus and doesn't say whom it answers. */
async function boxFor(reach: Reach, key: string): Promise<Box | undefined> {
  const end = performance.now() + BOX_PATIENCE;
  while (performance.now() < end) {
    const found = boxesInSight(reach).find(({ place }) => place.answers?.key === key);
    if (found) {
      found.editor.focus({ preventScroll: true });
      return found;
    }
    const focused = editorAt(reach.document.activeElement);
    const place = focused && reach.placeOf(focused);
    if (focused && place && place.answers === undefined) return { editor: focused, place };
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  }
  return undefined;
}

/** The one comment box in sight, when nobody was chosen and no box was used: with two, only the person can say which. */
function onlyBox(reach: Reach): Box | undefined {
  const boxes = boxesInSight(reach).filter(({ place }) => place.purpose !== 'post');
  return boxes.length === 1 ? boxes[0] : undefined;
}

function boxesInSight(reach: Reach): Box[] {
  const candidates = reach.document.querySelectorAll<HTMLElement>(
    '[contenteditable="true"],textarea',
  );
  return [...candidates].flatMap((candidate) => {
    const editor = editorAt(candidate);
    const place = editor && reach.placeOf(editor);
    if (!editor || !place || place.purpose === 'message') return [];
    return candidate.checkVisibility() ? [{ editor, place }] : [];
  });
}
