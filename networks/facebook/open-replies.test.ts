// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { network } from './index';
import { openerOf } from './open-replies';
import { card, comment, FEED, message } from './sample-markup';

it('is the button that says how many replies there are, in or behind the comment’s wrapper', () => {
  const fold = '<div><div role="button"><span>View all 3 replies</span></div></div>';
  const wrapped = (id: string, inside = '') =>
    `<div data-commentid="${id}"><div>${comment({ id })}</div>${inside}</div>`;
  document.body.innerHTML = card(
    message('x') +
      [wrapped('1', fold), wrapped('2') + fold, wrapped('3')]
        .map((one) => `<div>${one}</div>`)
        .join(''),
  );
  const comments = network.findComments(document.body, FEED);
  expect(comments.map((one) => openerOf(one)?.textContent ?? null)).toEqual([
    'View all 3 replies',
    'View all 3 replies',
    null,
  ]);
});
