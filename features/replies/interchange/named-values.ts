import type { NetworkId } from '../../../networks/contract';
import type { Reply } from '../model';
import { fold } from '../search/fold';

const NETWORKS: ReadonlyMap<string, NetworkId> = new Map([
  ['facebook', 'facebook'],
  ['fb', 'facebook'],
  ['x', 'x'],
  ['twitter', 'x'],
  ['linkedin', 'linkedin'],
  ['instagram', 'instagram'],
  ['insta', 'instagram'],
]);

const STATES: ReadonlyMap<string, Reply['state']> = new Map([
  ['draft', 'draft'],
  ['brouillon', 'draft'],
  ['approved', 'approved'],
  ['approuvee', 'approved'],
  ['approuve', 'approved'],
  ['archived', 'archived'],
  ['archivee', 'archived'],
  ['archive', 'archived'],
]);

const YES = /^(?:1|yes|y|true|x|oui|o|vrai)$/;

/** A network as a table names it. */
export const namedNetwork = (name: string): NetworkId | undefined => NETWORKS.get(fold(name));

/** A state as a table names it, in English or French. */
export const namedState = (name: string): Reply['state'] | undefined => STATES.get(fold(name));

/** `fr`, `fr-FR`, `Français`, `French`… */
export function namedLanguage(name: string): Reply['language'] | undefined {
  const folded = fold(name);
  if (/^fr(?:[-_]|$|anc|ench)/.test(folded)) return 'fr';
  return /^en(?:[-_]|$|gl)|^angl/.test(folded) ? 'en' : undefined;
}

/** Whether a cell says yes. */
export const namedYes = (cell: string): boolean => YES.test(fold(cell));
