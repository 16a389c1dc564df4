import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { SampleComment, SamplePost } from '../world/model.ts';
import { type Sample, useSample } from './sample.tsx';
import { asComment, type StoredReply } from './stored-replies.ts';
import { useVisitState } from './visit-state.ts';

/** Between two arriving comments, in milliseconds. */
const ARRIVAL_EVERY = { usual: 6000, quick: 500 };

/**
 * The comments of a post as they stand now, top level first to last, replies inside:
 * the world's, those that arrived while one watches (first post only), those the visitor posted.
 * `newestFirst` says where the arriving ones appear.
 */
export function useThread(post: SamplePost, newestFirst = true): SampleComment[] {
  const sample = useSample();
  const arrived = useArrived(post);
  const stored = useSyncExternalStore(sample.replies.subscribe, sample.replies.all);
  return useMemo(() => {
    const came = sample.world.arriving.slice(0, arrived).map((each) => {
      const at = Number(sample.visit.get(`arrived-at:${each.id}`));
      return { ...each, minutesAgo: (sample.now - at) / 60_000 };
    });
    const known = newestFirst ? [...came.reverse(), ...post.comments] : [...post.comments, ...came];
    const mine = stored.filter((reply) => reply.post === post.id);
    const own = mine.filter((reply) => reply.parent === null).map((reply) => ours(sample, reply));
    return [...own, ...known].map((comment) => withReplies(sample, comment, mine));
  }, [sample, post, arrived, stored, newestFirst]);
}

/** The post's own count of comments, with what came meanwhile. */
export function useCommentCount(post: SamplePost): number {
  const { replies } = useSample();
  const stored = useSyncExternalStore(replies.subscribe, replies.all);
  const arrived = useArrived(post);
  return post.counters.comments + arrived + stored.filter((each) => each.post === post.id).length;
}

function ours(sample: Sample, reply: StoredReply): SampleComment {
  return asComment(reply, reply.by ?? sample.me.id, sample.look.language, sample.now);
}

/** The comment with the visitor's replies under it, at any depth. */
function withReplies(sample: Sample, comment: SampleComment, mine: StoredReply[]): SampleComment {
  const own = mine.filter((each) => each.parent === comment.id).map((each) => ours(sample, each));
  if (own.length === 0 && comment.replies.length === 0) return comment;
  const replies = [...comment.replies, ...own].map((each) => withReplies(sample, each, mine));
  return { ...comment, replies };
}

/** How many comments have arrived under the post since one first looked; 0 for all posts but the first. */
function useArrived(post: SamplePost): number {
  const { world, look, visit } = useSample();
  const [arrived, setArrived] = useVisitState<number>('arrived', 0);
  const arrives = post.id === world.posts[0]?.id && !look.extras.includes('still');
  useEffect(() => {
    if (!arrives || arrived >= world.arriving.length) return;
    const every = look.extras.includes('quick') ? ARRIVAL_EVERY.quick : ARRIVAL_EVERY.usual;
    const timer = setTimeout(() => {
      visit.set(`arrived-at:${world.arriving[arrived]?.id}`, Date.now());
      setArrived(arrived + 1);
    }, every);
    return () => clearTimeout(timer);
  }, [arrives, arrived, world, look, visit, setArrived]);
  return post.id === world.posts[0]?.id ? arrived : 0;
}
