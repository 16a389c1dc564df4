// @vitest-environment happy-dom
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import type { Draft } from './contract';
import { watchDraft } from './watch-draft';

function show(markup: string): HTMLElement {
  document.body.innerHTML = markup;
  return document.body.firstElementChild as HTMLElement;
}

it('tells the draft at once, then once per turn when it changed', async () => {
  const editor = show('<div contenteditable="true"><p>Hello</p></div>');
  const onDraft = vi.fn<(draft: Draft) => void>();
  watchDraft(editor, onDraft, new AbortController().signal);
  expect(onDraft.mock.lastCall).toEqual([{ text: 'Hello', caret: null }]);
  editor.firstElementChild!.textContent = 'Hello w';
  editor.firstElementChild!.textContent = 'Hello world';
  await wait(20);
  expect(onDraft).toHaveBeenCalledTimes(2);
  expect(onDraft.mock.lastCall).toEqual([{ text: 'Hello world', caret: null }]);
});

it('says nothing when nothing changed', async () => {
  const editor = show('<div contenteditable="true"><p>Hello</p></div>');
  const onDraft = vi.fn<(draft: Draft) => void>();
  watchDraft(editor, onDraft, new AbortController().signal);
  editor.innerHTML = '<p>Hel<b>lo</b></p>';
  document.dispatchEvent(new Event('selectionchange'));
  await wait(20);
  expect(onDraft).toHaveBeenCalledTimes(1);
});

it('keeps the caret of a field that lost the focus', async () => {
  const editor = show('<textarea>Hello</textarea>') as HTMLTextAreaElement;
  editor.focus();
  editor.setSelectionRange(2, 2);
  const onDraft = vi.fn<(draft: Draft) => void>();
  watchDraft(editor, onDraft, new AbortController().signal);
  editor.blur();
  editor.value = 'Hello you';
  document.dispatchEvent(new Event('input'));
  await wait(20);
  expect(onDraft.mock.lastCall).toEqual([{ text: 'Hello you', caret: { start: 2, end: 2 } }]);
});

it('ends with its signal', async () => {
  const editor = show('<div contenteditable="true"><p>Hello</p></div>');
  const life = new AbortController();
  const onDraft = vi.fn<(draft: Draft) => void>();
  watchDraft(editor, onDraft, life.signal);
  editor.firstElementChild!.textContent = 'Hello world';
  life.abort();
  await wait(20);
  expect(onDraft).toHaveBeenCalledTimes(1);
});
