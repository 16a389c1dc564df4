import type { Brand } from '../brands/model';
import { personOf } from './answered/addressee';
import { type Answered, answersTo } from './answered/answers-to';
import { rootKeys } from './answered/root-keys';
import type { Handling, HandlingState, HandlingStep } from './handling/model';
import { isReworded } from './handling/wording';
import type { SeenComment } from './model';
import { earlierOf, isSurelyAfter, type MomentSpan, writtenSpan } from './written-span';

/**
 * What a comment's state is: what a person decided, else what is read.
 * - `unknown`: replies to it aren't loaded, one of them may be ours.
 * - `none`: it is under somebody else's post, where nobody has to answer.
 */
export type StandingState = HandlingState | 'unknown' | 'none';

/** Why a comment is back although it had been dealt with. */
export type Reopened = 'edited' | 'wrote-again';

/** How a comment stands. */
export interface Standing {
  state: StandingState;
  /** The decision that says so; null: it is read off the page. */
  step: HandlingStep | null;
  /** Our reply, where one answers it, whatever was decided. */
  answer: Extract<Answered, { kind: 'answered' }> | null;
  /** Replies that were never loaded, at least; null where that isn't known, or none is missing. */
  missing: number | null;
  reopened: Reopened | null;
}

interface Thread {
  comments: readonly SeenComment[];
  /** By the comment's key. */
  handlings: ReadonlyMap<string, Handling>;
  brands: readonly Brand[];
  /** The comments are for one of the brands to answer: false under somebody else's post. */
  isOurs: boolean;
}

/** Decisions that our own later reply ends. */
const ENDS_WITH_REPLY: readonly StandingState[] = ['to-answer', 'waiting'];

/** When something was written by what its date says, or else first seen: to show and to sort by, not to compare with. */
export const moment = ({ at, firstSeenAt }: SeenComment): number => at ?? firstSeenAt;

/**
 * How each comment under a post stands. What the brands' own accounts wrote is no entry of the queue and has none.
 *
 * A person's decision counts until the comment is edited; one to answer it, or that it waits, until our reply is seen.
 * Where a rounded date leaves open which came first, that reply ends the decision: it stands under the comment, and whoever
 * decided hadn't seen it, for nothing is later than when it was first seen. An edited comment is answered only by a reply
 * that came after the decision for certain: a complaint added to a closed comment must not be lost.
 * Somebody who writes in the same thread after having been answered or dealt with is to be answered anew, by that new
 * comment: the one before stays as it was.
 */
export function standingsOf(thread: Thread): ReadonlyMap<string, Standing> {
  const { comments, handlings } = thread;
  const answers = answersTo(comments, thread.brands);
  const standings = new Map<string, Standing>();
  for (const comment of comments) {
    const answered = answers.get(comment.key);
    if (answered === undefined) continue;
    const handling = handlings.get(comment.key);
    standings.set(comment.key, standingOf(comment, handling, answered, thread.isOurs));
  }
  markReturned(comments, standings);
  return standings;
}

function standingOf(
  comment: SeenComment,
  handling: Handling | undefined,
  answered: Answered,
  isOurs: boolean,
): Standing {
  const answer = answered.kind === 'answered' ? answered : null;
  const missing = answered.kind === 'unknown' ? answered.missing : null;
  const step = decisionOf(handling, answer);
  const read = readState(answered, isOurs);
  if (step === null) return { state: read, step: null, answer, missing, reopened: null };
  const isEdited = handling?.wording != null && isReworded(handling.wording, comment.text);
  if (isEdited && step.state !== 'to-answer') {
    const isAnsweredSince = answer !== null && answer.last.from > step.at;
    return isAnsweredSince
      ? { state: 'answered', step: null, answer, missing, reopened: null }
      : { state: 'to-answer', step: null, answer, missing, reopened: 'edited' };
  }
  return { state: step.state ?? read, step, answer, missing, reopened: null };
}

/** The last decision, unless our reply may have come after it and did what it asked for. */
function decisionOf(handling: Handling | undefined, answer: Standing['answer']) {
  const step = handling?.steps.at(-1) ?? null;
  if (step === null || step.state === null) return null;
  const isDone = answer !== null && answer.last.to > step.at;
  return isDone && ENDS_WITH_REPLY.includes(step.state) ? null : step;
}

function readState(answered: Answered, isOurs: boolean): StandingState {
  if (answered.kind === 'answered') return 'answered';
  if (!isOurs) return 'none';
  return answered.kind === 'unknown' ? 'unknown' : 'to-answer';
}

/** Says of comments to be answered that their authors had been dealt with before for certain, in the same thread. */
function markReturned(
  comments: readonly SeenComment[],
  standings: ReadonlyMap<string, Standing>,
): void {
  const roots = rootKeys(comments);
  /** When somebody was first dealt with in a thread. */
  const settled = new Map<string, MomentSpan>();
  const placeOf = (comment: SeenComment): string | null => {
    const person = personOf(comment);
    return person === null ? null : `${roots.get(comment.key) ?? comment.key}\n${person}`;
  };
  const ours = new Set<string>();
  for (const comment of comments) {
    const standing = standings.get(comment.key);
    const place = placeOf(comment);
    if (standing?.answer != null) ours.add(standing.answer.reply.key);
    if (standing === undefined || place === null) continue;
    const at = settledAt(standing);
    if (at !== null) settled.set(place, earlierOf(settled.get(place), at));
  }
  for (const comment of comments) {
    const standing = standings.get(comment.key);
    if (standing?.state !== 'to-answer' || standing.reopened !== null) continue;
    const at = settled.get(placeOf(comment) ?? '');
    if (at === undefined) continue;
    const isUnderAnswer = comment.parentKey !== null && ours.has(comment.parentKey);
    if (isUnderAnswer || isSurelyAfter(writtenSpan(comment), at)) standing.reopened = 'wrote-again';
  }
}

/** When a comment was dealt with; null: it wasn't. */
function settledAt({ state, step, answer }: Standing): MomentSpan | null {
  if (answer !== null) return writtenSpan(answer.reply);
  const isOpen = state === 'to-answer' || state === 'unknown' || state === 'none';
  return isOpen || step === null ? null : { from: step.at, to: step.at };
}
