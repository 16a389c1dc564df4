import type { Flag } from '../flags/model';
import { isQuiet } from './is-quiet';
import type { NoticeSettings } from './model';

/** Milliseconds after which a flag is no news: after a night, a restart or a restored backup nothing old is notified. */
const NEWS = 10 * 60_000;

interface Now {
  /** Milliseconds since 1970. */
  at: number;
  settings: NoticeSettings;
  /** Ids of the watch terms that ask for a notification. */
  notifying: ReadonlySet<string>;
}

/** When it was raised, or opened again by an edit: that is news too. */
const newsAt = ({ raisedAt, steps }: Flag): number =>
  steps.findLast(({ cause }) => cause !== null)?.at ?? raisedAt;

/**
 * Whether a flag is to be notified: serious or worse and raised by Vigie, or found by a term that asks for it; once
 * for each time that it was raised or opened again by an edit, and never for what came in quiet hours.
 */
export function isDue(flag: Flag, { at, settings, notifying }: Now): boolean {
  const { state, raisedBy, notifiedAt, severity, grounds } = flag;
  if (state !== 'open' || raisedBy !== 'vigie' || notifiedAt !== null) return false;
  const came = newsAt(flag);
  if (at - came > NEWS || isQuiet(settings, came)) return false;
  return severity >= 2 || grounds.terms.some(({ termId }) => notifying.has(termId));
}
