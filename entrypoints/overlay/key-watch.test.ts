// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type KeyWatch, watchKeys } from './key-watch';

const listener = { onTyping: vi.fn(), onComposed: vi.fn(), onKey: vi.fn() };
const heardByPage = vi.fn();
let end: AbortController;
let watch: KeyWatch;

beforeEach(() => {
  end = new AbortController();
  watch = watchKeys(listener, end.signal);
  document.body.addEventListener('keydown', heardByPage, { signal: end.signal });
  document.body.addEventListener('keyup', heardByPage, { signal: end.signal });
});
afterEach(() => end.abort());

/** @param isTrusted a script's own event says false, a person's true */
function tell(event: Event, isTrusted = true): Event {
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  document.body.dispatchEvent(event);
  return event;
}
const key = (type: 'keydown' | 'keyup', name: string, given: KeyboardEventInit = {}) =>
  new KeyboardEvent(type, { key: name, code: name, bubbles: true, cancelable: true, ...given });
const composition = (type: string) => new Event(type, { bubbles: true });

describe('the keys of a page', () => {
  it('are taken away when wanted, from their press to their release', () => {
    listener.onKey.mockReturnValue(true);
    expect(tell(key('keydown', 'Enter')).defaultPrevented).toBe(true);
    expect(tell(key('keyup', 'Enter')).defaultPrevented).toBe(true);
    expect(heardByPage).not.toHaveBeenCalled();
    tell(key('keyup', 'Enter'));
    expect(heardByPage).toHaveBeenCalledOnce();
  });

  it('stay the page’s when not wanted, and count as typing', () => {
    listener.onKey.mockReturnValue(false);
    expect(tell(key('keydown', 'Tab')).defaultPrevented).toBe(false);
    tell(key('keyup', 'Tab'));
    expect(heardByPage).toHaveBeenCalledTimes(2);
    expect(listener.onTyping).toHaveBeenCalledOnce();
  });

  it.each([
    ['a letter', key('keydown', 'a')],
    ['with Ctrl', key('keydown', 'Enter', { ctrlKey: true })],
    ['with Shift', key('keydown', 'Tab', { shiftKey: true })],
  ])('are not even asked about: %s', (_, event) => {
    tell(event);
    expect(listener.onKey).not.toHaveBeenCalled();
    expect(listener.onTyping).toHaveBeenCalledOnce();
  });

  it('made up by a script count for nothing', () => {
    listener.onKey.mockReturnValue(true);
    tell(key('keydown', 'Enter'), false);
    expect([listener.onKey, listener.onTyping].map(({ mock }) => mock.calls.length)).toEqual([
      0, 0,
    ]);
    expect(heardByPage).toHaveBeenCalledOnce();
    tell(composition('compositionstart'), false);
    expect(watch.isComposing()).toBe(false);
  });

  it('are left alone once it is over', () => {
    listener.onKey.mockReturnValue(true);
    end.abort();
    expect(tell(key('keydown', 'Enter')).defaultPrevented).toBe(false);
  });
});

describe('an input method', () => {
  it('keeps every key while it composes; its end is told once', () => {
    listener.onKey.mockReturnValue(true);
    tell(composition('compositionstart'));
    expect(watch.isComposing()).toBe(true);
    expect(tell(key('keydown', 'Enter')).defaultPrevented).toBe(false);
    // Chromium's own end says that it is a script's
    tell(composition('compositionend'), false);
    tell(composition('compositionend'), false);
    expect(watch.isComposing()).toBe(false);
    expect(listener.onComposed).toHaveBeenCalledOnce();
    expect(listener.onKey).not.toHaveBeenCalled();
    expect(tell(key('keydown', 'Enter')).defaultPrevented).toBe(true);
  });

  it('keeps the first key of a word, which comes before its start', () => {
    listener.onKey.mockReturnValue(true);
    tell(key('keydown', 'Enter', { keyCode: 229 }));
    expect(listener.onKey).not.toHaveBeenCalled();
  });
});
