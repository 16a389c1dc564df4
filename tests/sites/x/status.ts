import type { Sample } from '../shell/sample.tsx';
import type { Language, SampleComment, SamplePost } from '../world/model.ts';

/** On X posts and comments are one thing: a post, which may answer another. */
export interface Status {
  id: string;
  /** Account id. */
  by: string;
  text: string;
  language: Language;
  minutesAgo: number;
  counts: {
    replies: number;
    reposts: number;
    likes: number;
    bookmarks: number;
    views: number | null;
  };
  promoted: boolean;
  /** Account id of who reposted it into the feed. */
  repostedBy?: string;
  quoted?: SamplePost;
  photo: boolean;
  /** Handle of whom it answers, where X says so. */
  answers?: string;
}

export function statusOfPost(sample: Sample, post: SamplePost): Status {
  const place = sample.world.posts.findIndex((each) => post.id.startsWith(each.id));
  const { counters } = post;
  const quoted =
    place % 5 === 3 && !post.promoted
      ? sample.world.posts.find((each) => each.by !== post.by)
      : undefined;
  return {
    id: post.id,
    by: post.by,
    text: post.text,
    language: post.language,
    minutesAgo: post.minutesAgo,
    counts: {
      replies: counters.comments,
      reposts: counters.shares ?? 0,
      likes: counters.reactions ?? 0,
      bookmarks: counters.saves ?? 0,
      views: counters.views,
    },
    promoted: post.promoted,
    photo: place % 4 === 1,
    ...(quoted ? { quoted } : {}),
  };
}

export function statusOfComment(comment: SampleComment, answers?: string): Status {
  return {
    id: comment.id,
    by: comment.by,
    text: comment.text,
    language: comment.language,
    minutesAgo: comment.minutesAgo,
    counts: {
      replies: comment.replies.length,
      reposts: Math.floor(comment.likes / 9),
      likes: comment.likes,
      bookmarks: 0,
      views: Math.max(0, Math.floor(comment.minutesAgo)) * 7 + comment.likes * 40 || null,
    },
    promoted: false,
    photo: false,
    ...(answers === undefined ? {} : { answers }),
  };
}
