import { findPromise } from '../../features/queue/promises/find-promise';
import { type Figures, figuresOf } from '../judge/figures';
import type { Sentence } from './read-line';

/** Monday to Friday, nine to six. */
const HOURS = {
  zone: 'Europe/Paris',
  week: [0, 1, 2, 3, 4, 5, 6].map((day) => (day < 5 ? [{ from: '09:00', to: '18:00' }] : [])),
};

/** A Wednesday, ten o'clock in Paris: when all the sentences were said. */
const MADE_AT = Date.UTC(2026, 2, 11, 9);

const LOCAL = new Intl.DateTimeFormat('sv-SE', {
  timeZone: HOURS.zone,
  dateStyle: 'short',
  timeStyle: 'short',
});

/** How right promises are found, and how many of those found have the right due date. */
export interface Measured {
  figures: Figures;
  dated: { found: number; right: number };
  /** The sentences that were answered wrongly, with what was answered. */
  wrong: string[];
}

/** Asks what each sentence promises, and by when, as `2026-03-13T18:00` in Paris. */
export function measure(sentences: readonly Sentence[]): Measured {
  const wrong: string[] = [];
  const dated = { found: 0, right: 0 };
  const pairs = sentences.map(({ text, promise, due }) => {
    const found = findPromise(text, { madeAt: MADE_AT, hours: HOURS });
    const dueAt = found?.dueAt ?? null;
    const said = dueAt === null ? null : LOCAL.format(dueAt).replace(' ', 'T');
    const isRight = (found !== null) === promise;
    if (found && promise) {
      dated.found++;
      if (said === (due ?? null)) dated.right++;
    }
    if (!isRight || (found && said !== (due ?? null)))
      wrong.push(`${found ? `“${text.slice(found.start, found.end)}” ${said}` : 'none'}: ${text}`);
    return { said: promise, answered: found !== null };
  });
  return { figures: figuresOf(pairs), dated, wrong };
}
