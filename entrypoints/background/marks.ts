import { browser } from 'wxt/browser';
import { changedFlags } from '../../features/crisis/marks/changed-flags';
import type { PageMark } from '../../features/crisis/marks/model';
import { liveFlagTimes, marksOf } from '../../features/crisis/marks/records';
import { SHIELD_KEY } from '../../features/settings/mirror';
import { readSettings } from '../../features/settings/records';
import type { MarksMessage } from '../../messaging/marks-message';
import type { Sighting } from '../../messaging/sighting';
import { heldIn } from './held-in';
import { markWords } from './mark-words';
import { inNetworkTabs, tellPageScript } from './page-script';

/** Keeps the marks in the networks' pages as the flags are, and their veils as the shield is. */
export function listenToMarks(): void {
  let before: ReadonlyMap<string, number> | null = null;
  liveFlagTimes().subscribe(
    (after) => {
      const changed = changedFlags(before, after, Date.now());
      before = after;
      if (changed.length > 0) markAgain(new Set(changed)).catch(sayFailed);
    },
    // a newer Vigie's database: its own worker marks
    sayFailed,
  );
  browser.storage.local.onChanged.addListener((changes) => {
    if (SHIELD_KEY in changes) markAgain(null).catch(sayFailed);
  });
}

/** Marks what a page has just shown, as far as there is something to mark. A page that is gone or refuses is only said. */
export async function markSighting(
  { posts, comments }: Sighting,
  tabId: number | null,
): Promise<void> {
  if (tabId === null) return;
  const keys = [...posts, ...comments].map(({ key }) => key);
  await marksFor(keys)
    .then((marks) => tellTab(tabId, marks))
    .catch(sayFailed);
}

/**
 * Marks anew what the networks' pages show now; one that closes meanwhile keeps no other from it.
 * @param keys these alone; null: all
 */
export async function markAgain(keys: ReadonlySet<string> | null): Promise<void> {
  await inNetworkTabs(async (tabId) => {
    const held = await heldIn(tabId);
    const due = keys ? held.filter((key) => keys.has(key)) : held;
    if (due.length > 0) await tellTab(tabId, await marksFor(due));
  }, sayFailed);
}

async function marksFor(keys: readonly string[]): Promise<PageMark[]> {
  const { shield, language } = await readSettings();
  return marksOf(keys, { covers: shield.isOn, ...markWords(language) });
}

const isDrawn = ({ flag, veil, words }: PageMark): boolean =>
  flag !== null || veil !== null || words.length > 0;

async function tellTab(tabId: number, marks: readonly PageMark[]): Promise<void> {
  const message: MarksMessage = { vigie: 'marks', marks: [...marks] };
  await tellPageScript(tabId, '/marks.js', message, marks.some(isDrawn));
}

function sayFailed(error: unknown): void {
  console.warn('Vigie: marks could not be drawn', error);
}
