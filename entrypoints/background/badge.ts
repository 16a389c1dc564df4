import { browser } from 'wxt/browser';
import { BADGE_COLORS } from '../../assets/badge-colors';
import type { Waiting } from '../../features/crisis/notices/count-waiting';
import type { NoticeWords } from './notice-words';

/** Room for three figures and no more. */
const MOST = 99;

/**
 * Shows on the toolbar button how many flags wait, in every tab that has nothing of its own to say there: what a tab
 * says (`!`, `↻`) the browser shows before this.
 */
export async function showBadge({ count, hasIllegal }: Waiting, words: NoticeWords): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: count > MOST ? `${MOST}+` : count > 0 ? `${count}` : '' }),
    browser.action.setBadgeBackgroundColor({
      color: hasIllegal ? BADGE_COLORS.illegal : BADGE_COLORS.serious,
    }),
    browser.action.setBadgeTextColor({ color: BADGE_COLORS['on-accent'] }),
    browser.action.setTitle({ title: words.badge(count) }),
  ]);
}
