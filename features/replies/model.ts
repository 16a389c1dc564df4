import type { NetworkId } from '../../networks/contract';

export type ReplyState = 'draft' | 'approved' | 'archived';

/** A canned reply. */
export interface Reply {
  /** UUIDv7. */
  id: string;
  /** Null: for every brand. */
  brandId: string | null;
  title: string;
  /** Without the leading `/`; empty when it has none. */
  shortcut: string;
  body: string;
  /** Other wordings of the body. */
  variants: string[];
  tags: string[];
  /** Empty: for every network. */
  networks: NetworkId[];
  language: 'fr' | 'en';
  state: ReplyState;
  favourite: boolean;
  /** May be said while an incident is open. */
  crisisSafe: boolean;
  /** Place in the library's own order, lower first. Any number: a reply moved between two takes the middle. */
  position: number;
  timesUsed: number;
  lastUsedAt: number | null;
  createdAt: number;
  updatedAt: number;
  deletedAt: number | null;
}
