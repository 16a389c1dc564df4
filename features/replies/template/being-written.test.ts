import { expect, it } from 'vitest';
import { isBeingWritten } from './being-written';

it('knows a tag that is open at the caret', () => {
  expect(isBeingWritten('Hello {{', 6, 8)).toBe(true);
  expect(isBeingWritten('Hello {{auth', 6, 12)).toBe(true);
  expect(isBeingWritten('Hello {{author.name | "y', 6, 24)).toBe(true);
});

it('knows it from one that is closed, left, or that nobody writes', () => {
  expect(isBeingWritten('Hello {{auth}}', 6, 12)).toBe(false);
  expect(isBeingWritten('Hello {{auth\nBye', 6, 16)).toBe(false);
  expect(isBeingWritten('Hello {{auth', 6, 3)).toBe(false);
  expect(isBeingWritten('Hello {{auth', 6, null)).toBe(false);
});
