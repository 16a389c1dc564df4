import type { Brand } from '../../brands/model';
import type { Audience } from '../audience/model';
import { isSameLabel } from '../follow/labels';
import type { Follow } from '../follow/model';
import { accountOfKey, whoseAccount } from '../follow/whose-account';
import type { SeenPost } from '../model';
import type { PostKnowledge, WhoseKind } from './compared-post';

/** From where posts are looked at: the brands, what is followed, how many follow. */
export interface Viewpoint {
  /** Whose accounts and competitors count: one brand's, or those of all. */
  brands: readonly Pick<Brand, 'accounts' | 'competitors'>[];
  follows: readonly Follow[];
  /** By author key. */
  audiences: ReadonlyMap<string, Audience>;
}

const withBoth = (own: readonly string[], more: readonly string[]): readonly string[] => [
  ...own,
  ...more.filter((label) => !own.some((known) => isSameLabel(known, label))),
];

/** What a viewpoint tells of each post. */
export function postKnowledge({ brands, follows, audiences }: Viewpoint): PostKnowledge {
  const followed = new Map(follows.map((one) => [`${one.kind} ${one.followedKey}`, one]));
  // thousands of posts are by a few accounts
  const known = new Map<string | null, WhoseKind>();
  const ask = ({ network, authorKey }: SeenPost): WhoseKind =>
    whoseAccount(brands, accountOfKey(network, authorKey)).kind;
  return {
    whoseOf: (post) => {
      const whose = known.get(post.authorKey) ?? ask(post);
      known.set(post.authorKey, whose);
      return whose;
    },
    labelsOf: ({ key, authorKey }) => {
      const own = followed.get(`post ${key}`);
      const account = authorKey === null ? undefined : followed.get(`account ${authorKey}`);
      return own || account ? withBoth(own?.labels ?? [], account?.labels ?? []) : undefined;
    },
    audienceOf: ({ authorKey }) => (authorKey === null ? undefined : audiences.get(authorKey)),
  };
}
