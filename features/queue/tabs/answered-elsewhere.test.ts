import { expect, it } from 'vitest';
import { answeredElsewhere } from './answered-elsewhere';

const tab = (tabId: number, targetKey: string | null) => ({
  tabId,
  postKey: 'x:1',
  answering: targetKey === null ? null : { postKey: 'x:1', targetKey, since: tabId, toldAt: 1 },
});

it('is what any other tab answers, and the very same while that doesn’t change', () => {
  const first = answeredElsewhere([tab(1, 'x:2'), tab(2, 'x:3'), tab(3, null)], new Set());
  expect([...first]).toEqual(['x:2', 'x:3']);
  expect(answeredElsewhere([tab(9, 'x:3'), tab(1, 'x:2')], first)).toBe(first);
  expect(answeredElsewhere([tab(1, 'x:2')], first)).toEqual(new Set(['x:2']));
  expect(answeredElsewhere([], first).size).toBe(0);
});
