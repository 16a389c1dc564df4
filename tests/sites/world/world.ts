import type { NetworkId } from '../../../networks/contract.ts';
import { Cast } from './cast.ts';
import { crowd } from './crowd.ts';
import * as arrivingEn from './en/arriving.ts';
import { brands as brandsEn, pages as pagesEn } from './en/brands.ts';
import { growthParts as growthPartsEn } from './en/growth-parts.ts';
import { posts as postsEn } from './en/posts.ts';
import { stormPosts as stormPostsEn } from './en/storm-posts.ts';
import * as arrivingFr from './fr/arriving.ts';
import { brands as brandsFr, pages as pagesFr } from './fr/brands.ts';
import { growthParts as growthPartsFr } from './fr/growth-parts.ts';
import { posts as postsFr } from './fr/posts.ts';
import { stormPosts as stormPostsFr } from './fr/storm-posts.ts';
import type { Day, Language, SampleComment, SamplePost, World } from './model.ts';
import { sampleId } from './sample-id.ts';
import { shownCounters } from './shown-counters.ts';
import type { CommentRow, GrowthParts, PostRow } from './table.ts';

const WRITTEN = {
  fr: {
    brands: brandsFr,
    pages: pagesFr,
    posts: postsFr,
    stormPosts: stormPostsFr,
    growthParts: growthPartsFr,
    arriving: { calm: arrivingFr.arrivingCalm, storm: arrivingFr.arrivingStorm },
  },
  en: {
    brands: brandsEn,
    pages: pagesEn,
    posts: postsEn,
    stormPosts: stormPostsEn,
    growthParts: growthPartsEn,
    arriving: { calm: arrivingEn.arrivingCalm, storm: arrivingEn.arrivingStorm },
  },
};

/** How many join the hand-written comments under the first statement, and over how long (minutes). */
const CROWD = { size: 340, minutes: 55 };

/** The ordinary posts are this much older on the day of the storm (minutes). */
const OLDER_IN_STORM = 600;

/** The storm's posts push the oldest ones out. */
const MOST_POSTS = 15;

function postsInStorm(
  stormPosts: readonly PostRow[],
  posts: readonly PostRow[],
  parts: GrowthParts,
): PostRow[] {
  const [statement, ...rest] = stormPosts;
  if (!statement) throw new Error('a storm needs its first statement');
  const grown = {
    ...statement,
    thread: [...statement.thread, ...crowd(parts, CROWD.size, CROWD.minutes)],
  };
  const older = posts.map((row) => ({
    ...row,
    minutesAgo: row.minutesAgo + OLDER_IN_STORM,
    thread: aged(row.thread),
  }));
  return [grown, ...rest, ...older];
}

function aged(rows: readonly CommentRow[]): CommentRow[] {
  return rows.map(([by, minutesAgo, likes, text, replies = []]) => [
    by,
    minutesAgo + OLDER_IN_STORM,
    likes,
    text,
    aged(replies),
  ]);
}

function countComments(comments: readonly SampleComment[]): number {
  return comments.reduce((sum, comment) => sum + 1 + countComments(comment.replies), 0);
}

/** What one network shows on one day, in one language. The same arguments always give the same world. */
export function sampleWorld(network: NetworkId, language: Language, day: Day): World {
  const written = WRITTEN[language];
  const rows =
    day === 'storm'
      ? postsInStorm(written.stormPosts, written.posts, written.growthParts)
      : written.posts;
  const cast = new Cast(written.brands, written.pages);
  const thread = (slot: string, comments: readonly CommentRow[]): SampleComment[] =>
    comments.map(([by, minutesAgo, likes, text, replies = []], index) => {
      const own = `${slot}.${index}`;
      return {
        id: sampleId(`comment/${own}`),
        by: cast.idOf(by, own),
        text,
        language,
        minutesAgo,
        likes,
        replies: thread(own, replies),
      };
    });
  const posts = rows
    .filter((row) => !row.notOn?.includes(network))
    .slice(0, MOST_POSTS)
    .map((row): SamplePost => {
      const by = cast.idOf(row.by, row.slot);
      const comments = thread(row.slot, row.thread);
      return {
        id: sampleId(`post/${row.slot}`),
        by,
        text: row.text,
        language,
        minutesAgo: row.minutesAgo,
        counters: shownCounters(network, row, countComments(comments)),
        comments,
        promoted: row.promoted ?? false,
      };
    });
  const arriving = thread(`arriving-${day}`, written.arriving[day]);
  return { me: cast.idOf('@transval', ''), accounts: cast.accounts(), posts, arriving };
}
