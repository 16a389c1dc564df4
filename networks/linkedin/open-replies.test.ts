// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { findComments } from './find-comments';
import { openerOf } from './open-replies';
import { v1Comment, v1Post } from './v1.sample';
import { v2Box, v2Comment, v2List } from './v2.sample';

const openers = (html: string) => {
  document.body.innerHTML = html;
  return findComments(document.body).map(
    (comment) => openerOf(comment)?.textContent?.trim() ?? null,
  );
};

it('finds what shows previous replies inside a V1 comment, and none for the reply below', () => {
  const previous =
    '<button type="button" class="show-prev-replies t-12">Voir les réponses</button>';
  const inner = `<div class="comments-replies-list">${previous}${v1Comment('2', { reply: true })}</div>`;
  const comments = v1Comment('1', { inner }) + v1Comment('3');
  expect(openers(v1Post({ comments }))).toEqual(['Voir les réponses', null, null]);
});

it('finds the button between a V2 comment’s replies and the next comment, and no reply box’s', () => {
  const more = '<div><div role="button" tabindex="0"><p>See previous replies</p></div></div>';
  expect(
    openers(
      v2List(
        v2Comment('1', { replies: '2 replies' }),
        more,
        v2Comment('2', { reply: true }),
        v2Comment('3'),
        v2Box('Ana'),
        v2Comment('4'),
      ),
    ),
  ).toEqual(['See previous replies', null, null, null]);
});
