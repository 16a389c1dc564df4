// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { ReadingContext } from '../contract';
import { network } from '.';
import { article, timeline } from './article.sample';

const address = new URL('https://x.com/lignes_metro/status/200');
const context: ReadingContext = { address, page: network.pageAt(address), language: 'fr', now: 0 };

function readReplies(...items: string[]) {
  document.body.innerHTML = timeline(...items);
  return network
    .findComments(document.body, context)
    .map((element) => network.readComment(element, context));
}

const focal = article({ id: '200', focal: true });

describe('replies on X', () => {
  it('are what follows the post, not what it answers, nor adverts, nor what stands under a heading', () => {
    const replies = readReplies(
      article({ id: '100', handle: 'before' }),
      focal,
      article({ id: '300', handle: 'ana' }),
      `<div data-testid="placementTracking">${article({ id: '301', handle: 'pub' })}</div>`,
      article({ id: '1302', handle: 'bo' }),
      '<h2>Découvrir plus</h2>',
      article({ id: '400', handle: 'other' }),
    );
    expect(replies.map((reply) => reply?.key)).toEqual(['x:300', 'x:1302']);
    expect(replies[0]).toMatchObject({
      postKey: 'x:200',
      parentKey: null,
      author: { value: { handle: 'ana' } },
      reactions: { value: { value: 12 } },
      replies: { value: { value: 3 } },
    });
    const posts = network
      .findPosts(document.body)
      .map((element) => network.readPost(element, context)?.key);
    expect(posts).toEqual(['x:100', 'x:200', undefined, 'x:301', undefined, 'x:400']);
  });

  it('follow the row that sorts them, which has a title and buttons', () => {
    const sort = '<h2>Les plus pertinentes</h2><button>Trier</button>';
    expect(readReplies(focal, sort, article({ id: '300' }))).toMatchObject([{ key: 'x:300' }]);
  });

  it('know their parent by the line that joins articles', () => {
    const replies = readReplies(
      focal,
      article({ id: '300', lineBelow: true }),
      article({ id: '301', lineBelow: true }),
      article({ id: '302' }),
      article({ id: '303' }),
    );
    expect(replies.map((reply) => reply?.parentKey)).toEqual([null, 'x:300', 'x:301', null]);
  });

  it('are not joined by what is written beside the avatar', () => {
    const beside = (markup: string) =>
      markup.replace('</div></div></div>', '</div></div><div>Bonjour</div></div>');
    const [first = '', second = ''] = [article({ id: '300' }), article({ id: '301' })].map(beside);
    expect(first).toContain('<div>Bonjour</div>');
    expect(readReplies(focal, first, second).map((reply) => reply?.parentKey)).toEqual([
      null,
      null,
    ]);
  });

  it('know their parent by the account they answer', () => {
    const replies = readReplies(
      focal,
      article({ id: '300', handle: 'Ana' }),
      article({ id: '301', handle: 'bo' }),
      article({ id: '302', replyingTo: 'ana' }),
      article({ id: '303', replyingTo: 'lignes_metro' }),
    );
    expect(replies.map((reply) => reply?.parentKey)).toEqual([null, null, 'x:300', null]);
  });

  it('are still told when the post has been scrolled out of the page', () => {
    expect(readReplies(article({ id: '300' }))).toMatchObject([{ key: 'x:300', postKey: 'x:200' }]);
  });

  it('exist on no other page', () => {
    document.body.innerHTML = timeline(article({ id: '300' }));
    const home = { ...context, page: network.pageAt(new URL('https://x.com/home')) };
    expect(network.findComments(document.body, home)).toEqual([]);
  });
});
