import type { Count, CounterName, Counters, Reading } from '../contract';
import { isNumber, readCount } from '../counts';
import { closest, find, findAll, isMatch, parentOf, rawText } from '../elements';
import type { Anatomy } from './anatomy';
import {
  ARTICLE,
  COMMENT_BOX,
  COMMENT_BUTTON,
  FOOTER,
  LIKE_BUTTON,
  MESSAGE,
  PART,
  PROFILE_NAME,
  SHARE_BUTTON,
  TOOLBAR,
} from './selectors';
import { counterIn } from './words';

/** Facebook shows the three commonest kinds of reaction at most. */
const KINDS_SHOWN = 3;

/** Steps from the bar's button to the footer, where it has no mark of its own. */
const FOOTER_STEPS = 7;

/** Names may have numbers of their own. */
const LAST_NUMBER = /\d[\d.,'’\s]*\D*$/;

/** Like, comment, and at least one more. */
const FEWEST_BUTTONS = 3;

type Row = { [name in CounterName]?: Reading<Count> | undefined };

/** Header, text, comments and editors stand around the footer. */
const NOT_FOOTER = `${PROFILE_NAME}, ${MESSAGE}, ${ARTICLE}, form`;

/** The counters of a post: 2026's compact bar has them inside its buttons, 2025's in a row above it. */
export function readCounters({ card, bar }: Anatomy): Counters {
  const footer = bar && footerOf(bar, card);
  const absent: Reading<Count> = { ok: false, why: footer ? 'absent' : 'changed' };
  const row: Row = footer ? readRow(footer) : {};
  const isMarked = bar !== null && isMatch(bar, LIKE_BUTTON);
  const beside = bar && !isMarked ? readUnmarkedBar(bar) : {};
  const inBar = (selector: string) =>
    footer && isMarked ? numberInButton(footer, selector) : null;
  return {
    reactions: inBar(LIKE_BUTTON) ?? beside.reactions ?? row.reactions ?? absent,
    comments: inBar(COMMENT_BUTTON) ?? beside.comments ?? row.comments ?? absent,
    shares: inBar(SHARE_BUTTON) ?? beside.shares ?? row.shares ?? absent,
    views: row.views ?? { ok: false, why: 'absent' },
    saves: { ok: false, why: 'absent' },
  };
}

/** A number alone in an element's text: null for words such as "Like". */
export function readNumber(element: Element): Reading<Count> | null {
  const text = rawText(element);
  const count = isNumber(text) ? readCount(text, 'rounded') : null;
  return count && { ok: true, value: count };
}

/** The bar with the row above it: up to the reactions, never to what stands above or below them. */
function footerOf(bar: Element, card: Element): Element {
  const marked = closest(bar, FOOTER);
  let footer = marked && card.contains(marked) ? marked : bar;
  for (let step = 0; step < FOOTER_STEPS && !find(footer, TOOLBAR); step++) {
    const parent = parentOf(footer);
    if (!parent || footer === card || find(parent, NOT_FOOTER)) break;
    footer = parent;
  }
  return footer;
}

/** The last number in the button that holds the mark: the bar's buttons hold words in the other generation. */
function numberInButton(footer: Element, mark: string): Reading<Count> | null {
  const marked = find(footer, mark);
  const button = marked && closest(marked, '[role="button"], button, a');
  const last = button && findAll(button, 'span[dir="auto"]').at(-1);
  return last ? readNumber(last) : null;
}

/** Where nothing is marked, the bar's buttons stand around the one to comment; in the reel viewer numbers stand beside them. */
function readUnmarkedBar(commentButton: Element): Row {
  let bar = parentOf(commentButton);
  for (let step = 0; bar && step < FOOTER_STEPS; step++) {
    const buttons = findAll(bar, '[role="button"]');
    if (buttons.length >= FEWEST_BUTTONS) {
      const at = buttons.indexOf(commentButton);
      const numberAt = (index: number) => numberBeside(buttons[index]) ?? undefined;
      return {
        reactions: numberAt(at - 1),
        comments: numberAt(at),
        shares: numberAt(at + 1),
      };
    }
    bar = parentOf(bar);
  }
  return {};
}

/** The number in a button, or in what holds that button alone. */
function numberBeside(button: Element | undefined): Reading<Count> | null {
  const holder = button && parentOf(button);
  if (!button || !holder) return null;
  const isAlone = findAll(holder, '[role="button"]').length === 1;
  return readNumber(button) ?? (isAlone ? readNumber(holder) : null);
}

/** The row above the bar: reactions by kind, "All reactions:", "3 comments", "1 share". */
function readRow(footer: Element): Row {
  const row: Row = {};
  const toolbar = find(footer, TOOLBAR);
  const besideKinds = toolbar && parentOf(toolbar);
  const unnamed: Reading<Count>[] = [];
  for (const button of findAll(footer, '[role="button"]')) {
    if (!isCounter(button, footer)) continue;
    const number = smallestNumber(button);
    const text = rawText(button);
    const name = counterIn(text);
    const isTotal = !name && !row.reactions && (number ? toolbar : besideKinds?.contains(button));
    const count = number ?? (isTotal ? readNamed(button) : toReading(readCount(text, 'rounded')));
    if (!count) continue;
    if (name) row[name] ??= count;
    else if (isTotal) row.reactions = count;
    else unnamed.push(count);
  }
  row.reactions ??= toolbar ? sumOfKinds(toolbar) : undefined;
  // In a language whose words aren't known, comments stand before shares; one alone may be either.
  if (!row.comments && !row.shares && unnamed.length === 2) [row.comments, row.shares] = unnamed;
  for (const span of findAll(footer, 'span[dir="auto"]')) {
    if (
      row.views ||
      closest(span, '[role="button"]') ||
      closest(span, COMMENT_BOX) !== closest(footer, COMMENT_BOX)
    )
      continue;
    if (counterIn(rawText(span)) === 'views')
      row.views = toReading(readCount(rawText(span), 'rounded')) ?? undefined;
  }
  return row;
}

/** « Vous, Anne Lebrun et 46 autres personnes »: those named, parted by commas, and the others (2025). */
function readNamed(button: Element): Reading<Count> | null {
  const text = rawText(findAll(button, 'span').at(-1) ?? button);
  const at = text.search(LAST_NUMBER);
  const others = readCount(text.slice(at), 'rounded');
  if (at < 1 || !others) return null;
  const named = text.slice(0, at).split(',').length;
  return sumOf([others, { value: named, low: named, high: named }]);
}

/** Counters are buttons without a label of their own, outside comments, editors and the bar. */
function isCounter(button: Element, footer: Element): boolean {
  if (!/\p{Nd}/u.test(rawText(button)) || find(button, PART)) return false;
  if (closest(button, `${TOOLBAR}, form, ul`)) return false;
  return closest(button, COMMENT_BOX) === closest(footer, COMMENT_BOX);
}

/** The number is drawn twice, for eyes and for readers: one element with nothing else is enough. */
function smallestNumber(button: Element): Reading<Count> | null {
  for (const element of findAll(button, 'span, div')) {
    const number = element.childElementCount === 0 ? readNumber(element) : null;
    if (number) return number;
  }
  return readNumber(button);
}

/** With fewer kinds than are shown at most, their sum is the whole; else it would be only a part. */
function sumOfKinds(toolbar: Element): Reading<Count> | undefined {
  const kinds = findAll(toolbar, '[aria-label]').map((kind) =>
    readCount(kind.getAttribute('aria-label') ?? '', 'rounded'),
  );
  const isAll = kinds.length > 0 && kinds.length < KINDS_SHOWN;
  return isAll && kinds.every((kind) => kind !== null) ? sumOf(kinds) : undefined;
}

function sumOf(counts: readonly Count[]): Reading<Count> {
  const sum = { value: 0, low: 0, high: 0 };
  for (const { value, low, high } of counts) {
    sum.value += value;
    sum.low += low;
    sum.high += high;
  }
  return { ok: true, value: sum };
}

function toReading(count: Count | null): Reading<Count> | null {
  return count && { ok: true, value: count };
}
