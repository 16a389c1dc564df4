import { keepPosts } from '../../../features/engagement/background';
import { keepComments } from '../../../features/queue/background';
import type { Keeper } from '../../../storage/keep-sighting';

/** The keepers of Vigie's own worker. */
export const KEEPERS: readonly Keeper[] = [keepPosts, keepComments];
