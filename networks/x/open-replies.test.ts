// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { article } from './article.sample';
import { openerOf } from './open-replies';

it('is the permalink around the date, whatever links the text holds', () => {
  document.body.innerHTML = article({ id: '200', text: '<a href="/other/status/7">x</a>' });
  const opener = openerOf(document.querySelector('article')!);
  expect(opener?.getAttribute('href')).toContain('/status/200');
});

it('is nothing where the date leads nowhere', () => {
  document.body.innerHTML = '<article data-testid="tweet"><time>2h</time></article>';
  expect(openerOf(document.querySelector('article')!)).toBeNull();
});
