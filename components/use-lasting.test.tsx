// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useLasting } from './use-lasting';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));

it('is so once it has lasted, and no more as soon as it ends', () => {
  const { result, rerender } = renderHook(({ isSo }) => useLasting(isSo, 150), {
    initialProps: { isSo: true },
  });
  pass(149);
  expect(result.current).toBe(false);
  pass(1);
  expect(result.current).toBe(true);
  rerender({ isSo: false });
  expect(result.current).toBe(false);
  rerender({ isSo: true });
  expect(result.current).toBe(false);
  pass(150);
  expect(result.current).toBe(true);
});

it('counts anew when it was left in between', () => {
  const { result, rerender } = renderHook(({ isSo }) => useLasting(isSo, 150), {
    initialProps: { isSo: true },
  });
  pass(100);
  rerender({ isSo: false });
  rerender({ isSo: true });
  pass(100);
  expect(result.current).toBe(false);
});
