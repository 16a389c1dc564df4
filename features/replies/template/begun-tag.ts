/** Longest stretch behind the caret in which a tag may have been begun: every name is far shorter. */
const REACH = 60;

/** A tag that is being typed. */
export interface BegunTag {
  /** Where its braces open. */
  start: number;
  /** Where the caret stands, or closing braces right behind it end. */
  end: number;
  /** What stands between the braces and the caret. */
  typed: string;
}

/** The tag that is being typed at the caret; null when there is none, or when its quotes or bar are reached. */
export function begunTag(body: string, caret: number): BegunTag | null {
  const behind = body.slice(Math.max(0, caret - REACH), caret);
  const typed = /\{\{([^{}|"“«\n]*)$/u.exec(behind)?.[1];
  if (typed === undefined) return null;
  const closing = body.startsWith('}}', caret) ? 2 : 0;
  return { start: caret - typed.length - 2, end: caret + closing, typed: typed.trimStart() };
}
