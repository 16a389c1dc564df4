import type { Caret, Insertion } from './contract';
import { readsSame, textOf } from './editor-text';
import { type Replaced, stretchFor } from './insertion-stretch';
import { placeCaret } from './place-caret';
import { readDraft } from './read-draft';
import { composerOf } from './registry';
import { takeFocus } from './take-focus';
import { turn } from './turn';
import { isConnected } from './unclobbered';

/** Milliseconds between readings back, about 120 in all: React and Lexical write later than they are told to. */
const READINGS = [0, 0, 20, 20, 20, 20, 20, 20];

/**
 * Puts a text into an editor, at the caret, into what is already there, and reads the editor back.
 * Tries the editor's ways in order, but none after one that changed anything: a text never arrives twice.
 * One Ctrl+Z takes it back. Neither a key nor a button of the page is touched.
 * One at a time: await the answer before the next insertion into the same page.
 * @param text not empty; line breaks of any sort
 * @param caret where; null for where the caret is now, or else the end of the text
 * @param options.replaced what the text takes the place of; `refused`, with nothing touched, when it isn't there
 */
export async function insertText(
  editor: HTMLElement,
  text: string,
  caret: Caret | null = null,
  options: { replaced?: Replaced } = {},
): Promise<Insertion> {
  if (!isConnected(editor)) return { outcome: 'gone' };
  const stretch = stretchFor(editor, caret, options.replaced ?? null);
  if (text === '' || !stretch) return { outcome: 'refused' };

  const before = textOf(editor);
  const focused = await takeFocus(editor);
  if (focused === 'gone') return { outcome: 'gone' };
  if (focused === 'kept-out') return { outcome: 'refused' };
  if (!(await placeCaret(focused, stretch)) || textOf(focused) !== before) {
    return { outcome: 'refused' };
  }
  return write(focused, text.replace(/\r\n?/g, '\n'), stretch);
}

async function write(editor: HTMLElement, text: string, stretch: Caret): Promise<Insertion> {
  const before = textOf(editor);
  const expected = before.slice(0, stretch.start) + text + before.slice(stretch.end);
  for (const way of composerOf(editor).ways) {
    way(editor, text);
    for (const wait of READINGS) {
      await turn(wait);
      if (!isConnected(editor)) return { outcome: 'gone' };
      if (readsSame(textOf(editor), expected))
        return { outcome: 'inserted', draft: readDraft(editor), at: stretch.start };
    }
    if (textOf(editor) !== before) return { outcome: 'altered' };
  }
  return { outcome: 'refused' };
}
