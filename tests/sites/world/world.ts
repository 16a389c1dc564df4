import type { NetworkId } from '../../../networks/contract.ts';
import { Cast } from './cast.ts';
import { arrivingCalm as arrivingCalmEn } from './en/arriving.ts';
import { brands as brandsEn } from './en/brands.ts';
import { posts as postsEn } from './en/posts.ts';
import { arrivingCalm as arrivingCalmFr } from './fr/arriving.ts';
import { brands as brandsFr } from './fr/brands.ts';
import { posts as postsFr } from './fr/posts.ts';
import type { Day, Language, SampleComment, SamplePost, World } from './model.ts';
import { sampleId } from './sample-id.ts';
import { shownCounters } from './shown-counters.ts';
import type { CommentRow } from './table.ts';

const WRITTEN = {
  fr: { brands: brandsFr, posts: postsFr, arrivingCalm: arrivingCalmFr },
  en: { brands: brandsEn, posts: postsEn, arrivingCalm: arrivingCalmEn },
};

function countComments(comments: readonly SampleComment[]): number {
  return comments.reduce((sum, comment) => sum + 1 + countComments(comment.replies), 0);
}

/** What one network shows on one day, in one language. The same arguments always give the same world. */
export function sampleWorld(network: NetworkId, language: Language, _day: Day): World {
  const written = WRITTEN[language];
  const cast = new Cast(written.brands);
  const thread = (slot: string, rows: readonly CommentRow[]): SampleComment[] =>
    rows.map(([by, minutesAgo, likes, text, replies = []], index) => {
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
  const posts = written.posts
    .filter((row) => !row.notOn?.includes(network))
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
  const arriving = thread('arriving-calm', written.arrivingCalm);
  return { me: cast.idOf('@transval', ''), accounts: cast.accounts(), posts, arriving };
}
