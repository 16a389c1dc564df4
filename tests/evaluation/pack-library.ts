import type { Reply } from '../../features/replies/model';
import { STARTER_PACKS } from '../../features/replies/starter/packs';
import type { Sector } from '../../features/replies/starter/sector';
import { starterRows } from '../../features/replies/starter/starter-rows';

/** A brand's library that has both packs of its trade, as stored; ids are `fr-retard` and the like. */
export async function packLibrary(sector: Sector): Promise<Reply[]> {
  const languages = ['fr', 'en'] as const;
  const packs = await Promise.all(
    languages.map(async (language) => {
      const owner = { brandId: null, language };
      return starterRows(await STARTER_PACKS[sector][language](), owner, 0, String);
    }),
  );
  return packs.flat().map((reply) => ({ ...reply, id: `${reply.language}-${reply.shortcut}` }));
}
