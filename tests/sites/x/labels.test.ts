import { expect, it } from 'vitest';
import { actionLabel, groupLabel } from './labels.ts';

const NOTHING_DONE = { reposted: false, liked: false, bookmarked: false };
const counts = { replies: 104, reposts: 1, likes: 718, bookmarks: 0, views: 1499144 };

it('writes exact integers, leaves zero out, and knows each language’s singular', () => {
  expect(groupLabel(counts, NOTHING_DONE, 'en')).toBe(
    '104 replies, 1 repost, 718 likes, 1499144 views',
  );
  expect(groupLabel(counts, NOTHING_DONE, 'fr')).toBe(
    "104 réponses, 1 repost, 718 J''aime, 1499144 vues",
  );
});

it('has one apostrophe on the button and two in the group, in French', () => {
  expect(actionLabel('like', 718, false, 'fr')).toBe("718 J'aime. J'aime");
  expect(actionLabel('like', 718, true, 'fr')).toBe(actionLabel('like', 718, false, 'fr'));
  expect(actionLabel('like', 718, true, 'en')).toBe('718 Likes. Liked');
  expect(actionLabel('reply', 0, false, 'en')).toBe('Reply');
});
