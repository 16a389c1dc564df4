// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { renderProse } from './prose';

it('shows nothing where the sanitiser is none', () => {
  const clobbered = document.createElement('a') as unknown as (html: string) => string;
  expect(() => renderProse('# a', clobbered)).toThrow('no sanitiser');
});

it('gives the sanitiser all that Markdown makes', () => {
  const given: string[] = [];
  const html = renderProse('## a <b onclick=x>b</b>', (made) => {
    given.push(made);
    return 'clean';
  });
  expect(given).toEqual([expect.stringContaining('<b onclick=x>b</b>')]);
  expect(html).toBe('clean');
});
