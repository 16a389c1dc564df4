// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { ContentScriptContext } from './script-context';

vi.mock('wxt/browser', () => ({ browser: { runtime: { id: 'vigie' } } }));

it('ends the copy of a script that was there before, and no other script', () => {
  const first = new ContentScriptContext('x');
  const other = new ContentScriptContext('facebook');
  const second = new ContentScriptContext('x');
  expect(first.signal.aborted).toBe(true);
  expect(other.signal.aborted).toBe(false);
  expect(second.signal.aborted).toBe(false);
});
