import { expect, it } from 'vitest';
import type { Target } from './model';
import { withSameTarget } from './same-target';

const answering = (key: string, text: string) => ({
  target: { kind: 'comment', key, author: null, text: 'Where is it?', at: null } satisfies Target,
  draft: { text, caret: null },
});

it('keeps whom a box answers as the same object from key to key', () => {
  const before = answering('x:1', 'H');
  const now = withSameTarget(before, answering('x:1', 'He'));
  expect(now?.target).toBe(before.target);
  expect(now?.draft.text).toBe('He');
});

it('takes another one as it is told', () => {
  const other = answering('x:2', 'He');
  expect(withSameTarget(answering('x:1', 'H'), other)).toBe(other);
  expect(withSameTarget(null, other)).toBe(other);
  expect(withSameTarget(other, null)).toBeNull();
});
