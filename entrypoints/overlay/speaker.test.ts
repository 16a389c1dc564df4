import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Author, Reading } from '../../networks/contract';
import { createSpeaker } from './speaker';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const unread: Reading<Author> = { ok: false, why: 'not-loaded' };
const lignes: Reading<Author> = {
  ok: true,
  value: { handle: 'lignes', name: 'Lignes', address: null },
};

describe('createSpeaker', () => {
  it('looks at the page once in three seconds, and asks to be asked again', () => {
    const read = vi.fn((): Reading<Author> => unread);
    const onStale = vi.fn();
    const speaker = createSpeaker(read, onStale, new AbortController().signal);
    for (let i = 0; i < 50; i += 1) expect(speaker.now()).toBe(unread);
    expect(read).toHaveBeenCalledTimes(1);
    read.mockReturnValue(lignes);
    vi.advanceTimersByTime(3_000);
    expect(onStale).toHaveBeenCalledTimes(1);
    expect(speaker.now()).toBe(lignes);
    vi.advanceTimersByTime(60_000);
    expect(onStale).toHaveBeenCalledTimes(1);
  });

  it('reads anew when told, and is silent after the visit', () => {
    const read = vi.fn((): Reading<Author> => unread);
    const onStale = vi.fn();
    const visit = new AbortController();
    const speaker = createSpeaker(read, onStale, visit.signal);
    speaker.now();
    speaker.forget();
    speaker.now();
    expect(read).toHaveBeenCalledTimes(2);
    speaker.now();
    visit.abort();
    vi.advanceTimersByTime(60_000);
    expect(onStale).not.toHaveBeenCalled();
  });
});
