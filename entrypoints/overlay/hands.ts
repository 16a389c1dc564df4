import { editorAt } from '../../composers/editor-at';
import { insertText } from '../../composers/insert-text';
import type { ChooseOutcome, InsertOutcome } from '../../messaging/panel-port';
import type { ComposerPlace, Network } from '../../networks/contract';
import type { ComposerWatch } from './composer-watch';
import type { Holders } from './holders';

/** Milliseconds that a network is given to show its reply box after its button was pressed. */
const BOX_PATIENCE = 1_500;
const LOOK_AGAIN = 50;

export interface Hands {
  insert(text: string, target: string | null): Promise<InsertOutcome>;
  choose(key: string): Promise<ChooseOutcome>;
}

export interface Reach {
  network: Network;
  document: Document;
  holders: Holders;
  composers: ComposerWatch;
  placeOf(editor: HTMLElement): ComposerPlace | null;
  /** Called as soon as the comment is found, before its reply box is opened. */
  onChosen(key: string, element: Element): void;
}

/** What Vigie does in the page when asked: puts text in a reply box, goes to a comment. Sends nothing. */
export function createHands(reach: Reach): Hands {
  const { network, document, holders, composers } = reach;

  return {
    async insert(text, target) {
      const inUse = composers.inUse();
      const place = inUse && (reach.placeOf(inUse.editor) ?? inUse.place);
      const fitting = inUse && place && answersTarget(place, target) ? inUse : undefined;
      const composer = fitting ?? (await openBox(reach, target));
      if (!composer) {
        if (place?.purpose === 'message') return 'message-box';
        return inUse ? 'wrong-target' : 'nowhere';
      }
      const { editor } = composer;
      return (await insertText(editor, text, composers.lastCaret(editor))).outcome;
    },
    async choose(key) {
      const element = holders.elementOf(key);
      if (!element) return 'off-page';
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      reach.onChosen(key, element);
      const before = editorAt(document.activeElement);
      if (before && reach.placeOf(before)?.answers?.key === key) return 'chosen';
      if (!network.openReply(element)) return 'chosen-no-box';
      return (await boxFor(reach, key)) ? 'chosen' : 'chosen-no-box';
    },
  };
}

/** Whether a text for the target belongs in a box; a box that doesn't say whom it answers is taken at the person's word. */
function answersTarget(place: ComposerPlace, target: string | null): boolean {
  if (place.purpose === 'message') return false;
  return !target || !place.answers || place.answers.key === target;
}

async function openBox(
  reach: Reach,
  target: string | null,
): Promise<{ editor: HTMLElement; place: ComposerPlace } | undefined> {
  const element = target ? reach.holders.elementOf(target) : undefined;
  if (!target || !element) return visibleBox(reach, () => true);
  if (!reach.network.openReply(element)) return undefined;
  return boxFor(reach, target);
}

/** Waits for the box that answers `key`, or for one that took the focus and doesn't say whom it answers. */
async function boxFor(
  reach: Reach,
  key: string,
): Promise<{ editor: HTMLElement; place: ComposerPlace } | undefined> {
  const end = performance.now() + BOX_PATIENCE;
  while (performance.now() < end) {
    const found = visibleBox(reach, (place) => place.answers?.key === key);
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

function visibleBox(
  reach: Reach,
  fits: (place: ComposerPlace) => boolean,
): { editor: HTMLElement; place: ComposerPlace } | undefined {
  const candidates = reach.document.querySelectorAll<HTMLElement>(
    '[contenteditable="true"],textarea',
  );
  for (const candidate of candidates) {
    const editor = editorAt(candidate);
    const place = editor && reach.placeOf(editor);
    if (editor && place && place.purpose !== 'message' && fits(place)) return { editor, place };
  }
  return undefined;
}
