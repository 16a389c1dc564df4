// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { hasLinkTo } from './followers-in';

it('finds the link of an account among links written in any alphabet, or broken', () => {
  document.body.innerHTML =
    '<a href="https://example.org/caf%E9">a</a><a href="/%zz">b</a><a href="/caf%C3%A9/followers">c</a>';
  expect(hasLinkTo(document.body, 'Café')).toBe(true);
  expect(hasLinkTo(document.body, 'transval')).toBe(false);
});
