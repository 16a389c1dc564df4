import { digestOf } from '../../../networks/digest';

/** What a comment read when it was decided about, without keeping its words. */
export interface Wording {
  digest: number;
  /** Of what was visible, in UTF-16 units. */
  length: number;
  /** It ended as networks end what they cut ("…"): more of it may be seen later. */
  isCut: boolean;
}

const CUT = /(?:…|\.{3})\s*$/u;
const visiblePart = (text: string): string => text.replace(/[\s.…]+$/u, '');

/** How a comment reads now, to know later whether it was edited. */
export function wordingOf(text: string): Wording {
  const visible = visiblePart(text);
  return { digest: digestOf(visible), length: visible.length, isCut: CUT.test(text) };
}

/** Whether a comment was edited since. More of a text that had been cut, or less of one that is cut now, is no edit. */
export function isReworded(before: Wording, text: string): boolean {
  const visible = visiblePart(text);
  if (CUT.test(text) && visible.length < before.length) return false;
  if (before.isCut) return digestOf(visible.slice(0, before.length)) !== before.digest;
  return visible.length !== before.length || digestOf(visible) !== before.digest;
}
