import { browser } from 'wxt/browser';
import { BADGE_COLORS } from '../../assets/badge-colors';
import type { Waiting } from '../../features/crisis/notices/count-waiting';
import { severityName } from '../../features/crisis/severity-words';
import type { NoticeWords } from './notice-words';

/** Room for three figures and no more. */
const MOST = 99;

/**
 * Shows on the toolbar button how many flags wait, in every tab that has nothing of its own to say there: what a tab
 * says (`!`, `↻`) the browser shows before this.
 */
export async function showBadge({ count, worst }: Waiting, words: NoticeWords): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: count > MOST ? `${MOST}+` : count > 0 ? `${count}` : '' }),
    browser.action.setBadgeBackgroundColor({ color: BADGE_COLORS[severityName(worst ?? 0)] }),
    browser.action.setBadgeTextColor({ color: BADGE_COLORS['on-accent'] }),
    browser.action.setTitle({ title: words.badge(count) }),
  ]);
}
