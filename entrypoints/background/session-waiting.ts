import { browser } from 'wxt/browser';
import { flagToShowIn } from '../../features/crisis/flags/flag-to-show';
import { clippingIn } from '../../features/replies/saving/clipping';

/** What can wait for a panel, and what is taken for it when it is read back. */
const READ = { clipping: clippingIn, flag: flagToShowIn };

type Kind = keyof typeof READ;
type Waiting<K extends Kind> = NonNullable<ReturnType<(typeof READ)[K]>>;

/** Milliseconds that it waits: one may first have to answer where the panel stands. */
const LIFE = 10 * 60_000;

/** Keeps what was chosen in a tab until its panel takes it; a newer choice replaces it. Ends with the browser. */
export async function keepWaiting<K extends Kind>(
  kind: K,
  thing: Waiting<K>,
  tabId: number,
): Promise<void> {
  await browser.storage.session.set({ waiting: { kind, thing, tabId, at: Date.now() } });
}

/** What was last chosen in a tab, once; null when nothing of that kind waits there. */
export async function takeWaiting<K extends Kind>(
  kind: K,
  tabId: number,
): Promise<Waiting<K> | null> {
  const { waiting } = await browser.storage.session.get('waiting');
  const kept = (waiting ?? {}) as {
    kind?: unknown;
    thing?: unknown;
    tabId?: unknown;
    at?: unknown;
  };
  if (kept.kind !== kind || kept.tabId !== tabId || typeof kept.at !== 'number') return null;
  await browser.storage.session.remove('waiting');
  return Date.now() - kept.at < LIFE ? (READ[kind](kept.thing) as Waiting<K> | null) : null;
}
