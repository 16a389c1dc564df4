import type { Count, Counters, Reading } from '../contract';
import { readCount } from '../counts';
import { readText } from '../text';
import type { Article } from './article';
import { countIn, exactly } from './count-in';
import { readGroupLabel } from './group-label';

/** All five counters of a post. Buttons first, then the action bar's label, then the number beside the date. */
export function readCounters(article: Article): Counters {
  const { parts, bar } = article;
  const comments = countIn(parts.get('reply'));
  const shares = countIn(parts.get('retweet'));
  const reactions = countIn(parts.get('like'));

  const link = bar?.querySelector('a[href$="/analytics"]') ?? undefined;
  const linked = link && countIn(link);
  const shown = [comments, shares, reactions].map((count) => (count.ok ? count.value.value : 0));
  const label = bar?.getAttribute('aria-label') ?? null;
  const group =
    label === null
      ? { saves: undefined, views: undefined }
      : readGroupLabel(label, shown, exactOf(linked));

  return {
    comments,
    shares,
    reactions,
    saves: savesOf(countIn(parts.get('bookmark')), group.saves),
    views: group.views === undefined ? (linked ?? viewsByDate(article)) : exactly(group.views),
  };
}

/** In timelines the bookmark button shows no number; the label of the bar does (seen en 2025-10). */
function savesOf(button: Reading<Count>, inGroup: number | undefined): Reading<Count> {
  if (button.ok && button.value.value > 0) return button;
  if (inGroup !== undefined && (inGroup > 0 || button.ok)) return exactly(inGroup);
  return button.ok ? button : { ok: false, why: 'absent' };
}

/** Status pages show the views as text beside the date; posts from before December 2022 have none. */
function viewsByDate({ parts, bar }: Article): Reading<Count> {
  const visible = parts.get('app-text-transition-container');
  const count =
    visible && !bar?.contains(visible) ? readCount(readText(visible), 'truncated') : null;
  return count ? { ok: true, value: count } : { ok: false, why: 'absent' };
}

function exactOf(count: Reading<Count> | undefined): number | undefined {
  return count?.ok && count.value.low === count.value.high ? count.value.value : undefined;
}
