import { type Loaded, useLoaded } from '../../../components/use-loaded';
import type { Reply } from '../model';
import { STARTER_PACKS } from '../starter/packs';
import type { Sector } from '../starter/sector';
import type { StarterReply } from '../starter/starter-reply';

/** The replies of a trade in a language, once they are loaded. */
export const usePack = (
  sector: Sector,
  language: Reply['language'],
): Loaded<readonly StarterReply[]> => useLoaded(STARTER_PACKS[sector][language]);
