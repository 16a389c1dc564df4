import { useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import type { ComparedPost } from '../../compare/compared-post';
import { type FoundPosts, findCompared } from '../../compare/find-compared';
import type { PostsStore } from '../posts-store';

/** The posts that pass the filters now. */
export function useFoundPosts(posts: readonly ComparedPost[], store: PostsStore): FoundPosts {
  const { query, network, whose, account, label, followedOnly, period } = useStore(store);
  const asked = useDeferredValue(query);
  return useMemo(
    () =>
      findCompared(
        posts,
        { query: asked, network, whose, account, label, followedOnly, period },
        Date.now(),
      ),
    [posts, asked, network, whose, account, label, followedOnly, period],
  );
}
