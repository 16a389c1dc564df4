import type { Author, Comment, NetworkId, Page, Post, Reading } from '../networks/contract';

/**
 * What the content script read since the last one. Only what changed travels.
 * Safe to receive twice: `id` is written with its effects, in one transaction.
 */
export interface Sighting {
  /** UUIDv7, made by the content script; the operation id of the write. */
  id: string;
  network: NetworkId;
  address: string;
  page: Page;
  /** Milliseconds since 1970. */
  seenAt: number;
  posts: Post[];
  comments: Comment[];
  speaker: Reading<Author>;
}

/** Name of the port from the content script to the background on which sightings travel. */
export const SIGHTINGS_PORT = 'sightings';

/** The background's answer once the write is stored. */
export interface SightingKept {
  kept: string;
}
