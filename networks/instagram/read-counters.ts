import type { Count, CounterName, Counters, Reading } from '../contract';
import { isNumber, readCount } from '../counts';
import { closest, find, findAll, parentOf, rawText } from '../elements';
import { COMMENT_TIME, ICON, TIME } from './selectors';
import { isCommentText, isViewsText } from './words';

/** A bar has at least like, share and save. */
const FEWEST_ICONS = 3;

/** "1,234 likes"; German and Italian may put the number last: « Mi piace: 56 ». "Liked by Zoé and 3 others" is less than all. */
const LIKES = /^(?:gefällt )?\d|^[^\d:]{5,30}:\s*\d[\d.,\s]*(?:\p{L}{1,4}\.?)?$/iu;

type Row = { [name in CounterName]?: Reading<Count> };

/**
 * The counters of a post. Each number follows its icon: like, comment, then repost and share (2025-11).
 * Before September 2025 likes and comments were sentences under the icons.
 */
export function readCounters(box: Element): Counters {
  const bar = findAll(box, 'section').find(isBar) ?? barAroundIcon(box);
  const none = (why: 'absent' | 'hidden'): Reading<Count> => ({
    ok: false,
    why: bar ? why : 'changed',
  });
  const beside: Row = bar ? besideIcons(bar) : {};
  const isComplete = beside.reactions && beside.comments && !find(box, 'video');
  const sentences: Row = isComplete ? {} : readSentences(box);
  return {
    // An author can hide the number of likes, never that of comments.
    reactions: beside.reactions ?? sentences.reactions ?? none('hidden'),
    comments: beside.comments ?? sentences.comments ?? none('absent'),
    shares: beside.shares ?? none('absent'),
    views: sentences.views ?? { ok: false, why: 'absent' },
    saves: beside.saves ?? none('absent'),
  };
}

function isBar(section: Element): boolean {
  return (
    findAll(section, ICON).length >= FEWEST_ICONS && !find(section, `textarea, form, main, ${TIME}`)
  );
}

/** In the reel viewer no section frames the icons. */
function barAroundIcon(box: Element): Element | null {
  const icon = findAll(box, ICON).find((svg) =>
    isCommentText(svg.getAttribute('aria-label') ?? ''),
  );
  let bar = icon && parentOf(icon);
  while (bar && bar !== box && findAll(bar, ICON).length < FEWEST_ICONS) bar = parentOf(bar);
  return bar && bar !== box && !find(bar, `textarea, form, ${TIME}`) ? bar : null;
}

/** Gives each number of the bar to the icon before it. */
function besideIcons(bar: Element): Row {
  const counters: Row = {};
  const icons = findAll(bar, ICON);
  const commentIcon = icons.findIndex((icon) =>
    isCommentText(icon.getAttribute('aria-label') ?? ''),
  );
  // Where comments are closed the second icon is another; in a language that isn't known it is taken to be theirs.
  const comments = commentIcon > 0 ? commentIcon : 1;
  let index = -1;
  for (const element of findAll(bar, `${ICON}, span, div, a`)) {
    if (icons.includes(element)) index++;
    if (index < 0 || element.childElementCount > 0) continue;
    const count = isNumber(rawText(element)) ? readCount(rawText(element), 'rounded') : null;
    if (!count) continue;
    const name = nameAt(index, comments, icons.length);
    counters[name] ??= { ok: true, value: count };
  }
  return counters;
}

function nameAt(index: number, comments: number, icons: number): CounterName {
  if (index === 0) return 'reactions';
  if (index === comments) return 'comments';
  return index === icons - 1 ? 'saves' : 'shares';
}

/** "1,234 likes", "View all 17 comments", "5,678 views": links and words, outside the comments. */
function readSentences(box: Element): Row {
  const counters: Row = {};
  const put = (name: CounterName, text: string) => {
    const count = readCount(text, 'rounded');
    if (count) counters[name] ??= { ok: true, value: count };
  };
  for (const link of findAll(box, 'a[href$="/liked_by/"]')) put('reactions', rawText(link));
  for (const section of findAll(box, 'section')) {
    if (isBar(section) || find(section, `form, textarea, main, ${COMMENT_TIME}`)) continue;
    const text = rawText(section);
    if (!isViewsText(text) && LIKES.test(text)) put('reactions', text);
  }
  for (const link of findAll(box, 'a[href*="/p/"], a[href*="/reel/"]')) {
    const text = rawText(link);
    if (!find(link, TIME) && isCommentText(text)) put('comments', text);
  }
  for (const span of findAll(box, 'section span, article > div > div span[dir="auto"]')) {
    const text = span.childElementCount === 0 && !closest(span, 'a') ? rawText(span) : '';
    if (/^\d/.test(text) && text.length < 40 && isViewsText(text)) put('views', text);
  }
  return counters;
}
