import type { SeenPost } from '../../engagement/model';
import type { SeenComment } from '../../queue/model';
import type { JudgedRow } from '../judging/model';
import type { Category, Severity } from '../model';
import type { Evidence, Flag } from './model';

/** A comment or post that a person wants to raise a flag on, as it is stored. */
export interface Subject {
  kind: 'comment' | 'post';
  /** The comment or post itself. */
  seen: SeenComment | SeenPost;
  /** The post, or the one that the comment is under; null: not read. */
  post: SeenPost | null;
  /** What Vigie thought of the comment; null: nothing, or it is a post. */
  judged: JudgedRow | null;
  /** The flag it has already; null: none. */
  flag: Flag | null;
}

/** What the person says of it. */
export interface SaidByHand {
  category: Category;
  severity: Severity;
  note: string;
}

/** What a person is offered to say of it: as Vigie judged it, and worth a look at least. */
export function offeredFor({ judged }: Subject): Pick<SaidByHand, 'category' | 'severity'> {
  const { category, severity } = judged ?? { category: 'other', severity: 1 };
  return { category, severity: severity === 0 ? 1 : severity };
}

const evidenceOf = ({ seen, post }: Subject): Evidence => ({
  text: seen.text,
  author: seen.author,
  address: seen.address,
  postAddress: post?.address ?? null,
  writtenAt: seen.at,
  seenAt: seen.lastSeenAt,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  counters: post?.counters ?? null,
});

/**
 * The flag that a person raises.
 * @param brandId for whom they work; null: nobody in particular
 * @param at milliseconds since 1970
 */
export function flagByHand(
  subject: Subject,
  { category, severity, note }: SaidByHand,
  brandId: string | null,
  at: number,
): Flag {
  const { kind, seen, post, judged } = subject;
  return {
    key: seen.key,
    subject: kind,
    network: seen.network,
    postKey: 'postKey' in seen ? seen.postKey : (post?.key ?? seen.key),
    brandId: judged?.brandId ?? brandId,
    raisedBy: 'person',
    raisedAt: at,
    state: 'open',
    category,
    severity,
    grounds: { spans: [], terms: [], confidence: null },
    note,
    steps: [{ at, state: 'open', reason: null, words: '', cause: null }],
    evidence: evidenceOf(subject),
    versions: [],
    notifiedAt: null,
    updatedAt: at,
  };
}
