import type { SeenPost } from '../../engagement/model';
import type { Found } from '../flags/found';
import type { Verdict } from './judge-comment';
import { worstOf } from './worst-of';

/** A comment in which nobody wrote anything, only drew, is never called grave. */
const HAS_WORDS = /[\p{L}\p{N}]/u;

/** What a judged comment is to whoever answers for it. */
interface Seen {
  /** As stored; null: the post was not read. */
  post: SeenPost | null;
  /** Of the clock, as IANA names it. */
  timeZone: string;
  /** The wording judged before was cut. */
  wasCut: boolean;
}

/**
 * What was found in a comment. It alarms where it is grave and under a brand's own posts, or where a watch term says so.
 * Criticism is never grave by itself, whatever it is about.
 */
export function foundIn({ row, hits, comment }: Verdict, seen: Seen): Found {
  const { post, timeZone, wasCut } = seen;
  const { key, network, postKey, category, severity, confidence } = row;
  const judged = { category, severity: category === 'complaint' && severity > 1 ? 1 : severity };
  const sent = hits.filter(({ term }) => term.action !== 'highlight');
  const isGrave = judged.severity >= 2 && row.brandId !== null && HAS_WORDS.test(comment.text);
  return {
    key,
    network,
    postKey,
    brandId: row.brandId ?? sent.find(({ term }) => term.brandId)?.term.brandId ?? null,
    ...worstOf(judged, sent),
    isAlarming: isGrave || sent.length > 0,
    wasCut,
    grounds: {
      spans: row.spans,
      terms: hits.map(({ term, start, end }) => ({
        termId: term.id,
        text: term.text,
        start,
        end,
      })),
      confidence,
    },
    evidence: {
      text: comment.text,
      author: comment.author,
      address: comment.address,
      postAddress: post?.address ?? null,
      writtenAt: comment.at,
      seenAt: comment.lastSeenAt,
      timeZone,
      counters: post?.counters ?? null,
    },
  };
}
