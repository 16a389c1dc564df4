// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { network } from '.';
import { guestComment, guestPost, guestShared } from './guest.sample';

const now = Date.UTC(2026, 5, 1, 12);
const idAt = (time: number, rest = 1) => String((BigInt(time) << 22n) + BigInt(rest));
const exactly = (value: number) => ({ ok: true, value: { value, low: value, high: value } });
const post = idAt(now - 2.5 * 3_600_000);
const other = idAt(now - 9 * 86_400_000);
const address = new URL(
  `https://www.linkedin.com/posts/lignes-metro_bonjour-activity-${post}-AbCd`,
);
const context = { address, page: network.pageAt(address), language: 'fr', now };

const first = guestComment(
  post,
  idAt(now - 22.5 * 60_000),
  '<span class="comment__reactions-count hidden">1 réaction</span>',
);
const second = guestComment(
  post,
  idAt(now - 22.5 * 60_000, 2),
  '<a class="comment__reactions-count">3 réactions</a>',
);

beforeEach(() => {
  document.body.innerHTML = `<main>${guestPost(post, { comments: first + second })}
    <ul><li>${guestPost(other, { extra: guestShared })}</li></ul></main>`;
});

describe('the page of people who are not logged in', () => {
  it('shows the post and others, each with its own words', () => {
    const posts = network
      .findPosts(document.body)
      .map((element) => network.readPost(element, context));
    expect(posts.map((read) => read?.key)).toEqual([`linkedin:${post}`, `linkedin:${other}`]);
    for (const read of posts)
      expect(read).toMatchObject({
        author: {
          value: {
            name: 'Lignes du Métro',
            handle: 'lignes-metro',
            address: 'https://www.linkedin.com/company/lignes-metro/',
          },
        },
        text: { value: 'Bonjour à tous\n\nMerci Bo' },
        counters: {
          reactions: exactly(1435),
          comments: exactly(21),
          shares: { why: 'absent' },
        },
        promoted: false,
      });
  });

  it('shows comments, whose hidden counts mean nothing', () => {
    const comments = network
      .findComments(document.body, context)
      .map((element) => network.readComment(element, context));
    expect(comments).toMatchObject([
      {
        key: `linkedin:${idAt(now - 22.5 * 60_000)}`,
        postKey: `linkedin:${post}`,
        parentKey: null,
        text: { value: 'Merci' },
        at: { value: { at: now - 22.5 * 60_000 } },
        reactions: { ok: false, why: 'absent' },
      },
      { reactions: exactly(3) },
    ]);
  });

  it('says that nobody speaks', () => {
    expect(network.readSpeaker(document, context)).toMatchObject({ why: 'not-loaded' });
    document.body.innerHTML += '<a data-tracking-control-name="public_post_nav-header-signin"></a>';
    expect(network.readSpeaker(document, context)).toEqual({ ok: false, why: 'absent' });
  });
});
