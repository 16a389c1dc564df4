// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { startCaretTracking } from './caret-tracker';

function show(): {
  first: HTMLTextAreaElement;
  second: HTMLTextAreaElement;
  button: HTMLButtonElement;
} {
  document.body.innerHTML = '<textarea>Hello</textarea><textarea></textarea><button>Reply</button>';
  const [first, second] = document.querySelectorAll('textarea');
  return { first: first!, second: second!, button: document.querySelector('button')! };
}

function putCaret(editor: HTMLTextAreaElement, at: number): void {
  editor.focus();
  editor.setSelectionRange(at, at);
  document.dispatchEvent(new Event('selectionchange'));
}

it('remembers each editor’s caret while the focus is elsewhere', () => {
  const { first, second, button } = show();
  const tracker = startCaretTracking(document, new AbortController().signal);
  expect(tracker.lastEditor()).toBeNull();
  expect(tracker.lastCaret(first)).toBeNull();
  putCaret(first, 3);
  button.focus();
  expect(tracker.lastCaret(first)).toEqual({ start: 3, end: 3 });
  expect(tracker.lastCaret(second)).toBeNull();
  expect(tracker.lastEditor()).toBe(first);
});

it('forgets an editor that left the page', () => {
  const { first } = show();
  const tracker = startCaretTracking(document, new AbortController().signal);
  putCaret(first, 1);
  first.remove();
  expect(tracker.lastEditor()).toBeNull();
});

it('ends with its signal', () => {
  const { first, second, button } = show();
  const life = new AbortController();
  const tracker = startCaretTracking(document, life.signal);
  putCaret(first, 1);
  life.abort();
  putCaret(second, 0);
  button.focus();
  expect(tracker.lastEditor()).toBe(first);
});
