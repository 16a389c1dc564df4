import { browser } from 'wxt/browser';
import { flagToShowIn } from '../../features/crisis/flags/flag-to-show';
import { queueStepIn } from '../../features/queue/queue-step';
import { clippingIn } from '../../features/replies/saving/clipping';

/** What can wait for a panel, and what is taken for it when it is read back. */
const READ = { clipping: clippingIn, flag: flagToShowIn, queue: queueStepIn };

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

interface Kept {
  kind: Kind;
  thing: unknown;
}

/** What waits for the panel of a tab; null: nothing, or it waited for too long. */
async function keptFor(tabId: number): Promise<Kept | null> {
  const { waiting } = await browser.storage.session.get('waiting');
  const { kind, thing, tabId: from, at } = (waiting ?? {}) as Record<string, unknown>;
  const isKind = typeof kind === 'string' && Object.hasOwn(READ, kind);
  if (!isKind || from !== tabId || typeof at !== 'number' || Date.now() - at > LIFE) return null;
  return { kind: kind as Kind, thing };
}

/** Of what kind is what waits for the panel of a tab; null: nothing waits. It goes on waiting. */
export async function kindWaiting(tabId: number): Promise<Kind | null> {
  return (await keptFor(tabId))?.kind ?? null;
}

/** What was last chosen in a tab, once; null when nothing of that kind waits there. */
export async function takeWaiting<K extends Kind>(
  kind: K,
  tabId: number,
): Promise<Waiting<K> | null> {
  const kept = await keptFor(tabId);
  if (kept?.kind !== kind) return null;
  await browser.storage.session.remove('waiting');
  return READ[kind](kept.thing) as Waiting<K> | null;
}
