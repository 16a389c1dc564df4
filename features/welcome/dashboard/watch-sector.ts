import type { Brand } from '../../brands/model';
import type { Sector } from '../../replies/starter/sector';

/**
 * Adds the words of a trade to what is watched for a brand, those that are there already left out. Loaded when asked for:
 * hardly a first run needs it.
 * @throws NewerSchemaError when a newer Vigie wrote the database
 */
export async function watchSector(
  sector: Sector,
  { id, language }: Pick<Brand, 'id' | 'language'>,
): Promise<void> {
  const [{ loadStarterList }, { addStarterList }] = await Promise.all([
    import('../../crisis/watch/starter/starter-lists'),
    import('../../crisis/watch/records'),
  ]);
  await addStarterList(await loadStarterList(sector, language), { language, brandId: id });
}
