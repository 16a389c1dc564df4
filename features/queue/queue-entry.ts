import { type AnswerClock, answerClock } from '../brands/answer-clock';
import { type AnswerDue, type AnswersWithin, createAnswerDue } from '../brands/answer-due';
import type { Brand } from '../brands/model';
import type { Flag } from '../crisis/flags/model';
import type { JudgedRow } from '../crisis/judging/model';
import type { Category, Severity } from '../crisis/model';
import type { Handling } from './handling/model';
import type { SeenComment } from './model';
import { type Standing, standingsOf } from './standing';
import { type MomentSpan, writtenSpan } from './written-span';

/** A comment in the queue, with all that says when it is its turn. */
export interface QueueEntry {
  comment: SeenComment;
  /** The comment that it answers, where that one was seen. */
  parent: SeenComment | null;
  standing: Standing;
  /** The flag on it, whatever its state; null: none. */
  flag: Flag | null;
  /** What it is about; null: it wasn't judged. */
  category: Category | null;
  severity: Severity;
  /** By when it is to be answered, were it written at either end of what its date allows; null: the brand has no goal. */
  due: Readonly<Record<'ifEarliest' | 'ifLatest', AnswerDue>> | null;
}

/** What is known about the comments under one post. Maps are by the comment's key. */
export interface QueueFacts {
  comments: readonly SeenComment[];
  handlings: ReadonlyMap<string, Handling>;
  flags: ReadonlyMap<string, Flag>;
  judgements: ReadonlyMap<string, Pick<JudgedRow, 'category' | 'severity'>>;
  /** All of the person's own. */
  brands: readonly Brand[];
  /** The brand whose comments these are to answer; null: they are somebody else's. */
  section: AnswersWithin | null;
}

/** The comments under a post that are for the queue, in the order given; not what our own accounts wrote. */
export function queueEntries(facts: QueueFacts): QueueEntry[] {
  const { comments, flags, judgements, section } = facts;
  const standings = standingsOf({ ...facts, isOurs: section !== null });
  const byKey = new Map(comments.map((comment) => [comment.key, comment]));
  const dueOf = section && createAnswerDue(section);
  const dueSpan = ({ from, to }: MomentSpan): QueueEntry['due'] => {
    const ifLatest = dueOf?.(to) ?? null;
    return ifLatest && { ifLatest, ifEarliest: (from === to ? null : dueOf?.(from)) ?? ifLatest };
  };
  return comments.flatMap((comment): QueueEntry[] => {
    const standing = standings.get(comment.key);
    if (standing === undefined) return [];
    const flag = flags.get(comment.key) ?? null;
    const judged = judgements.get(comment.key);
    return [
      {
        comment,
        parent: (comment.parentKey !== null && byKey.get(comment.parentKey)) || null,
        standing,
        flag,
        category: flag?.category ?? judged?.category ?? null,
        severity: severityOf(flag, judged),
        due: dueSpan(writtenSpan(comment)),
      },
    ];
  });
}

/** A flag that was closed has had its turn, and what it was raised for doesn't press any more. */
function severityOf(flag: Flag | null, judged: { severity: Severity } | undefined): Severity {
  if (flag === null) return judged?.severity ?? 0;
  return flag.state === 'closed' ? 0 : flag.severity;
}

/**
 * How a comment stands against the brand's goal for certain: the milder of what its date allows. Null where none holds, or
 * it doesn't wait for its first answer.
 */
export function clockOf({ standing, due }: QueueEntry, now: number): AnswerClock | null {
  if (standing.state !== 'to-answer' || due === null) return null;
  const [one, other] = [answerClock(due.ifEarliest, now), answerClock(due.ifLatest, now)];
  return CLOCKS.indexOf(one) < CLOCKS.indexOf(other) ? one : other;
}

/** The mildest first. */
const CLOCKS: readonly AnswerClock[] = ['in-time', 'at-risk', 'late'];
