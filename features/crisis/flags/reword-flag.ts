import type { Found } from './found';
import { type Flag, type FlagStep, MOST_KEPT, type Version } from './model';

/** What the network shows of a text that it cut, without the dots that it puts in the rest's place. */
const shown = (text: string) => text.replace(/[\s.…]+$/u, '');

/** Each wording once, in the order in which they were last seen, without the one it has now. */
function olderWordings({ versions, evidence }: Flag, { evidence: now, wasCut }: Found): Version[] {
  const { text, seenAt } = evidence;
  const isWholeNow = wasCut && now.text.startsWith(shown(text));
  const others = versions.filter((version) => version.text !== text && version.text !== now.text);
  return isWholeNow ? others : [...others, { text, seenAt }].slice(-MOST_KEPT);
}

/** A flag that a person raised keeps what that person saw in it, unless there is worse now. */
function judgedAnew(flag: Flag, found: Found): Pick<Flag, 'category' | 'severity' | 'grounds'> {
  const isPersons = flag.raisedBy === 'person';
  const { category, severity } = isPersons && found.severity <= flag.severity ? flag : found;
  const confidence = isPersons ? flag.grounds.confidence : found.grounds.confidence;
  return { category, severity, grounds: { ...found.grounds, confidence } };
}

/** The same wording: a brand may be known since, and terms be watched that were not. What it was raised for stays. */
function knowingMore(flag: Flag, found: Found, at: number): Flag | null {
  const brandId = flag.brandId ?? found.brandId;
  const known = new Set(flag.grounds.terms.map(({ termId }) => termId));
  const terms = found.grounds.terms.filter(({ termId }) => !known.has(termId));
  if (brandId === flag.brandId && terms.length === 0) return null;
  const { category, severity } = found.severity > flag.severity ? found : flag;
  const kept = [...flag.grounds.terms, ...terms].slice(0, MOST_KEPT);
  const grounds = { ...flag.grounds, terms: kept };
  return { ...flag, brandId, category, severity, grounds, updatedAt: at };
}

/**
 * A flag on a comment that was edited since, or is read whole now: the older wording becomes a version, and it is judged
 * by the new one. One that was closed is opened again where the new wording is graver.
 * @param at milliseconds since 1970
 * @returns null where nothing of it changes
 */
export function rewordFlag(flag: Flag, found: Found, at: number): Flag | null {
  if (flag.evidence.text === found.evidence.text) return knowingMore(flag, found, at);
  const reworded: Flag = {
    ...flag,
    ...judgedAnew(flag, found),
    brandId: flag.brandId ?? found.brandId,
    evidence: found.evidence,
    versions: olderWordings(flag, found),
    updatedAt: at,
  };
  if (flag.state !== 'closed' || reworded.severity <= flag.severity) return reworded;
  const step: FlagStep = { at, state: 'open', reason: null, words: '', cause: 'edited' };
  return { ...reworded, state: 'open', steps: [...flag.steps, step], notifiedAt: null };
}
