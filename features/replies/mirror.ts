import { browser } from 'wxt/browser';
import type { NetworkId } from '../../networks/contract';
import type { Account } from '../brands/model';

/** Where the copy of the shortcuts lies in the extension's own small storage. */
export const SHORTCUTS_KEY = 'shortcuts';

/** The shortcuts in force, as a reply box must know them at once when Tab is pressed. */
export interface ShortcutMirror {
  /** In the order in which one of them is taken when nothing else decides. */
  brands: { id: string; accounts: Account[] }[];
  /** By brand, '' for the replies of every brand: shortcuts by their key, each with its networks; none: every network. */
  names: Record<string, Record<string, NetworkId[]>>;
}

const NONE: ShortcutMirror = { brands: [], names: {} };

/** What a shortcut is looked up by: without case and accents. The search's own folding would weigh too much here. */
export const shortcutKey = (shortcut: string): string =>
  shortcut.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a reply of this brand (null: any) on this network has exactly this shortcut, without case and accents. */
export function isShortcut(
  { names }: ShortcutMirror,
  letters: string,
  { brandId, network }: { brandId: string | null; network: NetworkId },
): boolean {
  const name = shortcutKey(letters);
  const owners = brandId === null ? Object.keys(names) : ['', brandId];
  return owners.some((owner) => {
    const own = Object.hasOwn(names, owner) ? names[owner] : undefined;
    const networks = own && Object.hasOwn(own, name) ? own[name] : undefined;
    return networks !== undefined && (networks.length === 0 || networks.includes(network));
  });
}

/** The shortcuts in force, now and at each change, until the signal. Costs nothing before it is called. */
export async function followShortcuts(
  tell: (mirror: ShortcutMirror) => void,
  signal: AbortSignal,
): Promise<void> {
  const hear = (changes: Record<string, { newValue?: unknown }>): void => {
    if (SHORTCUTS_KEY in changes) tell(parseMirror(changes[SHORTCUTS_KEY]?.newValue));
  };
  browser.storage.local.onChanged.addListener(hear);
  signal.addEventListener('abort', () => browser.storage?.local.onChanged.removeListener(hear));
  tell(parseMirror((await browser.storage.local.get(SHORTCUTS_KEY))[SHORTCUTS_KEY]));
}

/** Written by our own pages alone, maybe of another version: what isn't whole is taken for nothing. */
function parseMirror(raw: unknown): ShortcutMirror {
  const { brands, names } = (raw ?? {}) as Partial<ShortcutMirror>;
  const isWhole = Array.isArray(brands) && typeof names === 'object' && names !== null;
  return isWhole ? { brands, names } : NONE;
}
