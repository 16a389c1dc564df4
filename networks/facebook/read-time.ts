import type { Moment, Reading } from '../contract';
import { closest, find, findAll, isBefore, rawText } from '../elements';
import { readMoment } from '../moments';
import { readText } from '../text';
import type { Anatomy } from './anatomy';
import { HIDDEN } from './selectors';

/** Beyond this a link's text is no date, and reading it costs. */
const LONGEST_LABEL = 80;

/** Letters in disorder, one element each: English and Portuguese feeds, 2025-12 and 2026-09. */
const FEWEST_SHUFFLED = 10;

/**
 * When the post was made, where it is written plainly: on a link or in its label. Facebook mostly draws it with
 * shuffled letters, or in SVG by reference: then `obscured`. Never guessed from those.
 */
export function readPostTime({ heading, header }: Anatomy, now: number): Reading<Moment> {
  if (!heading || !header) return { ok: false, why: 'changed' };
  let obscured = false;
  for (const link of findAll(header, 'a[href], abbr, time')) {
    if (!isBefore(heading, link) || closest(link, HIDDEN)) continue;
    const isShuffled =
      findAll(link, 'span').length >= FEWEST_SHUFFLED || find(link, 'use') !== null;
    obscured ||= isShuffled;
    const moment = isShuffled
      ? readMoment(link.getAttribute('aria-label') ?? '', now)
      : momentOf(link, now);
    if (moment) return { ok: true, value: moment };
  }
  return { ok: false, why: obscured ? 'obscured' : 'changed' };
}

/** The date that a link shows or is labelled with; null when it shows none. */
export function momentOf(link: Element, now: number): Moment | null {
  const labels = [
    link.getAttribute('aria-label') ?? '',
    rawText(link).length <= LONGEST_LABEL ? readText(link) : '',
  ];
  for (const label of labels) {
    const moment = label ? readMoment(label, now) : null;
    if (moment) return moment;
  }
  return null;
}
