import * as v from 'valibot';
import { COUNTERS, type Comment, type Post } from '../networks/contract';
import { HIGHEST_COUNT } from '../networks/counts';
import type { Sighting } from './sighting';

/** Most posts, and most comments, in one sighting: more than any page holds at a time. The sender splits beyond. */
const MOST_ITEMS = 2000;

/** Characters. Facebook's longest post is 63,206; longer texts are cut, not refused. */
const LONGEST_TEXT = 65_000;

/** An id or a handle. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const network = v.picklist(['facebook', 'x', 'linkedin', 'instagram']);
/** `<network>:<id>`. */
export const key = v.pipe(id, v.regex(/^(facebook|x|linkedin|instagram):./));
/** Shown as a link: nothing but the web's own schemes, so that `javascript:` never is one. */
const address = v.pipe(v.string(), v.maxLength(4000), v.regex(/^https?:\/\//));
const text = v.pipe(
  v.string(),
  v.transform((whole) => whole.slice(0, LONGEST_TEXT)),
);
const language = v.nullable(v.pipe(v.string(), v.maxLength(40)));
const milliseconds = v.pipe(v.number(), v.finite(), v.minValue(-8.64e15), v.maxValue(8.64e15));

const reading = <T extends v.GenericSchema>(value: T) =>
  v.variant('ok', [
    v.object({ ok: v.literal(true), value }),
    v.object({
      ok: v.literal(false),
      why: v.picklist(['absent', 'hidden', 'not-loaded', 'obscured', 'changed']),
    }),
  ]);

const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(HIGHEST_COUNT));
/** A counter that can be true: whole, not below zero, inside its interval. */
export const count = v.pipe(
  v.object({ value: whole, low: whole, high: whole }),
  v.check(
    ({ value, low, high }) => low <= value && value <= high,
    'The value is outside its interval',
  ),
);
const moment = v.object({ at: milliseconds, low: milliseconds, high: milliseconds });
const author = v.object({
  handle: v.nullable(id),
  name: v.pipe(
    v.string(),
    v.transform((name) => name.slice(0, 300)),
  ),
  address: v.nullable(address),
});
const counters = v.object(v.entriesFromList(COUNTERS, reading(count)));

const post = v.object({
  key,
  address: v.nullable(address),
  author: reading(author),
  text: reading(text),
  truncated: v.boolean(),
  language,
  at: reading(moment),
  counters,
  promoted: v.boolean(),
});

const comment = v.object({
  key,
  postKey: v.nullable(key),
  parentKey: v.nullable(key),
  address: v.nullable(address),
  author: reading(author),
  text: reading(text),
  truncated: v.boolean(),
  language,
  at: reading(moment),
  reactions: reading(count),
  replies: reading(count),
});

const page = v.object({
  kind: v.picklist(['feed', 'profile', 'post', 'search', 'notifications', 'messages', 'other']),
  postKey: v.nullable(key),
  accountHandle: v.nullable(id),
});

const sighting = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.uuid()),
    network,
    address,
    page,
    seenAt: milliseconds,
    posts: v.pipe(v.array(post), v.maxLength(MOST_ITEMS)),
    comments: v.pipe(v.array(comment), v.maxLength(MOST_ITEMS)),
    speaker: reading(author),
  }),
  v.check(
    ({ network, posts, comments }) =>
      [...posts, ...comments].every((seen) => seen.key.startsWith(`${network}:`)),
    'A key belongs to another network',
  ),
);

/** Milliseconds. Clocks differ by hours where a zone was mistaken; no more than a day. */
const CLOCKS_DIFFER = 24 * 60 * 60 * 1000;

/** A date that is still to come was misread: it is none, so that no count by date has it. */
function withoutFuture<T extends Post | Comment>(things: T[], seenAt: number): T[] {
  return things.map((thing) =>
    thing.at.ok && thing.at.value.low > seenAt + CLOCKS_DIFFER
      ? { ...thing, at: { ok: false, why: 'changed' } }
      : thing,
  );
}

/** A message that is no sighting. Sending it again is useless. */
export class BadSighting extends Error {
  override readonly name = 'BadSighting';
}

/**
 * The message as a sighting, rid of what no sighting has.
 * @throws BadSighting naming the field, never its content
 */
export function parseSighting(message: unknown): Sighting {
  const parsed = v.safeParse(sighting, message, { abortEarly: true });
  if (parsed.success) {
    const { posts, comments, seenAt } = parsed.output;
    return {
      ...parsed.output,
      posts: withoutFuture(posts, seenAt),
      comments: withoutFuture(comments, seenAt),
    };
  }
  const [issue] = parsed.issues;
  throw new BadSighting(`${v.getDotPath(issue) ?? 'message'}: ${issue.type}`);
}
