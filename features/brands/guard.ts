import type { Author, NetworkId, Reading } from '../../networks/contract';
import { brandOfAuthor } from './brand-of-author';
import type { Brand } from './model';

/** What a page tells of who is about to speak, and where. */
export interface GuardView {
  network: NetworkId;
  speaker: Reading<Author>;
  /** Whose page this is, and who wrote the post being answered, as far as is known. */
  owners: readonly Author[];
}

/**
 * The account about to speak (`speaker`), or the page or post that it would speak on (`place`), isn't one of the active
 * brand's.
 */
export interface WrongAccount {
  state: 'wrong';
  why: 'speaker' | 'place';
  /** The active brand. */
  brand: Brand;
  /** Handles of its accounts on this network. */
  own: string[];
  other: Author;
  /** Its handle; where the page shows its name alone, those of its brand here. */
  handle: string | null;
  /** The brand whose account `other` is; null: none claims it. */
  owner: Brand | null;
}

/** Whether what the active brand says may go out here. `unknown`: the page doesn't show which account speaks, at most a name. */
export type Guard = { state: 'fits' } | { state: 'unknown'; name: string | null } | WrongAccount;

const FITS: Guard = { state: 'fits' };

const handlesOf = ({ accounts }: Brand, network: NetworkId): string[] =>
  accounts.filter((account) => account.network === network).map(({ handle }) => handle);

/**
 * Whether the active brand may speak here. An account that nobody claims is wrong only where the brand has another one
 * on this network: elsewhere it is asked whether it is the brand's (`claimOf`).
 * @param active null: no brand yet, nothing can be wrong
 */
export function guardOf(
  brands: readonly Brand[],
  active: Brand | null,
  { network, speaker, owners }: GuardView,
): Guard {
  if (active === null) return FITS;
  const activeFirst = [active, ...brands.filter(({ id }) => id !== active.id)];
  const own = handlesOf(active, network);
  const wrong = (why: WrongAccount['why'], other: Author, owner: Brand | null): WrongAccount => ({
    state: 'wrong',
    why,
    brand: active,
    own,
    other,
    handle: other.handle ?? (owner && handlesOf(owner, network).join(', ')),
    owner,
  });

  const author = speaker.ok ? speaker.value : null;
  const speaks = author && brandOfAuthor(activeFirst, network, author);
  if (author && speaks && speaks !== active) return wrong('speaker', author, speaks);
  if (author?.handle && !speaks && own.length > 0) return wrong('speaker', author, null);

  const known = owners.map((owner) => ({
    owner,
    brand: brandOfAuthor(activeFirst, network, owner),
  }));
  const foreign = known.find(({ brand }) => brand !== undefined && brand !== active);
  const isAtHome = known.some(({ brand }) => brand === active);
  if (foreign?.brand && !isAtHome) return wrong('place', foreign.owner, foreign.brand);

  const isUnread = author === null || (author.handle === null && !speaks);
  return isUnread ? { state: 'unknown', name: author?.name ?? null } : FITS;
}

/** What a confirmation was about: another account, brand or reason is another question. */
export const subjectOf = ({ why, brand, other }: WrongAccount): string =>
  JSON.stringify([why, brand.id, other.handle, other.name]);
