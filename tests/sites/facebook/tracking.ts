import { sampleId } from '../world/sample-id.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The query that every link of one post shares: `__cft__[0]=…`, the same for the same post on every visit. */
export function tracking(postId: string): string {
  let state = BigInt(postId);
  let token = 'AZ';
  for (let n = 0; n < 70; n++) {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    token += LETTERS[Number(state >> 58n)];
  }
  return `__cft__[0]=${token}&__tn__=R-R`;
}

/** A number below `size` made from what varies and the id alone: which of the markups seen a post is drawn in. */
export function variant(what: string, id: string, size: number): number {
  return Number((BigInt(sampleId(`${what}/${id}`)) / 1009n) % BigInt(size));
}

/** Address of a post under its page: three in four by digits, one in four by a `pfbid`. */
export function postPath(handle: string, postId: string): string {
  return `/${handle}/posts/${variant('address', postId, 4) === 3 ? pfbid(postId) : postId}`;
}

const DIGITS = 'abcdefghij';

function pfbid(postId: string): string {
  return `pfbid02${[...postId].map((digit) => DIGITS[Number(digit)]).join('')}l`;
}

/** The digits behind the last part of a post's address, whichever form it has; null when it is none. */
export function postIdOf(part: string): string | null {
  if (/^\d+$/.test(part)) return part;
  const letters = /^pfbid02([a-j]+)l$/.exec(part)?.[1];
  return letters ? [...letters].map((letter) => DIGITS.indexOf(letter)).join('') : null;
}

/** The value of `comment_id` on an author's link: base64 of `comment:<post>_<comment>`. */
export function authorCommentId(postId: string, commentId: string): string {
  return encodeURIComponent(btoa(`comment:${postId}_${commentId}`));
}
