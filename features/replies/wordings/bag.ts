import type { Reply } from '../model';
import type { Bag } from './model';
import { seededRandom } from './seeded-random';
import { shuffle } from './shuffle';
import { wordingsOf } from './wordings-of';

/** From 0, included, to 1, excluded. */
type Random = () => number;

const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

/** All wordings shuffled, none of those to avoid coming first unless there are no others. */
function refilled(count: number, avoid: readonly number[], random: Random): number[] {
  const shuffled = shuffle(upTo(count), random);
  const first = shuffled.find((wording) => !avoid.includes(wording)) ?? shuffled[0] ?? 0;
  return [first, ...shuffled.filter((wording) => wording !== first)];
}

/**
 * The bag of a reply that was not used under this post yet. The same each time it is asked for, so
 * that it need not be stored before it is used. Where no post is in view, in the order written.
 * @param count how many wordings the reply has, at least 1
 */
export function firstBag(replyId: string, postKey: string, count: number): Bag {
  const random = seededRandom(`${replyId} ${postKey}`);
  const left = postKey === '' ? upTo(count) : shuffle(upTo(count), random);
  return { replyId, postKey, left, dealt: [], updatedAt: 0 };
}

/**
 * A bag that fits the reply as it reads now: wordings taken away since are gone from it, new ones
 * stand at places of chance among those left.
 */
export function soundBag(bag: Bag, count: number, random: Random): Bag {
  const isThere = (wording: number) => wording < count;
  const left = bag.left.filter(isThere);
  const dealt = bag.dealt.filter(isThere);
  for (const wording of upTo(count)) {
    if (left.includes(wording) || dealt.includes(wording)) continue;
    left.splice(Math.floor(random() * (left.length + 1)), 0, wording);
  }
  if (left.length > 0) return { ...bag, left, dealt };
  return { ...bag, left: refilled(count, dealt.slice(-1), random), dealt: [] };
}

/** Whose bag: a reply with so many wordings, under a post; the key is empty where none is in view. */
export interface BagOwner {
  replyId: string;
  postKey: string;
  count: number;
}

/** @param postKey null: no post is in view */
export const bagOwnerOf = (reply: Reply, postKey: string | null): BagOwner => ({
  replyId: reply.id,
  postKey: postKey ?? '',
  count: wordingsOf(reply).length,
});

/**
 * The bag as it is now: the stored one made to fit the reply, or the first. The same each time it is
 * asked for, so that what is shown is what is dealt.
 */
export function bagNow(stored: Bag | undefined, { replyId, postKey, count }: BagOwner): Bag {
  const random = seededRandom(`${replyId} ${postKey} ${count}`);
  return soundBag(stored ?? firstBag(replyId, postKey, count), count, random);
}

/** The wording that a bag shows now. */
export const shownOf = (bag: Bag): number => bag.left[0] ?? 0;

/**
 * The bag once a wording was used. When it was the last one left, a new bag, which doesn't begin with it.
 * @param bag a sound one
 */
export function dealt(bag: Bag, wording: number, random: Random): Bag {
  const count = bag.left.length + bag.dealt.length;
  const left = bag.left.filter((other) => other !== wording);
  if (left.length === 0) return { ...bag, left: refilled(count, [wording], random), dealt: [] };
  return { ...bag, left, dealt: [...bag.dealt.filter((other) => other !== wording), wording] };
}

/**
 * The bag once the shown wording was looked at and not taken: it goes behind the others, unused.
 * When no other is left the person is offered a new bag, which begins neither with it nor, if there
 * is a third, with the one used last.
 * @param bag a sound one
 */
export function passedOver(bag: Bag, random: Random): Bag {
  const [shown = 0, ...others] = bag.left;
  if (others.length > 0) return { ...bag, left: [...others, shown] };
  const count = bag.dealt.length + 1;
  const avoid = count > 2 ? [shown, ...bag.dealt.slice(-1)] : [shown];
  return { ...bag, left: refilled(count, avoid, random), dealt: [] };
}

/** The bag with a wording on top, back in it if it was dealt before: the person asked for that one. */
export function broughtForward(bag: Bag, wording: number): Bag {
  const others = (list: readonly number[]) => list.filter((other) => other !== wording);
  return { ...bag, left: [wording, ...others(bag.left)], dealt: others(bag.dealt) };
}
