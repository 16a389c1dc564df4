import type { Count, CounterName, Counters, Reading } from '../contract';
import { readCount } from '../counts';
import { readText } from '../text';
import type { Article } from './article';
import { countIn, exactly } from './count-in';
import { type GroupCounts, readGroupLabel } from './group-label';

/** Counters that have a button: its test id. */
const BUTTONS = { comments: 'reply', shares: 'retweet', reactions: 'like', saves: 'bookmark' };

/** All five counters of a post. Buttons first, then the action bar's label, then the number beside the date. */
export function readCounters(article: Article): Counters {
  const { parts, bar } = article;
  const link = bar?.querySelector('a[href$="/analytics"]') ?? undefined;
  const linked = link && countIn(link);
  const comments = countIn(parts.get(BUTTONS.comments));
  const shares = countIn(parts.get(BUTTONS.shares));
  const reactions = countIn(parts.get(BUTTONS.reactions));
  const shown = [comments, shares, reactions].map((count) => (count.ok ? count.value.value : 0));
  const group = readGroupLabel(bar?.getAttribute('aria-label') ?? '', shown, exactOf(linked));
  return {
    comments: orInGroup(comments, group, 'comments'),
    shares: orInGroup(shares, group, 'shares'),
    reactions: orInGroup(reactions, group, 'reactions'),
    saves: savesOf(orInGroup(countIn(parts.get(BUTTONS.saves)), group, 'saves')),
    views: group.views === undefined ? (linked ?? viewsByDate(article)) : exactly(group.views),
  };
}

/** Some buttons are missing or show no number, or a shortened one, where the label of the bar has it (en 2025-10). */
function orInGroup(
  button: Reading<Count>,
  group: GroupCounts,
  counter: CounterName,
): Reading<Count> {
  const inGroup = group[counter];
  if (inGroup === undefined) return button;
  if (!button.ok || button.value.value === 0) return exactly(inGroup);
  return inGroup >= button.value.low && inGroup <= button.value.high ? exactly(inGroup) : button;
}

/** Bookmarks have no button before 2023, nor in the bars of narrow windows. */
function savesOf(count: Reading<Count>): Reading<Count> {
  return count.ok ? count : { ok: false, why: 'absent' };
}

/** Status pages show the views as text beside the date; posts from before December 2022 have none. */
function viewsByDate({ parts, bar }: Article): Reading<Count> {
  // Without its bar, a button's number can't be told from the views beside the date.
  if (!bar) return { ok: false, why: 'changed' };
  const visible = parts.get('app-text-transition-container');
  const count =
    visible && !bar.contains(visible) ? readCount(readText(visible), 'truncated') : null;
  return count ? { ok: true, value: count } : { ok: false, why: 'absent' };
}

function exactOf(count: Reading<Count> | undefined): number | undefined {
  return count?.ok && count.value.low === count.value.high ? count.value.value : undefined;
}
